// Colours. The only file that imports chalk.
import { Chalk, type ChalkInstance } from 'chalk';

export type Paint = ChalkInstance;

/** @param color whether the terminal is to have any */
export function paintIn(color: boolean): Paint {
  return new Chalk({ level: color ? 1 : 0 });
}
