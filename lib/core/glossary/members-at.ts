import { isAfter } from '../dates/date-order.ts';
import type { GlossaryEntry, Member } from './term.ts';

export type MemberList = {
  readonly members: readonly Member[];
  /** When this list gave way to another; absent for the list of today. */
  readonly until?: string;
};

/** The members that a formula had on a day. @param day ISO day of the article; null: today. */
export function membersAt(
  { members, formerMembers }: Pick<GlossaryEntry, 'members' | 'formerMembers'>,
  day: string | null,
): MemberList {
  const former = (formerMembers ?? []).filter(({ until }) => day !== null && isAfter(until, day));
  const list = former.find(({ until }) => !former.some((other) => isAfter(until, other.until)));
  return list ? { members: list.items, until: list.until } : { members: members ?? [] };
}
