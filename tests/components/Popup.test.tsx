import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { PageState, PageTerm } from '../../components/PageTerms.tsx';
import { Popup } from '../../components/Popup.tsx';
import type { ThisSite } from '../../components/SiteSwitch.tsx';
import { DEFAULT_SETTINGS, PINYIN_LEVELS, type Settings } from '../../lib/core/settings/settings.ts';
import type { SiteChoice } from '../../lib/core/sites/site-choices.ts';
import { button, find, recorder, show, texts } from './screen.tsx';

const TERMS: PageTerm[] = [
  { termId: 'a', text: '高质量发展', count: 4, rendering: 'high-quality development', isNew: true },
  { termId: 'b', text: '新发展理念', count: 1, rendering: 'the new development philosophy', isNew: false },
  { termId: 'c', text: '共同富裕', count: 1, rendering: 'common prosperity', isNew: true },
];
const READING: PageState = { kind: 'reading', terms: TERMS, resisting: 0 };

const SITE: ThisSite = {
  site: 'blog.example',
  choice: 'ask',
  isWithheld: false,
  isRefused: false,
  damaged: false,
};

type Given = {
  page?: PageState;
  site?: ThisSite | null;
  due?: number | string | null;
  settings?: Partial<Settings>;
  damaged?: boolean;
  isFailed?: boolean;
};

function showPopup(given: Given = {}) {
  const { page = READING, site = null, due = 7, settings = {}, damaged = false, isFailed = false } = given;
  const [changes, chosen, opened] = [
    recorder<[Partial<Settings>]>(),
    recorder<[SiteChoice]>(),
    recorder<['vocabulary' | 'review' | 'read' | 'glossary' | 'options']>(),
  ];
  show(
    <Popup
      page={page}
      site={site}
      isFailed={isFailed}
      onChoose={chosen.call}
      due={due}
      backupFailed={null}
      settings={{ settings: { ...DEFAULT_SETTINGS, ...settings }, damaged }}
      onChange={changes.call}
      onOpen={opened.call}
    />,
  );
  return { changes: changes.calls, chosen: chosen.calls, opened: opened.calls };
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
    [{ kind: 'off' }, 'Tifa is off on this site.', '–'],
    [{ kind: 'refused' }, 'The browser lets no extension read this page.', '–'],
    [{ kind: 'no-chinese' }, 'There is no Chinese text on this page.', '–'],
    [
      { kind: 'misread' },
      'The text of this page arrives garbled: it is in another encoding than the page says. Tifa leaves it alone.',
      '–',
    ],
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
    showPopup({ settings: { pinyin: 'terms', notation: 'numbers', marks: false, cardTrigger: 'click' } });
    expect(texts('.row-text')).toEqual(['Pinyin', 'Notation', 'Card', 'Underline terms']);
    expect(texts('.choices label').slice(0, 5)).toEqual(['Off', 'Hover', 'Terms', 'New words', 'All']);
    expect(levels().map(({ checked }) => checked)).toEqual([false, false, true, false, false]);
    expect(notations().map(({ checked }) => checked)).toEqual([false, true, false]);
    expect(find<HTMLInputElement>('input[name=cardTrigger]:checked').value).toBe('click');
    expect(find<HTMLInputElement>('input[type=checkbox]').checked).toBe(false);
  });

  it.each(PINYIN_LEVELS.map((level, index) => [level, index] as const))('switch pinyin to %s', async (level, index) => {
    const { changes } = showPopup({ settings: { pinyin: level === 'off' ? 'all' : 'off' } });
    const radio = levels()[index];
    if (radio) await userEvent.click(radio);
    expect(changes).toEqual([[{ pinyin: level }]]);
  });

  it.each([1, 2].map((index) => [['marks', 'numbers', 'zhuyin'][index], index] as const))(
    'write readings in %s',
    async (notation, index) => {
      const { changes } = showPopup();
      const radio = notations()[index];
      if (radio) await userEvent.click(radio);
      expect(changes).toEqual([[{ notation }]]);
    },
  );

  it('switch pinyin by keyboard', async () => {
    const { changes } = showPopup({ settings: { pinyin: 'off' } });
    levels()[0]?.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(changes).toEqual([[{ pinyin: PINYIN_LEVELS[1] }]]);
  });

  it('take the marks off', async () => {
    const { changes } = showPopup();
    await userEvent.click(find('input[type=checkbox]'));
    expect(changes).toEqual([[{ marks: false }]]);
  });

  it('say what opens the card', async () => {
    const { changes } = showPopup();
    await userEvent.click(find('input[name=cardTrigger][value=none]'));
    expect(changes).toEqual([[{ cardTrigger: 'none' }]]);
  });

  it('say so where the browser did not store the change', () => {
    showPopup({ isFailed: true });
    expect(texts('[role=alert]')).toEqual(['Not changed: the browser did not store it.']);
  });
});

describe('the site of the page', () => {
  it('is not there where the page is of none', () => {
    showPopup();
    expect(document.querySelector('input[name=site]')).toBeNull();
  });

  it('is named with the reader’s choice for it, and takes another', async () => {
    const { chosen } = showPopup({ site: SITE });
    expect(find('[role=radiogroup]:has([name=site]) .row-text').textContent).toBe('On blog.example');
    expect(find<HTMLInputElement>('input[name=site]:checked').value).toBe('ask');
    await userEvent.click(find('input[name=site][value=always]'));
    await userEvent.click(find('input[name=site][value=off]'));
    expect(chosen).toEqual([['always'], ['off']]);
  });

  it('says that the browser keeps Tifa out, and asks to be let in', async () => {
    const { chosen } = showPopup({ site: { ...SITE, choice: 'always', isWithheld: true } });
    expect(texts('.row-hint')).toEqual([expect.stringContaining('The browser keeps Tifa out')]);
    await userEvent.click(button('Let it in'));
    expect(chosen).toEqual([['always']]);
  });

  it('says that the permission was not given', () => {
    showPopup({ site: { ...SITE, isRefused: true } });
    expect(texts('[role=alert]')).toEqual([expect.stringContaining('did not give the permission')]);
  });

  it('says that the choices could not be read', () => {
    showPopup({ site: { ...SITE, damaged: true } });
    expect(texts('.row-hint')).toEqual([expect.stringContaining('could not be read')]);
  });
});

describe('the ways out', () => {
  it('lead to the notebook, the review, a text of the reader’s own and the settings', async () => {
    const { opened } = showPopup();
    await userEvent.click(button('Notebook'));
    await userEvent.click(button('Review'));
    await userEvent.click(button('Read a text or file…'));
    await userEvent.click(button('All settings'));
    expect(opened).toEqual([['vocabulary'], ['review'], ['read'], ['options']]);
    expect(find('.popup-links .primary').textContent).toBe('Review');
  });
});
