import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rejoinLines } from '../../../lib/core/text/rejoin-lines.ts';

const PARAGRAPH =
  '会议要求各地把防汛工作放在突出位置，加强水库、堤坝、涵洞的巡查值守，发现险情及时处置，确保群众安全转移。' +
  '有关部门要做好物资储备和道路抢通，保证供水、供电、通信畅通，灾后尽快恢复生产生活秩序。';

/** As a program for plain text wraps it: no mark at the beginning of a line. */
function wrapped(text: string, width: number, indent = ''): string[] {
  const lines: string[] = [];
  let rest = indent + text;
  while (rest.length > 0) {
    let cut = Math.min(width, rest.length);
    while (cut > 1 && /^[，。、；：！？”）]/.test(rest.slice(cut))) cut--;
    lines.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  return lines;
}

const rejoined = (...lines: string[]) => rejoinLines(lines).paragraphs;

describe('a text wrapped at a fixed width', () => {
  test.each([20, 26, 35, 40])('of %i characters is read in its paragraphs, which empty lines part', (width) => {
    const lines = [...wrapped(PARAGRAPH, width), '', ...wrapped(PARAGRAPH, width)];
    expect(rejoined(...lines)).toEqual([PARAGRAPH, PARAGRAPH]);
  });

  test('is read in its paragraphs, which indents part', () => {
    const lines = [...wrapped(PARAGRAPH, 24, '　　'), ...wrapped(PARAGRAPH, 24, '　　')];
    expect(rejoined(...lines)).toEqual([`　　${PARAGRAPH}`, `　　${PARAGRAPH}`]);
  });

  test('counts the breaks that it mended', () => {
    const lines = wrapped(PARAGRAPH, 24);
    expect(rejoinLines(lines)).toEqual({ paragraphs: [PARAGRAPH], joins: lines.length - 1 });
  });

  test('keeps a space between Latin words and puts none between Chinese ones', () => {
    const [first, second, third] = [
      '使用开源项目时要注意遵守许可证，例如常见的 Apache',
      'License 和其他几种许可证都有各自的要求需要仔细阅',
      '读后再决定是否引入到自己的产品当中去使用才算稳妥',
    ];
    const [joined = ''] = rejoined(first, second, third, '完毕。');
    expect(joined).toContain('Apache License');
    expect(joined).toContain('仔细阅读后');
  });

  test('leaves headlines, short lines and items of a list on lines of their own', () => {
    const lines = wrapped(PARAGRAPH, 24);
    expect(rejoined('防汛工作会议召开', '', ...lines, '一、压实责任', '二、加强巡查', '1. 转移群众')).toEqual([
      '防汛工作会议召开',
      PARAGRAPH,
      '一、压实责任',
      '二、加强巡查',
      '1. 转移群众',
    ]);
  });

  test('is let be where a full line ends with a sentence and nothing else marks paragraphs', () => {
    const full = '这一行正好写满而且在行末结束了一个完整的句子。';
    expect(rejoined(full, full, full, full)).toEqual([full, full, full, full]);
  });
});

describe('a text that is not wrapped stays as it is', () => {
  test.each([
    ['one paragraph a line', [PARAGRAPH, `${PARAGRAPH}${PARAGRAPH}`, PARAGRAPH.slice(30), '完毕。']],
    ['verse', ['山前一树杏花开', '陌上行人缓缓来', '且问春风何处去', '江南三月好楼台']],
    [
      'lines of every length',
      ['关于召开年度总结会议的若干具体事项的通知文件', '各县区人民政府', '市政府各部门', '特此通知'],
    ],
    ['two lines', [PARAGRAPH.slice(0, 25), PARAGRAPH.slice(25, 50)]],
    ['nothing', ['']],
  ])('%s', (_, lines) => {
    expect(rejoinLines(lines)).toEqual({ paragraphs: lines.filter(Boolean), joins: 0 });
  });
});

test('no character of any text is lost or moved', () => {
  const line = fc.string({
    unit: fc.constantFrom('政', '策', '，', '。', ' ', '　', 'a', '1', '■', '、'),
    maxLength: 60,
  });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const bare = (texts: readonly string[]) => texts.join('').replace(/\s/g, '');
      expect(bare(rejoined(...lines))).toBe(bare(lines));
    }),
  );
});
