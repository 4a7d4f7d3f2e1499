import { createElement, forwardRef, type CSSProperties, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { flushSync } from 'react-dom'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { Drawer } from '../../src/primitives/Drawer'
import { Root } from '../../src/primitives/Root'
import { checkSetup } from '../../src/primitives/setup/checkSetup'

const registry = globalThis as { [key: symbol]: unknown }

// The page of each test is a new one to the check.
beforeEach(() => Reflect.deleteProperty(registry, Symbol.for('order-drawer')))

/** A sheet of the host's, after ours. */
function addHostSheet(text: string): void {
  const sheet = document.createElement('style')
  sheet.textContent = text
  document.head.append(sheet)
  onTestFinished(() => sheet.remove())
}

const rootIn = (place: ParentNode = document) => place.querySelector('.od-root') as HTMLElement

/** What the check says of a root, once it has looked. */
async function hear(root: HTMLElement): Promise<string[]> {
  const said: string[] = []
  vi.spyOn(console, 'warn').mockImplementation((line: string) => void said.push(line))
  let looks = 0
  const look = vi.spyOn(globalThis, 'requestIdleCallback').mockImplementation((run) => {
    looks += 1
    run({ didTimeout: false, timeRemaining: () => 0 })
    return 0
  })
  checkSetup(root)
  look.mockRestore()
  expect(looks).toBe(1)
  return said
}

const drawer = (
  <Drawer open onClose={() => {}} labelledBy="name">
    <h2 id="name">Order</h2>
  </Drawer>
)

function drawInShadow(node: ReactNode, sheet: string): ShadowRoot {
  const host = document.body.appendChild(document.createElement('div'))
  onTestFinished(() => host.remove())
  const shadow = host.attachShadow({ mode: 'open' })
  const style = document.createElement('style')
  style.textContent = sheet
  const place = document.createElement('div')
  shadow.append(style, place)
  const root = createRoot(place)
  flushSync(() => root.render(node))
  onTestFinished(() => root.unmount())
  return shadow
}

const allSheets = () =>
  [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\n')

describe('In a sound page the check', () => {
  it('says nothing, moves no focus and leaves nothing behind', async () => {
    await render(drawer)
    const [before, focused] = [document.body.innerHTML, document.activeElement]
    expect(await hear(rootIn())).toEqual([])
    expect([document.body.innerHTML, document.activeElement]).toEqual([before, focused])
  })

  it('says nothing where a host restyles our classes or sets primaries on the root itself', async () => {
    addHostSheet('.od-button { border-radius: 99px; padding: 2px } .od-root { --od-accent: #205090 }')
    await render(<section style={{ '--od-accent': '#7a1f5c' } as CSSProperties}>{drawer}</section>)
    expect(await hear(rootIn())).toEqual([])
  })

  it('says nothing in a shadow root that has the sheet', async () => {
    expect(await hear(rootIn(drawInShadow(<Root />, allSheets())))).toEqual([])
  })
})

describe('The check tells', () => {
  it('a rule of the page that wins over ours, by its selector, and once', async () => {
    addHostSheet("button, [type='button'] { padding: 0; border-radius: 0 }")
    await render(<Root />)
    const said = await hear(rootIn())
    expect(said).toEqual([
      expect.stringMatching(/^order-drawer: the rule "button, \[type="button"\]" wins .*padding-left/),
    ])
    expect(await hear(rootIn())).toEqual([])
  })

  it('words that are hard to read on the accent, with the ratio, in the scheme that is drawn', async () => {
    addHostSheet(':root { --od-accent: #777; --od-on-accent: #fff }')
    await render(<Root theme="light" />)
    expect(await hear(rootIn())).toEqual([expect.stringContaining('in light words on --od-accent')])
    expect(await hear(rootIn())).toEqual([])
    rootIn().dataset['odTheme'] = 'dark'
    expect(await hear(rootIn())).toEqual([expect.stringMatching(/in dark words on --od-accent, .* 4\.47:1/)])
  })

  it('a primary that ends at a part of the page', async () => {
    const { container } = await render(
      <section className="brand" style={{ '--od-accent': '#7a1f5c' } as CSSProperties}>
        {drawer}
      </section>,
    )
    expect(container.querySelector('.brand')).not.toBeNull()
    expect(await hear(rootIn())).toEqual([expect.stringContaining('--od-accent stands on <section class="brand">')])
  })

  it('a dark part of the page whose drawer is light', async () => {
    await render(<section className="dark">{drawer}</section>)
    expect(await hear(rootIn())).toEqual([
      expect.stringContaining('<section class="dark"> makes its part of the page dark'),
    ])
  })

  it('two kinds of layers, by their names', async () => {
    const another = forwardRef<HTMLDivElement>((_, ref) => createElement('div', { ref }))
    another.displayName = 'DismissableLayer'
    await render(
      <>
        {createElement(another)}
        {drawer}
      </>,
    )
    expect(await hear(rootIn())).toEqual([expect.stringContaining('2 copies of @radix-ui/react-dismissable-layer')])
  })

  it('a shadow root without the sheet, after it has waited for one', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    onTestFinished(() => void vi.useRealTimers())
    const root = rootIn(drawInShadow(<Root />, ''))
    const said = await hear(root)
    vi.runAllTimers()
    expect(said).toEqual([expect.stringContaining('its style sheet is not in the shadow root')])
  })
})

describe('The check never throws', () => {
  it('where nothing of React is found, and where the root has gone', async () => {
    const root = document.createElement('div')
    root.className = 'od-root'
    expect(await hear(root)).toEqual([])
    document.body.append(root)
    Object.defineProperty(root, '__reactFiber$odd', {
      enumerable: true,
      get: () => {
        throw new Error('no')
      },
    })
    const said = await hear(root)
    root.remove()
    expect(said).toEqual([])
  })
})
