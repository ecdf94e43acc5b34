import { sha1 } from '../text/sha1.ts';
import { ANKI_DECK, ANKI_FIELDS, ANKI_NOTE_TYPE, type AnkiNote } from './anki-note.ts';
import { fromHtml } from './html-text.ts';

/**
 * The database inside an `.apkg`, `collection.anki2` in schema 11: the one form that every Anki since 2.1, AnkiDroid and
 * AnkiMobile import (github.com/ankitects/anki, rslib/src/storage/schema11.sql).
 */
export const ANKI_SCHEMA = `
CREATE TABLE col (id integer primary key, crt integer not null, mod integer not null, scm integer not null,
  ver integer not null, dty integer not null, usn integer not null, ls integer not null, conf text not null,
  models text not null, decks text not null, dconf text not null, tags text not null);
CREATE TABLE notes (id integer primary key, guid text not null, mid integer not null, mod integer not null,
  usn integer not null, tags text not null, flds text not null, sfld integer not null, csum integer not null,
  flags integer not null, data text not null);
CREATE TABLE cards (id integer primary key, nid integer not null, did integer not null, ord integer not null,
  mod integer not null, usn integer not null, type integer not null, queue integer not null, due integer not null,
  ivl integer not null, factor integer not null, reps integer not null, lapses integer not null,
  left integer not null, odue integer not null, odid integer not null, flags integer not null, data text not null);
CREATE TABLE revlog (id integer primary key, cid integer not null, usn integer not null, ease integer not null,
  ivl integer not null, lastIvl integer not null, factor integer not null, time integer not null,
  type integer not null);
CREATE TABLE graves (usn integer not null, oid integer not null, type integer not null);
CREATE INDEX ix_notes_usn ON notes (usn);
CREATE INDEX ix_cards_usn ON cards (usn);
CREATE INDEX ix_revlog_usn ON revlog (usn);
CREATE INDEX ix_cards_nid ON cards (nid);
CREATE INDEX ix_cards_sched ON cards (did, queue, due);
CREATE INDEX ix_revlog_cid ON revlog (cid);
CREATE INDEX ix_notes_csum ON notes (csum);
`;

/** Values of a row in the order of its table's columns. */
export type AnkiRow = readonly (number | string)[];

export type AnkiCollection = {
  readonly col: AnkiRow;
  readonly notes: readonly AnkiRow[];
  readonly cards: readonly AnkiRow[];
};

/** Given once and for all: by them Anki knows our note type and deck again. */
const MODEL_ID = 1_763_856_000_001;
const DECK_ID = 1_763_856_000_002;

/** Not yet synchronised, in Anki's words. */
const UNSYNCED = -1;

/** The rows of a collection; `now` (epoch ms) makes its notes newer than those of any export before it. */
export function ankiCollection(notes: readonly AnkiNote[], now: number): AnkiCollection {
  const seconds = Math.floor(now / 1_000);
  const noteRows: AnkiRow[] = [];
  const cardRows: AnkiRow[] = [];
  // Ids are times of creation, which Anki shows; two of one moment follow each other.
  let noteId = 0;
  let cardId = 0;
  for (const [position, note] of notes.entries()) {
    noteId = Math.max(noteId + 1, note.savedAt);
    noteRows.push(noteRow(note, noteId, seconds));
    for (const [ord, { needs }] of TEMPLATES.entries()) {
      if (note.fields[needs] === '') continue;
      cardId = Math.max(cardId + 1, noteId);
      cardRows.push([cardId, noteId, DECK_ID, ord, seconds, ...newCard(position + 1, note.isSuspended)]);
    }
  }
  return { col: collectionRow(now), notes: noteRows, cards: cardRows };
}

function noteRow({ guid, fields, tags }: AnkiNote, id: number, seconds: number): AnkiRow {
  const first = fromHtml(fields[0] ?? '');
  // Tags stand between spaces, so that one is found by ` tag `; the checksum finds notes with the same first field.
  const tagList = tags.length > 0 ? ` ${tags.join(' ')} ` : '';
  return [id, guid, MODEL_ID, seconds, UNSYNCED, tagList, fields.join('\u001f'), first, checksum(first), 0, ''];
}

/** As Anki has it: the first eight digits of the SHA-1 of the first field's text, as a number. */
function checksum(text: string): number {
  return Number.parseInt(sha1(text).slice(0, 8), 16);
}

const NEW = 0;
const SUSPENDED = -1;

/** The end of the row of a card that was never shown; new cards come in the order of `position`. */
function newCard(position: number, isSuspended: boolean): AnkiRow {
  const unscheduled = [0, 0, 0, 0, 0, 0, 0];
  return [UNSYNCED, NEW, isSuspended ? SUSPENDED : NEW, position, ...unscheduled, 0, ''];
}

function collectionRow(now: number): AnkiRow {
  const seconds = Math.floor(now / 1_000);
  const json = [CONFIGURATION, { [MODEL_ID]: model(seconds) }, decks(seconds), { 1: DECK_OPTIONS }, {}];
  return [1, seconds, now, now, 11, 0, 0, 0, ...json.map((part) => JSON.stringify(part))];
}

const ANSWER =
  '<div class="pinyin">{{Pinyin}}</div><div class="rendering">{{Rendering}}</div>' +
  '{{#Sentence}}<div class="sentence" lang="zh">{{Sentence}}</div>{{/Sentence}}' +
  '{{#Note}}<div class="note">{{Note}}</div>{{/Note}}<div class="source">{{Source}}</div>';
const TERM =
  '<div class="term" lang="zh">{{Term}}</div>{{#Traditional}}<div class="traditional" lang="zh-Hant">{{Traditional}}</div>{{/Traditional}}';

/** The two ways a note is asked; `needs` is the field without which there is nothing to ask. */
const TEMPLATES = [
  { name: 'Term → rendering', needs: 0, qfmt: TERM, afmt: `{{FrontSide}}<hr id="answer">${ANSWER}` },
  {
    name: 'Rendering → term',
    needs: 3,
    qfmt: '<div class="rendering">{{Rendering}}</div>',
    afmt: `{{FrontSide}}<hr id="answer">${TERM}${ANSWER.replace('<div class="rendering">{{Rendering}}</div>', '')}`,
  },
];

const CSS =
  '.card{font:18px/1.5 system-ui,sans-serif;text-align:center}.term{font-size:2.2em}.traditional{opacity:.7}' +
  '.sentence{margin:1em auto;max-width:34em;text-align:start}.note{margin:1em}.source{font-size:.7em;opacity:.7}';

function model(seconds: number) {
  return {
    id: MODEL_ID,
    name: ANKI_NOTE_TYPE,
    type: 0,
    mod: seconds,
    usn: UNSYNCED,
    sortf: 0,
    did: DECK_ID,
    tags: [],
    vers: [],
    css: CSS,
    latexPre: '\\documentclass[12pt]{article}\n\\begin{document}\n',
    latexPost: '\\end{document}',
    flds: ANKI_FIELDS.map((name, ord) => ({
      name,
      ord,
      font: 'Arial',
      size: 20,
      media: [],
      rtl: false,
      sticky: false,
    })),
    tmpls: TEMPLATES.map(({ name, qfmt, afmt }, ord) => ({ name, ord, qfmt, afmt, bqfmt: '', bafmt: '', did: null })),
    req: TEMPLATES.map(({ needs }, ord) => [ord, 'any', [needs]]),
  };
}

function decks(seconds: number) {
  const today = { newToday: [0, 0], revToday: [0, 0], lrnToday: [0, 0], timeToday: [0, 0] };
  const deck = { ...today, mod: seconds, conf: 1, dyn: 0, collapsed: false, desc: '', extendNew: 10, extendRev: 50 };
  return {
    1: { ...deck, id: 1, name: 'Default', usn: 0 },
    [DECK_ID]: { ...deck, id: DECK_ID, name: ANKI_DECK, usn: UNSYNCED },
  };
}

const CONFIGURATION = {
  activeDecks: [1],
  addToCur: true,
  collapseTime: 1_200,
  curDeck: 1,
  curModel: `${MODEL_ID}`,
  dueCounts: true,
  estTimes: true,
  newBury: true,
  newSpread: 0,
  nextPos: 1,
  sortBackwards: false,
  sortType: 'noteFld',
  timeLim: 0,
};

/** Anki's own defaults; the reader's options of the deck stay as they are there. */
const DECK_OPTIONS = {
  id: 1,
  name: 'Default',
  mod: 0,
  usn: 0,
  autoplay: true,
  maxTaken: 60,
  replayq: true,
  timer: 0,
  new: { bury: true, delays: [1, 10], initialFactor: 2_500, ints: [1, 4, 7], order: 1, perDay: 20, separate: true },
  rev: { bury: true, ease4: 1.3, fuzz: 0.05, ivlFct: 1, maxIvl: 36_500, minSpace: 1, perDay: 200 },
  lapse: { delays: [10], leechAction: 0, leechFails: 8, minInt: 1, mult: 0 },
};
