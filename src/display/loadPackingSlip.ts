/** The part that makes the PDF, as it is loaded. */
export type SlipMaker = typeof import('../packingSlip/renderPackingSlip')

/** The part that prints a slip as a web page, as it is loaded. */
export type SlipPrinter = typeof import('../packingSlip/print/PrintedSlip')

/** Loads what makes the PDF: most people never need it, and it is larger than all the rest. */
export function loadSlipMaker(): Promise<SlipMaker> {
  return import('../packingSlip/renderPackingSlip')
}

/** Loads what prints a slip as a web page; it needs no PDF engine. */
export function loadSlipPrinter(): Promise<SlipPrinter> {
  return import('../packingSlip/print/PrintedSlip')
}

/** Whoever points at a slip's button probably presses it. What fails here is told at the press. */
function preload(): void {
  loadSlipMaker().catch(() => {})
}

/** Put on a button that leads to a slip: it loads what makes one before the press. */
export const slipIntent = { onPointerOver: preload, onFocus: preload }
