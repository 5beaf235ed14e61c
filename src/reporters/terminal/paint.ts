// Colours. This is the only file that imports chalk.
import { Chalk, type ChalkInstance } from 'chalk';

export type Paint = ChalkInstance;

/**
 * Makes the functions that colour text.
 *
 * @param color whether they add any colour
 */
export function paintIn(color: boolean): Paint {
  return new Chalk({ level: color ? 1 : 0 });
}
