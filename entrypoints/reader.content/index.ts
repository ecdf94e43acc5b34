import { defineContentScript } from 'wxt/utils/define-content-script';
import { loadCard } from './load-card.ts';
import { readWhereWanted } from './read-where-wanted.ts';
import { startReader } from './reader.ts';
import './page.css';

export default defineContentScript({
  // The manifest names it and its sites (wxt.config.ts): given here, every page would carry their list.
  registration: 'runtime',
  main: (ctx) =>
    readWhereWanted(ctx.signal, (signal) => {
      globalThis.tifaReader = true;
      return startReader(signal, loadCard);
    }),
});
