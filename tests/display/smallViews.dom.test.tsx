import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { Amount } from '../../src/display/Amount'
import { orderTitle } from '../../src/display/orderTitle'
import { OriginLabel } from '../../src/display/OriginLabel'
import { RefusalReason } from '../../src/display/RefusalReason'
import { shopperName } from '../../src/display/shopperName'
import { shortId } from '../../src/display/shortId'
import { StatusBadge } from '../../src/display/StatusBadge'
import { Timestamp } from '../../src/display/Timestamp'
import { anOrder } from '../harness/orders'
import { showOrder, textOf } from '../harness/showOrder'

describe('The small views of an order', () => {
  it('show a status that we do not know as the backend wrote it, in neutral colours', () => {
    render(<StatusBadge status="ON_HOLD" />)
    const badge = screen.getByText('ON_HOLD').closest('.od-badge')
    expect(badge).toHaveAttribute('data-tone', 'neutral')
  })

  it('are not fooled by a status that is the name of something in every object', () => {
    render(<StatusBadge status="constructor" />)
    expect(screen.getByText('constructor')).toBeVisible()
  })

  it('keep an amount in one piece, untranslated and apart from the writing around it', () => {
    const { container } = render(<Amount value={-14_900} currency="SEK" />)
    const amount = container.querySelector('bdi')
    expect(amount).toHaveAttribute('translate', 'no')
    expect(textOf(amount)).toMatch(/^\u2212/)
  })

  it('say who did it, or that nobody knows', () => {
    const { container } = render(
      <>
        <OriginLabel origin={{ kind: 'api' }} />
        <OriginLabel origin={{ kind: 'user', email: 'lager@shop.example' }} />
        <OriginLabel origin={{ kind: 'customer' }} />
        <OriginLabel origin={{ kind: 'system' }} />
        <OriginLabel />
        <OriginLabel origin={{ kind: 'alien' } as never} />
      </>,
    )
    expect([...container.querySelectorAll('.od-origin')].map((label) => textOf(label))).toEqual([
      'API',
      'lager@shop.example',
      'Shopper',
      'System',
      'Unknown origin',
      'Unknown origin',
    ])
  })

  it('give a dash for what is no moment', () => {
    const { container } = render(<Timestamp iso="n/a" />)
    expect(textOf(container)).toBe('—')
    expect(container.querySelector('time')).toBeNull()
  })

  it('call an order by its first reference, else the short one, else its id', () => {
    expect(orderTitle({ merchantReference1: 'SO-1', shortReference: 'K1' }, 'id')).toBe('SO-1')
    expect(orderTitle({ merchantReference1: ' ', shortReference: 'K1' }, 'id')).toBe('K1')
    expect(orderTitle(undefined, 'id')).toBe('id')
  })

  it('call the shopper by the billing name, else the shipping name, else not at all', () => {
    expect(shopperName({ billing: { organizationName: 'Lindvik AB' }, shipping: { givenName: 'Elin' } })).toBe(
      'Lindvik AB',
    )
    expect(shopperName({ shipping: { givenName: 'Elin', familyName: 'Sandberg' } })).toBe('Elin Sandberg')
    expect(shopperName({})).toBe('')
  })

  it('cut a long id in the middle and leave a short one whole', () => {
    expect(shortId('0b1ec7a4-5f2d-4c1e-9a37-6d4f8b21c9e3')).toBe('0b1ec7a4…21c9e3')
    expect(shortId('M104872')).toBe('M104872')
  })

  it('give the reason of a refusal, and what leads on as a button with its amount', async () => {
    const remedy = vi.fn()
    const order = anOrder({ status: 'partially_captured', capturedAmount: 10_000 })
    const verdict = { allowed: false, reason: 'partly_captured', remedy: 'release' } as const
    await showOrder(order, <RefusalReason verdict={verdict} id="why" onRemedy={remedy} />)
    expect(document.getElementById('why')).toHaveTextContent('Part of this order is captured already.')
    await userEvent.click(screen.getByRole('button', { name: /^Release remaining/ }))
    expect(remedy).toHaveBeenCalledWith('release')
  })
})
