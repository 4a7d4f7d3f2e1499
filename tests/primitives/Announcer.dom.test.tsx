import { act, render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Announcer, useAnnouncer } from '../../src/primitives/Announcer'
import type { Announce } from '../../src/primitives/useAnnounce'

function show(): { say: Announce; polite: Element; assertive: Element } {
  let say: Announce = () => {}
  function Panel() {
    const announcer = useAnnouncer()
    say = announcer.announce
    return <Announcer {...announcer}>an order</Announcer>
  }
  const { container } = render(<Panel />)
  const region = (politeness: string) => container.querySelector(`[aria-live="${politeness}"]`) as Element
  return { say: (...words) => act(() => say(...words)), polite: region('polite'), assertive: region('assertive') }
}

describe('News for a screen reader', () => {
  it('has its regions in the document before there is any', () => {
    const { polite, assertive } = show()
    expect(polite).toBeEmptyDOMElement()
    expect(assertive).toBeEmptyDOMElement()
  })

  it('is told politely, or at once when it is urgent', () => {
    const { say, polite, assertive } = show()
    say('Captured 1 250,00 kr')
    say('We do not know yet', 'assertive')
    expect(polite).toHaveTextContent('Captured 1 250,00 kr')
    expect(assertive).toHaveTextContent('We do not know yet')
  })

  it('is told twice when it happens twice: the region changes although its words do not', () => {
    const { say, polite } = show()
    say('Copied')
    const first = polite.firstChild
    say('Copied')
    expect(polite).toHaveTextContent(/^Copied$/)
    expect(polite.firstChild).not.toBe(first)
  })
})
