import { expect, test } from 'vitest';
import { isFirstRun } from '../../../lib/core/settings/first-run.ts';

test.each([
  ['install', 'production', true],
  ['update', 'production', false],
  ['browser_update', 'production', false],
  ['install', 'test', false],
])('after %s in the build for %s, the page of the first run opens: %s', (reason, mode, opens) => {
  expect(isFirstRun(reason, mode)).toBe(opens);
});
