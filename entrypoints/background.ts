import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createCorrections } from '../lib/core/corrections/correction.ts';
import type { ReadersOwnKind } from '../lib/core/own-terms/readers-own.ts';
import { createSiteEngines, type SiteEngine } from '../lib/core/own-terms/site-engines.ts';
import { answerRequest } from '../lib/core/protocol/answer-request.ts';
import { parsePageRequest } from '../lib/core/protocol/messages.ts';
import { isFirstRun } from '../lib/core/settings/first-run.ts';
import { flippedPinyin } from '../lib/core/settings/settings.ts';
import { createKeptStatuses } from '../lib/core/vocabulary/kept-statuses.ts';
import type { MetOnPage } from '../lib/core/vocabulary/met-on-page.ts';
import { createBackgroundStore } from '../lib/db/background-store.ts';
import { keepBackupSchedule } from '../lib/extension/backup-schedule.ts';
import { keepChosenSites, registerChosenSites } from '../lib/extension/chosen-sites.ts';
import { createLateScript } from '../lib/extension/late-script.ts';
import { onRequest, tellPage } from '../lib/extension/messages.ts';
import { openOwnPage } from '../lib/extension/open-page.ts';
import { KEPT_FILES, loadEngine, openDictionary } from '../lib/extension/package-data.ts';
import { copyFiles } from '../lib/extension/package-file.ts';
import { putIntoFrame } from '../lib/extension/put-into-frame.ts';
import { activeTab, reportOf } from '../lib/extension/read-tab.ts';
import {
  announce,
  announceNotebook,
  kindsOwned,
  onNotebookChanged,
  onReadersOwnChanged,
} from '../lib/extension/readers-own-signal.ts';
import { storedSettings } from '../lib/extension/stored-settings.ts';
import { translate } from '../lib/extension/translation.ts';

/** Nothing here outlives a sleep but what can be loaded again: the engine, the open database. */
export default defineBackground(() => {
  const script = createLateScript('/store.js');
  script.keep();
  let opened: ReturnType<typeof openStore> | undefined;

  function loadedStore() {
    opened ??= openStore().catch((error: unknown) => {
      opened = undefined; // a failed load must not stay
      throw error;
    });
    return opened;
  }

  async function openStore() {
    await script.run();
    if (!globalThis.tifaStore) throw new Error('store.js left no store');
    return globalThis.tifaStore({
      entriesWritten() {
        statuses.forget(); // at once, as for the reader's own
        void announceNotebook(Date.now());
      },
      ownWritten: announceOwn,
      trouble() {
        siteEngines = undefined; // made without what could not be read
        statuses.forget();
      },
    });
  }

  const store = createBackgroundStore(loadedStore);
  const { notebook, ownTerms, corrections } = store;
  const statuses = createKeptStatuses(store.statuses);
  const dictionary = openDictionary();
  let engine: ReturnType<typeof loadEngine> | undefined;
  let siteEngines: Promise<(host: string) => SiteEngine> | undefined;

  function loadedEngine() {
    // The card will ask for the notebook, and the engine takes longer.
    if (!engine) store.prepare();
    engine ??= loadEngine().catch((error: unknown) => {
      engine = undefined; // a failed load must not stay
      throw error;
    });
    return engine;
  }

  async function engineFor(host: string): Promise<SiteEngine> {
    siteEngines ??= Promise.all([loadedEngine(), readOwn()]).then(
      ([base, own]) => createSiteEngines(base, own),
      (error: unknown) => {
        siteEngines = undefined; // a failed load must not stay
        throw error;
      },
    );
    return (await siteEngines)(host);
  }

  /** Without what is the reader's own where the database cannot be opened: the pages of ours that show it say so. */
  async function readOwn() {
    const kinds = await kindsOwned();
    const [terms, corrected] = await Promise.all([
      kinds.has('own-terms') ? ownTerms.list() : null,
      kinds.has('corrections') ? corrections.list() : null,
    ]);
    return {
      terms: terms?.ok ? terms.value : [],
      corrections: createCorrections(corrected?.ok ? corrected.value : []),
    };
  }

  async function announceOwn(kind: ReadersOwnKind, count: number): Promise<void> {
    // The next question, which may come before the announcement is heard, is to be answered with the change.
    siteEngines = undefined;
    await announce(kind, count, Date.now());
  }

  function addMeetings(met: readonly MetOnPage[], now: number) {
    const named = met.map((one) => ({ ...one, encounterId: crypto.randomUUID() }));
    return notebook.meetAgain(named, now, -new Date(now).getTimezoneOffset());
  }

  async function shortcut(): Promise<string> {
    const commands = await browser.commands.getAll();
    return commands.find(({ name }) => name === 'toggle-pinyin')?.shortcut ?? '';
  }

  const background = {
    engine: engineFor,
    dictionary,
    notebook,
    statuses: statuses.of,
    ownTerms,
    corrections,
    shortcut,
    now: Date.now,
  };
  onRequest((request, { host, frame, isPrivate }) => {
    const meetings = {
      isKept: async () => !isPrivate && (await storedSettings.read()).settings.keepMeetings,
      add: addMeetings,
    };
    const loadCard = () => putIntoFrame(frame, 'card');
    return answerRequest(
      { ...background, meetings, loadCard, putIntoFrame: (part) => putIntoFrame(frame, part) },
      request,
      host,
    );
  });
  onReadersOwnChanged(() => {
    siteEngines = undefined;
  });
  onNotebookChanged(statuses.forget);

  browser.commands.onCommand.addListener(async (command) => {
    const { settings } = await storedSettings.read();
    if (command === 'toggle-pinyin') await storedSettings.change(flippedPinyin(settings));
    if (command === 'toggle-everything') await storedSettings.change({ everything: !settings.everything });
    const request = parsePageRequest({ kind: command });
    if (!request) return;
    const tab = await activeTab();
    // Pressing the key lets Tifa into a page it is not on yet.
    if (tab && (await reportOf(tab.id))) await tellPage(tab.id, request);
  });

  keepChosenSites();
  keepBackupSchedule(async () => (await loadedStore()).backUp());

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (isFirstRun(reason, import.meta.env.MODE)) void openOwnPage('welcome');
    void copyFiles(KEPT_FILES);
    await registerChosenSites();
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({ id: 'look-up', title: translate('menuLookUp', '%s'), contexts: ['selection'] });
    browser.contextMenus.create({ id: 'add-term', title: translate('menuAddTerm', '%s'), contexts: ['selection'] });
    browser.contextMenus.create({ id: 'annotate', title: translate('menuAnnotate', '%s'), contexts: ['selection'] });
    browser.contextMenus.create({ id: 'read-page', title: translate('menuReadPage'), contexts: ['page'] });
  });

  browser.contextMenus.onClicked.addListener(async (info, tab) => {
    if (tab?.id === undefined) return;
    const { frameId } = info;
    const isRead = await reportOf(tab.id);
    // On a PDF no form can be opened; it opens on the page of ours.
    if (!isRead && info.menuItemId === 'add-term') return openOwnPage('glossary', info.selectionText);
    if (!isRead) return;
    if (info.menuItemId === 'look-up') await tellPage(tab.id, { kind: 'look-up-selection' }, frameId);
    if (info.menuItemId === 'add-term') await tellPage(tab.id, { kind: 'add-term' }, frameId);
    if (info.menuItemId === 'annotate') await tellPage(tab.id, { kind: 'annotate-selection' }, frameId);
  });
});
