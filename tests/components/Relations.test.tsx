import { expect, it } from 'vitest';
import { Relations } from '../../components/Relations.tsx';
import { show, texts } from './screen.tsx';

const term = (headword: string, rendering: string) => ({ id: headword, headword, rendering });

it('names what a term is part of, and marks what tells it from those it is mixed up with', () => {
  const relations = [
    { kind: 'partOf', terms: [term('四个意识', 'four consciousnesses')] },
    { kind: 'notToConfuse', terms: [term('两个维护', 'Two Upholds'), term('两个结合', 'two combinations')] },
  ] as const;
  show(<Relations term={{ headword: '两个确立', relations }} />);
  expect(texts('.relation')).toEqual([
    'Part of 四个意识 four consciousnesses',
    'Not to be confused with 两个维护 Two Upholds · 两个结合 two combinations',
  ]);
  expect(texts('.relation em')).toEqual(['维护', '结合']);
});
