import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type PageState, type PageTerm, Popup } from '../../components/Popup.tsx';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/core/settings/settings.ts';
import { button, find, recorder, show, texts } from './screen.tsx';

const TERMS: PageTerm[] = [
  { termId: 'a', text: '高质量发展', count: 4, rendering: 'high-quality development', isNew: true },
  { termId: 'b', text: '新发展理念', count: 1, rendering: 'the new development philosophy', isNew: false },
  { termId: 'c', text: '共同富裕', count: 1, rendering: 'common prosperity', isNew: true },
];
const READING: PageState = { kind: 'reading', terms: TERMS, resisting: 0 };

type Given = { page?: PageState; due?: number | string | null; settings?: Partial<Settings>; damaged?: boolean };

function showPopup({ page = READING, due = 7, settings = {}, damaged = false }: Given = {}) {
  const [changes, opened] = [
    recorder<[Partial<Settings>]>(),
    recorder<['vocabulary' | 'review' | 'read' | 'glossary']>(),
  ];
  show(
    <Popup
      page={page}
      due={due}
      settings={{ settings: { ...DEFAULT_SETTINGS, ...settings }, damaged }}
      onChange={changes.call}
      onOpen={opened.call}
    />,
  );
  return { changes: changes.calls, opened: opened.calls };
}

const figures = () => texts('.figures dd');

describe('the popup', () => {
  it('counts the terms of the page, those new to the reader, and what is due', () => {
    showPopup();
    expect(texts('.figures dt')).toEqual(['terms', 'new to you', 'due today']);
    expect(figures()).toEqual(['3', '2', '7']);
  });

  it('lists the terms with how often they stand there and how they are rendered', () => {
    showPopup();
    expect(texts('.page-terms .han')).toEqual(['高质量发展', '新发展理念', '共同富裕']);
    expect(texts('.page-terms .count')).toEqual(['4', '1', '1']);
    expect(texts('.page-terms .rendering')[0]).toBe('high-quality development');
    expect(texts('.page-terms .is-new')).toEqual(['高质量发展', '共同富裕']);
  });

  it('has a list that the keyboard reaches', async () => {
    showPopup();
    await userEvent.tab();
    expect(document.activeElement?.className).toBe('page-terms');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('On this page');
  });

  it.each<[page: PageState, text: string, count: string]>([
    [{ kind: 'loading' }, 'Reading the page…', '–'],
    [{ kind: 'refused' }, 'The browser lets no extension read this page.', '–'],
    [{ kind: 'no-chinese' }, 'There is no Chinese text on this page.', '–'],
    [{ kind: 'reading', terms: [], resisting: 0 }, 'No political terms found on this page.', '0'],
  ])('says what there is to say of a page: $kind', (page, text, count) => {
    showPopup({ page });
    expect(texts('.message')).toEqual([text]);
    expect(figures()).toEqual([count, count, '7']);
    expect(document.querySelector('.page-terms')).toBeNull();
  });

  it('says how many passages it leaves alone because the page takes pinyin out of them', () => {
    showPopup({ page: { kind: 'reading', terms: TERMS, resisting: 2 } });
    expect(texts('.message')).toEqual(['This page keeps removing pinyin. Passages that Tifa now leaves alone: 2']);
    showPopup();
    expect(texts('.message')).toEqual([]);
  });

  it.each<[due: number | string | null, figure: string]>([
    [null, '–'],
    [0, '0'],
    ['storage-refused', '–'],
  ])('shows %j as due: %s', (due, figure) => {
    showPopup({ due });
    expect(figures()[2]).toBe(figure);
  });

  it('says what is wrong with the notebook', () => {
    showPopup({ due: 'storage-refused' });
    expect(texts('.message.failed')).toEqual([expect.stringContaining('The notebook cannot be opened')]);
  });

  it('says that settings could not be read', () => {
    showPopup({ damaged: true });
    expect(texts('.message.failed')).toEqual([expect.stringContaining('Your settings could not be read')]);
    showPopup();
    expect(texts('.message.failed')).toEqual([]);
  });
});

describe('the switches', () => {
  const levels = () => [...document.querySelectorAll<HTMLInputElement>('input[name=pinyin]')];
  const notations = () => [...document.querySelectorAll<HTMLInputElement>('input[name=notation]')];

  it('stand as the settings have them', () => {
    showPopup({ settings: { pinyin: 'terms', notation: 'numbers', marks: false, cardTrigger: 'rest' } });
    expect(texts('.choices label')).toEqual(['Off', 'Terms', 'All', 'mā', 'ma1', 'ㄇㄚ']);
    expect(levels().map(({ checked }) => checked)).toEqual([false, true, false]);
    expect(notations().map(({ checked }) => checked)).toEqual([false, true, false]);
    const switches = [...document.querySelectorAll<HTMLInputElement>('.switch input')];
    expect(texts('.switch')).toEqual([
      'Tones as spoken: bú shì',
      'Headings, menus, captions too',
      'Underline terms',
      'Explain on hover',
    ]);
    expect(switches.map(({ checked }) => checked)).toEqual([false, false, false, true]);
  });

  it.each([0, 1, 2].map((index) => [['off', 'terms', 'all'][index], index] as const))(
    'switch pinyin to %s',
    async (level, index) => {
      const { changes } = showPopup({ settings: { pinyin: level === 'off' ? 'all' : 'off' } });
      const radio = levels()[index];
      if (radio) await userEvent.click(radio);
      expect(changes).toEqual([[{ pinyin: level }]]);
    },
  );

  it.each([1, 2].map((index) => [['marks', 'numbers', 'zhuyin'][index], index] as const))(
    'write readings in %s',
    async (notation, index) => {
      const { changes } = showPopup();
      const radio = notations()[index];
      if (radio) await userEvent.click(radio);
      expect(changes).toEqual([[{ notation }]]);
    },
  );

  it('switch tones as spoken on', async () => {
    const { changes } = showPopup();
    const [sandhi] = document.querySelectorAll('.switch');
    if (sandhi) await userEvent.click(sandhi);
    expect(changes).toEqual([[{ sandhi: true }]]);
  });

  it('switch pinyin on for all that stands on the page', async () => {
    const { changes } = showPopup();
    const everything = document.querySelectorAll('.switch')[1];
    if (everything) await userEvent.click(everything);
    expect(changes).toEqual([[{ everything: true }]]);
  });

  it('switch pinyin by keyboard', async () => {
    const { changes } = showPopup({ settings: { pinyin: 'off' } });
    levels()[0]?.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(changes).toEqual([[{ pinyin: 'terms' }]]);
  });

  it.each([
    ['Underline terms', { marks: false }],
    ['Explain on hover', { cardTrigger: 'none' }],
  ])('switch “%s” off', async (label, change) => {
    const { changes } = showPopup();
    const found = [...document.querySelectorAll('.switch')].find(({ textContent }) => textContent === label);
    if (found) await userEvent.click(found);
    expect(changes).toEqual([[change]]);
  });
});

describe('the ways out', () => {
  it('lead to the notebook, to the review and to a text of the reader’s own', async () => {
    const { opened } = showPopup();
    await userEvent.click(button('Notebook'));
    await userEvent.click(button('Review'));
    await userEvent.click(button('Read a text or file…'));
    expect(opened).toEqual([['vocabulary'], ['review'], ['read']]);
    expect(find('.popup-links .primary').textContent).toBe('Review');
  });
});
