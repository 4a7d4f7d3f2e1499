import { type ComponentProps, type ComponentType, type CSSProperties, StrictMode, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { OrderDrawer } from 'order-drawer'
import { createMemoryAdapter, demoOrders } from 'order-drawer/adapters/memory'

// A page without any color-scheme. The address says which fault it has and which theme the drawer is told to have.
const address = new URLSearchParams(location.search)
const fault = address.get('fault')
const adapter = createMemoryAdapter({ orders: demoOrders() })
const order = demoOrders().find(({ status }) => status === 'captured')

const SHEETS: Record<string, string> = {
  // What normalising sheets say, after ours.
  reset: "button, [type='button'] { padding: 0; background: transparent; border-radius: 0; }",
  contrast: ':root { --od-accent: #d9b650; --od-on-accent: #fff; }',
  triplet: ':root { --od-accent: 222.2 47.4% 11.2%; }',
  // A rule for our own class is meant.
  restyled: '.od-button { border-radius: 99px; padding-inline: 20px; }',
}

const AROUND: Record<string, ComponentProps<'section'>> = {
  primary: { className: 'brand', style: { '--od-accent': '#7a1f5c' } as CSSProperties },
  scheme: { className: 'dark' },
}

function Orders({ Layer }: { Layer: ComponentType | undefined }) {
  const [orderId, setOrderId] = useState<string | null>(null)
  const theme = address.get('theme') as 'light' | 'dark' | null
  return (
    <main>
      <section {...AROUND[fault ?? '']}>
        <button onClick={() => setOrderId(order?.id ?? null)}>Open</button>
      </section>
      {Layer && <Layer />}
      <OrderDrawer
        adapter={adapter}
        orderId={orderId}
        onOpenChange={(open) => !open && setOrderId(null)}
        {...(theme && { theme })}
        {...(fault === 'words' && { locale: 'sv-SE' })}
      />
    </main>
  )
}

async function start(): Promise<void> {
  if (fault !== 'sheet') await import('order-drawer/styles.css')
  const sheet = document.createElement('style')
  sheet.textContent = SHEETS[fault ?? ''] ?? ''
  document.head.append(sheet)
  if (fault === 'copies') await import('another/order-drawer' as string)
  const radix = fault === 'radix' ? ((await import('another/radix' as string)) as { Root: ComponentType }) : undefined
  const root = document.getElementById('root')
  if (root) {
    createRoot(root).render(
      <StrictMode>
        <Orders Layer={radix?.Root} />
      </StrictMode>,
    )
  }
}

void start()
