import { sha1 } from '../text/sha1.ts';
import { nextClock } from '../vocabulary/edited.ts';
import type { Encounter, Entry, SavedItem } from '../vocabulary/entry.ts';
import { keptUrl, siteOf } from '../vocabulary/kept-url.ts';
import { newEntry } from '../vocabulary/new-entry.ts';
import { EMPTY_NOTEBOOK, type Notebook } from '../vocabulary/notebook.ts';
import type { ListedItem } from './listed-item.ts';

/** Older than anything of ours: what a list says otherwise than the notebook is shown as a conflict and not taken. */
const OLDER = -1;

/**
 * A list of another program as a notebook to merge into `current`: it adds words, sentences and tags, fills in what is
 * empty, and overwrites nothing. The same list again adds nothing.
 * @param now epoch ms, at which what it adds is added
 */
export function listedNotebook(items: readonly ListedItem[], current: Notebook, now: number): Notebook {
  const entryIds = createEntryIds(current.entries);
  const present = new Map(current.entries.map((entry) => [entry.id, entry]));
  const known = new Set(current.encounters.map(({ id }) => id));
  const merged = new Map<string, ListedItem>();
  const encounters = new Map<string, Encounter>();
  for (const item of items) {
    const id = entryIds.of(item);
    const before = merged.get(id);
    merged.set(id, before ? together(before, item) : item);
    const encounter = toEncounter(item, id, now);
    if (encounter && !known.has(encounter.id)) encounters.set(encounter.id, encounter);
  }
  const entries = [...merged].map(([id, item]) => {
    const entry = present.get(id);
    return entry && !entry.isGone ? filledIn(entry, item, now) : added(item, entry, now);
  });
  return { ...EMPTY_NOTEBOOK, entries, encounters: [...encounters.values()] };
}

/**
 * Finds the entry that an item of a list means: by its simplified headword, or, where the list gives one script only, by
 * that in either. Two words may share a traditional form, so that it decides nothing beside a simplified one.
 */
function createEntryIds(entries: readonly Entry[]) {
  const bySimplified = new Map<string, string>();
  const byTraditional = new Map<string, string>();
  function add({ simplified, traditional }: Pick<SavedItem, 'simplified' | 'traditional'>, id: string): void {
    bySimplified.set(simplified, id);
    if (traditional !== simplified) byTraditional.set(traditional, id);
  }
  // Of a word and a term of the same characters the term, which explains more.
  for (const kind of ['word', 'term'] as const)
    for (const { id, item } of entries) if (item.kind === kind) add(item, id);
  return {
    of(item: ListedItem): string {
      const { simplified, traditional } = item;
      const known =
        bySimplified.get(simplified) ?? (simplified === traditional ? byTraditional.get(traditional) : undefined);
      if (known !== undefined) return known;
      add(item, `word:${simplified}`);
      return `word:${simplified}`;
    },
  };
}

/** Two lines of a list on the same thing: what the first leaves open the second may say. */
function together(first: ListedItem, second: ListedItem): ListedItem {
  return {
    ...first,
    pinyin: first.pinyin || second.pinyin,
    meaning: first.meaning || second.meaning,
    note: first.note || second.note,
    tags: [...new Set([...first.tags, ...second.tags])].sort(),
    status: first.status ?? second.status,
  };
}

function added(item: ListedItem, gone: Entry | undefined, now: number): Entry {
  const { simplified, traditional, pinyin, meaning, tags, note, status } = item;
  const latest = gone ? Math.max(now, ...Object.values(gone.clocks).map((clock) => clock + 1)) : now;
  const saved: SavedItem = gone
    ? { ...gone.item, pinyin: pinyin || gone.item.pinyin, meaning: meaning || gone.item.meaning }
    : { kind: 'word', simplified, traditional, pinyin, meaning };
  const entry = newEntry(saved, latest);
  return { ...entry, savedAt: item.met?.at ?? now, tags, note, status: status ?? entry.status };
}

/** The entry with what it lacks; what the list says otherwise stands in it as older. */
function filledIn(entry: Entry, listed: ListedItem, now: number): Entry {
  const item = {
    ...entry.item,
    pinyin: entry.item.pinyin || listed.pinyin,
    meaning: entry.item.meaning || listed.meaning,
  };
  const theirs = {
    ...entry.item,
    pinyin: listed.pinyin || entry.item.pinyin,
    meaning: listed.meaning || entry.item.meaning,
  };
  const fillsItem = item.pinyin !== entry.item.pinyin || item.meaning !== entry.item.meaning;
  const tags = [...new Set([...entry.tags, ...listed.tags])].sort();
  const addsTags = tags.length > entry.tags.length;
  const fillsNote = entry.note === '' && listed.note !== '';
  const isTrashed = entry.deletedAt !== null;
  const clock = (isFilled: boolean, before: number) => (isFilled ? nextClock(before, now) : OLDER);
  return {
    ...entry,
    item: fillsItem ? item : theirs,
    tags,
    note: listed.note || entry.note,
    status: listed.status ?? entry.status,
    deletedAt: null,
    clocks: {
      ...entry.clocks,
      item: clock(fillsItem, entry.clocks.item),
      tags: addsTags ? nextClock(entry.clocks.tags, now) : entry.clocks.tags,
      note: clock(fillsNote, entry.clocks.note),
      status: OLDER,
      life: clock(isTrashed, entry.clocks.life),
    },
  };
}

/** The meeting that a list tells of. Its name follows from what it says, so that a second import finds it. */
function toEncounter({ met, simplified, traditional }: ListedItem, entryId: string, now: number): Encounter | null {
  if (!met || met.sentence.trim() === '') return null;
  const sentence = met.sentence.trim();
  const url = keptUrl(met.url);
  const headword = [simplified, traditional].find((form) => sentence.includes(form)) ?? '';
  const start = Math.max(0, sentence.indexOf(headword));
  return {
    id: `list-${sha1([entryId, sentence, url].join('\n'))}`,
    entryId,
    sentence,
    start,
    end: start + headword.length,
    title: met.title,
    url,
    site: siteOf(url),
    at: met.at ?? now,
    keptAt: now,
    ...(met.articleDate === null ? {} : { articleDate: met.articleDate }),
  };
}
