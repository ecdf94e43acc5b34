import { createGlossary, type Glossary } from '../../lib/core/glossary/glossary.ts';
import { type PackedGlossary, packGlossary } from '../../lib/core/glossary/pack-glossary.ts';
import type { GlossaryEntry, Source } from '../../lib/core/glossary/term.ts';
import { createTermEntries, type TermEntries } from '../../lib/core/glossary/term-entries.ts';

export const REPORT: Source = {
  id: 'report',
  title: 'Report on the Work of the Government 2024',
  body: 'State Council',
  date: '2024-03',
  language: 'en',
  kind: 'official',
  url: 'https://example.org/report',
};

/** Of four years before. */
const OLD_REPORT: Source = {
  ...REPORT,
  id: 'old-report',
  title: 'Report on the Work of the Government 2020',
  date: '2020',
};

/** An editor's entry with nothing but what must be there. */
export function entry(id: string, headword: string, pinyin: string, more: Partial<GlossaryEntry> = {}): GlossaryEntry {
  return {
    id,
    headword,
    traditional: toTraditional(headword),
    pinyin,
    gloss: `What ${headword} is about.`,
    renderings: [{ text: `rendering of ${id}`, kind: 'official', source: REPORT.id, seen: 'https://example.org/seen' }],
    asOf: '2026-11',
    ...more,
  };
}

export function packed(entries: readonly GlossaryEntry[]): PackedGlossary {
  const filed = entries.map((one) => ({ category: 'economy', entry: one }));
  return packGlossary(filed, [REPORT, OLD_REPORT], (form) => [toTraditional(form)].filter((other) => other !== form));
}

export function glossaryOf(entries: readonly GlossaryEntry[]): Glossary {
  return createGlossary(packed(entries).terms);
}

export function termEntriesOf(entries: readonly GlossaryEntry[]): TermEntries {
  const { terms, shards } = packed(entries);
  return createTermEntries(createGlossary(terms), async (shard) => shards[shard]);
}

const TRADITIONAL: Readonly<Record<string, string>> = {
  个: '個',
  会: '會',
  发: '發',
  国: '國',
  实: '實',
  应: '應',
  开: '開',
  战: '戰',
  护: '護',
  济: '濟',
  经: '經',
  维: '維',
  达: '達',
  记: '記',
  质: '質',
  话: '話',
  长: '長',
  两: '兩',
};

/** The few characters these tests need; the real conversion is OpenCC's. */
function toTraditional(text: string): string {
  return [...text].map((character) => TRADITIONAL[character] ?? character).join('');
}
