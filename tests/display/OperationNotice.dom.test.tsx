import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { OrderAdapter } from '../../src/adapters/OrderAdapter'
import { OrderError } from '../../src/adapters/OrderError'
import { OperationNotice } from '../../src/display/OperationNotice'
import type { BoundOrder } from '../../src/state/orderState'
import { useOrder } from '../../src/state/useOrder'
import { anOrder } from '../harness/orders'
import { showOrder } from '../harness/showOrder'

let order: BoundOrder

function Handle(): null {
  order = useOrder()
  return null
}

async function afterWrite(adapter: OrderAdapter, write: () => Promise<unknown>, onUse?: (amount: number) => void) {
  const parts = (
    <>
      <Handle />
      <OperationNotice {...(onUse && { onUse })} />
    </>
  )
  const shown = await showOrder(anOrder(), parts, { adapter })
  await act(async () => void (await write()))
  return shown
}

const capture = () => order.run('capture', { amount: 10_000 })

describe('What became of a write', () => {
  it('is silent while nothing is to be read or decided', async () => {
    const { container } = await afterWrite({ getOrder: async () => anOrder(), capture: async () => {} }, capture)
    expect(container.querySelector('.od-operation')).toBeNull()
  })

  it("quotes the provider's refusal, with the codes that support asks for", async () => {
    const error = new OrderError('rejected', {
      code: 'CAPTURE_NOT_ALLOWED',
      correlationId: 'corr-1',
      messages: ['Captured amount is <b>too high</b>.'],
    })
    await afterWrite({ getOrder: async () => anOrder(), capture: () => Promise.reject(error) }, capture)
    expect(screen.getByText('The capture was refused. Nothing was charged.')).toBeVisible()
    expect(screen.getByText('Captured amount is <b>too high</b>.')).toBeVisible()
    expect(screen.getByText('CAPTURE_NOT_ALLOWED')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Copy correlation ID' })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Retry' })).toBeNull()
  })

  it('offers the most that is left once the order was read again', async () => {
    const use = vi.fn()
    let reads = 0
    const getOrder = async () => (++reads === 1 ? anOrder() : anOrder({ remainingAmount: 7_500, amount: 7_500 }))
    const refuse = () => Promise.reject(new OrderError('rejected'))
    await afterWrite({ getOrder, capture: refuse }, capture, use)
    await userEvent.click(screen.getByRole('button', { name: /^Use 75,00/ }))
    expect(use).toHaveBeenCalledWith(7_500)
  })

  it('counts down to Retry when the provider asks for a pause, and sends nothing by itself', async () => {
    const send = vi.fn(() => Promise.reject(new OrderError('rate_limited', { retryAfterMs: 30_000 })))
    await afterWrite({ getOrder: async () => anOrder(), capture: send }, capture)
    const retry = screen.getByRole('button', { name: /^Retry in (30|29) s$/ })
    expect(retry).toHaveAttribute('aria-disabled', 'true')
    await userEvent.click(retry)
    expect(send).toHaveBeenCalledTimes(1)
  })

  it('says that the order changed, and that what was typed is kept', async () => {
    const conflict = new OrderError('conflict', { current: anOrder() })
    await afterWrite({ getOrder: async () => anOrder(), capture: () => Promise.reject(conflict) }, capture)
    expect(screen.getByText('The order changed')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }))
    expect(screen.queryByText('The order changed')).toBeNull()
  })

  it('calls a lost answer unknown, never failed, and offers Retry only where keys are honoured', async () => {
    const lost = () => Promise.reject(new OrderError('timeout'))
    await afterWrite({ getOrder: async () => anOrder(), capture: lost }, capture)
    expect(screen.getByText('We do not know yet whether this went through. Do not repeat it.')).toBeVisible()
    expect(screen.getByText(/^Capture of 100,00.kr, sent at 11:00/)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Copy request key' })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Retry' })).toBeNull()
  })

  it('offers "It did not happen" only after a fresh read', async () => {
    const lost = () => Promise.reject(new OrderError('network'))
    await afterWrite({ idempotent: true, getOrder: async () => anOrder(), capture: lost }, capture)
    expect(screen.getByRole('button', { name: 'Retry' })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'It did not happen' })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Check again' }))
    expect(screen.getByText(/^Last checked 11:00/)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'It did not happen' }))
    expect(screen.queryByText(/We do not know yet/)).toBeNull()
  })

  it('passes on the payment link of a duplicate', async () => {
    const duplicate = async () => ({ paymentLink: 'https://pay.example/abc', orderId: 'order-2' })
    const shown = await afterWrite({ getOrder: async () => anOrder(), duplicate }, () => order.run('duplicate', {}))
    expect(shown.container.querySelector('.od-operation')).toHaveTextContent('Payment link sent')
    expect(screen.getByRole('button', { name: 'Copy payment link' })).toBeVisible()
  })

  it('says so when it is done but the order could not be read again', async () => {
    let reads = 0
    const getOrder = async () => {
      if (++reads > 1) throw new OrderError('network')
      return anOrder()
    }
    await afterWrite({ getOrder, capture: async () => {} }, capture)
    expect(screen.getByText(/^It is done, but the order could not be read again/)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Check again' })).toBeVisible()
  })
})
