import { cedictPinyin } from '../dictionary/cedict-pinyin.ts';
import type { Status } from '../vocabulary/entry.ts';
import { type Parsed, refused } from './parsed.ts';

/** A term or word as a list of another program has it. What the list does not say is empty. */
export type ListedItem = {
  readonly simplified: string;
  readonly traditional: string;
  readonly pinyin: string;
  readonly meaning: string;
  readonly note: string;
  readonly tags: readonly string[];
  readonly status: Status | null;
  /** Where it was met, if the list says so; `at` in epoch ms. */
  readonly met: {
    readonly sentence: string;
    readonly title: string;
    readonly url: string;
    readonly at: number | null;
    readonly articleDate: string | null;
  } | null;
};

const EMPTY: ListedItem = {
  simplified: '',
  traditional: '',
  pinyin: '',
  meaning: '',
  note: '',
  tags: [],
  status: null,
  met: null,
};

/** No headword is longer; beyond that it is some other column. */
const LONGEST_HEADWORD = 100;

/** An item of a list, tidied; `line` is where it stands. The script that the list lacks is taken to be the other. */
export function listedItem(given: Partial<ListedItem>, line: number): Parsed<ListedItem> {
  const { simplified, traditional } = { ...EMPTY, ...given };
  const headword = (simplified || traditional).trim();
  if (headword === '') return refused('no-headword', line);
  if (headword.length > LONGEST_HEADWORD) return refused('no-headword', line, `${headword.slice(0, 20)}…`);
  const item = { ...EMPTY, ...given };
  return {
    ok: true,
    value: {
      ...item,
      simplified: headword,
      traditional: traditional.trim() || headword,
      pinyin: markedPinyin(item.pinyin),
      meaning: item.meaning.trim(),
      note: item.note.trim(),
      tags: [...new Set(item.tags.map((tag) => tag.trim()).filter((tag) => tag !== ''))].sort(),
    },
  };
}

/** Pinyin with tone numbers (gan3mao4, Bei3 jing1) in marks; what has marks already stays. */
function markedPinyin(pinyin: string): string {
  const trimmed = pinyin.trim();
  if (!/[a-zü:v][1-5]/i.test(trimmed)) return trimmed;
  const syllables = trimmed
    .replaceAll(/v/gi, 'u:')
    .replaceAll('ü', 'u:')
    .replaceAll(/([1-5])(?=[a-z])/gi, '$1 ');
  return cedictPinyin(syllables.replaceAll(/\s+/g, ' '));
}
