declare const VERSION: string;

/** The version of the package, written in when it is built. */
export const version = VERSION;
