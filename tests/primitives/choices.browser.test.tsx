import { useState, type ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { SegmentedControl } from '../../src/primitives/SegmentedControl'
import '../../src/styles/index.css'

const OPTIONS = ['one', 'two', 'three'].map((value) => ({ value, label: value }))

function Choice(): ReactNode {
  const [value, setValue] = useState('one')
  return <SegmentedControl label="Choice" value={value} onValueChange={setValue} options={OPTIONS} />
}

describe('A choice of a few', () => {
  it.each([
    ['ltr', ['ArrowRight', 'ArrowLeft']],
    ['rtl', ['ArrowLeft', 'ArrowRight']],
  ] as const)('goes with the arrows as it is written: %s', async (dir, [forward, back]) => {
    const { container } = await render(
      <div className="od-root" dir={dir}>
        <Choice />
      </div>,
    )
    const chosen = () => container.querySelector(':checked')?.closest('label')?.textContent
    await userEvent.keyboard(`{Tab}{${forward}}`)
    expect(chosen()).toBe('two')
    await userEvent.keyboard(`{${back}}{${back}}`)
    expect(chosen()).toBe('three')
    const ring = container.querySelector('.od-segment:has(:checked)') as Element
    expect(getComputedStyle(ring).outlineStyle).toBe('solid')
  })
})
