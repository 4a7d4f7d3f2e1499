import type { ComponentPropsWithoutRef } from 'react'
import { createPart } from './createPart'

/** Props of {@link Fields}. */
export type FieldsProps = ComponentPropsWithoutRef<'div'>

/** Fields side by side on twelve columns; what stands between them and is no Field says `data-width`. */
export const Fields = createPart<HTMLDivElement, FieldsProps>('div', 'od-fields')
