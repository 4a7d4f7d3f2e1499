import { type Colour, contrastOf as contrastOfColours } from '../src/primitives/setup/readColour'

/** The contrast of two colours by WCAG 2, from 1 to 21, as the browser draws them. 0 where nothing can be drawn. */
export function contrastOf(one: string, other: string): number {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  return context ? contrastOfColours(drawn(context, one), drawn(context, other)) : 0
}

/** A contrast as designers write it. Rounded down: 4.49 must not read as 4.5. */
export const ratioText = (contrast: number): string => `${(Math.floor(contrast * 10) / 10).toFixed(1)} : 1`

function drawn(context: CanvasRenderingContext2D, colour: string): Colour {
  context.fillStyle = colour
  context.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data
  return [red / 255, green / 255, blue / 255, 1]
}
