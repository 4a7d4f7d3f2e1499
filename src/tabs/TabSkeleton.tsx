import type { ReactNode } from 'react'
import { orderTitle } from '../display/orderTitle'
import { useText } from '../display/useText'
import type { Order } from '../model/order'
import { Skeleton } from '../primitives/Skeleton'

/** Widths of the first and second line of each row, in pixels. */
const ROWS = [
  [160, 220],
  [120, 180],
  [200, 260],
] as const

/** Rows in the size of what will stand there, and one sentence for those who do not see them. */
export function TabSkeleton({ placeholder }: { placeholder?: Partial<Order> }): ReactNode {
  const text = useText()
  const reference = orderTitle(placeholder, '')
  return (
    <>
      <p className="od-sr" role="status">
        {reference ? text.t('header.loading', { reference }) : text.t('header.loadingUnknown')}
      </p>
      {ROWS.map(([first, second]) => (
        <div key={first} className="od-skeleton-row">
          <Skeleton shape="dot" width={20} />
          <Skeleton width={first} />
          <Skeleton width={72} />
          <span />
          <Skeleton width={second} />
          <Skeleton width={56} />
        </div>
      ))}
    </>
  )
}
