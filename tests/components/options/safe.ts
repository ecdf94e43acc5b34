import { NO_BACKUP } from '../../../lib/core/backup/backup.ts';

const nothing = () => undefined;

/** The part of the data's section that tells how safe they are, before anything is chosen. */
export const SAFE = {
  isKept: true,
  onKeep: nothing,
  backup: {
    backup: NO_BACKUP,
    isRefused: false,
    isBusy: false,
    canPick: true,
    now: 0,
    language: 'en',
    onRhythm: nothing,
    onDownloads: nothing,
    onFolder: nothing,
    onNow: nothing,
  },
} as const;
