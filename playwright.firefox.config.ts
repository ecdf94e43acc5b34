import { defineConfig } from '@playwright/test';

/** The journeys in Firefox. Playwright only runs the tests; the browser is driven over WebDriver BiDi. */
export default defineConfig({
  testDir: 'tests/firefox',
  outputDir: 'output/firefox',
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env.CI !== undefined,
});
