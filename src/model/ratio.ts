import { roundHalfAway } from './roundHalfAway'

/**
 * amount × numerator / denominator, rounded half away from zero, exactly: whole operands never meet a float, however
 * large their product. A denominator of 0 gives 0; what is no number gives NaN.
 */
export function ratio(amount: number, numerator: number, denominator: number): number {
  const operands = [amount, numerator, denominator]
  if (!operands.every((value) => typeof value === 'number')) return Number.NaN
  if (denominator === 0) return 0
  if (!operands.every(Number.isSafeInteger)) return roundHalfAway((amount * numerator) / denominator)
  const [product, divisor] = [BigInt(amount) * BigInt(numerator), BigInt(denominator)]
  const size = (value: bigint): bigint => (value < 0n ? -value : value)
  const rounded = (2n * size(product) + size(divisor)) / (2n * size(divisor))
  return Number(product < 0n === divisor < 0n ? rounded : -rounded)
}
