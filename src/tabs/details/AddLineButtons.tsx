import type { ReactNode } from 'react'
import { useText } from '../../display/useText'
import type { Order } from '../../model/order'
import { Button } from '../../primitives/Button'
import type { DraftRow } from './linesDraft'
import { plainNumber } from '../../display/readNumber'
import type { LinesForm } from './useLinesDraft'

/** Props of {@link AddLineButtons}. */
export interface AddLineButtonsProps {
  form: LinesForm
  locked: boolean
}

/** Adds a line, or one that takes something off. Both begin with the tax rate that most lines have. */
export function AddLineButtons({ form: { draft, step, terms }, locked }: AddLineButtonsProps): ReactNode {
  const text = useText()
  const rate = commonRate(draft.order)
  const taxRate = rate === undefined ? '' : plainNumber(rate / 100, terms.currency, terms.locale)
  const fresh = (type: string): DraftRow['typed'] => ({ type, quantity: '1', taxRate })
  return (
    <>
      <Button
        size="sm"
        icon="plus"
        off={locked}
        onClick={() => step({ is: 'added', typed: fresh('physical'), field: 'name' })}
      >
        {text.t('lines.add')}
      </Button>
      <Button
        size="sm"
        icon="tag"
        off={locked}
        onClick={() => {
          const typed = { ...fresh('discount'), name: text.word('lineType', 'discount') }
          step({ is: 'added', typed, field: 'unitPrice' })
        }}
      >
        {text.t('lines.addDiscount')}
      </Button>
    </>
  )
}

function commonRate({ lines }: Order): number | undefined {
  const counts = new Map<number | undefined, number>()
  for (const { taxRate } of lines) counts.set(taxRate, (counts.get(taxRate) ?? 0) + 1)
  const [most] = [...counts].sort(([, one], [, other]) => other - one)
  return most?.[0]
}
