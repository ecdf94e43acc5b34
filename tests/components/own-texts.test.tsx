import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { FileRefused } from '../../components/FileRefused.tsx';
import { TextIntake } from '../../components/TextIntake.tsx';
import { TextView } from '../../components/TextView.tsx';
import type { LaidOutText } from '../../lib/core/text/lay-out-text.ts';
import { button, find, recorder, show, texts } from './screen.tsx';

const SOURCE = { name: '渔港.txt', text: '渔港', encoding: 'gb18030', damaged: false };
const TEXT: LaidOutText = {
  title: '渔港建成',
  parts: [
    { kind: 'paragraph', text: '　　船一靠岸，买家就围了上来。' },
    { kind: 'heading', text: '明年' },
    { kind: 'item', text: '疏浚' },
    { kind: 'item', text: '扩建' },
    { kind: 'row', cells: ['年', '船'] },
    { kind: 'row', cells: ['今年', '300'] },
    { kind: 'caption', text: '图为渔港。 周一帆 摄' },
  ],
  asInFile: [
    { kind: 'line', text: '　　船一靠岸，' },
    { kind: 'line', text: '' },
    { kind: 'line', text: '买家就围了上来。' },
  ],
  joins: 1,
};

function showText(change: Partial<Parameters<typeof TextView>[0]> = {}) {
  const [unaltered, another] = [recorder<[boolean]>(), recorder<[]>()];
  show(
    <TextView
      source={SOURCE}
      text={TEXT}
      isUnaltered={false}
      hasChinese={true}
      onUnaltered={unaltered.call}
      onAnother={another.call}
      {...change}
    />,
  );
  return { unaltered: unaltered.calls, another: another.calls };
}

describe('a text to read', () => {
  it('has its headline, paragraphs, lists, tables and captions', () => {
    showText();
    expect(texts('article > *')).toEqual([
      '渔港建成',
      '船一靠岸，买家就围了上来。',
      '明年',
      '疏浚扩建',
      '年船今年300',
      '图为渔港。 周一帆 摄',
    ]);
    expect(texts('article li')).toEqual(['疏浚', '扩建']);
    expect(texts('article tr')).toHaveLength(2);
  });

  it('stands there line by line as it came where the reader wants that', () => {
    showText({ isUnaltered: true });
    const lines = [...document.querySelectorAll('article > *')].map(({ textContent }) => textContent);
    expect(lines).toEqual(['　　船一靠岸，', '', '买家就围了上来。']);
  });

  it('comes with the file, its encoding and what was mended', () => {
    showText();
    expect(texts('.text-facts > span')).toEqual(['渔港.txt · GB18030', 'Broken lines joined: 1']);
    expect(texts('.message')).toEqual([]);
  });

  it('that is one endless paragraph is there in pieces that can be read', () => {
    const text = '船一靠岸，买家就围了上来。'.repeat(5_000);
    showText({ text: { ...TEXT, parts: [{ kind: 'paragraph', text }] } });
    const { childNodes, textContent } = find('article p');
    expect(textContent).toBe(text);
    for (const node of childNodes) expect(node.textContent?.length).toBeLessThan(20_000);
  });

  it('that was pasted and is whole has nothing to say', () => {
    showText({ source: { ...SOURCE, name: '' }, text: { ...TEXT, joins: 0 } });
    expect(texts('.text-facts > span')).toEqual([]);
  });

  it('says where bytes were broken, and where there is no Chinese', () => {
    showText({ source: { ...SOURCE, damaged: true }, hasChinese: false });
    expect(texts('.message')).toEqual([
      'Some bytes of this file mean nothing in GB18030; they are shown as �.',
      'There is no Chinese in this text.',
    ]);
  });

  it('gives way to the original and to another', async () => {
    const { unaltered, another } = showText();
    await userEvent.click(find('input[type=checkbox]'));
    await userEvent.click(button('Another text'));
    expect([unaltered, another.length]).toEqual([[[true]], 1]);
  });
});

describe('the place for a text', () => {
  function showIntake(isHeld = false) {
    const [files, written] = [recorder<[File]>(), recorder<[string]>()];
    show(<TextIntake isHeld={isHeld} onFile={files.call} onText={written.call} />);
    return { files: files.calls, written: written.calls };
  }

  it('takes what is written there', async () => {
    const { written } = showIntake();
    expect(button('Read').matches(':disabled')).toBe(true);
    await userEvent.fill(find('textarea'), '渔港建成。');
    await userEvent.click(button('Read'));
    expect(written).toEqual([['渔港建成。']]);
  });

  it('takes a file', async () => {
    const { files } = showIntake();
    await userEvent.upload(find('input[type=file]'), new File(['字'], '渔港.txt'));
    expect(files.map(([{ name }]) => name)).toEqual(['渔港.txt']);
  });

  it('says that a file may be let go', () => {
    showIntake(true);
    expect(find<HTMLTextAreaElement>('textarea').placeholder).toBe('Let go to read it.');
  });

  it.each([
    ['empty', 'There is no text in “a.txt”.'],
    ['too-large', '“a.txt” is too large: 52.4 MB. Tifa reads texts of up to 5 MB.'],
    ['not-text', '“a.txt” is not a text that Tifa can read.'],
    ['unreadable', 'The browser could not read “a.txt”.'],
  ] as const)('says why a file is refused: %s', (code, beginning) => {
    show(<FileRefused refusal={{ code, name: 'a.txt', size: 52_428_800 }} largest={5e6} />);
    expect(texts('[role=alert]')).toEqual([expect.stringContaining(beginning)]);
  });
});
