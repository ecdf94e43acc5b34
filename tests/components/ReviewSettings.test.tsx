import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { NoteDialog } from '../../components/NoteDialog.tsx';
import { ReviewSettingsForm } from '../../components/ReviewSettingsForm.tsx';
import { SuspendedCards } from '../../components/SuspendedCards.tsx';
import { DEFAULT_REVIEW_SETTINGS, type ReviewSettings } from '../../lib/core/review/review-settings.ts';
import { entryOf } from './contents.ts';
import { button, find, recorder, show, texts } from './screen.tsx';

function showSettings(change: Partial<ReviewSettings> = {}): Partial<ReviewSettings>[] {
  const kept: Partial<ReviewSettings>[] = [];
  const settings = { ...DEFAULT_REVIEW_SETTINGS, ...change };
  show(<ReviewSettingsForm settings={settings} language="en" onChange={(one) => kept.push(one)} />);
  return kept;
}

/** The field that a label names. */
function field(label: string): HTMLInputElement {
  const found = [...document.querySelectorAll('label')].find((one) => one.textContent.startsWith(label));
  const named = found?.control;
  if (!(named instanceof HTMLInputElement)) throw new Error(`no field ${label}`);
  return named;
}

async function writes(label: string, text: string): Promise<void> {
  await userEvent.fill(field(label), text);
  await userEvent.tab();
}

describe('the settings of reviews', () => {
  it('keep what makes sense as soon as it is written', async () => {
    const kept = showSettings();
    await writes('New cards a day', '5');
    await writes('Known cards a day', '0');
    await writes('Steps for new cards', '1 10 60');
    await writes('Steps for forgotten cards', '');
    await writes('Times forgotten', '6');
    expect(kept).toEqual([
      { newPerDay: 5 },
      { reviewsPerDay: 0 },
      { learningSteps: [1, 10, 60] },
      { relearningSteps: [] },
      { leechThreshold: 6 },
    ]);
  });

  it.each([
    ['New cards a day', '-3', 'A whole number from 0 to 1000, please. The one before still holds.'],
    ['New cards a day', '', 'A whole number from 0 to 1000, please. The one before still holds.'],
    [
      'Steps for new cards',
      'soon',
      'Up to six whole numbers of minutes, each at most a day. The steps before still hold.',
    ],
    ['Times forgotten', '1', 'A whole number from 2 to 99, please. The one before still holds.'],
  ])('say what is wrong with %s “%s”, and keep the one before', async (label, text, problem) => {
    const kept = showSettings();
    await writes(label, text);
    expect(kept).toEqual([]);
    expect(texts('[role=alert]')).toEqual([problem]);
    expect(field(label).getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(field(label).getAttribute('aria-describedby') ?? '')?.textContent).toBe(problem);
  });

  it('let the reader choose what cards ask, but not nothing', async () => {
    const kept = showSettings({ kinds: ['cloze'] });
    expect(field('Term in its sentence').disabled).toBe(true);
    await userEvent.click(field('Reading'));
    expect(kept).toEqual([{ kinds: ['cloze', 'reading'] }]);
  });

  it('show what remembering more costs', () => {
    showSettings({ desiredRetention: 0.9 });
    const usual = find('.setting-range + .setting-hint').textContent;
    expect(usual).toMatch(/^Always answered “good”, a card comes back after .+ → .+\.$/);
    showSettings({ desiredRetention: 0.97 });
    expect(find('.setting-range + .setting-hint').textContent).not.toBe(usual);
    expect(find('output').textContent).toBe('97 %');
  });

  it('go back to the defaults', async () => {
    const kept = showSettings({ newPerDay: 5 });
    await userEvent.click(button('Back to the defaults'));
    expect(kept).toEqual([DEFAULT_REVIEW_SETTINGS]);
  });
});

describe('what rests', () => {
  it('comes back one by one or all at once', async () => {
    const back = recorder<[readonly string[]]>();
    const other = entryOf({ id: 'word:改革', item: { ...entryOf().item, simplified: '改革' } });
    show(<SuspendedCards entries={[entryOf(), other]} onBringBack={back.call} />);
    expect(texts('h2')).toEqual(['Suspended: 2']);
    await userEvent.click(button('Bring back 改革'));
    await userEvent.click(button('Bring all back'));
    expect(back.calls).toEqual([[['word:改革']], [['word:会议', 'word:改革']]]);
  });

  it('is not mentioned where there is nothing', () => {
    show(<SuspendedCards entries={[]} onBringBack={() => {}} />);
    expect(texts('section')).toEqual([]);
  });
});

describe('the note on a card', () => {
  function showNote() {
    const [saves, closes] = [recorder<[string]>(), recorder<[]>()];
    show(<NoteDialog entry={entryOf({ note: 'old' })} onSave={saves.call} onClose={closes.call} />);
    return { saves: saves.calls, closes: closes.calls };
  }

  it('is kept as it was written', async () => {
    const { saves, closes } = showNote();
    const written = find<HTMLTextAreaElement>('textarea');
    expect(written.value).toBe('old');
    expect(document.activeElement).toBe(written);
    await userEvent.fill(written, ' held in December ');
    await userEvent.click(button('Keep'));
    expect(saves).toEqual([['held in December']]);
    await expect.poll(() => closes.length).toBe(1);
  });

  it('is left as it was by Escape', async () => {
    const { saves, closes } = showNote();
    await userEvent.fill(find('textarea'), 'other');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => closes.length).toBe(1);
    expect(saves).toEqual([]);
  });
});
