import type { Meta, StoryObj } from '@storybook/react-vite'
import { type CSSProperties, type ReactNode, useCallback, useLayoutEffect, useRef, useState } from 'react'
import { expect } from 'storybook/test'
import { Button } from '../src/primitives/Button'
import { Pip, type PipShape } from '../src/primitives/Pip'
import type { Tone } from '../src/primitives/tone'
import { contrastOf, ratioText } from './contrast'
import { Chapter, Page, Wide } from './Page'
import { onPaper } from './scene'
import { COLOURS, PRIMARIES, type Token, tokensLike } from './tokenSheet'

/** All custom properties of the sheet, with what they come to here. */
const meta = {
  title: 'Design/Tokens',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
} satisfies Meta

export default meta
type Story = StoryObj<typeof meta>

/** Asks the browser what a style comes to on an element inside the root. */
function useComputed(read: (style: CSSStyleDeclaration) => string) {
  const at = useRef<HTMLDivElement>(null)
  const [value, setValue] = useState('')
  useLayoutEffect(() => {
    if (at.current) setValue(read(getComputedStyle(at.current)))
  }, [read])
  return { at, value }
}

/** The same in light and in dark, side by side, whatever the toolbar says. */
function Both({ children }: { children: ReactNode }): ReactNode {
  return (
    <div className="page-both">
      {(['light', 'dark'] as const).map((theme) => (
        <section key={theme} className="od-root page-side" data-od-theme={theme}>
          <h3 className="page-subheading" lang="en">
            {theme === 'light' ? 'Light' : 'Dark'}
          </h3>
          {children}
        </section>
      ))}
    </div>
  )
}

const backgroundOf = (style: CSSStyleDeclaration): string => style.backgroundColor

function Swatch({ name }: { name: string }): ReactNode {
  const { at, value } = useComputed(backgroundOf)
  return (
    <div>
      <div ref={at} className="page-swatch" style={{ background: `var(${name})` }} />
      <code className="od-mono">{name}</code>
      <p className="page-fact">{value}</p>
    </div>
  )
}

/** Two colours that meet on the screen, and the contrast that they need. */
interface Pair {
  what: string
  front: string
  back: string
  least: number
  tone?: Tone
  pip?: PipShape
}

const FIELDS = ['--od-bg', '--od-surface', '--od-sunken', '--od-raised', '--od-hover'] as const

const textOn = (front: string, fields: readonly string[] = FIELDS): Pair[] =>
  fields.map((back) => ({ what: `${short(front)} on ${short(back)}`, front, back, least: 4.5 }))

const short = (name: string): string => name.replace('--od-', '')

const TEXT_PAIRS: readonly Pair[] = [
  ...textOn('--od-text', [...FIELDS, '--od-active', '--od-accent-soft']),
  ...textOn('--od-text-muted'),
  ...textOn('--od-text-subtle', ['--od-bg', '--od-surface', '--od-raised']),
  ...textOn('--od-accent-rest', ['--od-bg', '--od-surface']),
  ...textOn('--od-danger-rest', ['--od-bg', '--od-surface']),
  ...['--od-accent-rest', '--od-accent-hover', '--od-accent-active'].flatMap((back) =>
    textOn('--od-on-accent-rest', [back]),
  ),
  ...['--od-danger-rest', '--od-danger-hover', '--od-danger-active'].flatMap((back) =>
    textOn('--od-on-danger', [back]),
  ),
]

const LINE_PAIRS: readonly Pair[] = ['--od-border-input', '--od-focus', '--od-ink', '--od-accent-rest'].map(
  (front) => ({
    what: `${short(front)} on bg`,
    front,
    back: '--od-bg',
    least: 3,
    pip: 'none',
  }),
)

const TONES: readonly (readonly [tone: Tone, pip: PipShape])[] = [
  ['neutral', 'cancelled'],
  ['info', 'authorized'],
  ['success', 'captured'],
  ['warning', 'expired'],
  ['danger', 'disputed'],
  ['progress', 'partially_captured'],
  ['special', 'refunded'],
]

const TONE_PAIRS: readonly Pair[] = TONES.flatMap(([tone, pip]) => [
  { what: `${tone}, words`, front: '--od-tone-fg', back: '--od-tone-bg', least: 7, tone },
  { what: `${tone}, pip on its field`, front: '--od-tone-pip', back: '--od-tone-bg', least: 3, tone, pip },
  { what: `${tone}, pip on bg`, front: '--od-tone-pip', back: '--od-bg', least: 3, tone, pip },
])

const contrastIn = (style: CSSStyleDeclaration): string => String(contrastOf(style.color, style.backgroundColor))

function PairRow({ what, front, back, least, tone, pip }: Pair): ReactNode {
  const { at, value } = useComputed(contrastIn)
  const contrast = Number(value)
  const passes = contrast >= least
  return (
    <tr data-tone={tone}>
      <td>
        <div
          ref={at}
          className="page-pair"
          style={{ color: `var(${front})`, background: `var(${back})` }}
          aria-hidden="true"
        >
          {pip ? <Pip shape={pip} style={{ color: `var(${front})` }} /> : 'Aa 12,50'}
        </div>
      </td>
      <td lang="en">{what}</td>
      <td className="od-num">{ratioText(contrast)}</td>
      <td className="page-verdict" data-passes={passes} lang="en">
        {passes ? '✓ passes' : '✗ fails'} {least}
      </td>
    </tr>
  )
}

function PairTable({ name, pairs }: { name: string; pairs: readonly Pair[] }): ReactNode {
  return (
    <Wide name={name}>
      <table className="page-table">
        <thead>
          <tr lang="en">
            <th scope="col">Sample</th>
            <th scope="col">What on what</th>
            <th scope="col">Contrast</th>
            <th scope="col">Needed</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map((pair) => (
            <PairRow key={pair.what} {...pair} />
          ))}
        </tbody>
      </table>
    </Wide>
  )
}

const everyPairPasses: NonNullable<Story['play']> = async ({ canvasElement }) => {
  const failing = [...canvasElement.querySelectorAll('[data-passes="false"]')].map(
    (cell) => cell.closest('tr')?.textContent,
  )
  await expect(failing).toEqual([])
}

/** Every colour by its name, with what the browser makes of it. */
export const Colours: Story = {
  render: onPaper(
    () => (
      <Page title="Colours" lead="Light and dark beside each other. A host sets three of them; the others follow.">
        <Both>
          <div className="page-swatches">
            {COLOURS.map(({ name }) => (
              <Swatch key={name} name={name} />
            ))}
          </div>
        </Both>
      </Page>
    ),
    'wide',
  ),
}

/** Computed from what the browser draws, and held by this story. */
export const Contrast: Story = {
  render: onPaper(
    () => (
      <Page
        title="Contrast"
        lead="What meets on the screen, computed from the colours that the browser draws. A theme of a host changes these numbers: the theme builder says them, too."
      >
        <Chapter title="Text" says="At least 4.5 to 1.">
          <Both>
            <PairTable name="Text" pairs={TEXT_PAIRS} />
          </Both>
        </Chapter>
        <Chapter title="Tones" says="Words of a badge at least 7 to 1, its pip at least 3 to 1.">
          <Both>
            <PairTable name="Tones" pairs={TONE_PAIRS} />
          </Both>
        </Chapter>
        <Chapter
          title="Lines"
          says="What shows a control or a focus at least 3 to 1. Hairlines between rows only decorate."
        >
          <Both>
            <PairTable name="Lines" pairs={LINE_PAIRS} />
          </Both>
        </Chapter>
      </Page>
    ),
    'wide',
  ),
  play: everyPairPasses,
}

/** Ten that a host turns; all others follow from them. */
export const Primaries: Story = {
  render: onPaper(
    () => (
      <Page title="Primaries" lead="All that a host needs to set: on :root, on whatever lies around, or on .od-root.">
        <dl className="page-list">
          {PRIMARIES.map(({ name, fallback }) => (
            <div key={name}>
              <dt>
                <code className="od-mono">{name}</code>
              </dt>
              <dd className="od-mono">{fallback}</dd>
            </div>
          ))}
        </dl>
      </Page>
    ),
    'wide',
  ),
  play: () => expect(PRIMARIES).toHaveLength(10),
}

const widthOf = (style: CSSStyleDeclaration): string => style.width

/** A length as a bar of that length. */
function Length({ name }: { name: string }): ReactNode {
  const { at, value } = useComputed(widthOf)
  return (
    <div>
      <code className="od-mono">{name}</code>
      <span className="od-mono">{value}</span>
      <div ref={at} className="page-bar" style={{ inlineSize: `var(${name})` }} />
    </div>
  )
}

function Lengths({ tokens }: { tokens: readonly Token[] }): ReactNode {
  return (
    <div className="page-scale">
      {tokens.map(({ name }) => (
        <Length key={name} name={name} />
      ))}
    </div>
  )
}

const typeOf = (style: CSSStyleDeclaration): string => `${style.fontSize} / ${style.lineHeight}`

function Type({ name }: { name: string }): ReactNode {
  const { at, value } = useComputed(typeOf)
  const line = { 11: 16, 12: 16, 13: 20, 14: 20, 16: 24, 20: 28, 24: 32 }[name.replace('--od-fs-', '')] ?? 20
  return (
    <div>
      <code className="od-mono">{name}</code>
      <span className="od-mono">{value}</span>
      <div ref={at} style={{ fontSize: `var(${name})`, lineHeight: `var(--od-lh-${line})` }}>
        Captured 1 856,00 kr
      </div>
    </div>
  )
}

/** Text, space, radius, sizes. */
export const Measures: Story = {
  render: onPaper(
    () => (
      <Page
        title="Measures"
        lead="Type, space and radius follow one primary each. Sizes of controls grow under a finger."
      >
        <Chapter title="Type" says="Sizes with the line that belongs to them. Weights are 400, 500 and 600.">
          <div className="page-scale">
            {tokensLike(/^--od-fs-/).map(({ name }) => (
              <Type key={name} name={name} />
            ))}
          </div>
        </Chapter>
        <Chapter title="Lines of text">
          <Lengths tokens={tokensLike(/^--od-lh-/)} />
        </Chapter>
        <Chapter title="Space">
          <Lengths tokens={tokensLike(/^--od-(\d+|gutter)$/)} />
        </Chapter>
        <Chapter title="Radius">
          <div className="page-scale">
            {tokensLike(/^--od-radius-/).map(({ name }) => (
              <Corner key={name} name={name} />
            ))}
          </div>
        </Chapter>
        <Chapter title="Sizes">
          <Lengths tokens={tokensLike(/^--od-(control|target|row-space|input|panel-width)/)} />
        </Chapter>
        <Chapter title="Depth">
          <Both>
            <div className="page-row">
              {tokensLike(/^--od-shadow-/).map(({ name }) => (
                <div key={name}>
                  <div className="page-lifted" style={{ boxShadow: `var(${name})` }} />
                  <code className="od-mono">{name}</code>
                </div>
              ))}
            </div>
          </Both>
        </Chapter>
      </Page>
    ),
    'wide',
  ),
}

const cornerOf = (style: CSSStyleDeclaration): string => style.borderTopLeftRadius

function Corner({ name }: { name: string }): ReactNode {
  const { at, value } = useComputed(cornerOf)
  return (
    <div>
      <code className="od-mono">{name}</code>
      <span className="od-mono">{value}</span>
      <div ref={at} className="page-corner" style={{ borderRadius: `var(${name})` }} />
    </div>
  )
}

const TIMES = tokensLike(/-time$|^--od-panel-(in|out)$/)

/** Each duration moves something; where less motion is asked for, nothing does. */
function Motion(): ReactNode {
  const [moved, setMoved] = useState(false)
  return (
    <Page
      title="Motion"
      lead="Press the button: each dot goes its way in the time of its token, on the curve --od-ease. With reduced motion the dots jump, and the panel only fades."
    >
      <p>
        <Button onClick={() => setMoved(!moved)}>{moved ? 'Back' : 'Move'}</Button>
      </p>
      <div className="page-scale">
        {TIMES.map(({ name }) => (
          <Moving key={name} name={name} moved={moved} />
        ))}
      </div>
    </Page>
  )
}

function Moving({ name, moved }: { name: string; moved: boolean }): ReactNode {
  const { at, value } = useComputed(useCallback((style) => style.getPropertyValue(name), [name]))
  return (
    <div>
      <code className="od-mono">{name}</code>
      <span className="od-mono">{value}</span>
      <div ref={at} className="page-track">
        <div
          className="page-runner"
          data-moved={moved || undefined}
          style={{ '--page-time': `var(${name})` } as CSSProperties}
        />
      </div>
    </div>
  )
}

/** Times and their curve. */
export const Movement: Story = {
  name: 'Motion',
  render: onPaper(() => <Motion />, 'wide'),
  play: () => expect(TIMES.length).toBeGreaterThan(0),
}
