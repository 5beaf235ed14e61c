import type { Fact } from '../types.js';

/** Facts about pictures that a copy without metadata does not have. Whose picture it is stays so, whatever its file says. */
const METADATA: readonly string[] = ['personal-safety/whereabouts', 'personal-data/position', 'personal-data/camera-owner'];

/** Does the file of a picture tell it, beside what can be seen? */
export function isMetadataFact({ check, kind, image }: Fact): boolean {
  return image !== undefined && METADATA.includes(`${check}/${kind}`);
}
