import type { ShownRendering } from '../lib/core/protocol/look-up.ts';
import { useTranslate } from './translate.ts';

/** How a term is rendered, and who says so. */
export function Rendering({ rendering, isOther = false }: { rendering: ShownRendering; isOther?: boolean }) {
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
