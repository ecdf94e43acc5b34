import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import noticeStyles from '../../components/notice.css?inline';
import { createNotice } from '../../lib/dom/notice.ts';

const boxes = () => [...document.querySelectorAll('tifa-card')];
const words = () => boxes().map((box) => box.shadowRoot?.querySelector('[role=status] p')?.textContent);

describe('a notice', () => {
  const notice = createNotice(noticeStyles);
  afterEach(() => notice.remove());

  it('says its word in the corner until the reader closes it', async () => {
    notice.say('Reload this page.');
    expect(words()).toEqual(['Reload this page.']);
    const { right, bottom } = boxes()[0]?.getBoundingClientRect() ?? new DOMRect();
    expect(right).toBeGreaterThan(innerWidth - 50);
    expect(bottom).toBeGreaterThan(innerHeight - 50);
    const close = boxes()[0]?.shadowRoot?.querySelector('button');
    if (close) await userEvent.click(close);
    expect(boxes()).toEqual([]);
  });

  it('says the latest word only, and another after it was closed', () => {
    notice.say('One.');
    notice.say('Two.');
    expect(words()).toEqual(['Two.']);
    notice.remove();
    notice.say('Three.');
    expect(words()).toEqual(['Three.']);
  });

  it('leaves nothing on a page where nothing was said', () => {
    createNotice(noticeStyles).remove();
    expect(boxes()).toEqual([]);
  });
});
