import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium, QUIET_FLAGS } from './scripts/chromium.mjs';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/{core,db,house,scripts}/**/*.test.ts'], environment: 'node' } },
      {
        plugins: [preact()],
        // Found by the tests only: named here, so that a first run does not reload in the middle.
        optimizeDeps: { include: ['fast-check', 'ts-fsrs'] },
        test: {
          name: 'dom',
          include: ['tests/{dom,components}/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath: findChromium() ?? '', args: QUIET_FLAGS } }),
            instances: [{ browser: 'chromium', viewport: { width: 1000, height: 700 } }],
          },
        },
      },
    ],
  },
});
