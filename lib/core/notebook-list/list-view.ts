import { STATUSES } from '../vocabulary/entry.ts';

/** The parts of the notebook. */
export const LIST_PAGES = ['list', 'duplicates', 'history', 'trash', 'snapshots'] as const;
export type ListPage = (typeof LIST_PAGES)[number];

/** Suspending is no status, but a reader looks for it among them. */
export const STATUS_FILTERS = [...STATUSES, 'suspended'] as const;
export type StatusFilter = (typeof STATUS_FILTERS)[number];

export const PERIODS_OF = ['saved', 'met'] as const;

export const SORT_FIELDS = ['pinyin', 'meaning', 'status', 'met', 'lastMet', 'saved', 'due'] as const;
export type SortField = (typeof SORT_FIELDS)[number];

/** What of the list is shown; empty texts hold nothing back. */
export type ListFilter = {
  readonly query: string;
  readonly status: StatusFilter | '';
  readonly tag: string;
  /** Of the glossary's terms: the name of its file. */
  readonly category: string;
  readonly site: string;
  /** Whether the period is that of saving or of the last meeting. */
  readonly periodOf: (typeof PERIODS_OF)[number];
  /** ISO days, both included. */
  readonly from: string;
  readonly to: string;
  readonly isDue: boolean;
};

export type ListSort = { readonly by: SortField; readonly isDescending: boolean };

/** What the notebook shows, as it stands in its address. */
export type ListView = {
  readonly page: ListPage;
  readonly filter: ListFilter;
  readonly sort: ListSort;
  /** The entry that is open beside the list; empty for none. */
  readonly entry: string;
};

export const NO_FILTER: ListFilter = {
  query: '',
  status: '',
  tag: '',
  category: '',
  site: '',
  periodOf: 'saved',
  from: '',
  to: '',
  isDue: false,
};

export const DEFAULT_VIEW: ListView = {
  page: 'list',
  filter: NO_FILTER,
  sort: { by: 'saved', isDescending: true },
  entry: '',
};

/** A view as the fragment of an address, without `#`; what is usual is left out. */
export function writeView({ page, filter, sort, entry }: ListView): string {
  const { query, isDue, periodOf, from, to, ...rest } = filter;
  const isUsual = sort.by === DEFAULT_VIEW.sort.by && sort.isDescending === DEFAULT_VIEW.sort.isDescending;
  const parts: Record<string, string> = {
    page: page === DEFAULT_VIEW.page ? '' : page,
    q: query,
    ...rest,
    of: periodOf === NO_FILTER.periodOf ? '' : periodOf,
    from,
    to,
    due: isDue ? '1' : '',
    sort: isUsual ? '' : `${sort.isDescending ? '-' : ''}${sort.by}`,
    entry,
  };
  return Object.entries(parts)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
}

/** The view that a fragment (with or without `#`) names; what it says wrongly is as if it did not say it. */
export function parseView(fragment: string): ListView {
  const given = new Map(fragment.replace(/^#/, '').split('&').map(pairOf));
  const text = (name: string) => given.get(name) ?? '';
  const day = (name: string) => (/^\d{4}-\d{2}-\d{2}$/.test(text(name)) ? text(name) : '');
  const field = text('sort').replace(/^-/, '');
  const by = SORT_FIELDS.find((one) => one === field);
  return {
    page: LIST_PAGES.find((one) => one === text('page')) ?? DEFAULT_VIEW.page,
    filter: {
      query: text('q'),
      status: STATUS_FILTERS.find((one) => one === text('status')) ?? '',
      tag: text('tag'),
      category: text('category'),
      site: text('site'),
      periodOf: PERIODS_OF.find((one) => one === text('of')) ?? NO_FILTER.periodOf,
      from: day('from'),
      to: day('to'),
      isDue: text('due') === '1',
    },
    sort: by ? { by, isDescending: text('sort').startsWith('-') } : DEFAULT_VIEW.sort,
    entry: text('entry'),
  };
}

function pairOf(part: string): [string, string] {
  const at = part.indexOf('=');
  return at < 0 ? [part, ''] : [part.slice(0, at), decoded(part.slice(at + 1))];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // An address cut off in the middle of a character: what it meant is not known.
    return '';
  }
}
