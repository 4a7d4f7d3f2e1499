import type { ReasonCode } from '../rules/codes'

/**
 * Why an action is refused, one sentence a code. It stands at the action it is about and is read aloud with it, so
 * it names the state of the order and leaves the way out to the button beside it. `other` stands for a code that
 * this version does not know.
 */
export type ReasonMessages = Record<`reason.${ReasonCode | 'other'}`, string>
