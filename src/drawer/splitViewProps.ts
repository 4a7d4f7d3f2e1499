import type { OrderViewProps } from './orderViewProps'

/** What the provider takes. */
const SETTINGS = [
  'adapter',
  'scope',
  'permissions',
  'policy',
  'placeholderOrder',
  'locale',
  'timeZone',
  'messages',
  'links',
  'theme',
  'onAction',
  'onError',
  'actionTimeoutMs',
  'now',
] as const satisfies readonly (keyof OrderViewProps)[]

/** What the content takes. */
const VIEW = [
  'tab',
  'defaultTab',
  'onTabChange',
  'form',
  'onFormChange',
  'onCopy',
  'density',
] as const satisfies readonly (keyof OrderViewProps)[]

type Settings = Pick<OrderViewProps, (typeof SETTINGS)[number]>
type View = Pick<OrderViewProps, (typeof VIEW)[number]>

/** Sorts the props of drawer and panel: for the provider, for the content, and for the element. */
export function splitViewProps<P extends OrderViewProps>(
  props: P,
): { settings: Settings; view: View; others: Omit<P, keyof Settings | keyof View> } {
  const settings: Record<string, unknown> = {}
  const view: Record<string, unknown> = {}
  const others: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(props)) {
    const isSetting = (SETTINGS as readonly string[]).includes(name)
    const home = isSetting ? settings : (VIEW as readonly string[]).includes(name) ? view : others
    home[name] = value
  }
  return { settings, view, others: others as Omit<P, keyof Settings | keyof View> }
}
