import { useId, type ReactNode } from 'react'
import { Amount } from '../display/Amount'
import { turned } from '../display/turned'
import { useText } from '../display/useText'
import { currencySign } from '../model/formatAmount'
import { Affix } from '../primitives/Affix'
import { Checkbox } from '../primitives/Checkbox'
import { Field } from '../primitives/Field'
import { Input } from '../primitives/Input'
import type { MoneyView } from './moneyView'

/** A fee that is kept from what goes back, as the last row of the items. */
export function ReturnFee(view: MoneyView): ReactNode {
  const { money, order, problems, fixed } = view
  const { fee, draft, change } = money
  const text = useText()
  const id = useId()
  const sign = currencySign(order.currency, text.locale)
  if (!fee.offered) return null
  const off = fee.why !== undefined
  const problem = problems.of('returnFee.amount') ?? problems.of('returnFee')
  const set = (part: Partial<typeof draft.fee>): void => change({ fee: { ...draft.fee, ...part } })
  const isShown = fee.kept || draft.fee.amount !== ''
  return (
    <li className="od-pick-row">
      <div className="od-product">
        <Checkbox
          id={id}
          checked={fee.kept}
          onCheckedChange={(kept) => set({ kept })}
          aria-disabled={off || fixed || undefined}
          aria-describedby={off ? `${id}-why` : undefined}
        />
        <div className="od-product-words">
          <label htmlFor={id} className="od-product-name">
            {text.t('action.returnFee')}
          </label>
          {off && (
            <p className="od-product-note" id={`${id}-why`}>
              {fee.why}
            </p>
          )}
        </div>
      </div>
      {isShown && (
        <span className="od-pick-quantity">
          <Affix suffix={sign.text} position={sign.position} align="end">
            <Input
              inputMode="decimal"
              aria-label={text.t('form.returnFee')}
              aria-invalid={problem ? true : undefined}
              aria-describedby={problem && `${id}-wrong`}
              readOnly={!fee.kept || fixed}
              value={draft.fee.amount}
              onChange={(event) => set({ amount: event.currentTarget.value })}
            />
          </Affix>
        </span>
      )}
      <span className="od-pick-sum" data-none={!fee.input || undefined}>
        <Amount value={turned(fee.input?.amount ?? 0)} currency={order.currency} plain />
      </span>
      {problem && (
        <p id={`${id}-wrong`} className="od-hint" data-state="error">
          {problem}
        </p>
      )}
      {fee.kept && fee.asksRate && <FeeRate {...view} onType={(taxRate) => set({ taxRate })} />}
    </li>
  )
}

/** Picked items with different rates leave it to a person at which one the fee is taxed. */
function FeeRate({ money, problems, fixed, onType }: MoneyView & { onType: (text: string) => void }): ReactNode {
  const text = useText()
  return (
    <Field label={text.t('form.feeRate')} error={problems.of('returnFee.taxRate')}>
      {(ids) => (
        <Affix suffix="%">
          <Input
            {...ids}
            inputMode="decimal"
            readOnly={fixed}
            value={money.fee.rateText}
            onChange={(event) => onType(event.currentTarget.value)}
          />
        </Affix>
      )}
    </Field>
  )
}
