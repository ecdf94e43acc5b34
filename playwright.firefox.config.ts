import { defineConfig } from '@playwright/test';
import { findFirefox, HOW_TO_GET_FIREFOX } from './scripts/firefox.ts';

// Said once, by the runner itself: its workers read this file too.
if (!findFirefox() && process.env.TEST_WORKER_INDEX === undefined) console.log(`${HOW_TO_GET_FIREFOX} Skipping.`);

/** The journeys in Firefox. Playwright only runs the tests; the browser is driven over WebDriver BiDi. */
export default defineConfig({
  testDir: 'tests/firefox',
  outputDir: 'output/firefox',
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env.CI !== undefined,
});
