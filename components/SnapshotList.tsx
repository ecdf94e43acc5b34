import { ConfirmButton } from './ConfirmButton.tsx';
import { dateTimeText } from './interval-text.ts';
import { useTranslate } from './translate.ts';

/** A copy of the whole notebook, taken before something was done to it. */
export type ShownSnapshot = {
  readonly id: number;
  readonly at: number;
  readonly reason: string;
  readonly entries: number;
  readonly encounters: number;
  /** Absent where the copy is of before copies held these. */
  readonly ownTerms?: number;
  readonly corrections?: number;
};

type Props = {
  snapshots: readonly ShownSnapshot[];
  language: string;
  onRestore: (snapshot: ShownSnapshot) => void;
};

/** The copies that are kept, the latest first. */
export function SnapshotList({ snapshots, language, onRestore }: Props) {
  const t = useTranslate();
  return (
    <section>
      <p class="quiet">{t('snapshotsAbout')}</p>
      {snapshots.length === 0 && <p class="empty">{t('snapshotsEmpty')}</p>}
      <ul class="entries">
        {snapshots.map((snapshot) => (
          <li class="entry snapshot" key={snapshot.id}>
            <div>
              <div class="entry-meaning">{dateTimeText(snapshot.at, language)}</div>
              <div class="quiet">
                {t(`snapshot_${snapshot.reason.replaceAll('-', '_')}`)} ·{' '}
                {t('snapshotSize', snapshot.entries, snapshot.encounters)}
                <OwnSize snapshot={snapshot} />
              </div>
            </div>
            <ConfirmButton
              label={t('restore')}
              question={t('snapshotQuestion')}
              onConfirm={() => onRestore(snapshot)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OwnSize({ snapshot: { ownTerms = 0, corrections = 0 } }: { snapshot: ShownSnapshot }) {
  const t = useTranslate();
  return ownTerms + corrections > 0 ? <> · {t('snapshotOwn', ownTerms, corrections)}</> : null;
}
