import { describe, expect, test } from 'vitest';
import { openParts, packParts, type Sliced } from '../../lib/core/parted-file.ts';

const PARTS = [['发展'], [], { text: '改革' }];
const bytesOf = (part: unknown) => new TextEncoder().encode(JSON.stringify(part));
const fileOf = (parts: readonly unknown[]) => new Blob([packParts(parts.map(bytesOf))]);

describe('a file of parts', () => {
  test('gives back each of them', async () => {
    const read = await openParts(fileOf(PARTS));
    expect(await Promise.all(PARTS.map((_, number) => read(number)))).toEqual(PARTS);
  });

  test('is read only where a part lies', async () => {
    const file = fileOf(PARTS);
    const asked: [number, number][] = [];
    const watched: Sliced = {
      slice(start, end) {
        asked.push([start, end]);
        return file.slice(start, end);
      },
    };
    await (await openParts(watched))(1);
    const first = bytesOf(PARTS[0]).length;
    expect(asked).toEqual([
      [0, 4096],
      [4096 + first, 4096 + first + 2],
    ]);
  });

  test('has room for 1,022, and says so where there are more', async () => {
    const numbers = Array.from({ length: 1_022 }, (_, number) => number);
    expect(await (await openParts(fileOf(numbers)))(1_021)).toBe(1_021);
    expect(() => fileOf([...numbers, 0])).toThrow('1023');
  });

  test.each([3, -1, 0.5, 1_022])('has no part %d', async (number) => {
    const read = await openParts(fileOf(PARTS));
    await expect(read(number)).rejects.toThrow(`part ${number} of 3`);
  });

  test.each([
    ['is something else', new Blob(['a'.repeat(5_000)])],
    ['is cut in its header', fileOf(PARTS).slice(0, 4_000)],
    ['is empty', new Blob([])],
  ])('is refused where it %s', async (_, file) => {
    await expect(openParts(file)).rejects.toThrow('not a file of parts');
  });

  test('fails at a part that was cut off, not before', async () => {
    const whole = fileOf(PARTS);
    const read = await openParts(whole.slice(0, whole.size - 1));
    expect(await read(0)).toEqual(PARTS[0]);
    await expect(read(2)).rejects.toThrow(SyntaxError);
  });
});
