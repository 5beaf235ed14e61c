// Terminal links (OSC 8) from a clause to the policy that contains it.
import { pathToFileURL } from 'node:url';
import { policyFile } from '../shipped.js';
import { urlOf } from '../reporters/words.js';
import type { Checklist, Clause } from '../types.js';
import type { World } from './world.js';

/**
 * Whether the terminal supports links. A terminal cannot be queried for this, and a few print the address as garbage, so known terminals
 * are recognised by their environment. The packages for this read `process` directly, including flags and colours; this function uses the
 * environment it is given.
 */
export function followsLinks({ FORCE_HYPERLINK, TERM = '', TERM_PROGRAM = '', ...env }: World['env']): boolean {
  if (FORCE_HYPERLINK) return FORCE_HYPERLINK !== '0';
  if (env['CI'] || TERM === 'dumb') return false;
  if (env['WT_SESSION'] || env['KONSOLE_VERSION'] || env['DOMTERM']) return true;
  // VTE 0.50.0 crashes on links.
  if (env['VTE_VERSION']) return Number(env['VTE_VERSION']) >= 5001;
  if (['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'zed', 'WarpTerminal'].includes(TERM_PROGRAM)) return true;
  return ['alacritty', 'xterm-kitty', 'xterm-ghostty', 'foot', 'foot-extra'].includes(TERM);
}

/**
 * Returns the link for a clause: the web address given in the policy, or else the policy's file.
 *
 * @param file path of the policy
 */
export function linksTo(checklist: Checklist, file: string): (clause: Clause) => string {
  const { policy } = checklist;
  return (clause) =>
    urlOf(clause, checklist) ?? pathToFileURL(policy.clauses.some(({ id }) => id === clause.id) ? file : policyFile('law')).href;
}
