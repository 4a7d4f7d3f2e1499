import { roundHalfAway } from './roundHalfAway'

/**
 * amount × numerator / denominator, rounded half away from zero, exactly: whole operands never meet a float, however
 * large their product. A denominator of 0 gives 0; what is no number gives NaN.
 */
export function ratio(amount: number, numerator: number, denominator: number): number {
  if (![amount, numerator, denominator].every((value) => typeof value === 'number')) return Number.NaN
  if (denominator === 0) return 0
  if (![amount, numerator, denominator].every(Number.isSafeInteger)) {
    return roundHalfAway((amount * numerator) / denominator)
  }
  const product = amount * numerator
  if (!Number.isSafeInteger(product)) return ratioOfBig(BigInt(amount) * BigInt(numerator), BigInt(denominator))
  const rest = product % denominator
  const towardsZero = (product - rest) / denominator
  if (Math.abs(rest) < Math.abs(denominator) - Math.abs(rest)) return towardsZero + 0
  return towardsZero + Math.sign(product) * Math.sign(denominator)
}

function ratioOfBig(product: bigint, denominator: bigint): number {
  const size = (value: bigint) => (value < 0n ? -value : value)
  const rounded = (2n * size(product) + size(denominator)) / (2n * size(denominator))
  return Number(product < 0n === denominator < 0n ? rounded : -rounded)
}
