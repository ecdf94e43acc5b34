import { compile } from 'svelte/compiler';
import type { Plugin } from 'vite';

/** Compiles the Svelte components of the fixtures; with `?server` into what renders them to HTML. */
export function svelteFixtures(): Plugin {
  return {
    name: 'svelte-fixtures',
    transform(code, id) {
      const [file = '', query] = id.split('?');
      if (!file.endsWith('.svelte')) return null;
      const { js } = compile(code, { filename: file, generate: query?.startsWith('server') ? 'server' : 'client' });
      return { code: js.code, map: js.map };
    },
  };
}
