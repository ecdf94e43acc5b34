import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import sources from '../../lib/data/sources-and-licences.json' with { type: 'json' };

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

describe('the sources and licences that the reader sees', () => {
  test.each(Object.keys(JSON.parse(read('package.json')).dependencies))('name %s with its own licence', (name) => {
    const listed = sources.find((source) => source.name.toLowerCase() === name.toLowerCase());
    expect(listed?.licence).toBe(JSON.parse(read(`node_modules/${name}/package.json`)).license);
  });

  test.each(sources.filter(({ use }) => use !== 'program'))(
    'say of $name what the README says',
    ({ name, licence }) => {
      const paragraphs = (read('README.md').split('## Sources and licences')[1] ?? '').split(/\n- /);
      const [said = ''] = paragraphs.filter((paragraph) => paragraph.includes(name.split(' / ')[0] ?? name));
      expect(said.replace(/\s+/g, ' ')).toContain(licence);
    },
  );
});
