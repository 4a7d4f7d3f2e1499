import type { ReactNode } from 'react'
import { useText } from '../display/useText'
import { currencySign } from '../model/formatAmount'
import { Affix } from '../primitives/Affix'
import { Field } from '../primitives/Field'
import { Fields } from '../primitives/Fields'
import { Input } from '../primitives/Input'
import type { MoneyText } from './moneyDraft'
import type { MoneyView } from './moneyView'

/** The one line that an amount without items is sent as: its name, and its tax, which follows the rate. */
export function AmountLine({ order, money, problems, fixed }: MoneyView): ReactNode {
  const { draft, change, taxAmount } = money
  const { texts } = draft
  const text = useText()
  const sign = currencySign(order.currency, text.locale)
  const field = (name: MoneyText, value = texts[name] ?? '') => ({
    readOnly: fixed,
    value,
    onChange: ({ currentTarget }: { currentTarget: HTMLInputElement }) =>
      change({ texts: { ...texts, [name]: currentTarget.value } }),
  })
  return (
    <Fields>
      <Field
        label={text.t('lines.name')}
        width={6}
        hint={text.t('form.nameHint')}
        error={problems.of('name') && text.t('form.nameHint')}
      >
        {(ids) => <Input {...ids} {...field('name')} />}
      </Field>
      <Field label={text.t('lines.taxRate')} width={3} error={problems.of('taxRate')}>
        {(ids) => (
          <Affix suffix="%">
            <Input {...ids} {...field('taxRate')} inputMode="decimal" />
          </Affix>
        )}
      </Field>
      <Field
        label={text.t('form.taxAmount')}
        width={3}
        hint={!texts.taxAmount && text.t('form.taxFollows')}
        error={problems.of('taxAmount')}
      >
        {(ids) => (
          <Affix suffix={sign.text} position={sign.position}>
            <Input
              {...ids}
              {...field('taxAmount', taxAmount)}
              inputMode="decimal"
              // An empty one follows the rate again, once nobody is typing in it.
              onBlur={() => texts.taxAmount === '' && change({ texts: { ...texts, taxAmount: undefined } })}
            />
          </Affix>
        )}
      </Field>
    </Fields>
  )
}
