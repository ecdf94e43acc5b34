import { expect, test } from '@playwright/test';
import { torture } from '../../scripts/torture/torture.ts';

// `npm run torture` does the same a hundred times.
test('loses nothing that was acknowledged when the browser is killed while it saves and imports', async () => {
  test.setTimeout(240_000);
  const rounds: string[] = [];
  const { acknowledged, lost, halves } = await torture(8, (line) => rounds.push(line));
  expect(acknowledged).toBeGreaterThan(20);
  expect({ lost, halves }, rounds.join('\n')).toEqual({ lost: 0, halves: 0 });
});
