import type { Meta, StoryObj } from '@storybook/react-vite'
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import tokens from '../src/styles/tokens.css?raw'
import { onPaper } from './scene'

/** All custom properties of the sheet, with what they come to here. */
const meta = {
  title: 'Design/Tokens',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
} satisfies Meta

export default meta
type Story = StoryObj<typeof meta>

const derived = tokens.slice(0, tokens.indexOf('@media'))
const NAMES = [...new Set([...derived.matchAll(/^\s*(--od-[a-z0-9-]+):/gm)].map(([, name]) => name as string))]
const PRIMARIES = [
  '--od-accent',
  '--od-on-accent',
  '--od-danger',
  '--od-neutral-hue',
  '--od-neutral-chroma',
  '--od-radius',
  '--od-space',
  '--od-font-size',
  '--od-font-mono',
]
const TONES = ['neutral', 'info', 'success', 'warning', 'danger', 'progress', 'special']

/** Asks the browser for the value of a property on an element inside the root. */
function useComputed(read: (style: CSSStyleDeclaration) => string) {
  const at = useRef<HTMLDivElement>(null)
  const [value, setValue] = useState('')
  useLayoutEffect(() => {
    if (at.current) setValue(read(getComputedStyle(at.current)))
  }, [read])
  return { at, value }
}

/** Contrast of two computed colours by WCAG, as the browser mixes them on a canvas. */
function contrastOf(one: string, other: string): string {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  if (!context) return '—'
  const [bright = 1, dark = 0] = [one, other].map((colour) => luminance(context, colour)).sort((a, b) => b - a)
  return `${((bright + 0.05) / (dark + 0.05)).toFixed(1)} : 1`
}

function luminance(context: CanvasRenderingContext2D, colour: string): number {
  context.fillStyle = colour
  context.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].slice(0, 3).map((part) => {
    const share = part / 255
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function Swatch({ name }: { name: string }): ReactNode {
  const { at, value } = useComputed((style) => style.backgroundColor)
  return (
    <div>
      <div ref={at} className="story-swatch" style={{ background: `var(${name})` }} />
      <code className="od-mono">{name}</code>
      <p className="story-fact">{value}</p>
    </div>
  )
}

function TextSample({ name }: { name: string }): ReactNode {
  const { at, value } = useComputed((style) => contrastOf(style.color, style.backgroundColor))
  return (
    <div>
      <div ref={at} style={{ color: `var(${name})`, background: 'var(--od-bg)' }}>
        The quick brown fox
      </div>
      <code className="od-mono">{name}</code>
      <p className="story-fact">{value} on --od-bg</p>
    </div>
  )
}

function ToneSample({ tone }: { tone: string }): ReactNode {
  const { at, value } = useComputed((style) => contrastOf(style.color, style.backgroundColor))
  return (
    <div data-tone={tone}>
      <div
        ref={at}
        className="story-swatch"
        style={{ background: 'var(--od-tone-bg)', color: 'var(--od-tone-fg)', padding: 12 }}
      >
        <span style={{ color: 'var(--od-tone-pip)' }} aria-hidden="true">
          ●{' '}
        </span>
        {tone}
      </div>
      <p className="story-fact">{value}</p>
    </div>
  )
}

const isColour = (name: string): boolean => {
  const [, value = ''] = new RegExp(`${name}:\\s*([^;]+);`).exec(derived) ?? []
  return /^(light-dark|oklch|#)/.test(value) && !/shadow|scrim|edge|tone|text/.test(name)
}

/** Every colour by its name, with what the browser makes of it. */
export const Colours: Story = {
  render: onPaper(
    () => (
      <>
        <h1 className="story-title">Colours</h1>
        <div className="story-swatches">
          {NAMES.filter(isColour).map((name) => (
            <Swatch key={name} name={name} />
          ))}
        </div>
        <h2 className="story-heading">Text</h2>
        <div className="story-swatches">
          {['--od-text', '--od-text-muted', '--od-text-subtle', '--od-accent', '--od-danger'].map((name) => (
            <TextSample key={name} name={name} />
          ))}
        </div>
        <h2 className="story-heading">Tones</h2>
        <div className="story-swatches">
          {TONES.map((tone) => (
            <ToneSample key={tone} tone={tone} />
          ))}
        </div>
      </>
    ),
    'wide',
  ),
}

/** Ten that a host turns; all others follow from them. */
export const Primaries: Story = {
  render: onPaper(() => (
    <>
      <h1 className="story-title">Primaries</h1>
      <p className="story-lead">All that a host needs to set, on :root or on .od-root; the rest is derived.</p>
      <NameList names={[...PRIMARIES, '--od-font']} />
    </>
  )),
}

/** Text, space, radius, sizes, motion. */
export const Measures: Story = {
  render: onPaper(() => (
    <>
      <h1 className="story-title">Measures</h1>
      <NameList names={NAMES.filter((name) => !isColour(name) && !PRIMARIES.includes(name))} />
    </>
  )),
}

function NameList({ names }: { names: readonly string[] }): ReactNode {
  return (
    <dl className="od-kv">
      {names.map((name) => (
        <Measure key={name} name={name} />
      ))}
    </dl>
  )
}

function Measure({ name }: { name: string }): ReactNode {
  const { at, value } = useComputed((style) => style.getPropertyValue(name))
  return (
    <>
      <dt>
        <code className="od-mono">{name}</code>
      </dt>
      <dd>
        <div ref={at} className="od-mono" style={{ overflowWrap: 'anywhere' }}>
          {value || 'the page’s own'}
        </div>
      </dd>
    </>
  )
}
