import type { ReasonCode } from '../rules/codes'

/** Why an action is refused: one sentence a code, shown where the action is, and read aloud with it. */
export type ReasonMessages = Record<`reason.${ReasonCode}`, string>
