import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const PATTERNS = 400;

/** Particles between the words they stand between (努力地de5工作, 干得de5漂亮), from jieba's parts of speech. */
export async function particlePatterns(): Promise<string[]> {
  const words = await wordsByPart();
  const manner = [...words('ad'), ...words('z'), ...words('i')];
  const verbs = words('v');
  const adjectives = words('a');
  return [
    ...make(manner, '地de5', verbs),
    ...make(verbs, '得de5很', adjectives),
    ...make(verbs, '得de5', adjectives),
    ...make(words('v', 1), '得de5', adjectives),
    ...make(['还', '就', '总', '都', '你', '我', '他', '我们', '必', '也'], '得dei3', verbs),
  ];
}

/** Steps through both lists at different paces, so that few pairs come twice. */
function make(left: readonly string[], middle: string, right: readonly string[]): string[] {
  return Array.from(
    { length: PATTERNS },
    (_, i) => `${left[(i * 7) % left.length] ?? ''}${middle}${right[(i * 13) % right.length] ?? ''}`,
  );
}

/** Common words of a part of speech, of one character or of two and more, the most frequent first. */
async function wordsByPart(): Promise<(part: string, length?: number) => string[]> {
  const lines = (await readFile(require.resolve('@node-rs/jieba/dict.txt'), 'utf8')).split('\n');
  const rows = lines.map((line) => line.trim().split(' ')).sort((a, b) => Number(b[1]) - Number(a[1]));
  return (part, length = 2) =>
    rows.flatMap(([word = '', , kind]) => (kind === part && isAsLong(word, length) ? [word] : [])).slice(0, PATTERNS);
}

function isAsLong(word: string, length: number): boolean {
  return length === 1 ? word.length === 1 : word.length >= length;
}
