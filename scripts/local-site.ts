import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { decodeText } from './decode-text.ts';

export type LocalSite = { readonly origin: string; readonly url: string; close(): Promise<void> };

/**
 * Serves one page on localhost: HTML as its original bytes, plain text as one paragraph for every run of lines. The
 * encoding is found out from the bytes and said in the header, since saved pages often declare another one. Its scripts
 * do not run: away from home many a saved page redirects or erases itself.
 */
export async function servePage(file: string): Promise<LocalSite> {
  const bytes = await readFile(file);
  const isHtml = /^\.(x?html?|mht)$/i.test(extname(file)) || /^\s*</.test(bytes.subarray(0, 512).toString('latin1'));
  const { text, encoding } = decodeText(bytes);
  return isHtml ? serve(bytes, encoding) : serve(Buffer.from(textPage(text, file)), 'utf-8');
}

/** Serves a page written on the spot, scripts and all. */
export async function serveHtml(html: string): Promise<LocalSite> {
  return serve(Buffer.from(html), 'utf-8', true);
}

/** Serves a page of given bytes. @param encoding what the header says it is written in; null where it says nothing. */
export async function serveBytes(bytes: Uint8Array, encoding: string | null): Promise<LocalSite> {
  return serve(Buffer.from(bytes), encoding);
}

async function serve(body: Buffer, encoding: string | null, runsScripts = false): Promise<LocalSite> {
  const server = createServer((request, response) => {
    const isPage = request.url?.split('?')[0] === '/';
    response.writeHead(isPage ? 200 : 404, {
      'content-type': encoding === null ? 'text/html' : `text/html; charset=${encoding}`,
      ...(runsScripts ? {} : { 'content-security-policy': "script-src 'none'" }),
    });
    response.end(isPage ? body : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a TCP port has an address of this kind.
  const { port } = server.address() as AddressInfo;
  const origin = `http://localhost:${port}`;
  return { origin, url: `${origin}/`, close: () => closed(server) };
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

function textPage(text: string, file: string): string {
  const paragraphs = text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
  const style = 'body{max-width:42em;margin:2em auto;padding:0 1em;font:17px/1.8 serif;color-scheme:light dark}';
  const title = escaped(paragraphs[0]?.trim().slice(0, 60) ?? file);
  const body = paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('\n');
  return `<!doctype html><html lang="zh"><meta charset="utf-8"><title>${title}</title><style>${style}</style>\n${body}</html>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
