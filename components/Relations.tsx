import type { NamedTerm, TermContent } from '../lib/core/protocol/look-up.ts';
import { differingCharacters } from '../lib/core/text/differing-characters.ts';
import { TermLink } from './TermLink.tsx';
import { type Translate, useTranslate } from './translate.ts';

/** What a term has to do with others; where it is easily mixed up with one, what tells that one apart is marked. */
export function Relations({ term: { headword, relations } }: { term: Pick<TermContent, 'headword' | 'relations'> }) {
  const t = useTranslate();
  return (
    <>
      {relations.map(({ kind, terms }) => (
        <p class="detail relation" key={kind}>
          <b>{relationText(kind, t)}</b>{' '}
          {terms.map((other, index) => (
            <span key={other.id}>
              {index > 0 && ' · '}
              <TermLink id={other.id}>
                {kind === 'notToConfuse' ? <Told term={other} from={headword} /> : other.headword}
              </TermLink>{' '}
              {other.rendering}
            </span>
          ))}
        </p>
      ))}
    </>
  );
}

function relationText(kind: TermContent['relations'][number]['kind'], t: Translate): string {
  switch (kind) {
    case 'abbreviationOf':
      return t('abbreviationOf');
    case 'partOf':
      return t('partOf');
    case 'replaces':
      return t('replaces');
    case 'notToConfuse':
      return t('notToConfuse');
  }
}

function Told({ term: { headword }, from }: { term: NamedTerm; from: string }) {
  const pieces = [];
  let at = 0;
  for (const { start, end } of differingCharacters(headword, from)) {
    pieces.push(headword.slice(at, start), <em key={start}>{headword.slice(start, end)}</em>);
    at = end;
  }
  return (
    <>
      {pieces}
      {headword.slice(at)}
    </>
  );
}
