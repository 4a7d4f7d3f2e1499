import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Dispute } from '../../src/index'
import { amountField, press } from '../harness/drawer'
import { form, openMoney, quantityOf, retype, send } from '../harness/money'
import { aCapturedOrder, aLine } from '../harness/orders'

const lamp = aLine({ key: 'lamp', name: 'Lamp', quantity: 3, unitPrice: 33_333 })

const aDispute = (seed: Partial<Dispute> = {}): Dispute => ({
  id: 'DSP-1',
  status: 'warning_needs_response',
  amount: 80_001,
  currency: 'SEK',
  openedAt: '2026-11-20T10:00:00Z',
  respondBy: '2026-12-01T22:59:00Z',
  ...seed,
})

const refund = (...disputes: Dispute[]) =>
  openMoney('Refund', aCapturedOrder({ lines: [lamp], disputes }), { links: { dispute: (id) => `/disputes/${id}` } })

describe('A refund while an enquiry is open', () => {
  it('says until when, what closes it, and where it is handled', async () => {
    await refund(aDispute())
    expect(form()).toContain('An enquiry about 800,01 kr is open. Respond by Tue, 1 Dec 2026.')
    expect(form()).toContain('A refund of 760,01 kr or more closes it. Dispute DSP-1')
    expect(screen.getByRole('link', { name: 'DSP-1' })).toHaveAttribute('href', '/disputes/DSP-1')
    expect(form()).toContain('The enquiry closes: the refund is 760,01 kr or more.')
  })

  it('one press takes exactly what closes it; less leaves it open, and that is said', async () => {
    const scene = await refund(aDispute())
    await retype(scene, quantityOf('Lamp'), '2')
    expect(form()).toContain('The enquiry stays open: a refund of 760,01 kr or more closes it.')
    await press(scene, 'Close enquiry')
    expect(amountField()).toHaveValue('760,01')
    expect(form()).toContain('Sent without items.')
    expect(form()).toContain('The enquiry closes')
    expect(await send(scene, 'Refund')).toEqual({ type: 'refund', amount: 76_001, lines: [], captureId: 'cap-1' })
  })

  it('in another currency there is no amount that closes it', async () => {
    await refund(aDispute({ currency: 'EUR' }))
    expect(form()).toContain('An enquiry about €800.01 is open.')
    expect(form()).not.toContain('or more closes it')
    expect(screen.queryByRole('button', { name: 'Close enquiry' })).toBeNull()
  })

  it('of several each has its notice, and the press closes them all', async () => {
    const scene = await refund(aDispute(), aDispute({ id: 'DSP-2', amount: 50_000 }))
    expect(form()).toContain('475,00 kr or more closes it. Dispute DSP-2')
    await press(scene, 'Close enquiry')
    expect(amountField()).toHaveValue('760,01')
  })
})

it('A lost dispute warns: the shopper has that money back already', async () => {
  await refund(aDispute({ status: 'lost' }))
  expect(form()).toContain('A dispute on this order is lost, so the shopper already has that money back.')
  expect(form()).not.toContain('An enquiry')
})
