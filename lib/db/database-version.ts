export const DATABASE_NAME = 'tifa';

/** The latest version that `openDatabase` knows. */
export const DATABASE_VERSION = 7;
