import { describe, expect, it } from 'vitest';
import { collectBlocks } from '../../lib/dom/blocks.ts';
import { createMarks } from '../../lib/dom/marks.ts';
import { createPageReader, type PageReader } from '../../lib/dom/page-reader.ts';
import { characterAt } from '../../lib/dom/pointer-position.ts';
import { atEnd, boxOf, nodesOf, one, openPage, pinyinOf, textAt, wait } from './page.ts';
import { ALL, OFF, readPage, underlined, wordsWithPinyin } from './reading-page.ts';
import { createSource } from './reading-source.ts';

/** Gives an element of the page an open shadow root, as a component does. */
function shade(host: Element, html: string, init: Partial<ShadowRootInit> = {}): ShadowRoot {
  const root = host.attachShadow({ mode: 'open', ...init });
  root.innerHTML = html;
  return root;
}

function shaded(html: string, shadow: string, init: Partial<ShadowRootInit> = {}): ShadowRoot {
  openPage(html);
  return shade(one('#host'), shadow, init);
}

async function read(source = createSource(['共同富裕'])): Promise<PageReader> {
  const reader = createPageReader(source, createMarks(), () => document.body);
  atEnd(reader.stop);
  await reader.apply(ALL);
  return reader;
}

const textsRead = (root: Node = document.body) => collectBlocks(root).map(({ text }) => text);

/** Long enough for a change to settle. */
const settle = () => wait(300);

/** A name no test has used, since a definition stays for the page's life. */
let names = 0;
const newName = () => `tifa-test-${++names}`;

function define(name: string, html: string): void {
  customElements.define(
    name,
    class extends HTMLElement {
      constructor() {
        super();
        shade(this, html);
      }
    },
  );
}

describe('text in an open shadow tree', () => {
  it('is found, marked and read like the rest of the page', async () => {
    const root = shaded('<p>会议</p><div id="host"></div><p>要闻</p>', '<p>实现共同富裕</p>');
    await read();
    expect(textsRead()).toEqual(['会议', '实现共同富裕', '要闻']);
    expect(wordsWithPinyin(root)).toEqual(['实现共同富裕']);
    expect(underlined()).toEqual(['共同富裕']);
  });

  it('is found in trees within trees, and where it stands in the root itself', () => {
    const outer = shaded('<div id="host"></div>', '外<section></section>');
    shade(one('section', outer), '里');
    expect(textsRead()).toEqual(['外', '里']);
  });

  it('makes a page Chinese that has no other Chinese text', async () => {
    shaded('<p>News</p><div id="host"></div>', '<p>会议</p>');
    expect((await read()).isChinese).toBe(true);
  });

  it('is asked to be styled once, when there is Chinese in it', async () => {
    openPage('<p>会议</p><div id="a"></div><div id="b"></div><div id="c"></div>');
    shade(one('#a'), '<p>News</p>');
    let asked = 0;
    const onShadowText = () => void asked++;
    const reader = createPageReader(createSource([]), createMarks(), () => document.body, onShadowText);
    atEnd(reader.stop);
    await reader.apply(ALL);
    expect(asked).toBe(0);
    shade(one('#b'), '<p>要闻</p>');
    one('#b').append('x');
    await settle();
    shade(one('#c'), '<p>要闻</p>');
    one('#c').append('x');
    await settle();
    expect(asked).toBe(1);
  });

  it('gives the same nodes back when pinyin is switched off', async () => {
    const root = shaded('<div id="host"><b>北京</b></div>', '<p style="line-height: 1.2">会议<slot></slot>举行</p>');
    const bare = { nodes: nodesOf(root), html: root.innerHTML, light: document.body.innerHTML };
    const reader = await read();
    expect(pinyinOf(root)).toEqual(['zìzì', 'zìzì']);
    expect(root.textContent).toBe('会议举行');
    await reader.apply(OFF);
    expect([root.innerHTML, document.body.innerHTML]).toEqual([bare.html, bare.light]);
    expect(nodesOf(root).every((node, i) => node === bare.nodes[i])).toBe(true);
  });

  it('is left alone where the root is closed', async () => {
    openPage('<p>会议</p><div id="host"></div>');
    const root = one('#host').attachShadow({ mode: 'closed' });
    root.innerHTML = '<p>要闻</p>';
    await read();
    expect(root.innerHTML).toBe('<p>要闻</p>');
  });

  it('is not taken for running text in a menu around its host', async () => {
    const root = shaded('<nav><div id="host"></div></nav>', '<p>政务要闻一览，改革开放</p>');
    const reader = await readPage(document.body.innerHTML, createSource([]), OFF);
    reader.stop();
    shade(one('#host'), root.innerHTML);
    const again = createPageReader(createSource([]), createMarks(), () => document.body);
    atEnd(again.stop);
    await again.apply({ ...ALL, everything: false });
    expect(wordsWithPinyin(one('#host').shadowRoot ?? document)).toEqual([]);
  });
});

describe('slotted text', () => {
  it('is read once, where it is shown', () => {
    shaded('<p id="host">北京</p>', '<h2>会议</h2><slot></slot><footer>要闻</footer>');
    expect(textsRead()).toEqual(['会议', '北京', '要闻']);
  });

  it('takes the place of what the slot would show without it', () => {
    shaded('<div id="host"><p>北京</p></div>', '<slot>天津</slot><slot name="other">河北</slot>');
    expect(textsRead()).toEqual(['北京', '河北']);
  });

  it('is read through slots within slots', () => {
    const outer = shaded('<div id="host"><p>北京</p></div>', '<section><slot></slot></section>');
    shade(one('section', outer), '<article>前<slot></slot></article>');
    expect(textsRead()).toEqual(['前', '北京']);
  });

  it('is not read where no slot takes it', async () => {
    shaded('<div id="host"><p>北京</p>天津</div>', '<p>会议</p>');
    expect(textsRead()).toEqual(['会议']);
    await read();
    one('#host > p').append('举行');
    await settle();
    expect(pinyinOf(one('#host'))).toEqual([]);
  });

  it('is read when a slot takes it later', async () => {
    const root = shaded('<div id="host"><p>北京</p></div>', '<p>会议</p><slot name="later"></slot>');
    await read();
    one('#host > p').slot = 'later';
    await settle();
    expect(wordsWithPinyin()).toEqual(['北京']);
    expect(wordsWithPinyin(root)).toEqual(['会议']);
  });

  it('is left bare where a script fills the slots, which would not take our element', async () => {
    const root = shaded('<div id="host">北京<p>天津</p></div>', '<slot></slot>', { slotAssignment: 'manual' });
    const [text, p] = one('#host').childNodes;
    if (text instanceof Text && p instanceof Element) root.querySelector('slot')?.assign(text, p);
    await read();
    expect(wordsWithPinyin()).toEqual(['天津']);
    expect(one('#host').firstChild?.nodeValue).toBe('北京');
  });

  it('belongs to the menu that its host shows it in', async () => {
    shaded('<div id="host"><p>政务要闻一览，改革开放</p></div>', '<nav><slot></slot></nav>');
    const reader = createPageReader(createSource([]), createMarks(), () => document.body);
    atEnd(reader.stop);
    await reader.apply({ ...ALL, everything: false });
    expect(wordsWithPinyin()).toEqual([]);
  });
});

describe('a shadow tree that changes', () => {
  it('is read again', async () => {
    const root = shaded('<p>要闻</p><div id="host"></div>', '<p>会议</p>');
    await read();
    root.append('北京');
    one('p', root).firstChild?.remove();
    await settle();
    expect(wordsWithPinyin(root)).toEqual(['北京']);
  });

  it('may write over an annotated text at once', async () => {
    const root = shaded('<div id="host"></div>', '<p style="line-height: 2">会议</p>');
    const text = textAt(one('p', root));
    await read();
    text.data = '论坛';
    await Promise.resolve();
    expect(root.innerHTML).toBe('<p style="line-height: 2">论坛</p>');
    await settle();
    expect(wordsWithPinyin(root)).toEqual(['论坛']);
  });

  it('is noticed when it comes with a new element', async () => {
    openPage('<p>要闻</p>');
    await read();
    const late = document.createElement('section');
    const root = shade(late, '<p>会议</p>');
    document.body.append(late);
    await settle();
    one('p', root).append('，北京');
    await settle();
    expect(wordsWithPinyin(root)).toEqual(['会议', '北京']);
  });

  it.each([
    ['a block', ':host { display: block }'],
    ['within a line', ''],
  ])('is noticed when its element is defined after the page was read: %s', async (_, style) => {
    const name = newName();
    openPage(`<p>要闻</p><div><${name}></${name}></div>`);
    await read();
    await wait(100);
    define(name, `<style>${style}</style><p>会议</p>`);
    const root = one(name).shadowRoot;
    await expect.poll(() => root && wordsWithPinyin(root)).toEqual(['会议']);
  });

  it('is noticed on a page that had no Chinese text before', async () => {
    const name = newName();
    openPage(`<p>News</p><div><${name}></${name}></div>`);
    const reader = await read();
    expect(reader.isChinese).toBe(false);
    await wait(100);
    define(name, '<p>会议</p>');
    await expect.poll(() => reader.isChinese).toBe(true);
  });
});

describe('the pointer', () => {
  it('finds the character in shadow trees within each other, annotated or not', async () => {
    const outer = shaded('<div id="host"></div>', '<section></section>');
    const inner = shade(one('section', outer), '<p style="margin: 0">共同富裕</p>');
    const text = textAt(one('p', inner));
    const { left, top, width, height } = boxOf(text, 2);
    expect(characterAt({ x: left + width / 2, y: top + height / 2 })).toEqual({ node: text, offset: 2 });
    const reader = await read();
    const shown = textAt(one('tifa-text', inner));
    const box = boxOf(shown, 2);
    const at = characterAt({ x: box.left + box.width / 2, y: box.top + box.height / 2 });
    expect(at).toEqual({ node: shown, offset: 2 });
    expect(at && reader.placeOf(at)?.offset).toBe(2);
  });

  it('finds slotted text', () => {
    shaded('<p id="host">共同富裕</p>', '<b><slot></slot></b>');
    const text = textAt(one('#host'));
    const { left, top, width, height } = boxOf(text, 1);
    expect(characterAt({ x: left + width / 2, y: top + height / 2 })).toEqual({ node: text, offset: 1 });
  });
});
