import { build, type Rollup } from 'vite';

/** A module and all it imports as one script, which sets a global of the given name. A page takes it whatever its policy. */
export async function bundled(entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, target: 'es2022', lib: { entry, formats: ['iife'], name } },
  });
  const [output] = [built].flat() as Rollup.RollupOutput[]; // no watcher without `watch`
  const [chunk] = output?.output ?? [];
  if (chunk?.type !== 'chunk') throw new Error('nothing was built');
  return chunk.code;
}
