import type { Dictionary } from '../dictionary/dictionary.ts';
import type { DictionaryEntry } from '../dictionary/row.ts';
import { joinWritten } from '../pinyin/orthography.ts';
import type { HeadwordEntries, Inside } from '../protocol/look-up.ts';
import { hanCharacters } from '../text/han.ts';
import type { Annotator } from './annotator.ts';
import type { Segment, WordSegment } from './segment.ts';

type Sources = { readonly annotator: Annotator; readonly dictionary: Dictionary };

/** A headword and how it is read in the text. */
type Read = { readonly headword: string; readonly pinyin: string };

/** The text itself, the words and the characters that it is made of, as far as the dictionary has them. */
export async function lookInside(
  { annotator, dictionary }: Sources,
  text: string,
): Promise<Omit<Inside, 'shownPinyin'>> {
  const read = annotator.annotate(text).flatMap(wordsOf);
  const parts = read.map(({ start, end, written }) => ({
    headword: text.slice(start, end),
    pinyin: joinWritten(written),
  }));
  const whole = { headword: text, pinyin: '' };
  const isLonger = ({ headword }: Read) => hanCharacters(headword).length > 1;
  const [words, characters] = await Promise.all([
    entriesOf(dictionary, [...(parts.length > 1 ? [whole] : []), ...parts].filter(isLonger)),
    entriesOf(
      dictionary,
      read.flatMap((word) => charactersOf(text, word)),
    ),
  ]);
  return { words, characters };
}

function wordsOf(segment: Segment): readonly WordSegment[] {
  if (segment.kind === 'term') return segment.words;
  return segment.kind === 'word' ? [segment] : [];
}

function charactersOf(text: string, { start, end, syllables }: WordSegment): Read[] {
  return hanCharacters(text.slice(start, end)).map((headword, i) => ({ headword, pinyin: syllables[i] ?? '' }));
}

/** Each headword once, the entries that are read as it is where it stands first before the others. */
async function entriesOf(dictionary: Dictionary, read: readonly Read[]): Promise<HeadwordEntries[]> {
  const once = read.filter(({ headword }, i) => read.findIndex((other) => other.headword === headword) === i);
  const found = await Promise.all(
    once.map(async ({ headword, pinyin }) => {
      const entries = await dictionary.entries(headword);
      const isRead = (entry: DictionaryEntry) => entry.pinyin.toLowerCase() === pinyin.toLowerCase();
      return { headword, entries: [...entries.filter(isRead), ...entries.filter((entry) => !isRead(entry))] };
    }),
  );
  return found.filter(({ entries }) => entries.length > 0);
}
