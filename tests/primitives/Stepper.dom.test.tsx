import { fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { Stepper, type StepperProps } from '../../src/primitives/Stepper'

function Quantity({ value: first, ...rest }: Partial<StepperProps>) {
  const [value, setValue] = useState(first ?? '1')
  return (
    <Stepper
      label="Quantity of Mug"
      lessLabel="One less"
      moreLabel="One more"
      max={12}
      {...rest}
      value={value}
      onValueChange={setValue}
    />
  )
}

const field = () => screen.getByRole('spinbutton', { name: 'Quantity of Mug' })
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

async function type(keys: string): Promise<void> {
  await userEvent.clear(field())
  await userEvent.type(field(), keys)
}

describe('The field of a quantity', () => {
  it('goes up and down by keys, and stops at its limits', async () => {
    render(<Quantity />)
    await userEvent.type(field(), '{ArrowUp}{ArrowUp}')
    expect(field()).toHaveValue('3')
    await userEvent.keyboard('{PageUp}')
    expect(field()).toHaveValue('12')
    await userEvent.keyboard('{Home}{ArrowDown}')
    expect(field()).toHaveValue('0')
    await userEvent.keyboard('{End}')
    expect(field()).toHaveAttribute('aria-valuenow', '12')
  })

  it('goes by buttons that Tab passes over, and that say when they are at an end', () => {
    render(<Quantity value="11" />)
    press('One more')
    press('One more')
    expect(field()).toHaveValue('12')
    expect(screen.getByRole('button', { name: 'One more' })).toHaveAttribute('aria-disabled', 'true')
    press('One less')
    expect(field()).toHaveValue('11')
    expect(screen.getAllByRole('button').map((button) => button.tabIndex)).toEqual([-1, -1])
  })

  it.each([
    ['007', '7'],
    ['٣', '3'],
    ['１２', '12'],
    ['2.5', '2.5'],
    ['2,5', '2.5'],
  ])('leaves what is typed as it is, and knows what it means: %s', async (typed, meant) => {
    render(<Quantity />)
    await type(typed)
    expect(field()).toHaveValue(typed)
    expect(field()).toHaveAttribute('aria-valuenow', meant)
    expect(field()).not.toHaveAttribute('aria-invalid')
  })

  it.each(['two', '1e1', '13', '-1', '1.000'])('marks what cannot be: %s', async (typed) => {
    render(<Quantity />)
    await type(typed)
    expect(field()).toHaveValue(typed)
    expect(field()).toHaveAttribute('aria-invalid', 'true')
  })

  it('may be empty, and a step begins at the least', async () => {
    render(<Quantity min={2} />)
    await userEvent.clear(field())
    expect(field()).toHaveValue('')
    expect(field()).not.toHaveAttribute('aria-valuenow')
    press('One more')
    expect(field()).toHaveValue('2')
  })

  it('keeps what is being sent', async () => {
    render(<Quantity readOnly />)
    press('One more')
    await userEvent.type(field(), '{ArrowUp}')
    expect(field()).toHaveValue('1')
  })
})
