import type { OrderAdapter } from '../adapters/OrderAdapter'
import { followPage, leavePage } from './followPage'
import { findRecord, changeRecord, isOpen, isReading, leaveRecord } from './orderRecord'
import type { BoundOrder, OrderStore } from './orderState'
import { createOrderView, type OrderView } from './orderView'
import { planWrite, retryWrite, runWrite } from './orderWrites'
import { readLogs } from './readLogs'
import { catchUp, readOrder } from './readOrder'
import { type StoreDesk, type StoreSettings } from './storeDesk'
import { subscribeRecord } from './subscribeRecord'

/** A store that can be opened again, and whose settings can change. */
export interface StoreHandle extends OrderStore, OrderView {
  /** What a component may do with the order. */
  bound: Omit<BoundOrder, 'snapshot'>
  /** Reads the order and looks at it until `close`. Without an order ID, nothing. */
  open(): void
  /** Call `changed` after it. */
  setSettings(settings: StoreSettings): void
}

/**
 * Makes a store that reads nothing until it is opened. A null order ID is a closed drawer.
 * Throws where there is an order to read, and nothing to read it with.
 */
export function createStoreHandle(
  tenant: string | OrderAdapter | undefined,
  orderId: string | null | undefined,
  settings: StoreSettings,
): StoreHandle {
  if (orderId ? !settings.adapter : orderId === undefined) {
    throw new TypeError('order-drawer: there is no adapter, or no order ID. Nothing can be read; pass both.')
  }
  const desk: StoreDesk = { tenant: tenant ?? '', orderId: orderId ?? '', settings }
  const view = createOrderView(desk)
  const bound = bind(desk)
  const watcher = (): void => {
    view.changed()
    catchUp(desk)
  }
  return {
    ...view,
    ...bound,
    bound,
    setSettings(next) {
      desk.settings = next
    },
    open() {
      if (!orderId) return
      const record = findRecord(desk)
      record.watchers.add(watcher)
      followPage()
      void subscribeRecord(desk)
      if (isReading(record)) view.changed()
      else void readOrder(desk)
    },
    close() {
      view.rest()
      leaveRecord(findRecord(desk), watcher)
      leavePage()
    },
  }
}

/** Without an order ID there is no order, and so nothing to write to. */
function bind(desk: StoreDesk): StoreHandle['bound'] {
  const refresh = async () => void (desk.orderId && (await readOrder(desk)))
  return {
    plan: (action, input) => planWrite(desk, action, input),
    run: (action, input) => runWrite(desk, action, input),
    refresh,
    retry: () => retryWrite(desk, refresh),
    abandon: () => abandon(desk),
    getLogs: (subject) => readLogs(desk, subject),
  }
}

/** Gives the intent up, if what came of it is known, or a person could look since the last attempt. */
function abandon(desk: StoreDesk): void {
  const record = findRecord(desk)
  const { operation } = record
  if (isOpen(operation) && (operation.is === 'sending' || !operation.checkedAt)) return
  changeRecord(record, { operation: { is: 'idle' } })
}
