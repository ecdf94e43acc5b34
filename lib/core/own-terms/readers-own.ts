/** What of the reader's own stands above what the package says. */
export const READERS_OWN = ['own-terms', 'corrections'] as const;
export type ReadersOwnKind = (typeof READERS_OWN)[number];
