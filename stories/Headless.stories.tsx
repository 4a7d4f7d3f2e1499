import type { Meta, StoryObj } from '@storybook/react-vite'
import { explain, formatAmount, getDisplayStatus, parseAmount, useOrder } from 'order-drawer/headless'
import { type FormEvent, type ReactNode, useState } from 'react'
import { screen, userEvent } from 'storybook/test'
import { NOW, orderIn } from './orders'
import { plain } from './scene'
import { isSeen } from './walk'

/** `useOrder` and nothing else of ours: the rules, the plan and the one write, in plain HTML. */
const meta = {
  title: 'Headless',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
} satisfies Meta

export default meta
type Story = StoryObj<typeof meta>

function PlainOrder(): ReactNode {
  const { snapshot, plan, run } = useOrder()
  const [typed, setTyped] = useState('500')
  if (snapshot.phase === 'loading') return <p>Loading …</p>
  if (snapshot.phase === 'failed') return <p>This order could not be read.</p>
  const { order, ledger, capabilities, operation } = snapshot
  const money = (amount: unknown) => formatAmount(amount, order.currency, 'en-SE')
  const read = parseAmount(typed, order.currency, 'en-SE')
  const planned = read.ok ? plan('capture', { amount: read.value }) : undefined
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (read.ok && planned?.ok) void run('capture', { amount: read.value })
  }
  return (
    <article>
      <h2>{order.merchantReference1}</h2>
      <p>
        {getDisplayStatus(order, NOW).status}: {money(ledger.captured)} captured, {money(ledger.remaining)} remaining
      </p>
      {capabilities.capture.allowed ? (
        <form onSubmit={submit}>
          <label>
            Amount <input inputMode="decimal" value={typed} onChange={(event) => setTyped(event.target.value)} />
          </label>{' '}
          <button aria-disabled={!planned?.ok || undefined}>Capture</button>
          <p>
            {planned?.ok ? `Then ${money(planned.after.remainingAmount)} remain.` : 'This amount cannot be captured.'}
          </p>
        </form>
      ) : (
        <p>{explain(capabilities.capture)}</p>
      )}
      <p role="status">{operation.is === 'idle' ? '' : `The capture is ${operation.is}.`}</p>
    </article>
  )
}

export const PlainHtml: Story = {
  render: plain({ order: orderIn.partiallyCaptured }, () => <PlainOrder />),
  play: async ({ step }) => {
    await step('The plan is told while typing', async () => {
      await isSeen(() => screen.getByText(/^Then 750,00\skr remain\.$/))
    })
    await step('The write is sent once, and the books say so', async () => {
      await userEvent.click(screen.getByRole('button', { name: 'Capture' }))
      await isSeen(() => screen.getByText('The capture is done.'))
      await isSeen(() => screen.getByText(/2\s356,00\skr captured, 750,00\skr remaining/))
    })
  },
}
