/** The exit status of a run, derived from those of its drafts; the order of severity is 2, 1, 3, 0. */
export function worstStatus(statuses: ReadonlySet<number>): number {
  return [2, 1, 3].find((status) => statuses.has(status)) ?? 0;
}
