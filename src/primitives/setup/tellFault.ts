import type { SetupFault } from './SetupFault'
import { setupRegistry } from './setupRegistry'

/** Tells a fault in the console, unless it was told. */
export function tellFault(fault: SetupFault | undefined): void {
  const { told } = setupRegistry()
  if (!fault || told.has(fault.code)) return
  told.add(fault.code)
  // eslint-disable-next-line no-console -- those who build the page read it there
  console.warn(fault.text)
}
