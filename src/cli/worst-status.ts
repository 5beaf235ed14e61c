/** The exit status of a run, from those of its drafts. */
export function worstStatus(statuses: ReadonlySet<number>): number {
  return [2, 1, 3].find((status) => statuses.has(status)) ?? 0;
}
