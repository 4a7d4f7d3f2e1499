import { createContext, useContext, useEffect, useLayoutEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { OrderAdapter } from '../adapters/OrderAdapter'
import type { Order } from '../model/order'
import { mergeSettings } from './mergeSettings'
import type { BoundOrder, OrderSettings, OrderStoreOptions } from './orderState'
import type { StoreSettings } from './storeHost'
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

/** Settings and store of the nearest provider. */
export const OrderContext = createContext<Surroundings>({ settings: {} })

/** React 18 warns of layout effects on a server, where none of them runs. */
const useCommitEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect

/**
 * An order, bound to the component: it is read while mounted, and written to by `run`. Without an order ID, the order
 * of the provider around; null is a closed drawer, which reads nothing. Options win over the provider's settings.
 * Throws where there is no provider with an order, or no adapter.
 */
export function useOrder(
  orderId?: string | null,
  options: Partial<Omit<OrderStoreOptions, 'orderId'>> = {},
): BoundOrder {
  const { store: around } = useContext(OrderContext)
  const { placeholderOrder, ...settings } = options
  const own = useOrderStore(orderId === undefined ? null : orderId, settings, placeholderOrder).store
  const store = orderId === undefined ? around : own
  if (!store) {
    throw new Error(
      'order-drawer: useOrder has no order ID, and no OrderProvider around it names one. There is nothing to show; ' +
        'pass an order ID to useOrder or to an OrderProvider around it.',
    )
  }
  const snapshot = useSyncExternalStore(store.subscribe, store.getSnapshot, store.getServerSnapshot)
  return useMemo(() => {
    const { plan, run, refresh, retry, abandon, getLogs } = store
    return { snapshot, plan, run, refresh, retry, abandon, getLogs }
  }, [snapshot, store])
}

/** A store of the component's own, open while it is mounted. Undefined is the order of the provider around. */
export function useOrderStore(
  wanted: string | null | undefined,
  local: OrderSettings,
  placeholderOrder: Partial<Order> | undefined,
): Surroundings & { store: StoreHandle } {
  const outer = useContext(OrderContext)
  const settings = useMerged(outer.settings, local)
  const tenant = useTenant(outer, local)
  const orderId = wanted === undefined ? outer.orderId : wanted
  const forStore = useMemo(() => ({ ...settings, placeholderOrder }) as StoreSettings, [settings, placeholderOrder])
  const store = useHandle(tenant, orderId ?? null, forStore)
  return useMemo(() => ({ settings, tenant, orderId, store }), [settings, tenant, orderId, store])
}

function useHandle(tenant: Surroundings['tenant'], orderId: string | null, settings: StoreSettings): StoreHandle {
  if (orderId !== null && !settings.adapter) {
    throw new Error(
      'order-drawer: there is no adapter. Orders can neither be read nor written; pass `adapter` to OrderProvider, ' +
        'to OrderDrawer or to useOrder.',
    )
  }
  const make = () => ({ tenant, orderId, store: createStoreHandle(tenant ?? '', orderId, settings) })
  const [kept, keep] = useState(make)
  let made = kept
  if (made.tenant !== tenant || made.orderId !== orderId) {
    made = make()
    keep(made)
  }
  const { store } = made
  useCommitEffect(() => store.setSettings(settings), [store, settings])
  useEffect(() => {
    store.open()
    return () => store.close()
  }, [store])
  return store
}

/** A named scope; else the first adapter of this place, so that an adapter made anew at each render resets nothing. */
function useTenant(outer: Surroundings, { adapter, scope }: OrderSettings): Surroundings['tenant'] {
  const [first, setFirst] = useState(adapter)
  if (!first && adapter) setFirst(adapter)
  return scope ?? outer.settings.scope ?? first ?? adapter ?? outer.tenant
}

function useMerged(outer: OrderSettings, local: OrderSettings): OrderSettings {
  const { adapter, scope, permissions, policy, now, onAction, onError, actionTimeoutMs } = local
  const { locale, timeZone, messages, links, theme, onOpen } = local
  const store = useMemo(
    () => ({ adapter, scope, permissions, policy, now, onAction, onError, actionTimeoutMs }),
    [adapter, scope, permissions, policy, now, onAction, onError, actionTimeoutMs],
  )
  const view = useMemo(
    () => ({ locale, timeZone, messages, links, theme, onOpen }),
    [locale, timeZone, messages, links, theme, onOpen],
  )
  return useMemo(() => mergeSettings(outer, { ...store, ...view } as OrderSettings), [outer, store, view])
}
