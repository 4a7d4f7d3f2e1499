import type { Meta, StoryObj } from '@storybook/react-vite'
import { type CSSProperties, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { expect, fireEvent, userEvent, waitFor, within } from 'storybook/test'
import { Button } from '../src/primitives/Button'
import { copyText } from '../src/primitives/copyText'
import { SegmentedControl } from '../src/primitives/SegmentedControl'
import { Select } from '../src/primitives/Select'
import { contrastOf, ratioText } from './contrast'
import { changesOf, cssOf, DEFAULT_THEME, type HostTheme, HOSTS, type Ink, type Pigment } from './hostTheme'
import { LivePanel } from './LivePanel'
import { orderIn } from './orders'
import { Chapter, Page } from './Page'
import { onPaper } from './scene'
import type { Toolbar } from './toolbar'

/** Turn the ten primaries beside a live order, read what becomes of the contrast, take the snippet along. */
const meta = {
  title: 'Design/Theme builder',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
  render: onPaper((_args, toolbar) => <Builder toolbar={toolbar} />, 'wide'),
} satisfies Meta

export default meta
type Story = StoryObj<typeof meta>

type Change = (change: Partial<HostTheme>) => void

function Builder({ toolbar }: { toolbar: Toolbar }): ReactNode {
  const [theme, setTheme] = useState(DEFAULT_THEME)
  const [shown, setShown] = useState<'light' | 'dark'>(toolbar.theme === 'dark' ? 'dark' : 'light')
  const change: Change = (part) => setTheme((before) => ({ ...before, ...part }))
  const style = changesOf(theme) as CSSProperties
  return (
    <Page
      title="Theme builder"
      lead="Ten values make the look. Turn them, work in the order beside them, and take the snippet along: it holds only what differs."
    >
      <div className="page-bench">
        <form className="page-knobs" lang="en" onSubmit={(event) => event.preventDefault()}>
          <Presets onChoose={setTheme} />
          <PigmentKnobs name="Accent" value={theme.accent} onChange={(accent) => change({ accent })} />
          <InkKnobs theme={theme} onChange={change} />
          <PigmentKnobs name="Danger" value={theme.danger} onChange={(danger) => change({ danger })} />
          <NeutralKnobs theme={theme} onChange={change} />
          <MeasureKnobs theme={theme} onChange={change} />
          <FontKnobs theme={theme} onChange={change} />
        </form>
        <div className="page-knobs">
          <div className="page-row">
            <SegmentedControl
              label="Show in"
              value={shown}
              onValueChange={setShown}
              options={[
                { value: 'light', label: 'Light' },
                { value: 'dark', label: 'Dark' },
              ]}
            />
          </div>
          <LivePanel
            order={orderIn.partiallyCaptured}
            toolbar={toolbar}
            name="An order in this theme"
            theme={shown}
            style={style}
          />
        </div>
      </div>
      <Chapter title="Contrast" says="Computed from the colours that this theme makes.">
        <ul className="page-verdicts">
          {(['light', 'dark'] as const).map((side) => (
            <Verdicts key={side} side={side} style={style} theme={theme} />
          ))}
        </ul>
      </Chapter>
      <Chapter title="Snippet" says="On :root, on whatever lies around the drawer, or on .od-root.">
        <Snippet css={cssOf(theme)} />
      </Chapter>
    </Page>
  )
}

function Presets({ onChoose }: { onChoose: (theme: HostTheme) => void }): ReactNode {
  return (
    <fieldset>
      <legend>Begin with</legend>
      <div className="page-row">
        {Object.entries(HOSTS).map(([name, theme]) => (
          <Button key={name} size="sm" onClick={() => onChoose(theme)}>
            {name}
          </Button>
        ))}
      </div>
    </fieldset>
  )
}

interface SliderProps {
  label: string
  value: number
  max: number
  min?: number
  step?: number
  unit?: string
  onChange: (value: number) => void
}

function Slider({ label, value, min = 0, max, step = 1, unit = '', onChange }: SliderProps): ReactNode {
  const id = useId()
  return (
    <div className="page-knob">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        onChange={(event) => onChange(event.target.valueAsNumber)}
      />
      <output htmlFor={id}>{`${value}${unit}`}</output>
    </div>
  )
}

interface PigmentProps {
  name: string
  value: Pigment
  onChange: (value: Pigment) => void
}

function PigmentKnobs({ name, value, onChange }: PigmentProps): ReactNode {
  const set = (part: Partial<Pigment>): void => onChange({ ...value, ...part })
  return (
    <fieldset>
      <legend>{name}</legend>
      <Slider label="Hue" value={value.hue} max={360} onChange={(hue) => set({ hue })} />
      <Slider label="Chroma" value={value.chroma} max={0.26} step={0.005} onChange={(chroma) => set({ chroma })} />
      <Slider label="Lightness" value={value.light} max={1} step={0.01} onChange={(light) => set({ light })} />
      <Slider label="Lightness in dark" value={value.dark} max={1} step={0.01} onChange={(dark) => set({ dark })} />
    </fieldset>
  )
}

interface ThemeProps {
  theme: HostTheme
  onChange: Change
}

const INK_OPTIONS: readonly { value: Ink; label: string }[] = [
  { value: 'white', label: 'White' },
  { value: 'black', label: 'Black' },
]

function InkKnobs({ theme, onChange }: ThemeProps): ReactNode {
  return (
    <fieldset>
      <legend>Words on the accent</legend>
      <div className="page-row">
        <span>In light</span>
        <SegmentedControl
          label="Words on the accent, in light"
          value={theme.onAccentLight}
          onValueChange={(onAccentLight) => onChange({ onAccentLight })}
          options={INK_OPTIONS}
        />
      </div>
      <div className="page-row">
        <span>In dark</span>
        <SegmentedControl
          label="Words on the accent, in dark"
          value={theme.onAccentDark}
          onValueChange={(onAccentDark) => onChange({ onAccentDark })}
          options={INK_OPTIONS}
        />
      </div>
    </fieldset>
  )
}

function NeutralKnobs({ theme, onChange }: ThemeProps): ReactNode {
  return (
    <fieldset>
      <legend>Neutrals</legend>
      <Slider label="Hue" value={theme.neutralHue} max={360} onChange={(neutralHue) => onChange({ neutralHue })} />
      <Slider
        label="Chroma"
        value={theme.neutralChroma}
        max={0.03}
        step={0.001}
        onChange={(neutralChroma) => onChange({ neutralChroma })}
      />
    </fieldset>
  )
}

function MeasureKnobs({ theme, onChange }: ThemeProps): ReactNode {
  return (
    <fieldset>
      <legend>Measures</legend>
      <Slider label="Radius" value={theme.radius} max={16} unit=" px" onChange={(radius) => onChange({ radius })} />
      <Slider
        label="Space"
        value={theme.space}
        min={3}
        max={6}
        step={0.5}
        unit=" px"
        onChange={(space) => onChange({ space })}
      />
      <Slider
        label="Font size"
        value={theme.fontSize}
        min={12}
        max={20}
        unit=" px"
        onChange={(fontSize) => onChange({ fontSize })}
      />
    </fieldset>
  )
}

const FONTS = ['', 'system-ui, sans-serif', 'Georgia, serif', 'Verdana, sans-serif', '"Trebuchet MS", sans-serif']
const MONO_FONTS = ['', 'ui-monospace, monospace', '"Courier New", monospace']

function FontKnobs({ theme, onChange }: ThemeProps): ReactNode {
  return (
    <fieldset>
      <legend>Fonts</legend>
      <FontKnob
        label="Words"
        none="The page’s own"
        fonts={FONTS}
        value={theme.font}
        onChange={(font) => onChange({ font })}
      />
      <FontKnob
        label="Codes and IDs"
        none="As it comes"
        fonts={MONO_FONTS}
        value={theme.fontMono}
        onChange={(fontMono) => onChange({ fontMono })}
      />
    </fieldset>
  )
}

interface FontProps {
  label: string
  none: string
  fonts: readonly string[]
  value: string
  onChange: (font: string) => void
}

function FontKnob({ label, none, fonts, value, onChange }: FontProps): ReactNode {
  const id = useId()
  return (
    <div className="page-row">
      <label htmlFor={id}>{label}</label>
      <Select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {fonts.map((font) => (
          <option key={font} value={font}>
            {font || none}
          </option>
        ))}
      </Select>
    </div>
  )
}

/** What meets on the screen, in the words that stand in a verdict. */
const MEETINGS = [
  ['Words on the accent', '--od-on-accent-rest', '--od-accent-rest', 4.5],
  ['Words on the accent, pointed at', '--od-on-accent-rest', '--od-accent-hover', 4.5],
  ['Links on the page', '--od-accent-rest', '--od-bg', 4.5],
  ['Words on danger', '--od-on-danger', '--od-danger-rest', 4.5],
  ['Errors on the page', '--od-danger-rest', '--od-bg', 4.5],
  ['Quiet words on the page', '--od-text-muted', '--od-bg', 4.5],
  ['The ring of the focus', '--od-focus', '--od-bg', 3],
] as const

/** Measured on colours that the browser has drawn, under the theme and outside the panel. */
function Verdicts({
  side,
  style,
  theme,
}: {
  side: 'light' | 'dark'
  style: CSSProperties
  theme: HostTheme
}): ReactNode {
  const probe = useRef<HTMLDivElement>(null)
  const [contrasts, setContrasts] = useState<readonly number[]>([])
  useEffect(() => {
    const marks = [...(probe.current?.querySelectorAll('span') ?? [])].map((mark) => getComputedStyle(mark))
    setContrasts(marks.map(({ color, backgroundColor }) => contrastOf(color, backgroundColor)))
  }, [theme])
  return (
    <>
      <li hidden style={style}>
        <div ref={probe} className="od-root" data-od-theme={side}>
          {MEETINGS.map(([what, front, back]) => (
            <span key={what} style={{ color: `var(${front})`, background: `var(${back})` }} />
          ))}
        </div>
      </li>
      {MEETINGS.map(([what, , , least], at) => (
        <li key={what} lang="en" className="page-verdict" data-passes={(contrasts[at] ?? 0) >= least}>
          {sentenceOf(what, side, contrasts[at] ?? 0, least)}
        </li>
      ))}
    </>
  )
}

function sentenceOf(what: string, side: string, contrast: number, least: number): string {
  const verdict = contrast >= least ? 'enough' : contrast >= 3 ? 'too little for text of this size' : 'hard to read'
  return `${what}, ${side}: ${ratioText(contrast)}, ${verdict}${contrast >= least ? '' : `, at least ${least} is needed`}.`
}

function Snippet({ css }: { css: string }): ReactNode {
  const [said, setSaid] = useState('')
  const copy = async (): Promise<void> => {
    setSaid((await copyText(css, window)) ? 'Copied' : 'The browser refused: select the text and copy it.')
  }
  return (
    <>
      <pre className="page-code" tabIndex={0} role="region" aria-label="Snippet">
        <code>{css}</code>
      </pre>
      <p className="page-row" lang="en">
        <Button onClick={() => void copy()}>Copy the snippet</Button>
        <span aria-live="polite">{said}</span>
      </p>
    </>
  )
}

export const ThemeBuilder: Story = {
  play: async ({ canvasElement, step }) => {
    const page = within(canvasElement)
    const snippet = () => page.getByRole('region', { name: 'Snippet' })
    await step('Every verdict of the look as it comes is “enough”', async () => {
      await waitFor(() => expect(canvasElement.querySelector('[data-passes="true"]')).toBeInTheDocument())
      const failing = [...canvasElement.querySelectorAll('[data-passes="false"]')].map(({ textContent }) => textContent)
      await expect(failing).toEqual([])
    })
    await step('What is turned stands in the snippet, and nothing else', async () => {
      await fireEvent.change(page.getByRole('slider', { name: 'Radius' }), { target: { value: '12' } })
      await expect(snippet()).toHaveTextContent(':root { --od-radius: 12px; }')
      await expect(
        getComputedStyle(canvasElement.querySelector('.page-view .od-root') as Element).getPropertyValue('--od-radius'),
      ).toBe('12px')
    })
    await step('A preset is a whole look', async () => {
      await userEvent.click(page.getByRole('button', { name: 'As it comes' }))
      await expect(snippet()).not.toHaveTextContent('--od-')
    })
  },
}
