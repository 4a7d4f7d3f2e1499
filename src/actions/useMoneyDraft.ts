import { useState } from 'react'
import { useText } from '../display/useText'
import { formatPlainAmount } from '../model/formatAmount'
import type { Minor } from '../model/money'
import { type ParsedAmount, parseAmount } from '../model/parseAmount'
import type { MoneyInput } from '../rules/input'

/** What is typed into a form for an amount, and what it comes to. */
export interface MoneyDraft {
  text: string
  read: ParsedAmount
  /** What is planned and sent; nothing where the text is no amount. The whole rest is sent with its items. */
  input: MoneyInput | undefined
  type: (text: string) => void
  /** From now on the text stays, whatever the order becomes. */
  keep: () => void
}

/** The draft of an amount. It begins with all that is left, and follows it until somebody types. */
export function useMoneyDraft(max: Minor, currency: string): MoneyDraft {
  const { locale } = useText()
  const [typed, setTyped] = useState<string>()
  const text = typed ?? formatPlainAmount(max, currency, locale)
  const read = parseAmount(text, currency, locale)
  const inputOf = (amount: Minor): MoneyInput => (amount === max ? {} : { amount })
  return { text, read, input: read.ok ? inputOf(read.value) : undefined, type: setTyped, keep: () => setTyped(text) }
}
