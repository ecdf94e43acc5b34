import type { ShownMember, TermContent } from '../lib/core/protocol/look-up.ts';
import { HanText } from './HanText.tsx';
import { Parts } from './Parts.tsx';
import { Relations } from './Relations.tsx';
import { Rendering } from './Rendering.tsx';
import { TermLink } from './TermLink.tsx';
import { Timeline } from './Timeline.tsx';
import { useTranslate } from './translate.ts';

/** What the glossary says of a term beyond its rendering: what it means, its life, its members, what it has to do with others. */
export function TermFurther({ term, onReport }: { term: TermContent; onReport: () => void }) {
  const t = useTranslate();
  const undated = term.renderings.slice(1).filter(({ source }) => source?.date === undefined);
  return (
    <div class="further">
      {term.literal && (
        <p class="detail">
          <b>{t('literally')}</b> {term.literal}
        </p>
      )}
      <p class="gloss">
        <HanText text={term.gloss} />
      </p>
      <Timeline term={term} />
      {undated.length > 0 && (
        <section class="others" aria-label={t('otherRenderings')}>
          {undated.map((rendering) => (
            <Rendering key={rendering.text + rendering.source?.title} rendering={rendering} isOther />
          ))}
        </section>
      )}
      {term.members.length > 0 && <MemberList members={term.members} />}
      <Parts parts={term.parts} />
      <Relations term={term} />
      <p class="actions">
        <button type="button" class="undo" onClick={(event) => event.isTrusted && onReport()}>
          {t('reportWrong')}
        </button>
      </p>
    </div>
  );
}

function MemberList({ members }: { members: readonly ShownMember[] }) {
  return (
    <ol class="members">
      {members.map((member) => (
        <li key={member.text}>
          <span>
            <TermLink id={member.termId}>{member.text}</TermLink> {member.rendering}
          </span>
        </li>
      ))}
    </ol>
  );
}
