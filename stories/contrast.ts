/** The contrast of two colours by WCAG 2, from 1 to 21, as the browser draws them. 0 where nothing can be drawn. */
export function contrastOf(one: string, other: string): number {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  if (!context) return 0
  const [bright = 1, dark = 0] = [one, other].map((colour) => luminance(context, colour)).sort((a, b) => b - a)
  return (bright + 0.05) / (dark + 0.05)
}

/** A contrast as designers write it. Rounded down: 4.49 must not read as 4.5. */
export const ratioText = (contrast: number): string => `${(Math.floor(contrast * 10) / 10).toFixed(1)} : 1`

function luminance(context: CanvasRenderingContext2D, colour: string): number {
  context.fillStyle = colour
  context.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].slice(0, 3).map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
