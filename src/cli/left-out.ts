/** The exit code of a command that did its work, and left out what it could not use. */
export const leftOut = 2;
