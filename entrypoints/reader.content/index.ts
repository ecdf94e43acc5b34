import { defineContentScript } from 'wxt/utils/define-content-script';
import { newsSitePatterns } from '../../lib/core/sites/news-sites.ts';
import { startReader } from './reader.ts';
import './page.css';

// The build for tests and for `npm start` differs in nothing but this.
const LOCAL = import.meta.env.MODE === 'test' ? ['http://localhost/*', 'http://127.0.0.1/*'] : [];

export default defineContentScript({
  matches: [...newsSitePatterns(), ...LOCAL],
  runAt: 'document_idle',
  main: (ctx) => startReader(ctx.signal),
});
