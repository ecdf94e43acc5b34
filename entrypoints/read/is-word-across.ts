import { unpackReadings } from '../../lib/core/protocol/blocks.ts';
import { contains } from '../../lib/core/text/span.ts';
import { ask } from '../../lib/extension/messages.ts';

/** Whether the engine finds a word or a term over an offset of a text; false where it does not answer. */
export async function isWordAcross(text: string, offset: number): Promise<boolean> {
  const blocks = [{ text, breaks: [] }];
  const style = { notation: 'marks', sandhi: false } as const;
  const [words, terms] = await Promise.all([
    ask({ kind: 'read-blocks', blocks, level: 'all', knownWords: 0, style }),
    ask({ kind: 'find-terms', blocks }),
  ]);
  const found = [...(words.ok ? words.value.flatMap(unpackReadings) : []), ...(terms.ok ? terms.value.flat() : [])];
  return found.some((span) => contains(span, { start: offset - 1, end: offset + 1 }));
}
