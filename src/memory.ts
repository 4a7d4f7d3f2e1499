export {
  createMemoryAdapter,
  type MemoryAdapter,
  type MemoryAdapterOptions,
} from './adapters/memory/createMemoryAdapter'
export { demoOrders } from './adapters/memory/demoOrders'
export type { Fault, FaultKind, MemoryCall } from './adapters/memory/faults'
