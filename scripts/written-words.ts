import { type CedictEntry, cedictSyllables } from '../lib/core/dictionary/cedict.ts';
import { dividesInHalves } from '../lib/core/pinyin/idiom.ts';
import { capital } from '../lib/core/pinyin/orthography.ts';
import { cuts, type DivisionKnowledge, divideWord, isCoordinate } from '../lib/core/pinyin/word-division.ts';
import { hanCharacters } from '../lib/core/text/han.ts';
import { numberedReading } from './character-readings.ts';

/** A word of jieba's dictionary. */
export type JiebaWord = { readonly text: string; readonly count: number; readonly tag: string };

/** How words are written, by what CC-CEDICT and jieba know of all of them. */
export type WrittenWords = {
  /** The numbered syllables of an entry, `-` or a space before those that are set off; null as with cedictSyllables. */
  ofEntry(entry: CedictEntry): string[] | null;
  /** The pinyin of an entry in CC-CEDICT's notation, divided: `-` for a hyphen, an empty token for a space. */
  pinyinOf(entry: CedictEntry): string;
  /** Whether a word is several names, a character each (中美). */
  isPair(entry: CedictEntry): boolean;
  /** Like `ofEntry`, for a name that only jieba has: a place by its last character, an institution; and for an idiom in two halves. Null for any other word. */
  ofUnlisted(word: JiebaWord): string[] | null;
};

/** Generic parts that are written apart (GB/T 16159-2012, 6.2.2), and those that have grown into the name. */
const GENERIC = /^.{2,5}?(地区|运河|水库|大桥|群岛|半岛|山脉|[市县区旗州盟镇乡街路山江河湖峡岭峰])$/u;
const GROWN = /[村庄屯寨岛湾港桥寺宫庙塔陵关门]$/u;

export function createWrittenWords(cedict: readonly CedictEntry[], jieba: readonly JiebaWord[]): WrittenWords {
  const tags = new Map(jieba.map(({ text, tag }) => [text, tag]));
  const headwords = new Set(cedict.flatMap(({ simplified, traditional }) => [simplified, traditional]));
  const names = new Set(cedict.filter(({ pinyin }) => /^[A-Z]/.test(pinyin)).map(({ simplified }) => simplified));
  const pairs = new Set(
    cedict
      .filter(
        ({ simplified, pinyin, english }) =>
          /^(?:[A-Z][a-z:]*[1-5] ?)+$/.test(pinyin) && isCoordinate(hanCharacters(simplified), english),
      )
      .map(({ simplified }) => simplified),
  );
  pairs.add('中共'); // as the glossary writes it
  const knowledge: DivisionKnowledge = {
    isWord: (text) => headwords.has(text),
    isName: (text) => names.has(text),
    isPair: (text) => pairs.has(text),
    partOfSpeech(character) {
      const tag = tags.get(character) ?? '';
      return /^n/.test(tag) ? 'noun' : /^[va]/.test(tag) ? 'predicate' : undefined;
    },
  };

  function ofEntry(entry: CedictEntry): string[] | null {
    const syllables = cedictSyllables(entry);
    if (!syllables) return null;
    const isIdiom = entry.english.some((sense) => sense.includes('(idiom)')) || tags.get(entry.simplified) === 'i';
    const characters = hanCharacters(entry.simplified);
    return divideWord({ characters, syllables, definitions: entry.english, isIdiom }, knowledge);
  }

  return {
    ofEntry,
    pinyinOf(entry) {
      // With marks or letters among the syllables, it stays as it is.
      if (!/^[a-z:]+[1-5](?: [a-z:]+[1-5])*$/i.test(entry.pinyin)) return entry.pinyin;
      const divided = ofEntry(entry) ?? [entry.pinyin];
      return divided.map((syllable) => syllable.replace(/^-/, '- ')).join(' ');
    },
    isPair: ({ simplified }) => pairs.has(simplified),
    ofUnlisted({ text, tag }) {
      const characters = hanCharacters(text);
      if (characters.length !== [...text].length || characters.length < 3) return null;
      if (tag === 'i' && dividesInHalves(text, knowledge)) {
        return numberedReading(text).map((one, i) => (i === 2 ? `-${one}` : one));
      }
      const starts = nameStarts(characters, tag, (part) => tags.has(part));
      return starts && numberedReading(text).map((one, i) => (starts.includes(i) ? capital(one) : one));
    },
  };
}

/** What institutions end in. jieba calls many another word one: 解放区, 敦煌学. */
const INSTITUTION = /(?:[部委局院署厅会社台党]|银行|公司|大学|中心|政府|常委|人大|政协)$/u;

/** Where the words of a name begin; null for what is no name. */
function nameStarts(characters: readonly string[], tag: string, isWord: (text: string) => boolean): number[] | null {
  const text = characters.join('');
  if (tag === 'nt') {
    if (!INSTITUTION.test(text)) return null;
    const starts = [0, ...cuts(characters, isWord)];
    // 北京市|公安局: the generic part of a place is written apart.
    const generic = starts.flatMap((start, i) =>
      start - (starts[i - 1] ?? 0) > 2 && /[省市县]/.test(characters[start - 1] ?? '') ? [start - 1] : [],
    );
    return [...starts, ...generic];
  }
  if (tag !== 'ns') return null;
  const [, generic] = GENERIC.exec(text) ?? [];
  if (generic) return [0, characters.length - generic.length];
  return GROWN.test(text) ? [0] : null;
}
