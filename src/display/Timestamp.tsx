import type { ReactNode } from 'react'
import { NO_DATE } from '../text/formatDate'
import { parseInstant } from '../text/parseInstant'
import { useText } from './useText'

/** Props of {@link Timestamp}. */
export interface TimestampProps {
  iso: string | undefined
  /** @default 'dateTime' */
  format?: 'dateTime' | 'day' | 'time' | 'shortDay'
}

/** A moment in the shop's time zone; what is no moment is a dash. */
export function Timestamp({ iso, format = 'dateTime' }: TimestampProps): ReactNode {
  const text = useText()
  if (!iso || !parseInstant(iso)) return <span>{NO_DATE}</span>
  return <time dateTime={iso}>{text[format](iso)}</time>
}
