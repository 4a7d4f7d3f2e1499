import type { PackingSlipSettings } from 'order-drawer'

export const packingSlip: PackingSlipSettings = {
  shop: { name: 'Lindvik Hem' },
  fonts: [
    { name: 'Heebo', regular: '/fonts/Heebo-Regular.ttf', bold: '/fonts/Heebo-Bold.ttf' },
    { name: 'Noto Sans JP', regular: '/fonts/NotoSansJP-Regular.ttf' },
  ],
}
