/** The same amount with its sign turned; anything but a number is left to be marked as unreadable. */
export function turned(amount: unknown): unknown {
  return typeof amount === 'number' && amount !== 0 ? -amount : amount
}
