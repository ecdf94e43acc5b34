import { changedSettings, parseSettings, type ReadSettings, type Settings } from '../core/settings/settings.ts';
import { storedValue } from './stored-value.ts';

/** Where storage itself is broken, reading goes on with the defaults, and every page of ours says so. */
export const storedSettings = storedValue<ReadSettings, Partial<Settings>>({
  key: 'settings',
  parse: parseSettings,
  isDamaged: ({ damaged }) => damaged,
  changed: changedSettings,
  whenBroken: () => ({ ...parseSettings(undefined), damaged: true }),
});
