import type { Order } from 'order-drawer/core'
import { createHandler, type Person } from './createHandler'
import { type Database, inTransaction } from './Database'

/** A shop's server in this process, for tests. */
export interface Shop {
  /** As the global `fetch`, with the paths of the page's own origin. */
  fetch: typeof fetch
  /** As the global `EventSource`. */
  EventSource: typeof EventSource
  put(...orders: Order[]): Promise<void>
  /** The next answer to a write is lost, once it has been carried out. */
  loseNextAnswer(): void
  /** Who is signed in. */
  person: Person
}

/** Starts the handler of "Enforce the rules on your server" on a database. */
export function startShop(database: Database): Shop {
  const news = new EventTarget()
  const handle = createHandler({
    database,
    personOf: async () => shop.person,
    changed: (orderId) => news.dispatchEvent(new Event(orderId)),
  })
  let isLost = false

  class TestEventSource extends EventTarget {
    readonly #stop = new AbortController()
    constructor(url: string) {
      super()
      const [, orderId = ''] = /orders\/([^/]+)\/changes$/.exec(url) ?? []
      const tell = () => this.dispatchEvent(new Event('change'))
      news.addEventListener(decodeURIComponent(orderId), tell, { signal: this.#stop.signal })
    }
    close(): void {
      this.#stop.abort()
    }
  }

  const shop: Shop = {
    person: { email: 'anna@shop.example', role: 'admin' },
    async fetch(url, init) {
      const answer = await handle(new Request(new URL(String(url), 'https://admin.shop.example'), init))
      init?.signal?.throwIfAborted()
      if (!isLost || init?.method !== 'POST') return answer
      isLost = false
      throw new TypeError('Failed to fetch')
    },
    EventSource: TestEventSource as unknown as typeof EventSource,
    put: (...orders) =>
      inTransaction(database, async (db) => {
        const insert = 'insert into orders (id, version, body) values ($1, 1, $2)'
        for (const order of orders) await db.query(insert, [order.id, JSON.stringify(order)])
      }),
    loseNextAnswer() {
      isLost = true
    },
  }
  return shop
}
