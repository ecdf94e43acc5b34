import { type TimelineStep, termTimeline } from '../lib/core/glossary/term-timeline.ts';
import type { TermContent } from '../lib/core/protocol/look-up.ts';
import { useTranslate } from './translate.ts';

/** The life of a term by date: when it was coined, and which rendering came when and by whom. */
export function Timeline({ term }: { term: Pick<TermContent, 'origin' | 'renderings'> }) {
  const t = useTranslate();
  const steps = termTimeline(term);
  // A single rendering stands above with its date.
  if (steps.length === 0 || (steps.length === 1 && !term.origin)) return null;
  return (
    <section class="life" aria-label={t('timeline')}>
      <ol class="timeline">
        {steps.map((step) => (
          <Step key={step.kind === 'coined' ? 'coined' : `${step.date} ${step.rendering.text}`} step={step} />
        ))}
      </ol>
    </section>
  );
}

function Step({ step }: { step: TimelineStep }) {
  const t = useTranslate();
  if (step.kind === 'coined') {
    const what = [t('since'), step.isProbable && `(${t('probably')})`].filter(Boolean).join(' ');
    return (
      <li class="coined">
        <time>{step.date ?? ''}</time>
        <span>
          {what}
          {step.occasion !== undefined && <span class="by">{step.occasion}</span>}
        </span>
      </li>
    );
  }
  const { text, source, kind, verified, note } = step.rendering;
  return (
    <li class={kind}>
      <time>{step.date}</time>
      <span>
        {text}
        <span class="by">
          {[source?.title, source?.body].filter(Boolean).join(', ')}
          {verified && (
            <span class="verified" title={t('verifiedHint')}>
              {' '}
              ✓ {t('verified')}
            </span>
          )}
          {note && ` — ${note}`}
        </span>
      </span>
    </li>
  );
}
