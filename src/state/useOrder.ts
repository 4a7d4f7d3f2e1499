import { createContext, useContext, useEffect, useInsertionEffect, useRef, useSyncExternalStore } from 'react'
import type { OrderAdapter } from '../adapters/OrderAdapter'
import type { Order } from '../model/order'
import type { BoundOrder, OrderSettings, OrderStoreOptions } from './orderState'
import type { StoreSettings } from './storeDesk'
import { createStoreHandle, type StoreHandle } from './storeHandle'

/** What a provider hands down. */
interface Surroundings {
  settings: OrderSettings
  /** Whose orders these are: a scope, or the first adapter that was given. */
  tenant?: string | OrderAdapter | undefined
  /** Absent: no provider around names an order. */
  orderId?: string | null | undefined
  store?: StoreHandle
}

type LocalSettings = OrderSettings & { placeholderOrder?: Partial<Order> | undefined }

/** Settings and store of the nearest provider. */
export const OrderContext = createContext<Surroundings>({ settings: {} })

/** What the nearest provider hands down. */
export const useSurroundings = (): Surroundings => useContext(OrderContext)

/**
 * An order, bound to the component: it is read while mounted, and written to by `run`. Without an order ID, the order
 * of the provider around; null is a closed drawer, which reads nothing. Options win over the provider's settings.
 * Throws where there is no provider with an order, or no adapter.
 */
export function useOrder(
  orderId?: string | null,
  options: Partial<Omit<OrderStoreOptions, 'orderId'>> = {},
): BoundOrder {
  const around = useSurroundings().store
  const own = useOrderStore(orderId ?? null, options).store
  const store = orderId === undefined ? around : own
  if (!store) {
    throw new TypeError(
      'order-drawer: useOrder has no order ID, so there is nothing to show. Pass one to it or to an OrderProvider around it.',
    )
  }
  const snapshot = useSyncExternalStore(store.subscribe, store.getSnapshot, store.getServerSnapshot)
  return useMade({ snapshot, ...store.bound })
}

/** A store of the component's own, open while it is mounted. Undefined is the order of the provider around. */
export function useOrderStore(
  wanted: string | null | undefined,
  local: LocalSettings,
): Surroundings & { store: StoreHandle } {
  const outer = useSurroundings()
  const orderId = wanted === undefined ? outer.orderId : wanted
  const settings = useMade({ ...local, outer }, () => mergeSettings(outer.settings, local))
  // An adapter that is made anew at each render resets nothing.
  const first = useRef(local.adapter)
  first.current ??= local.adapter
  const tenant = settings.scope ?? first.current ?? outer.tenant
  const store = useMade({ tenant, orderId }, () =>
    createStoreHandle(tenant, orderId ?? null, settings as StoreSettings),
  )
  // Before any effect that may write.
  useInsertionEffect(() => store.setSettings(settings as StoreSettings), [store, settings])
  useEffect(() => store.changed(), [store, settings])
  useEffect(() => {
    store.open()
    return store.close
  }, [store])
  return useMade({ settings, tenant, orderId, store })
}

/** Inner settings over outer ones: what is not given stays, single messages and links are replaced one by one. */
function mergeSettings(outer: OrderSettings, local: LocalSettings): OrderSettings {
  const given = Object.entries(local).filter(([, value]) => value !== undefined)
  return {
    ...outer,
    ...Object.fromEntries(given),
    messages: local.messages ? { ...outer.messages, ...local.messages } : outer.messages,
    links: local.links ? { ...outer.links, ...local.links } : outer.links,
    // Of this order only.
    ...{ placeholderOrder: local.placeholderOrder },
  }
}

/** What was made of these parts; made anew only where one of them is another than at the render before. */
export function useMade<P extends object, M = P>(parts: P, make?: () => M): M {
  const held = useRef<{ parts: P; made: M }>(undefined)
  const before = held.current?.parts
  const names = Object.keys({ ...before, ...parts }) as (keyof P)[]
  if (!before || names.some((name) => before[name] !== parts[name])) {
    held.current = { parts, made: make ? make() : (parts as unknown as M) }
  }
  return held.current!.made
}
