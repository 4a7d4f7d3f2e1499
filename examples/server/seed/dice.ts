/** Chance that falls alike each time. */
export interface Dice {
  /** From 0 to below 1. */
  unit(): number
  /** A whole number from `from` to `to`, both included. */
  whole(from: number, to: number): number
  pick<T>(list: readonly T[]): T
  uuid(): string
  letters(count: number): string
}

const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ'

/** Dice of a number: the same number falls the same way. */
export function createDice(number: number): Dice {
  let state = Math.imul(number + 1, 0x9e3779b1) >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  const unit = () => next() / 2 ** 32
  const whole = (from: number, to: number) => from + Math.floor(unit() * (to - from + 1))
  return {
    unit,
    whole,
    pick: (list) => list[Math.floor(unit() * list.length)] as (typeof list)[number],
    uuid() {
      const hex = [next(), next(), next(), next()].map((part) => part.toString(16).padStart(8, '0')).join('')
      return hex.replace(/(.{8})(.{4}).(...).(...)(.*)/, '$1-$2-4$3-a$4-$5')
    },
    letters: (count) => Array.from({ length: count }, () => LETTERS[next() % LETTERS.length]).join(''),
  }
}
