import type { ExpressionBuilder, SelectQueryBuilder } from 'kysely'
import { ORDER_LISTS, type ListQuery } from './readListQuery'
import type { Db, Tables } from '../database/schema'
import type { Order } from 'order-drawer/core'
import { splitWords } from './wordsOf'

/** One page of orders. */
export interface OrderPage {
  orders: Order[]
  /** Where the next page begins; null on the last. */
  next: string | null
  /** How many there are in all; null above {@link COUNTED}. */
  total: number | null
}

/** Counting further would read much for a number that nobody needs. */
export const COUNTED = 10_000

/** A word that fewer orders than this have is looked up first; else the list is walked and each order asked. */
const FEW = 2_000

type Orders = SelectQueryBuilder<Tables, 'orders', object>

/** Orders of a status, found by words, sorted; as fast on the first page of many as of few. */
export async function listOrders(db: Db, query: ListQuery): Promise<OrderPage> {
  const { column, direction } = ORDER_LISTS[query.sort]
  const found = await filtered(db, query)
  const after = query.cursor
  const isDown = direction === 'desc'
  const page = await found
    .$if(after !== undefined, (orders) =>
      orders.where(({ eb, refTuple, tuple }) =>
        eb(refTuple(column, 'id'), isDown ? '<' : '>', tuple(after?.value ?? '', after?.id ?? '')),
      ),
    )
    .select(['id', 'body', column])
    .orderBy(column, direction)
    .orderBy('id', direction)
    .limit(query.limit + 1)
    .execute()
  const rows = page.slice(0, query.limit)
  const last = rows.at(-1)
  return {
    orders: rows.map(({ body }) => JSON.parse(body) as Order),
    next: page.length > rows.length && last ? writeCursor(last[column], last.id) : null,
    total: await count(db, query, found),
  }
}

async function filtered(db: Db, { status, q }: ListQuery): Promise<Orders> {
  const words = splitWords(q)
  const [rarest] = await Promise.all(words.map(async (word) => ({ word, isRare: await isRare(db, word) }))).then(
    (all) => all.sort((a, b) => Number(b.isRare) - Number(a.isRare)),
  )
  let orders: Orders = db.selectFrom('orders')
  if (status === 'disputed') orders = orders.where('disputed', '=', 1)
  else if (status !== undefined) orders = orders.where('status', '=', status)
  for (const word of words) {
    orders = orders.where((eb) =>
      word === rarest?.word && rarest.isRare ? eb('orders.id', 'in', having(eb, word)) : eb.exists(hasWord(eb, word)),
    )
  }
  return orders
}

type Builder = ExpressionBuilder<Tables, 'orders'>

const having = (eb: Pick<Builder, 'selectFrom'>, word: string) =>
  eb.selectFrom('order_words').select('order_id').where('word', '>=', word).where('word', '<', endOf(word))

const hasWord = (eb: Builder, word: string) => having(eb, word).whereRef('order_id', '=', 'orders.id')

async function isRare(db: Db, word: string): Promise<boolean> {
  return (await countUpTo(db, FEW, having(db as never, word))) < FEW
}

/** Of one word its own index tells; else the orders are asked. */
async function count(db: Db, { q, status }: ListQuery, found: Orders): Promise<number | null> {
  const [word, another] = splitWords(q)
  const isOfOneWord = word !== undefined && another === undefined && status === undefined
  const ids = isOfOneWord ? having(db as never, word).distinct() : found.select('orders.id as order_id')
  const n = await countUpTo(db, COUNTED + 1, ids as Ids)
  return n > COUNTED ? null : n
}

type Ids = SelectQueryBuilder<Tables, 'order_words', { order_id: string }>

async function countUpTo(db: Db, most: number, ids: Ids): Promise<number> {
  const { n } = await db
    .selectFrom(ids.limit(most).as('some'))
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return Number(n)
}

/** The first text after all that begin with a word. */
function endOf(word: string): string {
  return `${word}\u{10ffff}`
}

function writeCursor(value: string | number, id: string): string {
  return Buffer.from(JSON.stringify([value, id])).toString('base64url')
}
