import type { ReactNode } from 'react'
import { useText } from './useText'
import { Button } from '../primitives/Button'

/** Props of {@link ShowAllLines}. */
export interface ShowAllLinesProps {
  count: number
  onShow: () => void
}

/** Brings the lines that are left out into the document, for find in page and for print. */
export function ShowAllLines({ count, onShow }: ShowAllLinesProps): ReactNode {
  const text = useText()
  return (
    <Button kind="quiet" size="sm" className="od-lines-all" onClick={onShow}>
      {text.t('lines.showAll', { count })}
    </Button>
  )
}
