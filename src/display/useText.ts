import { useMemo } from 'react'
import { useOrderSettings } from '../state/OrderProvider'
import { createText } from './createText'
import type { OrderText } from './createText'

/** The sentences, amounts and dates of the settings around, ready to show. */
export function useText(): OrderText {
  const { locale, timeZone, messages } = useOrderSettings()
  return useMemo(
    () =>
      createText({
        ...(locale !== undefined && { locale }),
        ...(timeZone !== undefined && { timeZone }),
        ...(messages !== undefined && { messages }),
      }),
    [locale, timeZone, messages],
  )
}
