import { expect, test } from 'vitest';
import { correctionReport } from '../../../lib/core/glossary/correction-report.ts';

const TERM = { id: 'shuangtan', headword: '双碳', pinyin: 'shuāngtàn' };
const MEETING = { sentence: '稳步推进双碳工作。', url: 'https://reader:secret@news.example/1#part' };

test('a report says what was shown where, and leaves a line for what is wrong', () => {
  const source = { title: 'Report on the Work of the Government', body: 'State Council', date: '2024-03' };
  const renderings = [
    { text: 'dual carbon goals', kind: 'official', verified: true, source },
    { text: 'carbon peaking and neutrality', kind: 'ours', verified: false },
  ] as const;
  expect(correctionReport({ ...TERM, renderings }, MEETING, '0.1.0')).toBe(
    `Tifa: something is wrong with this entry
Term: 双碳 (shuāngtàn)
Id: shuangtan
Rendering shown: dual carbon goals (Report on the Work of the Government, State Council, 2024-03)
Other renderings: carbon peaking and neutrality
Sentence: 稳步推进双碳工作。
Page: https://news.example/1
Version: 0.1.0
What is wrong: 
`,
  );
});
