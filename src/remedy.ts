// What a policy advises doing, before it is known who reads it.

/** Stands in a remedy for whom the author's doubts go to (`referTo` of the policy). */
export const WHOM = '{whom}';

export function addressed(remedy: string, whom: string): string {
  return remedy.replaceAll(WHOM, () => whom);
}
