import type { ReactNode } from 'react'
import { shortId } from '../display/shortId'
import { useText } from '../display/useText'
import { Field } from '../primitives/Field'
import { Select } from '../primitives/Select'
import type { MoneyView } from './moneyView'

/** Which capture a refund is of, where there are several. */
export function CaptureChoice({ order, money, problems, fixed }: MoneyView): ReactNode {
  const { books, draft, change } = money
  const text = useText()
  if (books.length < 2) return null
  return (
    <Field label={text.t('form.ofCapture')} error={problems.of('captureId')}>
      {(ids) => (
        <Select
          {...ids}
          value={draft.captureId}
          aria-disabled={fixed || undefined}
          onChange={({ currentTarget }) => !fixed && change({ captureId: currentTarget.value })}
        >
          <option value="">{text.t('form.anyCapture')}</option>
          {books.map(({ capture, rest }) => (
            <option key={capture.id} value={capture.id}>
              {text.t('form.captureOption', {
                name: capture.reference ?? capture.shortReference ?? shortId(capture.id),
                date: text.shortDay(capture.at),
                amount: text.money(Math.max(0, rest), order.currency),
              })}
            </option>
          ))}
        </Select>
      )}
    </Field>
  )
}
