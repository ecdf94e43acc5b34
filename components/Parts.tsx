import type { TermContent } from '../lib/core/protocol/look-up.ts';
import { TermLink } from './TermLink.tsx';
import { useTranslate } from './translate.ts';

/** Terms nested in another one. */
export function Parts({ parts }: Pick<TermContent, 'parts'>) {
  const t = useTranslate();
  if (parts.length === 0) return null;
  return (
    <p class="detail parts">
      <b>{t('contains')}</b>{' '}
      {parts.map((part, index) => (
        <span key={part.id}>
          {index > 0 && ' · '}
          <TermLink id={part.id}>{part.headword}</TermLink> {part.rendering}
        </span>
      ))}
    </p>
  );
}
