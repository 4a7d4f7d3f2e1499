import type { Verdict } from '../rules/verdict'
import { enReasons } from './locales/enReasons'
import type { ReasonMessages } from './reasons'

/**
 * The sentence for a refusal; '' for what is allowed. Messages of another language replace the English ones key by
 * key, and a reason that no message knows still gets a sentence.
 */
export function explain(verdict: Verdict, messages: Partial<ReasonMessages> = {}): string {
  if (verdict.allowed) return ''
  const keys = [`reason.${verdict.reason}`, 'reason.other'] as const
  const texts: unknown[] = keys.flatMap((key) => [messages[key], enReasons[key]])
  return texts.find((text) => typeof text === 'string' && text !== '') as string
}
