import type { ReactNode } from 'react'
import { Fact, Facts } from '../primitives/Facts'
import type { PartName } from '../primitives/parts'
import type { MessageKey } from '../text/messages'
import { useText } from './useText'

/** A name and what is known under it; nothing known, no row. */
export type FactRow = readonly [label: MessageKey, value: ReactNode, part?: PartName]

/** Props of {@link FactList}. */
export interface FactListProps {
  rows: readonly FactRow[]
  /** Said where no row is left. @default nothing */
  empty?: MessageKey
  part?: PartName
}

/** Names at the start, values beside them. */
export function FactList({ rows, empty, part }: FactListProps): ReactNode {
  const text = useText()
  const known = rows.filter(([, value]) => value)
  if (known.length === 0) return empty && <p className="od-nothing">{text.t(empty)}</p>
  return (
    <Facts className={part}>
      {known.map(([label, value, valuePart]) => (
        <Fact key={label} label={text.t(label)} className={valuePart}>
          {value}
        </Fact>
      ))}
    </Facts>
  )
}
