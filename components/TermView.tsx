import type { ComponentChildren } from 'preact';
import type { ShownMember, ShownRendering, TermContent } from '../lib/core/protocol/look-up.ts';
import { Relations } from './Relations.tsx';
import { TimeNotes } from './TimeNotes.tsx';
import { useTranslate } from './translate.ts';

type Props = {
  term: TermContent;
  /** As the reader wants it written. */
  pinyin: string;
  /** The reader finds something wrong with it. */
  onReport: () => void;
  /** Stand beside the headword. */
  children?: ComponentChildren;
};

/** A glossary term: what it is called, how it is rendered and by whom, what it means. */
export function TermView({ term, pinyin, onReport, children }: Props) {
  const t = useTranslate();
  const [first, ...others] = term.renderings;
  return (
    <section class="term">
      <div class="head">
        <h2 class="headword" lang="zh">
          {term.headword}
          {term.traditional !== term.headword && <span class="traditional">{term.traditional}</span>}
        </h2>
        {children}
      </div>
      <p class="pinyin">{pinyin}</p>
      {first && <RenderingView rendering={first} />}
      <TimeNotes notes={term.timeNotes} />
      <p class="gloss">{term.gloss}</p>
      {term.literal && (
        <p class="detail">
          <b>{t('literally')}</b> {term.literal}
        </p>
      )}
      {term.origin && (
        <p class="detail">
          <b>{t('since')}</b> {[term.origin.date, term.origin.occasion].filter(Boolean).join(', ')}
          {term.origin.certainty === 'probable' && ` (${t('probably')})`}
        </p>
      )}
      {term.members.length > 0 && <MemberList members={term.members} />}
      {others.length > 0 && (
        <section class="others" aria-label={t('otherRenderings')}>
          {others.map((rendering) => (
            <RenderingView key={rendering.text + rendering.source?.title} rendering={rendering} isOther />
          ))}
        </section>
      )}
      <Parts parts={term.parts} />
      <Relations term={term} />
      <p class="actions">
        <button type="button" class="undo" onClick={(event) => event.isTrusted && onReport()}>
          {t('reportWrong')}
        </button>
      </p>
    </section>
  );
}

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
          <span class="han" lang="zh">
            {part.headword}
          </span>{' '}
          {part.rendering}
        </span>
      ))}
    </p>
  );
}

function RenderingView({ rendering, isOther = false }: { rendering: ShownRendering; isOther?: boolean }) {
  const t = useTranslate();
  const { source, kind, verified } = rendering;
  return (
    <div>
      <p class={isOther ? 'rendering other' : 'rendering'}>{rendering.text}</p>
      <p class="source">
        <span class={`kind ${kind}`}>{t(`kind_${kind}`)}</span>
        {source ? [source.title, source.body, source.date].filter(Boolean).join(', ') : t('noOfficialRendering')}
        {verified && (
          <span class="verified" title={t('verifiedHint')}>
            {' '}
            ✓ {t('verified')}
          </span>
        )}
        {rendering.note && ` — ${rendering.note}`}
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
            <span class={member.termId === undefined ? 'han' : 'han is-term'} lang="zh">
              {member.text}
            </span>{' '}
            {member.rendering}
          </span>
        </li>
      ))}
    </ol>
  );
}
