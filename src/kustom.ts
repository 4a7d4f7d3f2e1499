export { fromKustomOrder, type KustomExtras } from './adapters/kustom/fromKustomOrder'
export type { SettlementRow } from './adapters/kustom/settlements'
export { toKustomRequest, type KustomRequest } from './adapters/kustom/toKustomRequest'
