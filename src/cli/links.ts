// Links from a clause to the policy it stands in, for terminals that follow them (OSC 8).
import { pathToFileURL } from 'node:url';
import { policyFile } from '../shipped.js';
import { urlOf } from '../reporters/words.js';
import type { Checklist, Clause } from '../types.js';
import type { World } from './world.js';

/**
 * Whether the terminal says that it follows links. There is no way to ask it, and a few show the address as rubbish.
 * The packages that know this read the process itself, colours and flags included; here the world is given.
 */
export function followsLinks({ FORCE_HYPERLINK, TERM = '', TERM_PROGRAM = '', ...env }: World['env']): boolean {
  if (FORCE_HYPERLINK) return FORCE_HYPERLINK !== '0';
  if (env['CI'] || TERM === 'dumb') return false;
  if (env['WT_SESSION'] || env['KONSOLE_VERSION'] || env['DOMTERM']) return true;
  // 0.50.0 fell over them.
  if (env['VTE_VERSION']) return Number(env['VTE_VERSION']) >= 5001;
  if (['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'zed', 'WarpTerminal'].includes(TERM_PROGRAM)) return true;
  return ['alacritty', 'xterm-kitty', 'xterm-ghostty', 'foot', 'foot-extra'].includes(TERM);
}

/** The web address that the policy gives, or its file. @param file of the policy */
export function linksTo(checklist: Checklist, file: string): (clause: Clause) => string {
  const { policy } = checklist;
  return (clause) => urlOf(clause, checklist) ?? pathToFileURL(policy.clauses.includes(clause) ? file : policyFile('law')).href;
}
