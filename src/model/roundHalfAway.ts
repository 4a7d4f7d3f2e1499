/**
 * Rounds to a whole number, halves away from zero: 2.5 → 3, −2.5 → −3.
 * `Math.round` takes −2.5 to −2, which is not how tax is rounded.
 */
export function roundHalfAway(value: number): number {
  const rounded = Math.sign(value) * Math.round(Math.abs(value))
  return rounded === 0 ? 0 : rounded
}
