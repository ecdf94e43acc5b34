import type { Page } from 'playwright';

/** What the page's main thread did; times are its CPU time in milliseconds, which other programs do not lengthen. */
export type Work = { readonly longestTask: number; readonly allTasks: number; readonly layouts: number };

export type TraceEvent = {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds, like the durations; `tdur` is CPU time. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
};

const CATEGORIES = ['toplevel', 'devtools.timeline', 'blink.user_timing'];

/** Traces an act. What is to be weighed of it lies between the marks `bench-start` and `bench-end` that the page sets. */
export async function traced<Value>(
  page: Page,
  act: () => Promise<Value>,
): Promise<{ value: Value; events: TraceEvent[] }> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[]))); // untyped in CDP
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { recordMode: 'recordAsMuchAsPossible', includedCategories: CATEGORIES },
  });
  const value = await act();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return { value, events };
}

/** What followed a key: there is no other cause of work on a page that is at rest. */
export function workAfterKey(events: readonly TraceEvent[]): Work {
  const start = events.find(({ name }) => name === 'bench-start');
  if (!start) throw new Error('the trace has no mark');
  return work(between(events, start));
}

/**
 * What our scripts brought about while the page loaded. Marks cause no layout (another row shows it): tasks with
 * one in them are the page's own.
 */
export function workAtLoad(events: readonly TraceEvent[]): Work {
  const start = events.find(({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.endsWith('/starter.js'));
  if (!start) throw new Error('our script did not run');
  const after = between(events, { ...start, ts: start.ts - 1 });
  const layouts = after.filter(({ name }) => name === 'Layout');
  const own = after.filter((task) => !layouts.some(({ ts }) => ts >= task.ts && ts <= task.ts + (task.dur ?? 0)));
  // The script itself is not a task but part of one, which may be the page's as well.
  return work([...own, { ...start, name: 'RunTask' }]);
}

function between(events: readonly TraceEvent[], start: TraceEvent): TraceEvent[] {
  const end = events.find(({ name, ts }) => name === 'bench-end' && ts > start.ts);
  if (!end) throw new Error('the trace has no end');
  return events.filter(
    ({ pid, tid, ts, dur = 0 }) => pid === start.pid && tid === start.tid && ts > start.ts && ts + dur < end.ts,
  );
}

function work(events: readonly TraceEvent[]): Work {
  const tasks = events.filter(({ name }) => name.endsWith('RunTask')).map(({ dur = 0, tdur = dur }) => tdur / 1_000);
  return {
    longestTask: Math.max(0, ...tasks),
    allTasks: tasks.reduce((sum, time) => sum + time, 0),
    layouts: events.filter(({ name }) => name === 'Layout').length,
  };
}
