import { useState, type ReactNode } from 'react'
import { useText } from '../display/useText'
import { Disclosure } from '../primitives/Disclosure'
import { Fields } from '../primitives/Fields'
import { MONEY_TEXT_LIMITS } from '../rules/moneyTexts'
import { ExtraField } from './ExtraField'
import type { MoneyView } from './moneyView'
import { ParcelFields } from './ParcelFields'

/** What can be said besides: how it travels, what the shop calls it, a note. Only what is filled in is sent. */
export function MoneyExtras(view: MoneyView): ReactNode {
  const { action, money, problems, fixed } = view
  const { texts } = money.draft
  const text = useText()
  const [open, setOpen] = useState(false)
  const isCapture = action === 'capture'
  const field = (name: 'reference' | 'description') => ({
    value: texts[name] ?? '',
    max: MONEY_TEXT_LIMITS[name],
    fixed,
    error: problems.of(name),
    onType: (value: string) => money.change({ texts: { ...texts, [name]: value } }),
  })
  return (
    <div>
      <Disclosure
        // What is wrong in it has to be seen.
        open={open || problems.inExtras}
        onOpenChange={setOpen}
        label={text.t(`form.${action}Extras`)}
      >
        {isCapture && <ParcelFields {...view} />}
        <Fields>
          <ExtraField
            {...field('reference')}
            label={text.t(isCapture ? 'form.captureReference' : 'form.reference')}
            width={4}
            full
            translate="no"
          />
          <ExtraField
            {...field('description')}
            label={text.t('form.description')}
            width={8}
            placeholder={text.t('form.descriptionHint')}
          />
        </Fields>
      </Disclosure>
    </div>
  )
}
