import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

function cruise(folder: string) {
  const words = [
    '--no-install',
    'depcruise',
    '--config',
    join(ROOT, '.dependency-cruiser.cjs'),
    '--output-type',
    'json',
    'lib',
  ];
  const { stdout } = spawnSync('npx', words, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 });
  return JSON.parse(stdout).summary.violations.map(({ rule }: { rule: { name: string } }) => rule.name);
}

describe('the layers', () => {
  test('hold in the house', { timeout: 30_000 }, () => {
    expect(cruise(ROOT)).toEqual([]);
  });

  test('are guarded: a core that reaches into the DOM is found', { timeout: 30_000 }, () => {
    expect(cruise(join(import.meta.dirname, 'planted'))).toContain('core-is-pure');
  });
});
