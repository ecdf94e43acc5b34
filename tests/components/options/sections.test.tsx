import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { About } from '../../../components/options/About.tsx';
import { DataOptions } from '../../../components/options/DataOptions.tsx';
import { GlossaryOptions } from '../../../components/options/GlossaryOptions.tsx';
import { KeyOptions } from '../../../components/options/KeyOptions.tsx';
import { OPTION_SECTIONS, OptionsFrame, sectionAt } from '../../../components/options/OptionsFrame.tsx';
import { SiteOptions, type Sites } from '../../../components/options/SiteOptions.tsx';
import { SettingsFailures } from '../../../components/SettingsFailures.tsx';
import { DEFAULT_SETTINGS } from '../../../lib/core/settings/settings.ts';
import type { SiteChoice } from '../../../lib/core/sites/site-choices.ts';
import { button, find, recorder, show, texts } from '../screen.tsx';
import { SAFE } from './safe.ts';

describe('the sections', () => {
  it('have each an address, and the open one is marked', () => {
    show(<OptionsFrame section="sites">content</OptionsFrame>);
    expect([...document.querySelectorAll('nav a')].map((link) => link.getAttribute('href'))).toEqual(
      OPTION_SECTIONS.map((section) => `#${section}`),
    );
    expect(texts('[aria-current=page]')).toEqual(['Sites']);
    expect(texts('h2')).toEqual(['Sites']);
  });

  it.each([
    ['#card', 'card'],
    ['', 'reading'],
    ['#nowhere', 'reading'],
  ])('%j opens %s', (hash, section) => {
    expect(sectionAt(hash)).toBe(section);
  });
});

describe('failures of the settings', () => {
  it('are said, and nothing else is', () => {
    show(<SettingsFailures damaged={false} isFailed={false} />);
    expect(texts('.message')).toEqual([]);
    show(<SettingsFailures damaged isFailed />);
    expect(texts('.message')).toEqual([
      expect.stringContaining('could not be read'),
      'Not changed: the browser did not store it.',
    ]);
  });
});

describe('the sites', () => {
  const SITES: Sites = {
    damaged: false,
    isRefused: false,
    chosen: [
      { site: 'blog.example', choice: 'always', isWithheld: true },
      { site: 'people.com.cn', choice: 'off', isWithheld: false },
    ],
    named: ['people.com.cn', 'bbc.com/zhongwen'],
    isNamedWithheld: false,
  };

  function showSites(sites: Partial<Sites> = {}) {
    const [chosen, forgotten] = [recorder<[string, SiteChoice]>(), recorder<[string]>()];
    show(<SiteOptions sites={{ ...SITES, ...sites }} onChoose={chosen.call} onForget={forgotten.call} />);
    return { chosen: chosen.calls, forgotten: forgotten.calls };
  }

  it('show what the reader chose, to be changed and removed', async () => {
    const { chosen, forgotten } = showSites();
    expect(texts('.sites .row-text')).toEqual(['blog.example', 'people.com.cn']);
    expect([...document.querySelectorAll<HTMLInputElement>('.sites :checked')].map(({ value }) => value)).toEqual([
      'always',
      'off',
    ]);
    await userEvent.click(find('[name="site people.com.cn"][value=ask]'));
    await userEvent.click(button('Let it in'));
    await userEvent.click(button('Remove people.com.cn'));
    expect(chosen).toEqual([
      ['people.com.cn', 'ask'],
      ['blog.example', 'always'],
    ]);
    expect(forgotten).toEqual([['people.com.cn']]);
  });

  it('name those that are read without asking', async () => {
    showSites();
    await userEvent.click(find('summary'));
    expect(texts('.sites-named li')).toEqual(['people.com.cn', 'bbc.com/zhongwen']);
  });

  it.each<[given: Partial<Sites>, text: string]>([
    [{ chosen: [] }, 'None so far.'],
    [{ damaged: true }, 'could not be read'],
    [{ isRefused: true }, 'did not give the permission'],
    [{ isNamedWithheld: true }, 'only on a click'],
  ])('say what there is to say: %j', (given, text) => {
    showSites();
    expect(document.body.textContent).not.toContain(text);
    showSites(given);
    expect(document.body.textContent).toContain(text);
  });
});

describe('the keys', () => {
  it('stand as the browser has them, and are changed on its page', async () => {
    const asked = recorder<[]>();
    const keys = [
      { description: 'Save', shortcut: 'Alt+Shift+S', onPages: '' },
      { description: 'Headings', shortcut: '', onPages: '' },
      { description: 'Pinyin', shortcut: '', onPages: 'Alt+Shift+P' },
    ];
    show(<KeyOptions keys={keys} onChangeKeys={asked.call} />);
    expect(texts('dd')).toEqual(['Alt+Shift+S', 'not set', 'Alt+Shift+P, on pages that Tifa reads']);
    await userEvent.click(button('Change keys…'));
    expect(asked.calls).toHaveLength(1);
  });
});

describe('the reader’s glossary', () => {
  it.each([
    [12, 'Terms of your own: 12'],
    [null, 'Terms of your own: –'],
  ])('has %j terms: “%s”', (count, text) => {
    show(<GlossaryOptions count={count} />);
    expect(document.body.textContent).toContain(text);
    expect(find('a').getAttribute('href')).toBe('glossary.html');
  });
});

describe('deleting everything', () => {
  const STORED = { terms: 41, sentences: 97, reviews: 310, ownTerms: 5, corrections: 2, bytes: 3_456_789 };

  function showData(isErased = false) {
    const erased = recorder<[]>();
    show(
      <DataOptions
        {...SAFE}
        settings={DEFAULT_SETTINGS}
        stored={STORED}
        isErased={isErased}
        onChange={() => undefined}
        onErase={erased.call}
      />,
    );
    return erased.calls;
  }

  it('says what there is, and what would go', async () => {
    showData();
    expect(texts('.facts dd')).toEqual(['41', '97', '310', '5', '2', '3.5 MB']);
    await userEvent.click(button('Delete everything…'));
    expect(find('.erase').textContent).toContain('41 saved terms with 97 sentences and 310 answers in review, 5 terms');
  });

  it('needs the word, and then the button or Enter', async () => {
    const erased = showData();
    await userEvent.click(button('Delete everything…'));
    await userEvent.keyboard('delet{Enter}');
    expect(button('Delete everything now').matches(':disabled')).toBe(true);
    expect(erased).toHaveLength(0);
    await userEvent.keyboard('e');
    await userEvent.click(button('Delete everything now'));
    expect(erased).toHaveLength(1);
    expect(document.querySelector('.erase')).toBeNull();
  });

  it('is called off by button and by Escape, and the word is forgotten', async () => {
    const erased = showData();
    await userEvent.click(button('Delete everything…'));
    await userEvent.keyboard('delete{Escape}');
    await userEvent.click(button('Delete everything…'));
    expect(find<HTMLInputElement>('.erase-word').value).toBe('');
    await userEvent.click(button('Cancel'));
    expect(document.querySelector('.erase')).toBeNull();
    expect(erased).toHaveLength(0);
  });

  it('is said when it is done', () => {
    showData(true);
    expect(texts('.message[role=status]')).toEqual([expect.stringContaining('Everything is deleted')]);
  });
});

describe('about', () => {
  it('says the version, and whose work is in it under what licence', () => {
    const source = { name: 'CC-CEDICT', use: 'dictionary', licence: 'CC BY-SA 4.0', address: 'https://example.org/' };
    show(<About version="1.2.3" sources={[source]} />);
    expect(document.body.textContent).toContain('Version 1.2.3');
    expect(texts('.sources tr')).toEqual(['CC-CEDICTDictionaryCC BY-SA 4.0']);
  });
});
