/** Red, green, blue and opacity, each from 0 to 1. */
export type Colour = [number, number, number, number]

/** A colour that was computed from `color(from … srgb r g b / alpha)`; undefined if it is none. */
export function readColour(computed: string): Colour | undefined {
  const [, parts] = /^color\(srgb ([^)]+)\)$/.exec(computed) ?? []
  const [red, green, blue, alpha = 1] = parts?.split(/[\s/]+/).map(Number) ?? []
  if (red === undefined || green === undefined || blue === undefined) return undefined
  const inside = (value: number) => Math.min(1, Math.max(0, value || 0))
  return [inside(red), inside(green), inside(blue), inside(alpha)]
}

/** What is seen of a colour that lies on another. */
export function layColour([red, green, blue, alpha]: Colour, [r, g, b]: Colour): Colour {
  const mix = (over: number, under: number) => over * alpha + under * (1 - alpha)
  return [mix(red, r), mix(green, g), mix(blue, b), 1]
}

/** By WCAG 2.2: from 1 to 21. */
export function contrastOf(one: Colour, other: Colour): number {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

function luminance([red, green, blue]: Colour): number {
  const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}
