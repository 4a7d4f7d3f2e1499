import { fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { AmountField, type AmountFieldProps } from '../../src/primitives/AmountField'

const PRESETS = [
  { label: '25 %', value: 31250 },
  { label: 'Max', value: 125000 },
]

function Form(props: Partial<AmountFieldProps>) {
  const [value, setValue] = useState('')
  return (
    <AmountField
      label="Amount"
      value={value}
      onValueChange={setValue}
      currency="SEK"
      locale="sv-SE"
      max={125000}
      maxText="At most 1 250,00 kr"
      presets={PRESETS}
      {...props}
    />
  )
}

const field = () => screen.getByRole('textbox', { name: 'Amount' })
const pressed = () => screen.getAllByRole('button').map((button) => button.getAttribute('aria-pressed'))

describe('The field of an amount', () => {
  it('is text for a decimal keypad, with its limit told', () => {
    render(<Form hint="Read as 0,00 kr" />)
    expect(field()).toHaveAttribute('inputmode', 'decimal')
    expect(field()).toHaveAttribute('type', 'text')
    expect(field()).toHaveAccessibleDescription('At most 1 250,00 kr Read as 0,00 kr')
  })

  it('is filled by a shortcut as a person of that language would write it', () => {
    render(<Form />)
    fireEvent.click(screen.getByRole('button', { name: '25 %' }))
    expect(field()).toHaveValue('312,50')
    expect(pressed()).toEqual(['true', 'false'])
  })

  it.each(['1250', '1 250,00', '1250,0'])('knows its shortcut again in what is typed: %s', (typed) => {
    render(<Form />)
    fireEvent.change(field(), { target: { value: typed } })
    expect(field()).toHaveValue(typed)
    expect(pressed()).toEqual(['false', 'true'])
  })

  it('keeps what is being sent: while nothing can be typed, its shortcuts do nothing either', () => {
    render(<Form readOnly />)
    fireEvent.click(screen.getByRole('button', { name: '25 %' }))
    expect(field()).toHaveValue('')
    expect(screen.getByRole('button', { name: '25 %' })).toHaveAttribute('aria-disabled', 'true')
  })

  it('is marked as wrong above its limit, and not before', () => {
    render(<Form />)
    fireEvent.change(field(), { target: { value: '1250,00' } })
    expect(field()).not.toHaveAttribute('aria-invalid')
    fireEvent.change(field(), { target: { value: '1250,01' } })
    expect(field()).toHaveAttribute('aria-invalid', 'true')
  })

  it('tells what is wrong instead of what was understood', () => {
    render(<Form hint="Read as 1 300,00 kr" error="50,00 kr more than remains" />)
    expect(field()).toHaveAccessibleDescription('At most 1 250,00 kr 50,00 kr more than remains')
    expect(field()).toHaveAttribute('aria-invalid', 'true')
    expect(screen.queryByText(/Read as/)).toBeNull()
  })

  it('has the sign of its currency on the side where it is written', () => {
    const { container, rerender } = render(<Form />)
    const affix = () => container.querySelector('.od-affix')
    expect(affix()).toHaveAttribute('data-position', 'after')
    expect(affix()).toHaveTextContent('kr')
    rerender(<Form currency="EUR" locale="en" />)
    expect(affix()).toHaveAttribute('data-position', 'before')
    expect(affix()).toHaveTextContent('€')
  })
})
