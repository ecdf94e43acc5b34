import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkGlossary } from '../../../lib/core/glossary/check-entries.ts';
import { findEntries } from '../../../scripts/glossary/find.ts';
import { readGlossaryFiles } from '../../../scripts/glossary/glossary-files.ts';

const ENTRY = `- id: gaige
  headword: 改革开放
  traditional: 改革開放
  pinyin: gǎigé kāifàng
  gloss: Reform at home and opening to the world.
  renderings:
    - text: reform and opening up
      kind: official
      source: report
  asOf: 2026-11
`;
const SECOND = `
- id: nvxing
  headword: 绿色发展
  traditional: 綠色發展
  pinyin: lǜsè fāzhǎn
  gloss: Growth that spares nature.
  renderings:
    - text: green growth
      kind: ours
  relations:
    partOf: [gaige, nobody]
  asOf: 2026-11
`;
const SOURCES = `- id: report
  title: A report
  body: A body
  date: 2024-03
  language: en
  kind: official
`;

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tifa-glossary-'));
  await writeFile(join(folder, 'sources.yaml'), SOURCES);
});
afterEach(() => rm(folder, { recursive: true }));

async function read(text: string) {
  await writeFile(join(folder, 'economy.yaml'), text);
  return readGlossaryFiles(folder);
}

async function lines(text: string): Promise<string[]> {
  const files = await read(text);
  const { problems } = checkGlossary(files.filed, files.sources);
  return problems.map(({ what, place }) => `${files.lineOf(place).replace(/^.*economy/, 'economy')} ${what}`);
}

describe('an editor is shown the line', () => {
  test.each<[string, string, string]>([
    ['of a wrong syllable count', ENTRY.replace('kāifàng', 'kāi'), 'economy.yaml:4 3 syllables for 4 characters'],
    ['of an unknown source', ENTRY.replace('source: report', 'source: rumour'), 'economy.yaml:9 unknown source rumour'],
    ['of a field that nobody knows', `${ENTRY}  glos: a slip\n`, 'economy.yaml:11'],
    ['of a relation to nobody', ENTRY + SECOND, 'economy.yaml:21 unknown relation to nobody'],
    ['of an entry that lacks a field', ENTRY.replace(/ {2}gloss.*\n/, ''), 'economy.yaml:1'],
    [
      'of an id that is taken',
      ENTRY + ENTRY.replace('改革开放', '改革'),
      'economy.yaml:11 gaige is taken by economy: gaige',
    ],
  ])('%s', async (_, text, expected) => {
    expect((await lines(text)).some((line) => line.startsWith(expected))).toBe(true);
  });

  test('of YAML that cannot be read', async () => {
    await expect(read('- id: [a\n')).rejects.toThrow(/economy\.yaml.*line 2/s);
  });

  test('and of a file that is no list', async () => {
    await expect(read('id: gaige\n')).rejects.toThrow(/economy\.yaml is not a list/);
  });
});

describe('an editor finds an entry by', () => {
  test.each([
    ['its headword', '改革'],
    ['Traditional characters', '開放'],
    ['its id', 'gaige'],
    ['pinyin as it is typed', 'gaigekaifang'],
    ['pinyin with tones', 'gǎigé'],
    ['a rendering', 'Opening up'],
  ])('%s', async (_, wanted) => {
    const found = findEntries(await read(ENTRY), wanted);
    expect(found).toEqual([
      expect.stringMatching(
        /economy\.yaml:1: 改革开放 gǎigé kāifàng \[gaige\]\n {2}official: .* A report, 2024-03 \(report\)/,
      ),
    ]);
  });

  test('ü typed as v, with its relations shown', async () => {
    const [found] = findEntries(await read(ENTRY + SECOND), 'lvse');
    expect(found).toMatch(/绿色发展[\s\S]*ours: green growth\n {2}partOf: gaige, nobody$/);
  });

  test('nothing else', async () => {
    expect(findEntries(await read(ENTRY), 'lvse')).toEqual([]);
  });
});
