import type { OrderSettings } from './orderState'

/** Inner settings over outer ones: what is not given stays, single messages and links are replaced one by one. */
export function mergeSettings(outer: OrderSettings, inner: OrderSettings): OrderSettings {
  const given = Object.fromEntries(Object.entries(inner).filter(([, value]) => value !== undefined))
  const merged: OrderSettings = { ...outer, ...given }
  if (outer.messages && inner.messages) merged.messages = { ...outer.messages, ...inner.messages }
  if (outer.links && inner.links) merged.links = { ...outer.links, ...inner.links }
  return merged
}
