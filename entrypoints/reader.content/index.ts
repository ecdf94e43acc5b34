import { defineContentScript } from 'wxt/utils/define-content-script';
import { readSitePatterns } from '../../lib/core/sites/news-sites.ts';
import { loadCard } from './load-card.ts';
import { startReader } from './reader.ts';
import './page.css';

export default defineContentScript({
  matches: readSitePatterns(import.meta.env.MODE),
  runAt: 'document_idle',
  main: (ctx) => startReader(ctx.signal, loadCard),
});
