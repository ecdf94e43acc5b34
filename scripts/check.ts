/**
 * npm test: every check, one after another; a failure does not stop the rest. Closes with "N passed, N failed[, N
 * skipped]", counted from what the runners themselves report; a step that is one tool run counts as one.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.ts';

type Counts = { passed: number; failed: number; skipped: number };
type Step = { readonly name: string; readonly command: readonly string[]; readonly report?: (file: string) => Counts };

const OUTPUT = join(ROOT, 'output');

const STEPS: readonly Step[] = [
  { name: 'lint', command: ['biome', 'check', '.'] },
  { name: 'data', command: ['tsx', 'scripts/build-data.ts'] },
  { name: 'glossary', command: ['tsx', 'scripts/glossary.ts', 'check'] },
  { name: 'types: extension', command: ['wxt', 'prepare'] },
  { name: 'types: core alone', command: ['tsc', '-p', 'tsconfig.core.json'] },
  { name: 'types: all', command: ['tsc', '-p', 'tsconfig.json'] },
  {
    name: 'layers',
    command: ['depcruise', '--config', '.dependency-cruiser.cjs', 'lib', 'components', 'entrypoints', 'scripts'],
  },
  { name: 'unused', command: ['knip'] },
  vitest('unit'),
  vitest('dom'),
  { name: 'build', command: ['wxt', 'build'] },
  { name: 'build for Firefox', command: ['wxt', 'build', '--browser', 'firefox'] },
  { name: 'lint for Firefox', command: ['tsx', 'scripts/lint-firefox.ts'] },
  { name: 'size', command: ['size-limit'] },
  { name: 'build for tests', command: ['wxt', 'build', '--mode', 'test'] },
  { name: 'end to end', command: ['playwright', 'test', '--reporter=list,json'], report: playwrightCounts },
  { name: 'build for tests in Firefox', command: ['wxt', 'build', '--mode', 'test', '--browser', 'firefox'] },
  {
    name: 'end to end in Firefox',
    command: ['playwright', 'test', '--config', 'playwright.firefox.config.ts', '--reporter=list,json'],
    report: playwrightCounts,
  },
];

const total: Counts = { passed: 0, failed: 0, skipped: 0 };
const lines: string[] = [];
mkdirSync(OUTPUT, { recursive: true });
for (const step of STEPS) {
  console.log(`\n== ${step.name}`);
  const counts = run(step);
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
  lines.push(`${counts.failed > 0 ? 'FAILED' : 'ok    '} ${step.name}: ${summary(counts)}`);
}
lines.push('', summary(total));
writeFileSync(join(OUTPUT, 'checks.txt'), `${lines.join('\n')}\n`);
console.log(`\n${lines.join('\n')}`);
process.exitCode = total.failed > 0 ? 1 : 0;

function run({ name, command: [tool = '', ...words], report }: Step): Counts {
  const file = join(OUTPUT, `${name.replaceAll(/\W+/g, '-')}.json`);
  rmSync(file, { force: true });
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const { status } = spawnSync('npx', ['--no-install', tool, ...words], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  const failed = status === 0 ? 0 : 1;
  const counts = report && existsSync(file) ? report(file) : { passed: 1 - failed, failed, skipped: 0 };
  // A runner may fail beyond its tests: an unhandled error, a file that does not load.
  return counts.failed === 0 && failed === 1 ? { ...counts, failed } : counts;
}

function vitest(project: string): Step {
  const words = [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=output/${project}.json`,
  ];
  return { name: project, command: ['vitest', ...words], report: vitestCounts };
}

function vitestCounts(file: string): Counts {
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
}

function playwrightCounts(file: string): Counts {
  const { stats } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
}

function summary({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
