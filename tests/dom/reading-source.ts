import type { BlockText, TermSpan, WordReading } from '../../lib/core/protocol/blocks.ts';
import { hanCharacters } from '../../lib/core/text/han.ts';
import type { Block } from '../../lib/dom/blocks.ts';
import type { ReadingSource } from '../../lib/dom/reading-source.ts';

/** What a source was asked, text by text, in order. */
export type Asked = { readonly termsOf: string[]; readonly readingsOf: string[] };

/** Finds the given terms by their letters and reads every unbroken run of Chinese characters as one word, all in `zì` or `zi4`. */
export function createSource(terms: readonly string[]): ReadingSource & { readonly asked: Asked } {
  const asked: Asked = { termsOf: [], readingsOf: [] };
  return {
    asked,
    async findTerms(blocks) {
      asked.termsOf.push(...blocks.map(({ text }) => text));
      return blocks.map((block) => spansOf(block, terms));
    },
    async readBlocks(blocks, level, { notation }) {
      asked.readingsOf.push(...blocks.map(({ text }) => text));
      const readings = blocks.map((block) =>
        level === 'all' ? readRuns(block) : spansOf(block, terms).map(readAs(block.text)),
      );
      return notation === 'marks' ? readings : readings.map((ofBlock) => ofBlock.map(numbered));
    },
  };
}

export function spansOf({ text }: Pick<BlockText, 'text'>, terms: readonly string[]): TermSpan[] {
  const spans: TermSpan[] = [];
  for (const term of terms) {
    for (let start = text.indexOf(term); start >= 0; start = text.indexOf(term, start + 1)) {
      spans.push({ start, end: start + term.length, termId: term });
    }
  }
  return spans.sort((a, b) => a.start - b.start);
}

function numbered({ start, end, written }: WordReading): WordReading {
  return { start, end, written: written.map(() => 'zi4') };
}

/** One word for every run of Chinese characters that no break cuts. */
export function readRuns({ text, breaks }: Pick<Block, 'text' | 'breaks'>): WordReading[] {
  const edges = [0, ...breaks, text.length];
  return edges.slice(1).flatMap((end, i) => {
    const start = edges[i] ?? 0;
    return [...text.slice(start, end).matchAll(/\p{Script=Han}+/gu)].map(({ index, 0: run }) =>
      readAs(text)({ start: start + index, end: start + index + run.length }),
    );
  });
}

export function readAs(text: string): (span: { start: number; end: number }) => WordReading {
  return ({ start, end }) => ({ start, end, written: hanCharacters(text.slice(start, end)).map(() => 'zì') });
}
