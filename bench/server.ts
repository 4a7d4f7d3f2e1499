import { randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { type OpenDatabase, openDatabase } from '../examples/server/database/openDatabase'
import { type ServerProcess, startProcess } from '../tests/server/setup/startProcess'
import { startPostgres } from '../tests/tools/startPostgres'

// How fast the reference server answers, with few orders and with many, on both databases: `npm run bench:server`.
// Server, database and clients share this machine, so the figures compare with each other and with nothing else.

const FEW = 10_000
const FACTOR = Number(process.env['BENCH_FACTOR'] ?? 100)
const ROUNDS = 40
const CLIENTS = 16
const SECONDS = 5

const PAGES = {
  'all, newest first': '',
  'captured, newest first': 'status=captured',
  'largest amount first': 'sort=-amount',
  'search: one order': 'q=SO-105000',
  'search: a family': 'q=lindqvist',
}

const headers = { Authorization: `Basic ${btoa('demo:demo')}` }

async function main(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'order-drawer-bench-'))
  try {
    await measure('embedded database', { dataDir }, 1)
    const postgres = await startPostgres()
    if (!postgres) console.log('\nskipped: PostgreSQL is not installed')
    else {
      await measure('PostgreSQL', { dataDir, databaseUrl: postgres.url }, 2)
      postgres.stop()
    }
  } finally {
    if (existsSync(dataDir)) rmSync(dataDir, { recursive: true, force: true })
  }
}

type Place = Parameters<typeof startProcess>[0]

/** @param most how many server processes share the work at most */
async function measure(name: string, place: Place, most: number): Promise<void> {
  console.log(`\n${name}`)
  const first = await startProcess(place, FEW)
  const open = openDatabase(place)
  const few = await timePages(first)
  for (let count = 1; count <= most; count += 1) {
    const servers = count === 1 ? [first] : [first, await startProcess(place)]
    const ids = await idsOf(open)
    const reads = await countPerSecond((n) => readOrder(pick(servers, n), pick(ids, n)))
    // Orders that no other client writes to.
    const captures = await countPerSecond((n) => capture(pick(servers, n), pick(ids, n)))
    console.log(
      `  ${count} process${count > 1 ? 'es' : ''}: ${reads} reads/s, ${captures} captures/s (${CLIENTS} clients)`,
    )
    if (count > 1) await servers[1]?.kill()
  }
  const started = Date.now()
  await multiply(open)
  const seconds = Math.round((Date.now() - started) / 1000)
  const many = await timePages(first)
  console.log(
    `  first page, median / 95th percentile of ${ROUNDS}, ms    ${FEW} orders    ${FEW * FACTOR} orders (made in ${seconds} s)`,
  )
  for (const page of Object.keys(PAGES) as (keyof typeof PAGES)[]) {
    console.log(`    ${page.padEnd(24)}${few[page].padStart(24)}${many[page].padStart(18)}`)
  }
  await first.kill()
  await open.close()
}

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T

async function idsOf({ db }: OpenDatabase): Promise<string[]> {
  const rows = await db
    .selectFrom('orders')
    .select('id')
    .where('status', 'in', ['authorized', 'partially_captured'])
    .execute()
  return rows.map(({ id }) => id)
}

async function readOrder({ url }: ServerProcess, id: string): Promise<void> {
  const answer = await fetch(`${url}/ordermanagement/v1/orders/${id}`, { headers })
  await answer.text()
  if (answer.status !== 200) throw new Error(`a read was answered with ${answer.status}`)
}

/** One minor unit: an order bears many. */
async function capture({ url }: ServerProcess, id: string): Promise<void> {
  const answer = await fetch(`${url}/ordermanagement/v1/orders/${id}/captures`, {
    method: 'POST',
    headers: { ...headers, 'Klarna-Idempotency-Key': randomUUID() },
    body: JSON.stringify({ captured_amount: 1 }),
  })
  await answer.text()
  // An order of the demo may be under review.
  if (answer.status !== 201 && answer.status !== 403) throw new Error(`a capture was answered with ${answer.status}`)
}

async function countPerSecond(work: (n: number) => Promise<void>): Promise<number> {
  let n = 0
  const end = Date.now() + SECONDS * 1000
  const client = async () => {
    while (Date.now() < end) {
      n += 1
      await work(n)
    }
  }
  await Promise.all(Array.from({ length: CLIENTS }, client))
  return Math.round(n / SECONDS)
}

async function timePages({ url }: ServerProcess): Promise<Record<keyof typeof PAGES, string>> {
  const told = {} as Record<keyof typeof PAGES, string>
  // Connections that were kept may have been closed by now.
  await fetch(url).catch(() => undefined)
  for (const [page, query] of Object.entries(PAGES)) {
    const times: number[] = []
    // The first is not counted: it warms the caches, as the page before did for a person.
    for (let round = 0; round <= ROUNDS; round += 1) {
      const started = performance.now()
      const answer = await fetch(`${url}/api/orders?${query}`, { headers })
      await answer.text()
      if (answer.status !== 200) throw new Error(`a page was answered with ${answer.status}`)
      if (round > 0) times.push(performance.now() - started)
    }
    times.sort((a, b) => a - b)
    const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? NaN).toFixed(1)
    told[page as keyof typeof PAGES] = `${at(0.5)} / ${at(0.95)}`
  }
  return told
}

/** Makes many orders out of few, within the database: each again under other ids. */
async function multiply({ db, isPostgres }: OpenDatabase): Promise<void> {
  const copies = sql`with recursive copies (n) as (select 1 union all select n + 1 from copies where n < ${sql.lit(FACTOR - 1)})`
  await sql`drop index order_words_order`.execute(db)
  await sql`insert into orders ${copies}
    select id || '-' || n, version, status, disputed, created_at, expires_at, amount, replace(body, id, id || '-' || n)
    from orders, copies`.execute(db)
  await sql`insert into order_words ${copies} select word, order_id || '-' || n from order_words, copies`.execute(db)
  await sql`create index order_words_order on order_words (order_id, word)`.execute(db)
  await sql.raw(isPostgres ? 'vacuum analyze' : 'analyze').execute(db)
}

await main()
