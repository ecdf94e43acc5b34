import { beforeAll, describe, expect, test } from 'vitest';
import type { PrintedSegment } from '../../lib/core/annotation/annotated-line.ts';
import { hanCharacters } from '../../lib/core/text/han.ts';
import { shippedEngine } from '../core/shipped-engine.ts';
import { annotate, parsedLines, textFile } from './run-annotate.ts';

const TIMEOUT = 60_000;
beforeAll(async () => {
  await shippedEngine();
}, 120_000);

/** Segments, parts and words alike. */
function deep(segments: readonly PrintedSegment[]): PrintedSegment[] {
  return segments.flatMap((one) => [one, ...deep(one.parts ?? []), ...deep(one.words ?? [])]);
}

describe('a text on the command line', { timeout: TIMEOUT }, () => {
  test('comes back line by line, empty lines too, whatever ends them', async () => {
    const file = await textFile('第一行。\r\n\r\n第三行。\n第四行。\r第五行');
    const run = await annotate([file]);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(parsedLines(run).map(({ text }) => text)).toEqual(['第一行。', '', '第三行。', '第四行。', '第五行']);
    expect(parsedLines(run)[1]?.segments).toEqual([]);
  });

  test('shows terms, words and the rest as the extension does', async () => {
    const file = await textFile('“三个代表”重要思想，供给侧结构性改革；AI和银行行长𠮷。\n');
    const [line] = parsedLines(await annotate([file]));
    const [term, comma] = line?.segments ?? [];
    expect(term).toMatchObject({ kind: 'term', start: 0, end: 10, text: '“三个代表”重要思想' });
    expect(term?.pinyin).toEqual(['sān', 'gè', 'dài', 'biǎo', 'zhòng', 'yào', 'sī', 'xiǎng']);
    expect(term?.termId).toMatch(/^[a-z0-9-]+$/);
    expect(term?.rendering).toMatch(/Three Represents/);
    expect(term?.words?.map(({ kind, text }) => `${kind} ${text}`)).toContain('word 重要');
    expect(comma).toEqual({ kind: 'plain', start: 10, end: 11, text: '，', pinyin: [] });
    const bank = line?.segments.find(({ text }) => text === '银行');
    expect(bank).toMatchObject({ kind: 'word', pinyin: ['yín', 'háng'] });
    expect(bank).not.toHaveProperty('termId');
  });

  test('is covered by its segments, with one syllable per Chinese character, parts and words within their term', async () => {
    const text = '推进碳达峰碳中和，贯彻“三个代表”重要思想，全面深化改革开放。3D打印、𠮷野家！';
    const [line] = parsedLines(await annotate(['-'], text));
    expect(line?.segments.map((one) => one.text).join('')).toBe(text);
    let at = 0;
    for (const { start, end } of line?.segments ?? []) {
      expect(start).toBe(at);
      at = end;
    }
    for (const one of deep(line?.segments ?? [])) {
      expect(text.slice(one.start, one.end)).toBe(one.text);
      expect(one.pinyin).toHaveLength(hanCharacters(one.text).length);
      for (const inner of [...(one.parts ?? []), ...(one.words ?? [])]) {
        expect(inner.start).toBeGreaterThanOrEqual(one.start);
        expect(inner.end).toBeLessThanOrEqual(one.end);
      }
    }
    const double = line?.segments.find((one) => one.text === '碳达峰碳中和');
    expect(double?.parts?.map((part) => part.text)).toEqual(['碳达峰', '碳中和']);
  });

  test('is read from standard input where no file or - is named', async () => {
    const [named, unnamed] = await Promise.all([annotate(['-'], '改革\n开放\n'), annotate([], '改革\n开放\n')]);
    expect(parsedLines(named).map(({ text }) => text)).toEqual(['改革', '开放']);
    expect(unnamed).toEqual(named);
  });

  test('that is empty gives nothing, and is no error', async () => {
    expect(await annotate([await textFile('')])).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test('in GB18030 is read like one in UTF-8', async () => {
    // 改革开放 and the sentence around it, as a government office of 2005 saved them.
    const gb18030 = Buffer.from(
      'ced2c3c7d2aabce1b3d6b8c4b8efbfaab7c5a3acbcd3bfecbda8c9e8cfd6b4fabbafa1a30d0ac8abb5b3c8abb9fab8f7d7e5c8cbc3f1cdc5bde1c6f0c0b4a1a3',
      'hex',
    );
    const run = await annotate([await textFile(gb18030)]);
    expect(run.code).toBe(0);
    expect(parsedLines(run).map(({ text }) => text)).toEqual([
      '我们要坚持改革开放，加快建设现代化。',
      '全党全国各族人民团结起来。',
    ]);
  });
});

describe('what is no text', { timeout: TIMEOUT }, () => {
  test('is refused with a message, while the other files are read', async () => {
    const binary = await textFile(
      Uint8Array.from({ length: 4_096 }, (_, i) => (i * 7) % 256),
      'picture.bin',
    );
    const run = await annotate([binary, await textFile('改革'), '/nowhere/article.txt']);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain(`${binary}: not a text file`);
    expect(run.stderr).toContain('/nowhere/article.txt: ENOENT');
    expect(run.stderr).not.toMatch(/^\s+at /m);
    expect(parsedLines(run).map(({ text }) => text)).toEqual(['改革']);
  });

  test('within a text, half a surrogate pair in UTF-8 bytes, is shown as damage', async () => {
    const bytes = Buffer.concat([
      Buffer.from('推进改革开放。'.repeat(60)),
      Buffer.from([0xed, 0xa0, 0x80]),
      Buffer.from('完'),
    ]);
    const run = await annotate(['-'], bytes);
    expect(run.code).toBe(0);
    expect(run.stderr).toContain('not valid');
    expect(parsedLines(run)[0]?.text.endsWith('。\ufffd\ufffd\ufffd完')).toBe(true);
  });
});

describe('a line of a megabyte', { timeout: 120_000 }, () => {
  test('is finished, without gaps', async () => {
    const sentence = '坚持全面深化改革开放，推动高质量发展，';
    const text = sentence.repeat(Math.ceil(1_000_000 / Buffer.byteLength(sentence)));
    const run = await annotate(['-'], text);
    expect(run.code).toBe(0);
    const [line] = parsedLines(run);
    expect(line?.text).toBe(text);
    expect(line?.segments.map((one) => one.text).join('')).toBe(text);
  });
});
