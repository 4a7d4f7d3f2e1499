import { type DisplayStatus } from 'order-drawer'
import { STATUS_WORDS } from './statusWords'

/** The ways a list of orders can be sorted; a minus is "highest first". */
export type Sort = 'created' | '-created' | 'amount' | '-amount'

/** What the address of the page says: which orders are listed, and which one is open. */
export interface ListAddress {
  q: string
  /** '' is every status. */
  status: DisplayStatus | ''
  sort: Sort
  /** From 1. */
  page: number
  /** Where the page begins; '' is the first. */
  cursor: string
  /** The cursors of the pages before, first to last; empty after page 1 where the address came without them. */
  trail: readonly string[]
  orderId: string | null
}

/** The first page of a list. */
export const FIRST_PAGE: Pick<ListAddress, 'page' | 'cursor' | 'trail'> = { page: 1, cursor: '', trail: [] }

const SORTS: readonly string[] = ['created', '-created', 'amount', '-amount'] satisfies Sort[]

/** Reads the address of the window. */
export function readAddress(): ListAddress {
  const given = new URLSearchParams(location.search)
  const sort = given.get('sort') ?? ''
  const status = given.get('status') ?? ''
  const cursor = given.get('cursor') ?? ''
  const page = cursor ? Math.max(2, Math.floor(Number(given.get('page'))) || 2) : 1
  return {
    q: given.get('q') ?? '',
    status: Object.hasOwn(STATUS_WORDS, status) ? status : '',
    sort: SORTS.includes(sort) ? (sort as Sort) : '-created',
    page,
    cursor,
    trail: readTrail(page),
    orderId: given.get('order'),
  }
}

/** The address as the window shows it; what goes without saying is left out. */
export function hrefOf({ q, status, sort, page, cursor, orderId }: ListAddress): string {
  const said = new URLSearchParams()
  if (status) said.set('status', status)
  if (q) said.set('q', q)
  if (sort !== '-created') said.set('sort', sort)
  if (cursor) {
    said.set('page', String(page))
    said.set('cursor', cursor)
  }
  if (orderId) said.set('order', orderId)
  const query = said.toString()
  return query ? `/?${query}` : '/'
}

/** The page after this one. */
export function pageAfter({ page, cursor, trail }: ListAddress, next: string): Partial<ListAddress> {
  return { page: page + 1, cursor: next, trail: knowsTrail(page, trail) ? [...trail, cursor] : [] }
}

/** The page before this one, if its cursor is known. */
export function pageBefore({ page, trail }: ListAddress): Partial<ListAddress> | undefined {
  const cursor = trail.at(-1)
  return cursor === undefined ? undefined : { page: page - 1, cursor, trail: trail.slice(0, -1) }
}

function readTrail(page: number): readonly string[] {
  const kept: unknown = (history.state as { trail?: unknown } | null)?.trail
  return Array.isArray(kept) && knowsTrail(page, kept) ? kept.map(String) : []
}

function knowsTrail(page: number, trail: readonly unknown[]): boolean {
  return trail.length === page - 1
}
