import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EXPORT_FORMATS } from '../../components/Exchange.tsx';
import { OPTION_SECTIONS } from '../../components/options/OptionsFrame.tsx';
import { REVIEW_VIEWS } from '../../components/ReviewTabs.tsx';
import { BACKUP_FAILURES, BACKUP_RHYTHMS } from '../../lib/core/backup/backup.ts';
import { COPY_CHOICES } from '../../lib/core/citation/copied-text.ts';
import { COLUMNS } from '../../lib/core/exchange/column.ts';
import { PROBLEM_CODES } from '../../lib/core/exchange/parsed.ts';
import { LIST_PAGES, PERIODS_OF, SORT_FIELDS } from '../../lib/core/notebook-list/list-view.ts';
import { FIELD_PROBLEMS } from '../../lib/core/own-terms/check-fields.ts';
import { FILE_PROBLEMS } from '../../lib/core/own-terms/exchange.ts';
import { NOTATIONS } from '../../lib/core/pinyin/pinyin-style.ts';
import { CARD_KINDS } from '../../lib/core/review/card-kind.ts';
import { LEECH_ACTIONS } from '../../lib/core/review/review-settings.ts';
import { GRADES } from '../../lib/core/review/schedule.ts';
import {
  CARD_KEYS,
  CARD_TRIGGERS,
  KNOWN_WORDS,
  PINYIN_LEVELS,
  READING_PLACES,
  READING_SIZES,
  TONE_COLOURS,
} from '../../lib/core/settings/settings.ts';
import { SITE_CHOICES } from '../../lib/core/sites/site-choices.ts';
import { STATUSES } from '../../lib/core/vocabulary/entry.ts';
import sources from '../../lib/data/sources-and-licences.json' with { type: 'json' };
import { SNAPSHOT_REASONS } from '../../lib/db/snapshot-rows.ts';

const ROOT = join(import.meta.dirname, '../..');
type Messages = Record<string, { message: string }>;
const messages = (language: string): Messages =>
  JSON.parse(readFileSync(join(ROOT, `public/_locales/${language}/messages.json`), 'utf8'));
const english = messages('en');
const chinese = messages('zh_CN');

/** Keys put together at run time, with every value they can take. */
const COMPOSED = [
  ...PINYIN_LEVELS.map((level) => `pinyin_${level}`),
  ...NOTATIONS.map((notation) => `notation_${notation}`),
  ...CARD_TRIGGERS.map((trigger) => `cardTrigger_${trigger}`),
  ...CARD_KEYS.map((key) => `cardKey_${key}`),
  ...KNOWN_WORDS.map((count) => `knownWords_${count}`),
  ...READING_PLACES.map((place) => `readingPlace_${place}`),
  ...READING_SIZES.map((size) => `readingSize_${size}`),
  ...TONE_COLOURS.map((colours) => `toneColours_${colours}`),
  ...SITE_CHOICES.map((choice) => `site_${choice}`),
  ...OPTION_SECTIONS.map((section) => `options_${section}`),
  ...sources.map(({ use }) => `use_${use}`),
  ...GRADES.map((grade) => `grade_${grade}`),
  ...CARD_KINDS.flatMap((kind) => [`reviewAsks_${kind}`, `reviewKind_${kind}`].map((key) => key.replace('-', '_'))),
  ...REVIEW_VIEWS.map((view) => `reviewView_${view}`),
  ...LEECH_ACTIONS.map((action) => `leechAction_${action}`),
  ...['new', 'learning', 'known'].map((status) => `standing_${status}`),
  ...[...glossaryCategories(), 'words', 'own'].map((category) => `category_${category.replaceAll('-', '_')}`),
  ...['official', 'media', 'scholarly', 'ours'].map((kind) => `kind_${kind}`),
  ...STATUSES.map((status) => `status_${status}`),
  ...LIST_PAGES.map((page) => `part_${page}`),
  ...PERIODS_OF.map((period) => `period_${period}`),
  ...['term', 'tags', ...SORT_FIELDS].map((column) => `column_${column}`),
  ...SNAPSHOT_REASONS.map((reason) => `snapshot_${reason.replaceAll('-', '_')}`),
  ...COPY_CHOICES.flatMap((choice) => [`copy_${choice}`, `copied_${choice}`]),
  ...BACKUP_RHYTHMS.map((rhythm) => `backup_${rhythm}`),
  ...BACKUP_FAILURES.map((code) => code.replaceAll('-', '_')),
  ...EXPORT_FORMATS.map((format) => `export_${format}`),
  ...[...FIELD_PROBLEMS, ...FILE_PROBLEMS].map((code) => `problem_${code}`),
  ...PROBLEM_CODES.map((code) => `problem_${code.replaceAll('-', '_')}`),
  ...['none', ...COLUMNS].map((column) => `tableColumn_${column.replace(' ', '_')}`),
  ...[
    'storage_full',
    'storage_refused',
    'storage_newer',
    'storage_damaged',
    'storage_blocked',
    'storage_outdated',
    'extension_gone',
    'own_term_taken',
    'copy_refused',
    'entry_gone',
    'other',
  ].map((code) => `failure_${code}`),
];

function glossaryCategories(): string[] {
  const files = readdirSync(join(ROOT, 'lib/data/glossary')).filter((file) => file !== 'sources.yaml');
  return files.map((file) => file.replace('.yaml', ''));
}

function allSources(): string {
  const files = ['wxt.config.ts', ...listed('components'), ...listed('entrypoints'), ...listed('lib/extension')];
  return files.map((file) => readFileSync(join(ROOT, file), 'utf8')).join('\n');
}

function listed(folder: string): string[] {
  const names = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => /\.tsx?$/.test(name)).map((name) => join(folder, name));
}

describe('the interface', () => {
  test('has the same messages in English and Chinese', () => {
    expect(Object.keys(chinese)).toEqual(Object.keys(english));
  });

  test('keeps its substitutions in both languages', () => {
    const places = (text: string) => [...text.matchAll(/\$\d/g)].map(String).sort();
    for (const [key, { message }] of Object.entries(english))
      expect(places(chinese[key]?.message ?? ''), key).toEqual(places(message));
  });

  test('uses every message it has, and has every message it uses', () => {
    const code = allSources();
    const used = new Set([...code.matchAll(/(?:\bt|translate|preparePage)\(\s*'(\w+)'/g)].map(([, key]) => key));
    for (const [, , a, b] of code.matchAll(/\b(t|translate)\([\w.]+ \? '(\w+)' : '(\w+)'/g)) used.add(a).add(b);
    for (const [, key] of code.matchAll(/__MSG_(\w+?)__/g)) used.add(key);
    for (const key of COMPOSED) used.add(key);
    expect([...used].sort()).toEqual(Object.keys(english).sort());
  });
});
