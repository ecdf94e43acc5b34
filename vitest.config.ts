import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium, QUIET_FLAGS } from './scripts/chromium.mjs';
import { svelteFixtures } from './tests/dom/apps/svelte-fixtures.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/{anki,core,db,entrypoints,house,scripts}/**/*.test.ts'],
          environment: 'node',
          // Laws are tried on hundreds of cases, and a busy machine takes its time over them.
          testTimeout: 60_000,
        },
      },
      {
        // React is to be React: it is one of the apps that the tests annotate.
        plugins: [preact({ reactAliasesEnabled: false }), svelteFixtures()],
        // Found by the tests only: named here, so that a first run does not reload in the middle.
        optimizeDeps: {
          include: [
            '@observablehq/plot',
            'fast-check',
            'lit',
            'lit/directives/repeat.js',
            'react',
            'react-dom',
            'react-dom/client',
            'react-dom/server',
            'svelte',
            'svelte/internal/client',
            'svelte/internal/disclose-version',
            'svelte/internal/server',
            'svelte/server',
            'svelte/store',
            'ts-fsrs',
            'vue/dist/vue.esm-bundler.js',
            'vue/server-renderer',
          ],
        },
        define: {
          __VUE_OPTIONS_API__: false,
          __VUE_PROD_DEVTOOLS__: false,
          __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: false,
        },
        test: {
          name: 'dom',
          include: ['tests/{dom,components}/**/*.test.{ts,tsx}'],
          // What a page shows in the end is asked for, not how soon: a busy machine takes its time.
          expect: { poll: { timeout: 10_000 } },
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
