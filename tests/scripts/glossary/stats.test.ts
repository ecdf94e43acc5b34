import { expect, test } from 'vitest';
import type { GlossaryEntry } from '../../../lib/core/glossary/term.ts';
import { statistics } from '../../../scripts/glossary/stats.ts';
import { entry, packed, REPORT } from '../../core/small-glossary.ts';

function stats(...entries: GlossaryEntry[]): string {
  const filed = entries.map((one) => ({ category: 'party', entry: one }));
  return statistics({ entries: filed, sources: [REPORT], problems: [] }, packed(entries));
}

const MEMBERS = [{ text: '甲', rendering: 'A' }];

test('an editor sees how much of the glossary was verified, and what is our own wording', () => {
  const report = stats(
    entry('a', '改革', 'gǎigé'),
    entry('b', '开放', 'kāifàng', { renderings: [{ text: 'x', kind: 'ours' }] }),
  );
  expect(report).toContain('| entries | 2 |');
  expect(report).toMatch(/verified .*\| 1 \(50\.0 %\) \|/);
  expect(report).toContain('own only (1): 开放');
});

test('a pair not to be confused counts once, though both entries name it', () => {
  const report = stats(
    entry('a', '改革', 'gǎigé', { relations: { notToConfuse: [{ id: 'b' }] } }),
    entry('b', '开放', 'kāifàng', { relations: { notToConfuse: [{ id: 'a' }], partOf: [{ id: 'a' }] } }),
  );
  expect(report).toContain('| relations: pairs not to be confused | 1 |');
  expect(report).toContain('| relations: partOf | 1 |');
});

test('numeric formulas are told from other lists of members', () => {
  const report = stats(
    entry('a', '四个意识', 'sì gè yìshí', { members: MEMBERS }),
    entry('b', '改革', 'gǎigé', { members: MEMBERS }),
  );
  expect(report).toContain('| entries with members in order | 2 |');
  expect(report).toContain('| … of them numeric formulas | 1 |');
});
