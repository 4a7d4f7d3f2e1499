import { ApiError } from '../ApiError'

type Json = Record<string, unknown>

/** NUL, and halves of characters: no database keeps them as they are. */
const UNWRITABLE = /\0|\p{Surrogate}/u

/** Reads a body field by field, and collects what is wrong with it: all of it, not the first. */
export class JsonReader {
  readonly #fields: Json
  readonly #path: string
  readonly #problems: string[]

  constructor(body: unknown, path = '', problems: string[] = []) {
    this.#path = path
    this.#problems = problems
    this.#fields = isRecord(body) ? body : {}
    if (!isRecord(body)) problems.push(`${path || 'body'}: must be an object.`)
  }

  has(name: string): boolean {
    return this.#fields[name] !== undefined && this.#fields[name] !== null
  }

  /** A whole number; 0 where it is none, and a problem. */
  integer(name: string): number {
    const value = this.#fields[name]
    if (Number.isSafeInteger(value)) return value as number
    return this.#wrong(name, 'must be a whole number (amounts are minor units).', 0)
  }

  optionalInteger(name: string): number | undefined {
    return this.has(name) ? this.integer(name) : undefined
  }

  /** A number that may have decimals, such as a quantity in kilograms. */
  number(name: string): number {
    const value = this.#fields[name]
    return typeof value === 'number' && Number.isFinite(value) ? value : this.#wrong(name, 'must be a number.', 0)
  }

  text(name: string, most: number): string {
    return this.optionalText(name, most) ?? this.#wrong(name, 'is required.', '')
  }

  /** `undefined` where it is missing or null; "" is a text. */
  optionalText(name: string, most: number): string | undefined {
    if (!this.has(name)) return undefined
    const value = this.#fields[name]
    if (typeof value !== 'string') return this.#wrong(name, 'must be a text.', '')
    if (UNWRITABLE.test(value)) return this.#wrong(name, 'holds a character that no text may have.', '')
    return value.length <= most ? value : this.#wrong(name, `may have ${most} characters at most.`, '')
  }

  /** Each entry of a list; none where it is missing or null. */
  list<T>(name: string, most: number, read: (entry: JsonReader) => T): T[] {
    if (!this.has(name)) return []
    const value = this.#fields[name]
    if (!Array.isArray(value)) return this.#wrong(name, 'must be a list.', [])
    if (value.length > most) return this.#wrong(name, `may have ${most} entries at most.`, [])
    return value.map((entry, at) => read(new JsonReader(entry, `${this.#path}${name}[${at}].`, this.#problems)))
  }

  object<T>(name: string, read: (entry: JsonReader) => T): T {
    return read(new JsonReader(this.#fields[name], `${this.#path}${name}.`, this.#problems))
  }

  /** Notes what is wrong with a field by a rule of its own. */
  demand(isRight: boolean, name: string, says: string): void {
    if (!isRight) this.#wrong(name, says, undefined)
  }

  /** Throws ApiError 400 if anything was wrong. */
  end(): void {
    if (this.#problems.length > 0) throw new ApiError(400, 'BAD_VALUE', this.#problems.slice(0, 20))
  }

  #wrong<T>(name: string, says: string, instead: T): T {
    this.#problems.push(`${this.#path}${name}: ${says}`)
    return instead
  }
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
