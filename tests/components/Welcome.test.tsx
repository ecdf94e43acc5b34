import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Welcome } from '../../components/Welcome.tsx';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/core/settings/settings.ts';
import { button, find, recorder, show, texts } from './screen.tsx';

it('the first page has a text to try, asks how much pinyin, and lets the reader go', async () => {
  const [changes, starts] = [recorder<[Partial<Settings>]>(), recorder<[]>()];
  show(
    <Welcome
      settings={DEFAULT_SETTINGS}
      shortcut="Alt+Shift+P"
      isFailed={false}
      onChange={changes.call}
      onStart={starts.call}
    />,
  );
  expect(texts('h1')).toEqual(['Tifa reads along with you']);
  expect(find('#preview-text').lang).toBe('zh-CN');
  expect(find('figcaption').textContent).toContain('Alt+Shift+P switches pinyin');
  await userEvent.click(find('input[value=all]'));
  await userEvent.click(button('Start reading'));
  expect(changes.calls).toEqual([[{ pinyin: 'all' }]]);
  expect(starts.calls).toHaveLength(1);
});
