import { describe, expect, it } from 'vitest';
import { hanCharacters } from '../../lib/core/text/han.ts';
import { readPeople } from '../../scripts/people.ts';

describe('people of politics', () => {
  it('are written in both scripts and read character by character, with a capital', async () => {
    const people = await readPeople([]);
    expect(people.length).toBeGreaterThan(700);
    for (const { simplified, traditional, pinyin, isOurs } of people) {
      expect([simplified, isOurs]).toEqual([simplified, true]);
      const characters = hanCharacters(simplified);
      expect([simplified, hanCharacters(traditional).length]).toEqual([simplified, characters.length]);
      expect([simplified, pinyin.match(/[a-z:]+[1-4]/gi)?.length]).toEqual([simplified, characters.length]);
      expect(pinyin).toMatch(/^[A-Z][a-z:]*[1-4]( [A-Z]?[a-z:]+[1-4])+$/);
    }
  });

  it('each stand once, with a line that stays true', async () => {
    const people = await readPeople([]);
    expect(new Set(people.map(({ simplified }) => simplified)).size).toBe(people.length);
    for (const { simplified, english } of people) {
      for (const who of english) expect([simplified, who]).toEqual([simplified, expect.stringMatching(/^.{4,110}$/)]);
      expect([simplified, english.join()]).toEqual([simplified, expect.not.stringMatching(/current|incumbent/i)]);
    }
  });

  it('are refused once the dictionary has them', async () => {
    const entry = { simplified: '卢拉', traditional: '盧拉', pinyin: 'Lu2 la1', english: ['Lula'] };
    await expect(readPeople([entry])).rejects.toThrow('people.tsv: CC-CEDICT has 卢拉');
  });
});
