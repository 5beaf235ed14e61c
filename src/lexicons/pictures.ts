/** Word lists of the checks on … by the name that phrases call them by. */
export const picturesLists: Readonly<Record<string, readonly string[]>> = {
};
