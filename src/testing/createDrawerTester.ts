import { unwatched } from './dom/patience'
import { drawerNames } from './drawer/drawerNames'
import { editVerbs, type EditVerbs } from './drawer/editVerbs'
import { moneyVerbs, type MoneyVerbs } from './drawer/moneyVerbs'
import { orderVerbs, type OrderVerbs } from './drawer/orderVerbs'
import { readings, type Readings } from './drawer/readings'
import { createStage } from './drawer/Stage'

/** What a {@link DrawerTester} is made of. */
export interface DrawerTesterOptions {
  /** Where the drawer is looked for. @default the document */
  root?: Document | HTMLElement | ShadowRoot | undefined
  /** How long a wait may last, in milliseconds of the real clock. @default 5000 */
  timeoutMs?: number | undefined
  /** React's or your test library's `act`. @default none is needed: React is told not to expect one */
  act?: ((work: () => unknown) => Promise<unknown>) | undefined
  /** ISO 4217, for typing amounts. @default told by the amounts on the screen */
  currency?: string | undefined
  /** The messages of the drawer, where it does not speak English. @default English */
  messages?: Readonly<Record<string, unknown>> | undefined
}

/** The drawer as a person uses it: what can be done and what can be read, in words. */
export interface DrawerTester extends MoneyVerbs, OrderVerbs, EditVerbs, Readings {}

/**
 * Drives the drawer of a host's page in tests, in jsdom as in a browser, by the roles and names that people meet, with
 * no test library. Each verb waits until the drawer is at rest; what is hidden is not there, and what is off throws.
 */
export function createDrawerTester(options: DrawerTesterOptions = {}): DrawerTester {
  const { root = document, timeoutMs = 5_000, act, currency, messages } = options
  const names = drawerNames(messages)
  const stage = createStage({ root, timeoutMs, act: act ?? (async (work) => work()), currency, names })
  const tester = { ...moneyVerbs(stage), ...orderVerbs(stage), ...editVerbs(stage), ...readings(stage) }
  return act ? tester : withoutAct(tester)
}

function withoutAct(tester: DrawerTester): DrawerTester {
  const free = Object.entries(tester).map(([name, verb]: [string, (...words: unknown[]) => unknown]) => [
    name,
    (...words: unknown[]) => unwatched(() => verb(...words)),
  ])
  return Object.fromEntries(free) as DrawerTester
}
