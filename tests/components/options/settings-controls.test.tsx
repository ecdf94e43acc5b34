import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { CardOptions } from '../../../components/options/CardOptions.tsx';
import { DataOptions } from '../../../components/options/DataOptions.tsx';
import { ReadingOptions } from '../../../components/options/ReadingOptions.tsx';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/core/settings/settings.ts';
import { find, recorder, show, texts } from '../screen.tsx';
import { SAFE } from './safe.ts';

function showAll(changed: Partial<Settings> = {}) {
  const changes = recorder<[Partial<Settings>]>();
  const given = { settings: { ...DEFAULT_SETTINGS, ...changed }, onChange: changes.call };
  show(
    <>
      <ReadingOptions {...given} />
      <CardOptions {...given} />
      <DataOptions {...given} {...SAFE} stored={null} isErased={false} onErase={() => undefined} />
    </>,
  );
  return changes.calls;
}

const control = (label: string) =>
  [...document.querySelectorAll<HTMLElement>('.row')].find((row) =>
    row.querySelector('.row-text > span')?.textContent.startsWith(label),
  );

describe('the settings', () => {
  it('have each a control, named and, where it has a word of explanation, described', () => {
    showAll({ cardTrigger: 'key' });
    const rows = [...document.querySelectorAll('.row')];
    // The level that the key comes back to has none of its own; whether the card tells of statuses has two words.
    expect(rows).toHaveLength(Object.keys(DEFAULT_SETTINGS).length);
    for (const row of rows) {
      const named = row.matches('[role=radiogroup]') ? row : row.querySelector('input');
      const labelId = named?.getAttribute('aria-labelledby') ?? '';
      expect(document.getElementById(labelId)?.textContent).not.toBe('');
      const hint = row.querySelector('.row-hint');
      expect(named?.getAttribute('aria-describedby') ?? undefined).toBe(hint?.id);
    }
  });

  it.each<[label: string, value: string, change: Partial<Settings>]>([
    ['Pinyin', 'all', { pinyin: 'all' }],
    ['Words that count as known', '3000', { knownWords: 3_000 }],
    ['Notation', 'zhuyin', { notation: 'zhuyin' }],
    ['Place', 'below', { readingPlace: 'below' }],
    ['Size', 'large', { readingSize: 'large' }],
    ['Tone colours', 'pleco', { toneColours: 'pleco' }],
    ['What opens the card', 'click', { cardTrigger: 'click' }],
    ['Key to hold', 'Shift', { cardKey: 'Shift' }],
  ])('“%s” can be %s', async (label, value, change) => {
    const changes = showAll({ cardTrigger: 'key' });
    const radio = control(label)?.querySelector(`input[value="${value}"]`);
    if (radio) await userEvent.click(radio);
    expect(changes).toEqual([[change]]);
  });

  it.each<[label: string, change: Partial<Settings>]>([
    ['Tones as spoken', { sandhi: true }],
    ['Headings, menus', { everything: true }],
    ['Underline terms', { marks: false }],
    ['Show how far', { statusMarks: true }],
    ['Single letters', { singleKeys: true }],
    ['Note when', { keepMeetings: false }],
  ])('“%s” can be switched', async (label, change) => {
    const changes = showAll();
    const box = control(label)?.querySelector('input');
    if (box) await userEvent.click(box);
    expect(changes).toEqual([[change]]);
  });

  it('have a delay that is said in words and stored when the reader lets go', async () => {
    const changes = showAll();
    expect(texts('output')).toEqual(['150 ms']);
    find<HTMLInputElement>('[type=range]').focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => texts('output')).toEqual(['200 ms']);
    expect(find('[type=range]').getAttribute('aria-valuetext')).toBe('200 ms');
    expect(changes).toEqual([[{ cardDelay: 200 }]]);
  });

  it('keep a delay that is moved as soon as it is shown', async () => {
    showAll();
    const range = find<HTMLInputElement>('[type=range]');
    range.value = '400';
    range.dispatchEvent(new InputEvent('input', { bubbles: true }));
    // Effects of the first rendering come after the next frame.
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(texts('output')).toEqual(['400 ms']);
  });

  it('have a delay that follows the setting, there and back', async () => {
    for (const cardDelay of [400, 150]) {
      showAll({ cardDelay });
      await expect.poll(() => texts('output')).toEqual([`${cardDelay} ms`]);
    }
  });

  it.each([
    ['rest', false, true],
    ['key', true, true],
    ['click', false, false],
    ['none', false, false],
  ] as const)('show for a card that opens by “%s” only what matters', (cardTrigger, hasKey, hasDelay) => {
    showAll({ cardTrigger });
    expect(control('Key to hold') !== undefined).toBe(hasKey);
    expect(control('Delay') !== undefined).toBe(hasDelay);
  });

  it('show how far the reader is with a term only where terms are underlined', () => {
    showAll({ marks: false });
    expect(control('Show how far')).toBeUndefined();
  });
});
