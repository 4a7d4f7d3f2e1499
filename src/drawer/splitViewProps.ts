import type { OrderViewProps } from './orderViewProps'

/** What is ours: for the provider or for the content, each of which takes what it knows. */
const OURS: Record<keyof OrderViewProps, true> = {
  adapter: true,
  scope: true,
  permissions: true,
  policy: true,
  onOpenChange: true,
  tab: true,
  defaultTab: true,
  onTabChange: true,
  form: true,
  onFormChange: true,
  event: true,
  onEventChange: true,
  navigation: true,
  placeholderOrder: true,
  locale: true,
  timeZone: true,
  messages: true,
  links: true,
  packingSlip: true,
  theme: true,
  density: true,
  shortcuts: true,
  slots: true,
  classNames: true,
  tabs: true,
  actions: true,
  onNotify: true,
  onDirtyChange: true,
  onAction: true,
  onCopy: true,
  onError: true,
  actionTimeoutMs: true,
  now: true,
}

/** Sorts the props of drawer and panel: ours, and those of the element. */
export function splitViewProps<P extends OrderViewProps>(
  props: P,
): { view: OrderViewProps; others: Omit<P, keyof OrderViewProps> } {
  const view: Record<string, unknown> = {}
  const others: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(props)) {
    const home = name in OURS ? view : others
    home[name] = value
  }
  return { view, others: others as Omit<P, keyof OrderViewProps> }
}
