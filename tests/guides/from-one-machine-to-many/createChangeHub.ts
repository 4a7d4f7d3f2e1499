import pg from 'pg'

const CHANNEL = 'shop_order_changed'

/** In the transaction of a write: told when it is committed, and never if it is not. */
export async function announce(db: pg.ClientBase, orderId: string): Promise<void> {
  await db.query('select pg_notify($1, $2)', [CHANNEL, orderId])
}

/** Hears of changes in every process; `undefined` after a break, when some may have been missed. */
export async function createChangeHub(
  databaseUrl: string,
  tell: (orderId: string | undefined) => void,
  patience = 1_000,
): Promise<() => Promise<void>> {
  let client: pg.Client | undefined
  let timer: NodeJS.Timeout | undefined
  let isClosed = false

  async function connect(): Promise<void> {
    const made = new pg.Client(databaseUrl)
    made.on('notification', ({ payload }) => tell(payload))
    made.on('error', () => {})
    await made.connect()
    await made.query(`listen ${CHANNEL}`)
    made.on('end', again)
    client = made
  }
  function again(): void {
    if (isClosed) return
    timer = setTimeout(() => connect().then(() => tell(undefined), again), patience)
  }

  await connect()
  return async () => {
    isClosed = true
    clearTimeout(timer)
    await client?.end()
  }
}
