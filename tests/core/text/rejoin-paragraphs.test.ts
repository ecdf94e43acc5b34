import { describe, expect, test } from 'vitest';
import { rejoinParagraphs } from '../../../lib/core/text/rejoin-paragraphs.ts';
import type { TextPart } from '../../../lib/core/text/text-part.ts';
import { shippedEngine } from '../shipped-engine.ts';

const { annotator } = await shippedEngine();

/** As the engine segments the text. */
async function isWordAcross(text: string, offset: number): Promise<boolean> {
  return annotator.annotate(text).some(({ start, end }) => start < offset && offset < end);
}

async function texts(...paragraphs: string[]): Promise<string[]> {
  const parts = paragraphs.map((text): TextPart => ({ kind: 'paragraph', text }));
  const rejoined = await rejoinParagraphs(parts, isWordAcross);
  return rejoined.parts.map((part) => (part.kind === 'row' ? '' : part.text));
}

const BEFORE = '全省造船业去年接单创下新高。今年企业将继续推动产品高端化、智';
const AFTER = '能化改造，提高交付能力。';
const CAPTION = '■图为工人在车间检修设备。 本报记者 周一帆 摄';

describe('a sentence that the columns of a newspaper have broken is whole again', () => {
  test('in the middle of a word', async () => {
    expect(await texts(BEFORE, AFTER)).toEqual([`${BEFORE}${AFTER}`]);
  });

  test('behind a comma', async () => {
    expect(await texts('渔港已经建成。船一靠岸，', '买家就围了上来。')).toEqual([
      '渔港已经建成。船一靠岸，买家就围了上来。',
    ]);
  });

  test('before a mark that begins no paragraph', async () => {
    expect(await texts('渔港上月建成', '，可停泊三百艘船。')).toEqual(['渔港上月建成，可停泊三百艘船。']);
  });

  test('around a photograph, whose caption follows the paragraph', async () => {
    const [before, after] = ['渔港已经建成。说起变化，老船长周大海', '连说几声没想到。'];
    expect(await texts(before, CAPTION, after)).toEqual([`${before}${after}`, CAPTION]);
  });

  test('twice', async () => {
    expect(await texts('渔港已经建成。船一靠岸，', '买家就围上来。各说各价，', '鱼很快卖完。')).toEqual([
      '渔港已经建成。船一靠岸，买家就围上来。各说各价，鱼很快卖完。',
    ]);
  });
});

describe('paragraphs stay apart', () => {
  test.each([
    ['that end with their sentence', ['渔港已经建成。', '能停三百艘船。']],
    ['where the first is a headline', ['推动造船业智', '能化改造提速。']],
    ['where the next is a headline', [BEFORE, '能化改造提速']],
    ['where the next is indented', [BEFORE, `　　${AFTER}`]],
    ['where the next is an item', ['渔港已经建成。任务包括，', '一、疏浚航道。']],
    ['where no word reaches over the break', ['渔港已经建成。本报记者周一帆', '昨天夜里下了一场大雨。']],
    ['with a caption between whole sentences', ['渔港已经建成。', CAPTION, '能停三百艘船。']],
    ['with a caption behind a name', ['渔港已经建成。记者周一帆', CAPTION, '能停三百艘船。']],
  ])('%s', async (_, paragraphs) => {
    expect(await texts(...paragraphs)).toEqual(paragraphs);
  });
});

test('headings, tables and lists are never joined to text', async () => {
  const parts: TextPart[] = [
    { kind: 'heading', text: '渔港建成。船一靠岸，' },
    { kind: 'paragraph', text: '买家就围了上来。' },
    { kind: 'row', cells: ['渔港', '泊位'] },
    { kind: 'item', text: '疏浚航道，' },
    { kind: 'paragraph', text: '加固堤坝。' },
  ];
  expect(await rejoinParagraphs(parts, isWordAcross)).toEqual({ parts, joins: 0 });
});
