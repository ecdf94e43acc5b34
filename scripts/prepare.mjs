/**
 * Makes a fresh clone ready, before every command: dependencies, and with --browser a Chromium with Chinese fonts.
 * Plain JavaScript without dependencies, since it runs before there are any. Says nothing when all is there.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './chromium.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19))
  stop(`Tifa needs Node 20.19 or newer; this is ${process.versions.node}.`);
// Not `npm ci`: a registry that mirrors only some platforms leaves optional packages out of the lock file, which `npm ci`
// refuses. With --no-save the lock file rules and stays as it is.
if (!dependenciesAreFresh()) run('npm', ['install', '--no-save', '--no-audit', '--no-fund'], 'Installing dependencies');
if (process.argv.includes('--browser')) ensureBrowser();

function dependenciesAreFresh() {
  const installed = join(ROOT, 'node_modules/.package-lock.json');
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(ROOT, 'package-lock.json')).mtimeMs;
}

function ensureBrowser() {
  const missing = [...(findChromium() ? [] : ['chromium']), ...(hasChineseFont() ? [] : ['fonts-noto-cjk'])];
  if (missing.length === 0) return;
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    run('apt-get', ['update', '-qq'], 'Reading the package lists');
    run(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', ...missing],
      `Installing ${missing.join(' and ')}`,
    );
  }
  if (findChromium()) return;
  stop(
    'No Chromium found. Install it (Debian, Ubuntu: apt-get install chromium; macOS: brew install --cask chromium),\n' +
      'or point CHROMIUM_PATH to one. Branded Chrome does not load unpacked extensions from the command line.',
  );
}

/** Where fontconfig is missing (macOS, Windows) the system brings Chinese fonts of its own. */
function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  const listed = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  return listed.status === 0 && listed.stdout.trim() !== '';
}

/**
 * @param {string} command
 * @param {string[]} words
 * @param {string} purpose
 */
function run(command, words, purpose) {
  console.error(`${purpose} …`);
  // Standard output belongs to the command that comes after us.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = spawnSync(command, words, {
    cwd: ROOT,
    env,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) stop(`${purpose} failed: ${command} ${words.join(' ')}`);
}

/** @param {string} message */
function stop(message) {
  console.error(message);
  process.exit(1);
}
