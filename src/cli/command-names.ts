import { nearest } from '../nearest.js';

/** The commands, in the order in which the help lists them. */
export const COMMAND_NAMES = [
  'ask',
  'batch',
  'fix',
  'policy',
  'checks',
  'config',
  'clean-image',
  'init',
  'allow',
  'exceptions',
  'record',
  'completion',
  'help',
] as const;

/** A question that names the command that was most likely meant; empty where none is close. */
export function meantCommand(word: string): string {
  const name = nearest(word, COMMAND_NAMES);
  return name === null ? '' : `did you mean "policycheck ${name}"?`;
}
