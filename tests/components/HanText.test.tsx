import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type Destination, GoContext } from '../../components/go.ts';
import { HanText } from '../../components/HanText.tsx';
import { find, recorder, show, texts } from './screen.tsx';

function showText(text: string) {
  const { calls, call } = recorder<[Destination]>();
  show(
    <GoContext.Provider value={call}>
      <p>
        <HanText text={text} />
      </p>
    </GoContext.Provider>,
  );
  return { calls };
}

describe('Chinese within English', () => {
  it('is the same text, and each run of it leads further', () => {
    showText('See 四个意识 and 两个维护.');
    expect(find('p').textContent).toBe('See 四个意识 and 两个维护.');
    expect(texts('button')).toEqual(['四个意识', '两个维护']);
    expect(find('p').querySelector('button')?.lang).toBe('zh');
  });

  it('opens the word at the character that the reader clicks', async () => {
    const { calls } = showText('See 全面深化改革.');
    await userEvent.click(find('[data-offset="4"]'));
    expect(calls).toEqual([[{ kind: 'text', text: '全面深化改革', offset: 4 }]]);
  });

  it('opens the first word by keyboard', async () => {
    const { calls } = showText('See 全面深化改革.');
    find('button').focus();
    await userEvent.keyboard('{Enter}');
    expect(calls).toEqual([[{ kind: 'text', text: '全面深化改革', offset: 0 }]]);
  });

  it('is plain text where nothing leads anywhere', () => {
    show(<HanText text="See 四个意识." />);
    expect(document.querySelector('button')).toBeNull();
  });
});
