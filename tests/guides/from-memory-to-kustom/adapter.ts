import { createKustomAdapter } from 'order-drawer/adapters/kustom'
import { sources } from './sources'

export const adapter = createKustomAdapter({
  baseUrl: '', // your own origin: its server has the credentials
  merchantId: 'K000001',
  sources,
})
