import { createContext, useContext, useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { OrderAdapter } from '../adapters/OrderAdapter'
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
  const around = useContext(OrderContext).store
  const own = useOrderStore(orderId === undefined ? null : orderId, options).store
  const store = orderId === undefined ? around : own
  if (!store) {
    throw new TypeError(
      'order-drawer: useOrder has no order ID, and no OrderProvider around it names one. There is nothing to show; ' +
        'pass an order ID to one of them.',
    )
  }
  const snapshot = useSyncExternalStore(store.subscribe, store.getSnapshot, store.getServerSnapshot)
  return useKept({ snapshot, ...store.bound })
}

/** A store of the component's own, open while it is mounted. Undefined is the order of the provider around. */
export function useOrderStore(
  wanted: string | null | undefined,
  local: OrderSettings & Pick<OrderStoreOptions, 'placeholderOrder'>,
): Surroundings & { store: StoreHandle } {
  const { adapter, scope, placeholderOrder } = local
  const outer = useContext(OrderContext)
  const [first, setFirst] = useState(adapter)
  if (!first && adapter) setFirst(adapter)
  // An adapter that is made anew at each render resets nothing.
  const tenant = scope ?? outer.settings.scope ?? first ?? adapter ?? outer.tenant
  const orderId = wanted === undefined ? outer.orderId : wanted
  const settings = useMerged(outer.settings, local)
  const store = useHandle(tenant, orderId ?? null, useKept({ ...settings, placeholderOrder } as StoreSettings))
  return useKept({ settings, tenant, orderId, store })
}

function useHandle(tenant: Surroundings['tenant'], orderId: string | null, settings: StoreSettings): StoreHandle {
  const make = () => ({ tenant, orderId, store: createStoreHandle(tenant, orderId, settings) })
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
    return store.close
  }, [store])
  return store
}

/** Inner settings over outer ones: what is not given stays, single messages and links are replaced one by one. */
function useMerged(outer: OrderSettings, local: OrderSettings): OrderSettings {
  const given = Object.entries(local).filter(([, value]) => value !== undefined)
  return useKept({
    ...outer,
    ...Object.fromEntries(given),
    messages: useBoth(outer.messages, local.messages),
    links: useBoth(outer.links, local.links),
  })
}

function useBoth<T extends object>(outer: T | undefined, inner: T | undefined): T | undefined {
  const both = useKept({ ...outer, ...inner } as T)
  return outer && inner ? both : (inner ?? outer)
}

/** The object of the render before, where all its parts are the same. */
export function useKept<T extends object>(made: T): T {
  const kept = useRef(made)
  const names = Object.keys({ ...kept.current, ...made }) as (keyof T)[]
  if (names.some((name) => !Object.is(kept.current[name], made[name]))) kept.current = made
  return kept.current
}
