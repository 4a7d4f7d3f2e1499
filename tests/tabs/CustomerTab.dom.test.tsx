import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Address } from '../../src/model/address'
import { CustomerTab } from '../../src/tabs/customer/CustomerTab'
import { mailHref, phoneHref } from '../../src/tabs/customer/contactHref'
import { anOrder, elin as shopper } from '../harness/orders'
import { showOrder, textOf } from '../harness/showOrder'

const elin: Address = { ...shopper, phone: '+46 70 174 06 35' }

const facts = (): string[] =>
  [...document.querySelectorAll('dt')].map((name) => `${textOf(name)}: ${textOf(name.nextElementSibling)}`)

describe('The customer of an order', () => {
  it('can be written to and called, and both can be copied', async () => {
    await showOrder(anOrder({ shipping: elin }), <CustomerTab />)
    expect(screen.getByRole('link', { name: 'elin@example.com' })).toHaveAttribute('href', 'mailto:elin@example.com')
    expect(screen.getByRole('link', { name: '+46 70 174 06 35' })).toHaveAttribute('href', 'tel:+46701740635')
    expect(screen.getByRole('button', { name: 'Copy e-mail' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Copy phone number' })).toBeVisible()
  })

  it('is never linked by what could reach somebody else', () => {
    expect(['a@b.c?bcc=x@y', 'a@b.c,x@y.z', 'not an address', '@', 'a@b?subject=x'].map(mailHref)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ])
    expect(mailHref('å+b@ö.se')).toBe('mailto:%C3%A5%2Bb@%C3%B6.se')
    expect(['tel:*#06#', '+46;ext=1', '*#06#', '12'].map(phoneHref)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })

  it('lives where the parcel goes, written in the order of the country', async () => {
    await showOrder(anOrder({ shipping: elin, billing: { ...elin, street: 'Storgatan 14' } }), <CustomerTab />)
    const lines = [...document.querySelectorAll('address')].map((address) =>
      [...address.children].map((line) => textOf(line)),
    )
    expect(lines).toEqual([
      ['Kungsgatan 8', '903 25 Umeå', 'Sweden'],
      ['Storgatan 14', '903 25 Umeå', 'Sweden'],
    ])
    expect(screen.getByRole('button', { name: 'Copy shipping address' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Copy billing address' })).toBeVisible()
  })

  it('is said once where billing and shipping are the same', async () => {
    await showOrder(anOrder({ shipping: elin, billing: { ...elin, email: 'other@example.com' } }), <CustomerTab />)
    expect(screen.getByText('Same as shipping')).toBeVisible()
  })

  it('has a birthday that no time zone moves, and no national id on the screen', async () => {
    const customer = { dateOfBirth: '1990-05-01', nationalId: '19900501-1234', type: 'person' as const }
    await showOrder(anOrder({ customer }), <CustomerTab />, { timeZone: 'America/Los_Angeles' })
    expect(facts()).toContain('Kind: Private person')
    expect(facts().find((fact) => fact.startsWith('Date of birth'))).toMatch(/1 May 1990/)
    expect(document.body).not.toHaveTextContent('1234')
  })

  it('pays by a method with its word and last digits', async () => {
    const paymentMethod = { provider: 'card', type: 'CARD', label: 'Visa', last4: '4242' }
    await showOrder(anOrder({ paymentMethod }), <CustomerTab />)
    expect(facts()).toEqual(expect.arrayContaining(['Method: VisaEnding in 4242', 'Type: CARD']))
  })

  it('is edited in the place of the tab where it stands alone', async () => {
    const order = anOrder({ shipping: elin })
    const adapter = { getOrder: async () => order, editShipping: async () => order }
    await showOrder(order, <CustomerTab />, { adapter })
    expect(screen.queryByRole('button', { name: 'Edit billing' })).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Edit contact' }))
    expect(screen.getByRole('form', { name: 'Edit shipping' })).toBeVisible()
    expect(screen.getByRole('textbox', { name: 'First name' })).toHaveFocus()
    expect(screen.queryByText('Payment')).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Back' }))
    expect(screen.getByRole('button', { name: 'Edit contact' })).toHaveFocus()
  })

  it('may be unknown: each part says so', async () => {
    await showOrder(anOrder({ paymentMethod: { provider: 'other', label: '' } }), <CustomerTab />)
    expect(screen.getByText('No contact details')).toBeVisible()
    expect(screen.getAllByText('No address')).toHaveLength(2)
    expect(screen.getByText('No payment method')).toBeVisible()
  })
})
