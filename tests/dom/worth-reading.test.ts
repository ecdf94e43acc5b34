import { expect, it } from 'vitest';
import { whenWorthReading } from '../../lib/dom/worth-reading.ts';
import { atEnd, openPage, wait } from './page.ts';

const PACE = { soon: 20, atLast: 40 };

/** @returns how often a page was said to be worth reading. */
function watched(): { readonly times: () => number } {
  let times = 0;
  whenWorthReading(() => {
    times++;
  }, PACE);
  return { times: () => times };
}

/** As a browser does that loads a page before anybody has opened it. */
function makeReady(): { readonly open: () => void } {
  Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
  const open = () => Reflect.deleteProperty(document, 'prerendering');
  atEnd(open);
  return {
    open() {
      open();
      document.dispatchEvent(new Event('prerenderingchange'));
    },
  };
}

it('finds a page with Chinese text worth reading at once', () => {
  openPage('<p>推动高质量发展。</p>');
  expect(watched().times()).toBe(1);
});

it('waits for a page until it has Chinese text, and says so once', async () => {
  openPage('<p>Nothing yet.</p>');
  const { times } = watched();
  document.body.append('Still nothing.');
  await wait(100);
  expect(times()).toBe(0);
  document.body.append('实现共同富裕。');
  await expect.poll(times).toBe(1);
  document.body.append('绿水青山就是金山银山。');
  await wait(100);
  expect(times()).toBe(1);
});

it('waits for a page that the browser has made ready until the reader opens it', () => {
  openPage('<p>推动高质量发展。</p>');
  const { open } = makeReady();
  const { times } = watched();
  expect(times()).toBe(0);
  open();
  expect(times()).toBe(1);
});
