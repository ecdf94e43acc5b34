import { describe, expect, test } from 'vitest';
import { layOutStructure, layOutText } from '../../../lib/core/text/lay-out-text.ts';

const never = async () => false;

describe('a text laid out for reading', () => {
  test.each([
    ['渔港建成\r\n\r\n船一靠岸，买家就围了上来。', '渔港建成'],
    ['船一靠岸，买家就围了上来。\n鱼很快卖完。', ''],
    ['渔港建成。船一靠岸\n买家就围了上来。', ''],
    ['渔港建成', ''],
    ['', ''],
  ])('%j has the headline %j', async (text, title) => {
    expect((await layOutText(text, never)).title).toBe(title);
  });

  test('keeps its lines beside it, exactly as they came', async () => {
    const { parts, asInFile } = await layOutText('渔港\n\n　　船靠岸了。  \n', never);
    expect(parts).toEqual([{ kind: 'paragraph', text: '　　船靠岸了。' }]);
    expect(asInFile.map((part) => part.kind === 'line' && part.text)).toEqual(['渔港', '', '　　船靠岸了。  ', '']);
  });

  test('from a web page has its headline once and its broken paragraphs whole', async () => {
    const main = [
      { kind: 'heading', text: '渔港建成' },
      { kind: 'paragraph', text: '渔港建成了。船一靠岸，' },
      { kind: 'paragraph', text: '买家就围了上来。' },
    ] as const;
    expect(await layOutStructure({ title: '渔港建成', main, all: main }, never)).toEqual({
      title: '渔港建成',
      parts: [{ kind: 'paragraph', text: '渔港建成了。船一靠岸，买家就围了上来。' }],
      asInFile: main,
      joins: 1,
    });
  });
});
