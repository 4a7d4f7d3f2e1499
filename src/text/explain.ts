import type { Verdict } from '../rules/verdict'
import { enReasons } from './locales/enReasons'
import type { ReasonMessages } from './reasons'

/**
 * The sentence for a refusal; '' for what is allowed. Messages of another language replace the English ones key by
 * key, and a reason that no message knows still gets a sentence.
 */
export function explain(verdict: Verdict, messages: Partial<ReasonMessages> = {}): string {
  if (verdict.allowed) return ''
  const key = `reason.${verdict.reason}`
  return (
    sentence(messages, key) ??
    sentence(enReasons, key) ??
    sentence(messages, 'reason.other') ??
    enReasons['reason.other']
  )
}

function sentence(messages: Partial<ReasonMessages>, key: string): string | undefined {
  if (!Object.hasOwn(messages, key)) return undefined
  const text: unknown = messages[key as keyof ReasonMessages]
  return typeof text === 'string' && text !== '' ? text : undefined
}
