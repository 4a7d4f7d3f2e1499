import { useEffect, useId, useRef, type ReactNode } from 'react'
import { useText } from '../display/useText'
import type { ShippingInfo } from '../model/capture'
import { Button } from '../primitives/Button'
import { Fields } from '../primitives/Fields'
import { ExtraField } from './ExtraField'
import type { ParcelDraft } from './moneyDraft'
import type { MoneyView } from './moneyView'
import { PARCEL_LIMITS } from '../rules/moneyTexts'
import { PARCEL_FIELDS, type ParcelField, parcelPath } from './parcelDraft'

const ADD = '.od-parcel-tools button:first-child'

/** How what is captured travels, parcel by parcel, and how each may come back. */
export function ParcelFields(view: MoneyView): ReactNode {
  const { money, fixed } = view
  const { parcels } = money.draft
  const text = useText()
  const root = useRef<HTMLDivElement>(null)
  const wanted = useRef('')
  useEffect(() => {
    const found = wanted.current && root.current?.querySelectorAll<HTMLElement>(wanted.current)
    wanted.current = ''
    if (found) [...found].at(-1)?.focus()
  })
  // What is pressed may go away, and what appears is there to be filled in.
  const set = (next: readonly ParcelDraft[], focus: string): void => {
    wanted.current = focus
    money.change({ parcels: next })
  }
  const last = parcels.at(-1)
  const replaced = (parcel: ParcelDraft, next: readonly ParcelDraft[]): readonly ParcelDraft[] =>
    parcels.flatMap((one) => (one === parcel ? next : one))
  return (
    <div ref={root}>
      {parcels.map((parcel, at) => (
        <Parcel
          key={parcel.id}
          {...{ view, parcel, at }}
          onChange={(next) => money.change({ parcels: replaced(parcel, [next]) })}
          onRemove={() => set(replaced(parcel, []), ADD)}
          onReturnRemove={(next) => set(replaced(parcel, [next]), ADD)}
        />
      ))}
      <div className="od-parcel-tools">
        <Button
          size="sm"
          icon="plus"
          off={fixed}
          onClick={() => set([...parcels, { id: (last?.id ?? 0) + 1, info: {}, returns: false }], '[name="company"]')}
        >
          {text.t('form.addParcel')}
        </Button>
        {last && !last.returns && (
          <Button
            size="sm"
            icon="undo"
            off={fixed}
            onClick={() => set([...parcels.slice(0, -1), { ...last, returns: true }], '[name="returnCompany"]')}
          >
            {text.t('form.addReturn')}
          </Button>
        )}
      </div>
    </div>
  )
}

interface ParcelProps {
  view: MoneyView
  parcel: ParcelDraft
  at: number
  onChange: (next: ParcelDraft) => void
  onRemove: () => void
  onReturnRemove: (next: ParcelDraft) => void
}

function Parcel({ view, parcel, at, onChange, onRemove, onReturnRemove }: ParcelProps): ReactNode {
  const { money, problems, fixed } = view
  const { parcels } = money.draft
  const text = useText()
  const id = useId()
  const isOne = parcels.length === 1
  const path = parcelPath(parcels, parcel)
  const fields = PARCEL_FIELDS.filter(({ field }) => parcel.returns || !isReturn(field))
  return (
    <div className="od-parcel-draft" role="group" aria-labelledby={isOne ? undefined : id}>
      {!isOne && (
        <div className="od-form-head">
          <h4 id={id} className="od-label">
            {text.t('form.parcel', { number: text.number(at + 1) })}
          </h4>
          <Button kind="quiet" size="sm" icon="trash" off={fixed} onClick={onRemove}>
            {text.t('form.removeParcel')}
          </Button>
        </div>
      )}
      <Fields>
        {fields.map(({ field, label, width }) => (
          <ExtraField
            key={field}
            name={field}
            label={text.t(label)}
            width={width}
            full={width === 4 && field.endsWith('Number')}
            value={parcel.info[field] ?? ''}
            max={PARCEL_LIMITS[field]}
            fixed={fixed}
            error={problems.of(`${path}.${field}`)}
            onType={(value) => onChange({ ...parcel, info: { ...parcel.info, [field]: value } })}
            {...(/Number|Url/.test(field) && { translate: 'no' })}
            {...(field.endsWith('Url') && { inputMode: 'url' })}
          />
        ))}
      </Fields>
      {parcel.returns && (
        <Button
          kind="quiet"
          size="sm"
          icon="trash"
          off={fixed}
          onClick={() => onReturnRemove({ ...parcel, returns: false, info: without(parcel.info) })}
        >
          {text.t('form.removeReturn')}
        </Button>
      )}
    </div>
  )
}

function isReturn(field: ParcelField['field']): boolean {
  return field.startsWith('return')
}

function without(info: ShippingInfo): ShippingInfo {
  return Object.fromEntries(Object.entries(info).filter(([field]) => !isReturn(field as ParcelField['field'])))
}
