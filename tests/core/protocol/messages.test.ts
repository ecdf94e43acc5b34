import { describe, expect, test } from 'vitest';
import { parsePageRequest, parseRequest } from '../../../lib/core/protocol/messages.ts';

const BLOCK = { text: '改革开放', breaks: [2] };
const STYLE = { notation: 'zhuyin', sandhi: true };
const ITEM = { kind: 'word', simplified: '改革', traditional: '改革', pinyin: 'gǎigé', meaning: 'to reform' };
const TERM = { ...ITEM, kind: 'term', termId: 'gaige' };
const MEETING = { sentence: '改革开放。', start: 0, end: 2, title: 'News', url: 'https://example.org/' };
const SAVE = { kind: 'save', item: ITEM, meeting: MEETING, encounterId: '12345678' };

const EDIT = { kind: 'edit-entry', entryId: 'word:改革', change: { note: '见第三章' } };

describe('a request that a page may make', () => {
  test.each([
    [{ kind: 'wake' }],
    [{ kind: 'find-terms', blocks: [] }],
    [{ kind: 'find-terms', blocks: [BLOCK, BLOCK] }],
    [{ kind: 'find-terms', blocks: [BLOCK], withStatus: true }],
    [{ kind: 'read-blocks', blocks: [BLOCK], level: 'terms', knownWords: 0, style: STYLE }],
    [{ kind: 'read-blocks', blocks: [BLOCK], level: 'unknown', knownWords: 3_000, style: STYLE }],
    [{ kind: 'read-blocks', blocks: [BLOCK], level: 'all', knownWords: 1_000, style: STYLE }],
    [{ kind: 'look-up', block: BLOCK, offset: 0, style: STYLE }],
    [{ kind: 'look-up', block: BLOCK, offset: 0, style: STYLE, articleDate: '2024-04-24' }],
    [{ kind: 'look-up-term', termId: 'gaige', style: STYLE }],
    [{ kind: 'look-up-term', termId: 'own:1', style: STYLE, articleDate: '2024-04-24' }],
    [{ kind: 'look-inside', text: '改革开放', style: STYLE }],
    [SAVE],
    [{ ...SAVE, item: TERM }],
    [{ ...SAVE, status: 'known' }],
    [{ kind: 'undo-save', encounterId: 'x'.repeat(64) }],
    [{ kind: 'edit-entry', entryId: 'word:改革', change: { status: 'ignored', tags: ['两会'], note: '' } }],
    [{ kind: 'edit-entry', entryId: 'term:gaige', change: {} }],
    [{ kind: 'list-tags' }],
  ])('%j is taken as it is', (message) => {
    expect(parseRequest(message)).toEqual(message);
  });

  test('loses whatever does not belong to it', () => {
    expect(parseRequest({ kind: 'wake', tab: 7 })).toEqual({ kind: 'wake' });
    expect(parseRequest({ ...EDIT, change: { ...EDIT.change, card: { reps: 99 } } })).toEqual(EDIT);
    expect(parseRequest({ ...SAVE, item: { ...ITEM, card: { reps: 99 } } })).toEqual(SAVE);
  });
});

describe('a message of another shape is not answered', () => {
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'wake'],
    ['a list', [{ kind: 'wake' }]],
    ['no kind', {}],
    ['an unknown kind', { kind: 'delete-everything' }],
    ['blocks that are none', { kind: 'find-terms', blocks: '改革' }],
    ['a block without breaks', { kind: 'find-terms', blocks: [{ text: '改革' }] }],
    ['a block that is too long', { kind: 'find-terms', blocks: [{ text: '党'.repeat(20_001), breaks: [] }] }],
    ['a break before the text', { kind: 'find-terms', blocks: [{ text: '改革', breaks: [-1] }] }],
    ['a break between units', { kind: 'find-terms', blocks: [{ text: '改革', breaks: [0.5] }] }],
    ['a level without pinyin', { kind: 'read-blocks', blocks: [BLOCK], level: 'off', knownWords: 0, style: STYLE }],
    [
      'a level that is the page’s affair',
      { kind: 'read-blocks', blocks: [BLOCK], level: 'hover', knownWords: 0, style: STYLE },
    ],
    ['no level', { kind: 'read-blocks', blocks: [BLOCK], knownWords: 0, style: STYLE }],
    ['a band of no one’s', { kind: 'read-blocks', blocks: [BLOCK], level: 'unknown', knownWords: 12, style: STYLE }],
    ['no style', { kind: 'read-blocks', blocks: [BLOCK], level: 'all', knownWords: 0 }],
    ['no notation of ours', { kind: 'look-up', block: BLOCK, offset: 0, style: { ...STYLE, notation: 'ipa' } }],
    ['a date that is no day', { kind: 'look-up', block: BLOCK, offset: 0, style: STYLE, articleDate: '2024-04' }],
    ['no offset', { kind: 'look-up', block: BLOCK, style: STYLE }],
    ['an offset that is no number', { kind: 'look-up', block: BLOCK, offset: '0', style: STYLE }],
    ['an offset before the text', { kind: 'look-up', block: BLOCK, offset: -1, style: STYLE }],
    ['an offset of NaN', { kind: 'look-up', block: BLOCK, offset: Number.NaN, style: STYLE }],
    ['an endless offset', { kind: 'look-up', block: BLOCK, offset: Number.POSITIVE_INFINITY, style: STYLE }],
    ['an item of an unknown kind', { ...SAVE, item: { ...ITEM, kind: 'phrase' } }],
    ['a term without an id', { ...SAVE, item: { ...ITEM, kind: 'term' } }],
    ['an empty headword', { ...SAVE, item: { ...ITEM, simplified: '' } }],
    ['a headword of a page’s length', { ...SAVE, item: { ...ITEM, simplified: '党'.repeat(2_001) } }],
    ['a sentence that is too long', { ...SAVE, meeting: { ...MEETING, sentence: '党'.repeat(4_001) } }],
    ['a meeting without an address', { ...SAVE, meeting: { ...MEETING, url: undefined } }],
    ['a status of no entry', { ...SAVE, status: 'mastered' }],
    ['an edit of no entry', { ...EDIT, entryId: '' }],
    ['an empty tag', { ...EDIT, change: { tags: [''] } }],
    ['a note of an article’s length', { ...EDIT, change: { note: '党'.repeat(4_001) } }],
    ['a tag of a sentence’s length', { ...EDIT, change: { tags: ['党'.repeat(61)] } }],
    ['an encounter id that is too short', { ...SAVE, encounterId: '1234567' }],
    ['an encounter id that is too long', { kind: 'undo-save', encounterId: 'x'.repeat(65) }],
    ['an encounter id that is no text', { kind: 'undo-save', encounterId: 12345678 }],
  ])('%s', (_, message) => {
    expect(parseRequest(message)).toBeNull();
  });
});

describe('a request to a page', () => {
  test.each(['report-page', 'look-up-selection', 'save-shown'])('%s is understood', (kind) => {
    expect(parsePageRequest({ kind })).toEqual({ kind });
  });

  test.each([[undefined], ['report-page'], [{}], [{ kind: 'wake' }]])('%j is not', (message) => {
    expect(parsePageRequest(message)).toBeNull();
  });
});
