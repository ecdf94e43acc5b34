import { checkFields } from '../own-terms/check-fields.ts';
import { draftOwnTerm } from '../own-terms/draft-own-term.ts';
import type { OwnTermFields } from '../own-terms/own-term.ts';
import type { SiteEngine } from '../own-terms/site-engines.ts';
import { ok, type Result, receipt } from '../result.ts';
import type { Answer, Request } from './messages.ts';

/** The part of the reader's own glossary that pages may use through messages. */
export type OwnTermStore = {
  keep(id: string, fields: OwnTermFields, now: number): Promise<Result<unknown>>;
  remove(id: string, now: number): Promise<Result<unknown>>;
  restore(id: string, now: number): Promise<Result<unknown>>;
};

export type OwnTermRequest = Extract<Request, { kind: `${string}-own-term` }>;

/** What the reader does to terms of their own from within a page. */
export async function answerOwnTermRequest(
  store: OwnTermStore,
  engine: () => Promise<SiteEngine>,
  request: OwnTermRequest,
  now: number,
): Promise<Answer<OwnTermRequest['kind']>> {
  switch (request.kind) {
    case 'draft-own-term':
      return ok(draftOwnTerm(await engine(), request.text));
    case 'keep-own-term': {
      const { fields, problems } = checkFields(request.fields);
      if (problems.length > 0) return ok(problems);
      const kept = await store.keep(request.id, fields, now);
      return kept.ok ? ok(problems) : kept;
    }
    case 'remove-own-term':
      return receipt(await store.remove(request.id, now));
    case 'restore-own-term':
      return receipt(await store.restore(request.id, now));
  }
}
