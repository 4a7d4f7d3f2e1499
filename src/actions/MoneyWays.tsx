import type { ReactNode } from 'react'
import { LinePicker } from '../display/LinePicker'
import { LinesDone } from '../display/LinesDone'
import { useText } from '../display/useText'
import { SegmentedControl } from '../primitives/SegmentedControl'
import { canPick } from './lineChoices'
import { linesDone } from './linesDone'
import type { MoneyView } from './moneyView'
import { pickRows } from './pickRows'
import { ReturnFee } from './ReturnFee'

/** Props of {@link MoneyWays}. */
export interface MoneyWaysProps extends MoneyView {
  /** How often somebody tried to send it. */
  tries: number
}

/** By items or by amount, and the items; an order without anything to pick goes by amount. */
export function MoneyWays(view: MoneyWaysProps): ReactNode {
  const { action, order, money, problems, fixed, tries } = view
  const { draft, choices, change, pick, isCustom } = money
  const text = useText()
  const { way } = draft
  if (way === 'amount' && !choices.some(canPick)) return null
  const rest = choices.filter((choice) => !canPick(choice))
  return (
    <div className="od-ways">
      <SegmentedControl
        label={text.t('form.way')}
        value={way}
        onValueChange={(next) => change({ way: next })}
        aria-disabled={fixed || undefined}
        options={[
          { value: 'items', label: text.t('form.byItems') },
          { value: 'amount', label: text.t('form.byAmount') },
        ]}
      />
      {way === 'items' && (
        <>
          {choices.some(({ known }) => !known) && <p className="od-hint">{text.t('form.notItemised')}</p>}
          <LinePicker
            rows={pickRows(money, problems)}
            unsent={isCustom}
            currency={order.currency}
            action={action}
            locked={fixed}
            onPick={pick}
            tries={tries}
          >
            {action === 'refund' && <ReturnFee {...view} />}
            <LinesDone lines={linesDone(order, action, rest, text)} label={text.t('form.settledLines')} />
          </LinePicker>
        </>
      )}
    </div>
  )
}
