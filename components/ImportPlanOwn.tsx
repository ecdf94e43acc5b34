import type { ImportPlan } from '../lib/core/exchange/import-plan.ts';
import type { PlannedOwn } from '../lib/core/exchange/planned-own.ts';
import { useTranslate } from './translate.ts';

/** So many names are shown; the others are counted. */
const SHOWN = 8;

/** What an import would do besides entries: to own terms and corrected readings, and what goes or stays deleted. */
export function ImportPlanOwn({ plan }: { plan: ImportPlan }) {
  const t = useTranslate();
  const { ownTerms, corrections, removedEncounters } = plan;
  const removed = removedEncounters + ownTerms.removed.length + corrections.removed.length;
  const deleted = plan.stayDeleted.length + ownTerms.stayDeleted.length + corrections.stayDeleted.length;
  return (
    <>
      <Counts text={t('importPlanOwn', ...countsOf(ownTerms))} planned={ownTerms} />
      <Counts text={t('importPlanReadings', ...countsOf(corrections))} planned={corrections} />
      {removed > 0 && <p>{t('importPlanRemoved', removed)}</p>}
      {deleted > 0 && <p>{t('importPlanDeleted', deleted)}</p>}
    </>
  );
}

/** Nothing where the file has none of the kind. @param props.text tells how many are new, changed and unchanged */
function Counts({ text, planned: { added, changed, unchanged } }: { text: string; planned: PlannedOwn }) {
  const t = useTranslate();
  const names = [...added, ...changed];
  if (names.length + unchanged.length === 0) return null;
  const further = names.length - SHOWN;
  return (
    <p>
      {text}{' '}
      <span class="quiet" lang="zh">
        {names.slice(0, SHOWN).join('、')}
      </span>
      {further > 0 && <span class="quiet"> {t('problemsMore', further)}</span>}
    </p>
  );
}

function countsOf({ added, changed, unchanged }: PlannedOwn): [added: number, changed: number, unchanged: number] {
  return [added.length, changed.length, unchanged.length];
}
