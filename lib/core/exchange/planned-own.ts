import { PART_NAMES, PARTS } from '../own-terms/kept-own-term.ts';
import { canonical } from '../vocabulary/merge/later.ts';
import { correctionKey, type Notebook } from '../vocabulary/notebook.ts';

/** What an import would do to the reader's own terms, or to the readings they corrected: headwords or words. */
export type PlannedOwn = {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  /** What the file took out, or joined with another term. */
  readonly removed: readonly string[];
  /** Of the file, what stays as it is. */
  readonly unchanged: readonly string[];
  /** Of the file, what was deleted here later than it was written there. */
  readonly stayDeleted: readonly string[];
};

/** @param next what `incoming` makes of `current`, as `importedNotebook` has it. */
export function plannedOwnTerms(current: Notebook, incoming: Notebook, next: Notebook): PlannedOwn {
  return planned([current.ownTerms, incoming.ownTerms, next.ownTerms], {
    keyOf: ({ id }) => id,
    nameOf: ({ headword }) => headword,
    isLive: ({ deletedAt }) => deletedAt === null,
    contentOf: (term) => PART_NAMES.map((part) => PARTS[part](term)),
  });
}

export function plannedCorrections(current: Notebook, incoming: Notebook, next: Notebook): PlannedOwn {
  return planned([current.corrections, incoming.corrections, next.corrections], {
    keyOf: correctionKey,
    nameOf: ({ word }) => word,
    isLive: () => true,
    contentOf: ({ pinyin }) => pinyin,
  });
}

type Kind<Kept> = {
  readonly keyOf: (kept: Kept) => string;
  readonly nameOf: (kept: Kept) => string;
  readonly isLive: (kept: Kept) => boolean;
  /** What the reader sees of it. */
  readonly contentOf: (kept: Kept) => unknown;
};

function planned<Kept>(
  sides: readonly [current: readonly Kept[], incoming: readonly Kept[], next: readonly Kept[]],
  { keyOf, nameOf, isLive, contentOf }: Kind<Kept>,
): PlannedOwn {
  const live = (kept: readonly Kept[]) => new Map(kept.filter(isLive).map((one) => [keyOf(one), one]));
  const [before, theirs, after] = [live(sides[0]), live(sides[1]), live(sides[2])];
  const contents = (kept: Map<string, Kept>) =>
    new Map([...kept].map(([key, one]) => [key, canonical(contentOf(one))]));
  const [was, is] = [contents(before), contents(after)];
  const [known, all] = [new Set(sides[0].map(keyOf)), new Set(sides[2].map(keyOf))];
  const isJoined = (key: string) => all.has(key) && !known.has(key);
  const names = (kept: Map<string, Kept>, isMeant: (key: string) => boolean) =>
    [...kept].filter(([key]) => isMeant(key)).map(([, one]) => nameOf(one));
  return {
    added: names(after, (key) => !was.has(key)),
    changed: names(after, (key) => was.has(key) && was.get(key) !== is.get(key)),
    removed: names(before, (key) => !is.has(key)),
    unchanged: names(theirs, (key) => was.has(key) && was.get(key) === is.get(key)),
    stayDeleted: names(theirs, (key) => !was.has(key) && !is.has(key) && !isJoined(key)),
  };
}
