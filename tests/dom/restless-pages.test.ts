import { describe, expect, it } from 'vitest';
import { atEnd, one, textAt, wait } from './page.ts';
import { ALL, expectPinyin, OFF, readPage, wordsWithPinyin } from './reading-page.ts';
import { createSource } from './reading-source.ts';

/** Longer than a page takes to settle. */
const SETTLED = 300;

/** Runs whenever something changes below an element, as a page's own observer does. */
function onEveryChange(root: Element, act: () => void): void {
  const observer = new MutationObserver(act);
  observer.observe(root, { childList: true, subtree: true, characterData: true });
  atEnd(() => observer.disconnect());
}

function add(parent: Element, html: string): void {
  parent.insertAdjacentHTML('beforeend', html);
}

describe('a page that undoes our readings', () => {
  it.each<[how: string, undo: (p: HTMLElement) => void]>([
    ['by removing elements it does not know', (p) => p.querySelector('tifa-text')?.remove()],
    [
      'by putting their text in their place',
      (p) => {
        const ours = p.querySelector('tifa-text');
        ours?.replaceWith(ours.textContent);
      },
    ],
    [
      'by writing its markup anew',
      (p) => {
        if (p.innerHTML !== '会议<b>在北京</b>举行') p.innerHTML = '会议<b>在北京</b>举行';
      },
    ],
  ])('%s is left alone after a few times, and says so', async (_, undo) => {
    // biome-ignore format: a table
    const source = createSource([]);
    const reader = await readPage('<p>会议<b>在北京</b>举行</p><h2>要闻</h2>', source, OFF);
    onEveryChange(one('p'), () => undo(one('p')));
    await reader.apply(ALL);
    await expect.poll(() => reader.resisting, { timeout: 4_000 }).toBe(1);
    await wait(SETTLED);
    const asked = source.asked.readingsOf.length;
    await wait(2 * SETTLED);
    expect(source.asked.readingsOf.length).toBe(asked);
    expect(one('p').textContent).toBe('会议在北京举行');
    expect(one('p').querySelector('tifa-text')).toBeNull();
    expect(wordsWithPinyin()).toEqual(['要闻']);
  });

  it('is not one that the reader switches on and off', async () => {
    const reader = await readPage('<p>会议在北京举行</p>', createSource([]), OFF);
    for (let i = 0; i < 5; i++) {
      await reader.apply(ALL);
      await reader.apply(OFF);
    }
    await wait(SETTLED);
    expect(reader.resisting).toBe(0);
    await reader.apply(ALL);
    expect(wordsWithPinyin()).toHaveLength(1);
  });
});

describe('a page that copies what we have annotated', () => {
  it.each<[how: string, copy: (p: HTMLElement) => void]>([
    ['by cloning it', (p) => p.after(p.cloneNode(true))],
    ['by its markup', (p) => p.insertAdjacentHTML('afterend', p.outerHTML)],
  ])('%s gets a copy of its own text, and off leaves nothing of ours', async (_, copy) => {
    const html = '<p style="line-height: 1.2">会议<b>在北京</b>举行</p>';
    const reader = await readPage(html, createSource([]), ALL);
    copy(one('p'));
    await expectPinyin(6);
    expect(document.body.textContent).toBe('会议在北京举行会议在北京举行');
    await reader.apply(OFF);
    expect(document.body.innerHTML).toBe(html + html);
  });
});

describe('a page that never rests', () => {
  it('shows its clock and its readings, though the text is replaced all the time', async () => {
    const reader = await readPage('<p>今日要闻</p><h2>第0条</h2>', createSource([]), ALL);
    for (let i = 1; i <= 12; i++) {
      one('h2').textContent = `第${i}条`;
      await wait(100);
      expect(one('h2').textContent).toBe(`第${i}条`);
    }
    await wait(SETTLED);
    expect(wordsWithPinyin()).toEqual(['今日要闻', '第', '条']);
    expect(reader.resisting).toBe(0);
  });

  it('has readings on what endless scrolling and a live blog add at both ends', async () => {
    await readPage('<section><p>第一则</p></section>', createSource([]), ALL);
    for (let i = 0; i < 5; i++) {
      add(one('section'), '<p>后来的消息</p>');
      one('section').insertAdjacentHTML('afterbegin', '<p>最新消息</p>');
    }
    await expectPinyin(11);
  });

  it('has readings on the next article when its address changes without a load', async () => {
    const reader = await readPage('<main><h2>甲</h2><p>旧文章</p></main>', createSource(['高质量发展']), ALL);
    const address = location.href;
    atEnd(() => history.replaceState(null, '', address));
    const old = textAt(one('p'));
    history.pushState(null, '', '#next');
    one('main').innerHTML = '<h2>乙</h2><p>推进高质量发展</p>';
    await expect.poll(() => wordsWithPinyin()).toEqual(['乙', '推进高质量发展']);
    expect(reader.terms()).toEqual([{ termId: '高质量发展', text: '高质量发展' }]);
    expect(old.data).toBe('旧文章');
    await reader.apply(OFF);
    expect(one('main').innerHTML).toBe('<h2>乙</h2><p>推进高质量发展</p>');
  });
});
