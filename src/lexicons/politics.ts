/** Word lists of the checks on … by the name that phrases call them by. */
export const politicsLists: Readonly<Record<string, readonly string[]>> = {
};
