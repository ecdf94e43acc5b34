import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type RefusingProxy = {
  /** Flag that sends every request of the browser to it, but for those to localhost. */
  readonly flag: string;
  /** What was asked for: `GET http://…` or `CONNECT host:443`. */
  readonly requests: readonly string[];
  /** Passes over the hosts that a page itself names: browsers connect to some of them ahead of any request. */
  expectHostsOf(html: string): void;
  close(): Promise<void>;
};

/** Chromium's own errands, the same with no extension loaded: updates, sign-in, autofill for the forms of a page. */
const BROWSER_ITSELF = /(^|\.)(google|googleapis|gstatic|gvt1)\.com$/;

/** A proxy that writes every request down and refuses it: whatever reaches it wanted to leave the machine. */
export async function startRefusingProxy(): Promise<RefusingProxy> {
  const requests: string[] = [];
  const expected = new Set<string>();
  const note = (method: string, url: string) => {
    const { hostname } = new URL(url.includes('://') ? url : `https://${url}`);
    if (!BROWSER_ITSELF.test(hostname) && !expected.has(hostname)) requests.push(`${method} ${url}`);
  };
  const server = createServer((request, response) => {
    note(request.method ?? '', request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    note('CONNECT', request.url ?? '');
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // a TCP server has this kind of address
  return {
    flag: `--proxy-server=http://127.0.0.1:${port}`,
    requests,
    expectHostsOf(html) {
      for (const [, host = ''] of html.matchAll(/\/\/([a-z0-9.-]+\.[a-z]{2,})/gi)) expected.add(host.toLowerCase());
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
