import { browser } from 'wxt/browser';
import { storedBackup } from './stored-backup.ts';

const NAME = 'backup';

/**
 * Calls back every hour while backups are on, and when the browser starts: whether one is due is asked then, so a
 * computer that slept catches up, and what failed is tried again.
 */
export function keepBackupSchedule(onHour: () => Promise<void>): void {
  async function setAlarm(): Promise<void> {
    const { rhythm } = await storedBackup.read();
    if (rhythm === 'off') await browser.alarms.clear(NAME);
    // One that is set anew would begin its hour again.
    else if (!(await browser.alarms.get(NAME))) await browser.alarms.create(NAME, { periodInMinutes: 60 });
  }

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) void onHour();
  });
  browser.runtime.onStartup.addListener(() => void setAlarm().then(onHour));
  browser.runtime.onInstalled.addListener(() => void setAlarm());
  storedBackup.onChanged(() => void setAlarm());
}
