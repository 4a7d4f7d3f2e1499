import { OrderDrawer, type OrderAdapter } from 'order-drawer'

const packingSlip = {
  shop: { name: 'Lindvik Hem', address: 'Strandvägen 3, 891 33 Örnsköldsvik, Sweden', logo: '/logo.png' },
  show: { barcode: true },
  locale: 'sv-SE', // the warehouse's, which need not be the drawer's
}

export function Orders({ adapter, orderId }: { adapter: OrderAdapter; orderId: string | null }) {
  return <OrderDrawer adapter={adapter} orderId={orderId} packingSlip={packingSlip} timeZone="Europe/Stockholm" />
}
