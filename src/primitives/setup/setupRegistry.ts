/** What all copies of this package on one page share while it is built. */
export interface SetupRegistry {
  /** One thing for each copy that was loaded. */
  copies: Set<object>
  /** The faults that were told. */
  told: Set<string>
}

/** The registry of this page; the first who asks makes it. */
export function setupRegistry(): SetupRegistry {
  const page = globalThis as { [key: symbol]: SetupRegistry | undefined }
  return (page[Symbol.for('order-drawer')] ??= { copies: new Set(), told: new Set() })
}
