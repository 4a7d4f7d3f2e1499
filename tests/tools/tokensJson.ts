import { utils } from '@asamuzakjp/css-color'
import { colourOf, type Declarations, expand, measureOf, type Mode, readTokens } from './readTokens'

// What design tools read: the tokens in the format of the Design Tokens Community Group, second stable version
// (2025.10, https://www.designtokens.org/tr/2025.10/format/), computed from the sheet with every primary at its default.

type Token = { $type: string; $value: unknown }
type Tree = { [name: string]: Tree | Token | string }

/** Where a token stands in the file, by its name without `--od-`; the first that fits. */
const PLACES: readonly [name: RegExp, path: string][] = [
  [/^fs-(\d+)$/, 'text/size/$1'],
  [/^lh-(\d+)$/, 'text/line/$1'],
  [/^(mono)$/, 'text/family/$1'],
  [/^(\d+|gutter|row-space)$/, 'space/$1'],
  [/^radius-(\w+)$/, 'radius/$1'],
  [/^(control.*|target|panel-width|input-.*)$/, 'size/$1'],
  [/^(.+)-time$|^(panel-(?:in|out))$/, 'duration/$1$2'],
  [/^(ease)$/, 'easing/$1'],
  [/^c$/, 'neutral/chroma'],
  [/^h$/, 'neutral/hue'],
  [/^shadow-(\w+)$/, 'shadow/$1'],
  [/^(.+)$/, 'color/$1'],
]

/** Turned by the writing direction: no decisions of design. */
const LEFT_OUT = new Set(['--od-side', '--od-number-align'])

/** The whole file. Colours and shadows stand once for each mode, all else once. */
export function tokensJson(): Tree {
  const { root, tones } = readTokens()
  const tree: Tree = {
    $description: 'The tokens of order-drawer, computed from its style sheet with every primary at its default.',
    light: {},
    dark: {},
  }
  for (const [name, value] of Object.entries(root)) {
    if (LEFT_OUT.has(name)) continue
    const path = pathOf(name.slice('--od-'.length))
    if (!isModal(path)) put(tree, path, measure(value, root))
    else for (const mode of ['light', 'dark'] as const) put(tree, `${mode}/${path}`, paint(path, value, mode, root))
  }
  for (const [tone, colours] of Object.entries(tones))
    for (const [name, value] of Object.entries(colours))
      for (const mode of ['light', 'dark'] as const)
        put(tree, `${mode}/color/tone/${tone}/${name.slice('--od-tone-'.length)}`, colour(value, mode, root))
  return tree
}

/** The path of a token in the file, by its name in the sheet without `--od-`. */
function pathOf(name: string): string {
  const [pattern, path] = PLACES.find(([one]) => one.test(name)) ?? []
  if (!pattern || !path) throw new Error(`order-drawer: ${name} has no place in tokens.json`)
  return name.replace(pattern, path)
}

const isModal = (path: string): boolean => /^(color|shadow)\//.test(path)

function put(tree: Tree, path: string, token: Token): void {
  const [first = '', ...rest] = path.split('/')
  if (rest.length === 0) tree[first] = token
  else put((tree[first] ??= {}) as Tree, rest.join('/'), token)
}

function paint(path: string, value: string, mode: Mode, declared: Declarations): Token {
  return path.startsWith('color/')
    ? colour(value, mode, declared)
    : { $type: 'shadow', $value: shadows(value, mode, declared) }
}

function colour(value: string, mode: Mode, declared: Declarations): Token {
  const { components, alpha, hex } = colourOf(value, mode, declared)
  return { $type: 'color', $value: { colorSpace: 'oklch', components, alpha, hex: hex.slice(0, 7) } }
}

/** Layers of a shadow: two to four lengths, then the colour. */
function shadows(value: string, mode: Mode, declared: Declarations): unknown[] {
  return utils.splitValue(expand(value, declared), { delimiter: ',' }).map((layer) => {
    const parts = utils.splitValue(layer)
    const [offsetX, offsetY, blur = '0', spread = '0'] = parts.slice(0, -1)
    const length = (part = '0') => dimension(measureOf(part, declared))
    return {
      color: colour(parts.at(-1) ?? '', mode, declared).$value,
      offsetX: length(offsetX),
      offsetY: length(offsetY),
      blur: length(blur),
      spread: length(spread),
    }
  })
}

function dimension(value: string): { value: number; unit: string } {
  const [, amount = '', unit = 'px'] = /^(-?[\d.]+)(px|ms|s)?$/.exec(value) ?? []
  if (amount === '') throw new Error(`order-drawer: "${value}" is no length and no time`)
  return { value: Number(Number(amount).toFixed(2)), unit }
}

/** What is the same in light and dark. */
function measure(value: string, declared: Declarations): Token {
  const plain = expand(value, declared)
  if (plain.includes("'"))
    return { $type: 'fontFamily', $value: plain.split(', ').map((name) => name.replaceAll("'", '')) }
  const curve = /^cubic-bezier\((.+)\)$/.exec(plain)?.[1]
  if (curve) return { $type: 'cubicBezier', $value: curve.split(', ').map(Number) }
  if (/^[\d.]+$/.test(plain)) return { $type: 'number', $value: Number(plain) }
  const { value: amount, unit } = dimension(measureOf(value, declared))
  return { $type: unit === 'px' ? 'dimension' : 'duration', $value: { value: amount, unit } }
}
