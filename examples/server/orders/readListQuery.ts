import { ApiError } from '../ApiError'

/** How a list may be sorted. */
export const ORDER_LISTS = {
  '-created': { column: 'created_at', direction: 'desc' },
  created: { column: 'created_at', direction: 'asc' },
  '-amount': { column: 'amount', direction: 'desc' },
  amount: { column: 'amount', direction: 'asc' },
} as const

/** The words by which a list is filtered. */
const STATUSES = [
  'authorized',
  'partially_captured',
  'captured',
  'partially_refunded',
  'refunded',
  'disputed',
  'cancelled',
  'expired',
  'closed',
]

/** What is asked of a list. */
export interface ListQuery {
  status: string | undefined
  /** What was typed; each word must begin a word of the order. */
  q: string
  sort: keyof typeof ORDER_LISTS
  limit: number
  /** The last order of the page before. */
  cursor: { value: string | number; id: string } | undefined
}

/** The most words that are looked for. */
const MOST_WORDS = 5

/** Reads the query of a list. Throws ApiError 400 for what it does not know. */
export function readListQuery(query: Record<string, string>): ListQuery {
  const { status, q = '', sort = '-created', limit = '50', cursor } = query
  if (status && !STATUSES.includes(status)) throw wrong('status', `must be one of ${STATUSES.join(', ')}`)
  if (!Object.hasOwn(ORDER_LISTS, sort)) throw wrong('sort', `must be one of ${Object.keys(ORDER_LISTS).join(', ')}`)
  if (!/^\d{1,3}$/.test(limit) || Number(limit) < 1 || Number(limit) > 200) throw wrong('limit', 'must be 1 to 200')
  if (q.length > 200 || q.trim().split(/\s+/).length > MOST_WORDS) throw wrong('q', `may have ${MOST_WORDS} words`)
  const { column } = ORDER_LISTS[sort as ListQuery['sort']]
  return {
    status: status || undefined,
    q,
    sort: sort as ListQuery['sort'],
    limit: Number(limit),
    cursor: cursor ? readCursor(cursor, column === 'amount' ? 'number' : 'string') : undefined,
  }
}

function readCursor(cursor: string, type: 'string' | 'number'): ListQuery['cursor'] {
  try {
    const [value, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown[]
    const isRight = type === 'number' ? Number.isSafeInteger(value) : isPlain(value)
    if (isRight && isPlain(id)) return { value: value as string | number, id }
  } catch {
    // Told below, as a cursor of another list is.
  }
  throw wrong('cursor', 'must be the `next` of a page of the same list')
}

/** A text as our cursors hold it. */
function isPlain(value: unknown): value is string {
  return typeof value === 'string' && !/\p{Cc}/u.test(value)
}

function wrong(name: string, says: string): ApiError {
  return new ApiError(400, 'BAD_VALUE', [`${name}: ${says}.`])
}
