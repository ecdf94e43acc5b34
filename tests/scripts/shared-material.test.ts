import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { ROOT } from '../../scripts/root.ts';
import { shippedEngine } from '../core/shipped-engine.ts';
import { annotate, parsedLines } from './run-annotate.ts';

const MATERIAL = join(ROOT, '../shared/data');
const isMissing = !existsSync(MATERIAL);

beforeAll(async () => {
  if (!isMissing) await shippedEngine();
}, 120_000);

test.skipIf(isMissing)(
  'reads every file of ../shared/data without a crash (skipped where that material is missing)',
  async () => {
    const files = readdirSync(MATERIAL, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(files.length).toBeGreaterThan(0);
    for (const { parentPath, name } of files) {
      const run = await annotate([join(parentPath, name)]);
      expect({ name, code: run.code, stderr: run.stderr.replace(/^.*some bytes are not valid.*\n/gm, '') }).toEqual({
        name,
        code: 0,
        stderr: '',
      });
      for (const { text, segments } of parsedLines(run)) expect(segments.map((one) => one.text).join('')).toBe(text);
    }
  },
  600_000,
);
