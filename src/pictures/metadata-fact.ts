import type { Fact } from '../types.js';

/** Facts about pictures that no longer hold once the metadata is removed. Facts about who owns a picture still hold. */
const METADATA: readonly string[] = ['personal-safety/whereabouts', 'personal-data/position', 'personal-data/camera-owner'];

/** Whether a fact comes only from the metadata of a picture. */
export function isMetadataFact({ check, kind, image }: Fact): boolean {
  return image !== undefined && METADATA.includes(`${check}/${kind}`);
}
