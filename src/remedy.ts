// What a policy advises the author to do, before it is known who the author is.

/** Stands in a remedy for whom the author is to ask in case of doubt (`referTo` of the policy). */
export const WHOM = '{whom}';

/** Puts whom to ask into a remedy. */
export function addressed(remedy: string, whom: string): string {
  return remedy.replaceAll(WHOM, () => whom);
}
