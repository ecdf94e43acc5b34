import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { ROOT } from '../../scripts/root.ts';

/** The page of all states. It lies among the tests, which no build of the extension takes anything from. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [preact()],
  server: { fs: { allow: [ROOT] } },
  build: { outDir: `${ROOT}/output/gallery`, emptyOutDir: true, target: 'es2022' },
});
