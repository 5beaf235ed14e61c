/** Word lists of the checks on … by the name that phrases call them by. */
export const privateLists: Readonly<Record<string, readonly string[]>> = {
};
