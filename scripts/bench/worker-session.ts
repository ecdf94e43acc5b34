import type { BrowserContext, CDPSession, Page } from 'playwright';

/** The worlds of the content scripts on a page, by the name of their extension. */
export type ContentWorlds = {
  /** Sends a message as the extension's content script would; milliseconds until the answer, and the answer. */
  ask(extension: string, message: unknown): Promise<{ time: number; answer: unknown }>;
  stopWorkers(): Promise<void>;
};

/** Long enough for a stopped worker to be gone. */
const STOPPING = 250;

export async function openContentWorlds(page: Page): Promise<ContentWorlds> {
  const session = await page.context().newCDPSession(page);
  const worlds = new Map<string, number>();
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.set(context.name, context.id));
  await session.send('Runtime.enable');
  await session.send('ServiceWorker.enable');
  return {
    async ask(extension, message) {
      const contextId = worlds.get(extension);
      if (contextId === undefined) throw new Error(`no content script of ${extension}`);
      const expression = `(async () => {
        const start = performance.now();
        const answer = await chrome.runtime.sendMessage(${JSON.stringify(message)});
        return { time: performance.now() - start, answer };
      })()`;
      const options = { expression, contextId, awaitPromise: true, returnByValue: true };
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', options);
      if (exceptionDetails) throw new Error(`${extension}: ${exceptionDetails.exception?.description}`);
      return result.value;
    },
    async stopWorkers() {
      await session.send('ServiceWorker.stopAllWorkers');
      await page.waitForTimeout(STOPPING);
    },
  };
}

/** Bytes in use after a collection: of JavaScript objects, and of array buffers outside its heap. */
export type WorkerMemory = { readonly objects: number; readonly buffers: number };

export async function workerMemory(context: BrowserContext, scriptName: string): Promise<WorkerMemory> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('no session with the browser');
  const { targetInfos } = await session.send('Target.getTargets');
  const target = targetInfos.find(({ type, url }) => type === 'service_worker' && url.endsWith(scriptName));
  if (!target) throw new Error(`no worker ${scriptName} runs`);
  const worker = await attach(session, target.targetId);
  // Twice: what only finalizers held goes in the second.
  await worker('HeapProfiler.collectGarbage');
  await worker('HeapProfiler.collectGarbage');
  const usage = (await worker('Runtime.getHeapUsage')) as { usedSize: number; backingStorageSize: number }; // CDP's type
  await session.detach();
  return { objects: usage.usedSize, buffers: usage.backingStorageSize };
}

/** Playwright has no sessions with workers: messages go through the browser's. */
async function attach(session: CDPSession, targetId: string): Promise<(method: string) => Promise<unknown>> {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  let last = 0;
  return (method) => {
    const id = ++last;
    return new Promise((resolve, reject) => {
      session.on('Target.receivedMessageFromTarget', (event) => {
        const answer = JSON.parse(event.message);
        if (event.sessionId === sessionId && answer.id === id) resolve(answer.result);
      });
      const message = JSON.stringify({ id, method, params: {} });
      session.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
    });
  };
}
