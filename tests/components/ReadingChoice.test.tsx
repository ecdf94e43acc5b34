import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ReadingChoice } from '../../components/ReadingChoice.tsx';
import type { CorrectionScope } from '../../lib/core/corrections/correction.ts';
import type { ReadingChoices } from '../../lib/core/protocol/look-up.ts';
import { find, recorder, show, texts } from './screen.tsx';

function showChoice(readings: ReadingChoices | null, otherReadings: string[] = [], shownPinyin = {}) {
  const [read, forgot] = [recorder<[string, CorrectionScope]>(), recorder<[]>()];
  const content = { pinyin: 'cháng', otherReadings, shownPinyin, ...(readings ? { readings } : {}) };
  show(<ReadingChoice content={content} headword="长" onRead={read.call} onForget={forgot.call} />);
  return { read: read.calls, forgot: forgot.calls };
}

const TWO = { choices: ['cháng', 'zhǎng'], corrected: null };

describe('the readings of a word', () => {
  it('are not offered where there is only one', () => {
    showChoice(null);
    expect(document.querySelector('.reading')).toBeNull();
  });

  it('are offered as the reader wants pinyin written, the one in force marked', () => {
    showChoice(TWO, [], { zhǎng: 'zhang3' });
    expect(texts('.reading-choices button')).toEqual(['cháng', 'zhang3']);
    expect(find('[aria-pressed="true"]').textContent).toBe('cháng');
    expect(texts('.doubt')).toEqual([]);
  });

  it('are said to be uncertain where they are', () => {
    showChoice(TWO, ['zhǎng'], { zhǎng: 'zhang3' });
    expect(texts('.doubt')).toEqual(['Here probably read cháng, perhaps zhang3.']);
  });

  it('are chosen for every place at first', async () => {
    const { read } = showChoice(TWO);
    await userEvent.click(find('.reading-choices button:last-child'));
    expect(read).toEqual([['zhǎng', 'everywhere']]);
  });

  it('may be confirmed where they are uncertain, but not where they are sure', async () => {
    const { read } = showChoice(TWO, ['zhǎng']);
    await userEvent.click(find('[aria-pressed="true"]'));
    expect(read).toEqual([['cháng', 'everywhere']]);
    showChoice(TWO);
    expect(find('[aria-pressed="true"]')).toHaveProperty('disabled', true);
  });

  it('once chosen are narrowed to the sentence, widened again, or taken back', async () => {
    const everywhere = showChoice({ ...TWO, corrected: 'everywhere' });
    expect(texts('.reading-yours')).toEqual(['Your reading, wherever 长 stands. Only in this sentence Take back']);
    await userEvent.click(find('.reading-yours button:first-child'));
    expect(everywhere.read).toEqual([['cháng', 'here']]);
    const here = showChoice({ ...TWO, corrected: 'here' });
    await userEvent.click(find('.reading-yours button:first-child'));
    expect(here.read).toEqual([['cháng', 'everywhere']]);
    await userEvent.click(find('.reading-yours button:last-child'));
    expect(here.forgot).toEqual([[]]);
  });

  it('are six at most', () => {
    showChoice({ choices: ['a', 'b', 'c', 'd', 'e', 'f', 'g'], corrected: null });
    expect(texts('.reading-choices button')).toHaveLength(6);
  });
});
