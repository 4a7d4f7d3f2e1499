/** A colour that is one in light and one in dark: two lightnesses, and the rest shared. */
export interface Pigment {
  /** From 0 to 1. */
  light: number
  dark: number
  /** From 0 to about 0.3. */
  chroma: number
  /** From 0 to 360. */
  hue: number
}

/** Words on the accent: near white or near black. */
export type Ink = 'white' | 'black'

/** The ten primaries as a designer turns them. '' leaves a font as it is. */
export interface HostTheme {
  accent: Pigment
  onAccentLight: Ink
  onAccentDark: Ink
  danger: Pigment
  neutralHue: number
  neutralChroma: number
  radius: number
  space: number
  fontSize: number
  font: string
  fontMono: string
}

/** What the sheet has when a host sets nothing. */
export const DEFAULT_THEME: HostTheme = {
  accent: { light: 0.5, dark: 0.7, chroma: 0.185, hue: 272 },
  onAccentLight: 'white',
  onAccentDark: 'black',
  danger: { light: 0.52, dark: 0.7, chroma: 0.19, hue: 27 },
  neutralHue: 265,
  neutralChroma: 0.01,
  radius: 8,
  space: 4,
  fontSize: 14,
  font: '',
  fontMono: '',
}

/** Looks of a few made-up hosts. */
export const HOSTS: Readonly<Record<string, HostTheme>> = {
  'As it comes': DEFAULT_THEME,
  'Ink on paper': {
    ...DEFAULT_THEME,
    accent: { light: 0.25, dark: 0.92, chroma: 0.01, hue: 80 },
    neutralHue: 80,
    neutralChroma: 0.006,
    radius: 0,
    font: 'Georgia, serif',
  },
  'Back office': {
    ...DEFAULT_THEME,
    accent: { light: 0.48, dark: 0.72, chroma: 0.12, hue: 235 },
    neutralHue: 235,
    radius: 4,
    space: 3.5,
    fontSize: 13,
  },
  'Soft and round': {
    ...DEFAULT_THEME,
    accent: { light: 0.5, dark: 0.75, chroma: 0.2, hue: 330 },
    neutralHue: 330,
    neutralChroma: 0.018,
    radius: 14,
    space: 4.5,
    fontSize: 15,
  },
  'Warm counter': {
    ...DEFAULT_THEME,
    accent: { light: 0.46, dark: 0.76, chroma: 0.11, hue: 150 },
    neutralHue: 75,
    neutralChroma: 0.02,
    radius: 10,
  },
}

/** In dark a colour is a little paler than in light. */
const PALER = 0.78

const oklch = (lightness: number, chroma: number, hue: number): string =>
  `oklch(${rounded(lightness)} ${rounded(chroma)} ${rounded(hue)})`

const rounded = (value: number): number => Math.round(value * 1000) / 1000

const pigment = ({ light, dark, chroma, hue }: Pigment): string =>
  `light-dark(${oklch(light, chroma, hue)}, ${oklch(dark, chroma * PALER, hue)})`

const INKS: Readonly<Record<Ink, string>> = { white: 'oklch(0.99 0 0)', black: 'oklch(0.19 0.02 265)' }

/** Every primary as it is written in CSS. */
function valuesOf(theme: HostTheme): Record<string, string> {
  return {
    '--od-accent': pigment(theme.accent),
    '--od-on-accent': `light-dark(${INKS[theme.onAccentLight]}, ${INKS[theme.onAccentDark]})`,
    '--od-danger': pigment(theme.danger),
    '--od-neutral-hue': String(rounded(theme.neutralHue)),
    '--od-neutral-chroma': String(rounded(theme.neutralChroma)),
    '--od-radius': `${theme.radius}px`,
    '--od-space': `${theme.space}px`,
    '--od-font-size': `${theme.fontSize}px`,
    '--od-font': theme.font,
    '--od-font-mono': theme.fontMono,
  }
}

/** The primaries that differ from what the sheet has: all that a host needs to write. */
export function changesOf(theme: HostTheme): Record<string, string> {
  const plain = valuesOf(DEFAULT_THEME)
  return Object.fromEntries(Object.entries(valuesOf(theme)).filter(([name, value]) => value !== plain[name]))
}

/** Those as a rule for a host's sheet; a comment where there is nothing to write. */
export function cssOf(theme: HostTheme): string {
  const lines = Object.entries(changesOf(theme)).map(([name, value]) => `  ${name}: ${value};`)
  return lines.length > 0 ? `:root {\n${lines.join('\n')}\n}` : '/* Nothing to write: this is the look as it comes. */'
}
