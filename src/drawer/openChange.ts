/**
 * What led to `onOpenChange`. The person wants to close: by the button, by Escape, or by a press outside. Or the person
 * stays with unsaved changes though `orderId` had moved on: after a `link` inside the drawer that opens another order
 * in place, or after any other `navigation`.
 */
export type OpenChangeReason = 'close-button' | 'escape' | 'outside' | 'navigation' | 'link'

/** What comes with `onOpenChange`. */
export interface OpenChangeDetails {
  reason: OpenChangeReason
  /** Called at once, the drawer stays as it is and nothing unsaved is given up. Does nothing where it stays open. */
  cancel: () => void
}

/**
 * `false`: the person wants to close, and has been asked about what is unsaved; set `orderId` to null. `true`: the
 * person keeps editing the order that is shown; set `orderId` back to it.
 */
export type OnOpenChange = (open: boolean, details: OpenChangeDetails) => void
