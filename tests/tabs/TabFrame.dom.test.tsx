import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { OrderError } from '../../src/adapters/OrderError'
import { CustomerTab } from '../../src/tabs/customer/CustomerTab'
import { TabFrame } from '../../src/tabs/TabFrame'
import { TimelineTab } from '../../src/tabs/timeline/TimelineTab'
import { anOrder } from '../harness/orders'
import { showOrder } from '../harness/showOrder'

describe('A tab that stands alone', () => {
  it('says that the order is read, and shows it when it is there', async () => {
    let answer: (order: ReturnType<typeof anOrder>) => void = () => {}
    const getOrder = () => new Promise<ReturnType<typeof anOrder>>((resolve) => (answer = resolve))
    await showOrder(anOrder(), <CustomerTab />, {
      adapter: { getOrder },
      placeholderOrder: { merchantReference1: 'SO-1' },
    })
    expect(screen.getByRole('status')).toHaveTextContent('Loading order SO-1')
    await act(async () => answer(anOrder()))
    expect(screen.queryByRole('status')).toBeNull()
    expect(screen.getByRole('heading', { name: 'Contact' })).toBeVisible()
  })

  it('says why the order could not be read, and reads it again when asked', async () => {
    let reads = 0
    const getOrder = async () => {
      if ((reads += 1) === 1) throw new OrderError('forbidden')
      return anOrder()
    }
    await showOrder(anOrder(), <CustomerTab />, { adapter: { getOrder } })
    expect(screen.getByText('You may not see this order')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Retry' }))
    expect(screen.getByRole('heading', { name: 'Contact' })).toBeVisible()
  })

  it('carries its own language and direction', async () => {
    const { container } = await showOrder(anOrder(), <TimelineTab />, { locale: 'ar' })
    expect(container.querySelector('.od-root')).toHaveAttribute('dir', 'rtl')
    expect(container.querySelector('.od-root')).toHaveAttribute('lang', 'ar')
  })

  it('keeps a fault inside, tells the host, and leaves its neighbours alive', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const fault = new Error('broken view')
    let broken = true
    const View = () => {
      if (broken) throw fault
      return <p>whole again</p>
    }
    const onError = vi.fn()
    const parts = (
      <>
        <TabFrame tab="details" view={View} />
        <CustomerTab />
      </>
    )
    await showOrder(anOrder(), parts, { onError })
    expect(screen.getByRole('alert')).toHaveTextContent('This part could not be shown')
    expect(screen.getByRole('heading', { name: 'Contact' })).toBeVisible()
    expect(onError).toHaveBeenCalledWith(expect.objectContaining({ cause: fault }))
    broken = false
    await userEvent.click(screen.getByRole('button', { name: 'Retry' }))
    expect(screen.getByText('whole again')).toBeVisible()
  })
})
