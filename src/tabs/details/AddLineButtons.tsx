import type { ReactNode } from 'react'
import { useText } from '../../display/useText'
import { Button } from '../../primitives/Button'
import type { DraftRow } from './linesDraft'
import { plainNumber } from './readNumber'
import type { LinesForm } from './useLinesDraft'

/** Props of {@link AddLineButtons}. */
export interface AddLineButtonsProps {
  form: LinesForm
  locked: boolean
}

/** Adds a line, or one that takes something off. Both begin with the tax rate that all lines share. */
export function AddLineButtons({ form: { draft, step, terms }, locked }: AddLineButtonsProps): ReactNode {
  const text = useText()
  const [rate, ...others] = new Set(draft.order.lines.map(({ taxRate }) => taxRate))
  const taxRate = rate === undefined || others.length > 0 ? '' : plainNumber(rate / 100, terms.currency, terms.locale)
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
