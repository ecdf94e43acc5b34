import { describe, expect, test } from 'vitest';
import { offeredTags, parseTags } from '../../../lib/core/vocabulary/tags.ts';

describe('the tags in what the reader types', () => {
  test.each<[string, string[]]>([
    ['经济', ['经济']],
    ['  两会 ', ['两会']],
    ['经济, 外交，人事、涉台;军事；法律', ['经济', '外交', '人事', '涉台', '军事', '法律']],
    ['#待查 ＃重要', ['待查 ＃重要']],
    ['#待查，＃重要', ['待查', '重要']],
    ['white  paper', ['white paper']],
    ['NPC', ['npc']],
    ['经济，经济', ['经济']],
    [' ，, ', []],
    ['', []],
  ])('%j are %j', (typed, expected) => {
    expect(parseTags(typed, ['npc'])).toEqual(expected);
  });

  test('are no longer than a tag may be', () => {
    expect(parseTags('长'.repeat(80), [])).toEqual(['长'.repeat(60)]);
  });
});

describe('tags that are offered', () => {
  const KNOWN = ['外经', '经济', 'NPC', '经贸', '外交', '人事', '军事'];

  test.each<[string, string[], string[]]>([
    ['', [], ['外经', '经济', 'NPC', '经贸', '外交']],
    ['经', [], ['经济', '经贸', '外经']],
    ['#经', ['经贸'], ['经济', '外经']],
    ['npc', [], ['NPC']],
    ['无', [], []],
  ])('for %j beside %j are %j', (typed, present, expected) => {
    expect(offeredTags(KNOWN, present, typed)).toEqual(expected);
  });
});
