import { readFile } from 'node:fs/promises';
import { toneMarked } from '../../lib/core/pinyin/syllable.ts';

/** A sentence in which one character's reading is known. */
export type LabelledCharacter = {
  readonly text: string;
  /** UTF-16 offset of the character. */
  readonly at: number;
  readonly syllable: string;
};

/** g2pL's mark, before and after the labelled character. */
const MARK = '▁';

/** The CPP benchmark as a table with a heading: sentence, index, character, numbered syllable. */
export async function readBenchmark(path: string): Promise<LabelledCharacter[]> {
  const [, ...rows] = await lines(path);
  return rows.map((row) => {
    const [text = '', index = '', , numbered = ''] = row.split('\t');
    return { text, at: Number(index), syllable: toneMarked(numbered) };
  });
}

/** A part of g2pL's collection: `PART.sent` has a marked sentence a line, `PART.lb` its numbered syllable. */
export async function readCollection(path: string): Promise<LabelledCharacter[]> {
  const [marked, numbered] = await Promise.all([lines(`${path}.sent`), lines(`${path}.lb`)]);
  if (marked.length !== numbered.length) throw new Error(`${path}: as many sentences as labels are wanted`);
  return marked.map((sentence, i) => ({
    text: sentence.replaceAll(MARK, ''),
    at: sentence.indexOf(MARK),
    syllable: toneMarked(numbered[i]?.trim() ?? ''),
  }));
}

async function lines(path: string): Promise<string[]> {
  return (await readFile(path, 'utf8')).trimEnd().split('\n');
}
