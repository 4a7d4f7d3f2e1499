import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeOrder } from 'order-drawer/testing'
import { type OpenDatabase, openDatabase } from '../../examples/server/database/openDatabase'
import { findEvents, findOrder, insertOrders } from '../../examples/server/orders/orderRows'
import { DATABASES, type TestDatabase } from './setup/databases'
import { type ServerProcess, startProcess } from './setup/startProcess'

const CLIENTS = 50
const ALLOWED = ['201', '403 CAPTURE_NOT_ALLOWED', '409 CONFLICT']

describe.each(DATABASES)('On $name', ({ isSkipped, make }) => {
  describe.skipIf(isSkipped)(isSkipped ? 'skipped: PostgreSQL is not installed' : 'two processes', () => {
    let database: TestDatabase
    let servers: ServerProcess[]
    let open: OpenDatabase

    beforeAll(async () => {
      database = await make()
      // Started together, so that both find the tables missing.
      servers = await Promise.all([startProcess(database.place), startProcess(database.place)])
      open = openDatabase(database.place)
    })
    afterAll(async () => {
      await Promise.all(servers.map((server) => server.kill()))
      await open.close()
      await database.drop()
    })

    /** Captures through one process or the other; the status, and the code of a refusal. */
    async function capture(
      client: number,
      orderId: string,
      amount: number,
      version?: string,
      key: string = randomUUID(),
    ): Promise<string> {
      const answer = await fetch(`${servers[client % 2]?.url}/ordermanagement/v1/orders/${orderId}/captures`, {
        method: 'POST',
        headers: {
          Authorization: `Basic ${btoa('demo:demo')}`,
          'Klarna-Idempotency-Key': key,
          ...(version !== undefined && { 'If-Match': version }),
        },
        body: JSON.stringify({ captured_amount: amount }),
      })
      if (answer.ok) return String(answer.status)
      return `${answer.status} ${((await answer.json()) as { error_code: string }).error_code}`
    }

    async function captureAtOnce(amount: number, version?: string): Promise<string[]> {
      const order = makeOrder({ id: randomUUID() })
      await insertOrders(open.db, [order], new Date())
      const answers = await Promise.all(
        Array.from({ length: CLIENTS }, (_, client) => capture(client, order.id, amount, version)),
      )
      const accepted = answers.filter((answer) => answer === '201').length * amount
      const stored = await findOrder(open.db, order.id)
      const { capturedAmount = NaN, remainingAmount = NaN, captures = [] } = stored?.order ?? {}
      const allowed = version === undefined ? ALLOWED : ['201', '412 VERSION_MISMATCH']
      expect(answers.filter((answer) => !allowed.includes(answer))).toEqual([])
      expect(capturedAmount).toBe(accepted)
      expect(capturedAmount).toBeLessThanOrEqual(order.amount)
      expect(capturedAmount + remainingAmount).toBe(order.amount)
      expect(captures.reduce((sum, one) => sum + one.amount, 0)).toBe(capturedAmount)
      const events = await findEvents(open.db, order.id)
      expect(events.filter(({ type }) => type === 'captured')).toHaveLength(captures.length)
      return answers
    }

    it.each([
      ['that names its version', '"1"'],
      ['of all that remains', undefined],
    ])('a capture %s is answered as done to each retry that meets its first attempt', async (_, version) => {
      for (let round = 0; round < 25; round += 1) {
        const order = makeOrder({ id: randomUUID() })
        await insertOrders(open.db, [order], new Date())
        const attempts = [0, 1, 2, 3].map((client) => capture(client, order.id, order.amount, version, order.id))
        expect(await Promise.all(attempts)).toEqual(['201', '201', '201', '201'])
        expect((await findOrder(open.db, order.id))?.order.captures).toHaveLength(1)
      }
    })

    it(`${CLIENTS} clients that each capture a tenth at once never capture more than is authorized`, async () => {
      const answers = await captureAtOnce(12_500)
      expect(answers.filter((answer) => answer === '201').length).toBeGreaterThan(0)
    })

    it(`of ${CLIENTS} clients that capture all of it at once, one does`, async () => {
      const answers = await captureAtOnce(125_000)
      expect(answers.filter((answer) => answer === '201')).toHaveLength(1)
    })

    it(`of ${CLIENTS} clients that saw the same version, one captures`, async () => {
      const answers = await captureAtOnce(1, '"1"')
      expect(answers.filter((answer) => answer === '201')).toHaveLength(1)
    })
  })
})
