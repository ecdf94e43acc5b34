import { describe, expect, it } from 'vitest';
import { BackupStatus } from '../../components/BackupStatus.tsx';
import { RestoreGuide } from '../../components/RestoreGuide.tsx';
import { SnapshotList } from '../../components/SnapshotList.tsx';
import { NO_BACKUP } from '../../lib/core/backup/backup.ts';
import { find, recorder, show, texts } from './screen.tsx';

const LAST = { at: 1_000, entries: 12, ownTerms: 3, file: 'tifa-backup-monday.json' };
const WHEN = { now: 2_000, language: 'en' };

describe('the age of the last backup', () => {
  it('comes with how much it holds, own terms too', () => {
    show(<BackupStatus backup={{ ...NO_BACKUP, last: LAST }} {...WHEN} />);
    expect(find('p').textContent).toBe(
      'Last backup: this minute, entries: 12, own terms: 3 (tifa-backup-monday.json).',
    );
  });

  it('says nothing of own terms to readers who have none', () => {
    show(<BackupStatus backup={{ ...NO_BACKUP, last: { ...LAST, ownTerms: 0 } }} {...WHEN} />);
    expect(find('p').textContent).toBe('Last backup: this minute, entries: 12 (tifa-backup-monday.json).');
  });
});

it('the guide to the last backup says that there are own terms in it', () => {
  const [files, folder] = [recorder<[File]>(), recorder<[]>()];
  show(<RestoreGuide last={LAST} folder={null} {...WHEN} onFile={files.call} onFromFolder={folder.call} />);
  expect(texts('p')[0]).toContain('(entries: 12, terms of your own: 3)');
});

it('a copy of the notebook says how many own terms and corrected readings it holds, if any', () => {
  const copy = { at: 1_000, reason: 'import', entries: 12, encounters: 40 };
  const snapshots = [
    { ...copy, id: 3, ownTerms: 3, corrections: 1 },
    { ...copy, id: 2, ownTerms: 0, corrections: 0 },
    { ...copy, id: 1 },
  ];
  show(<SnapshotList snapshots={snapshots} language="en" onRestore={recorder<[unknown]>().call} />);
  const size = 'before an import · 12 entries, 40 sentences';
  const own = ' · terms of your own: 3, corrected readings: 1';
  expect(texts('.snapshot .quiet')).toEqual([size + own, size, size]);
});
