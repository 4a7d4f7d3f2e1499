import { useMemo, type ReactNode } from 'react'
import { useText } from '../../display/useText'
import { Input } from '../../primitives/Input'
import { Select } from '../../primitives/Select'
import { countryName, listCountries } from '../../text/countryName'
import { TextField } from '../fields/TextField'
import type { FieldsForm } from '../fields/useFieldsForm'
import type { AddressField } from './addressFields'

/** Props of {@link CountryField}. */
export interface CountryFieldProps {
  form: FieldsForm<AddressField>
  autoComplete: string
}

/** The country, chosen by name. What stands there and is no country we know stays; what is locked can still be copied. */
export function CountryField({ form, autoComplete }: CountryFieldProps): ReactNode {
  const { locale, t } = useText()
  const countries = useMemo(() => listCountries(locale), [locale])
  const { values, draft, locked } = form
  const others = [...new Set([draft.base.country, values.country])].filter(
    (code) => !countries.some((country) => country.code === code),
  )
  return (
    <TextField form={form} field="country" width={6} full>
      {(ids) =>
        locked ? (
          <Input {...ids} name="country" value={countryName(values.country, locale)} readOnly />
        ) : (
          <Select
            {...ids}
            name="country"
            autoComplete={autoComplete}
            value={values.country}
            onChange={({ currentTarget }) => form.type({ country: currentTarget.value })}
          >
            {others.map((code) => (
              <option key={code} value={code}>
                {code || t('fact.none')}
              </option>
            ))}
            {countries.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </Select>
        )
      }
    </TextField>
  )
}
