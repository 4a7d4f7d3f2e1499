import type { ReactNode } from 'react'
import type { OrderLine } from '../model/orderLine'
import { SafeImage } from '../primitives/SafeImage'
import { IdText } from './IdText'
import { lineGlyph } from './lineGlyph'
import { PersonText } from './PersonText'
import { useText } from './useText'

/** The picture of a line, or the glyph of its type. */
export function LineThumb({ line }: { line: OrderLine }): ReactNode {
  return (
    <SafeImage className="od-thumb" fallback={lineGlyph(line.type)} {...(line.imageUrl && { src: line.imageUrl })} />
  )
}

/** What a line is: picture, name, and below them its reference and type or the given note. */
export function LineProduct({ line, note }: { line: OrderLine; note?: ReactNode }): ReactNode {
  const text = useText()
  return (
    <div className="od-product">
      <LineThumb line={line} />
      <div className="od-product-words">
        <p className="od-product-name">
          <PersonText>{line.name || '—'}</PersonText>
        </p>
        <p className="od-product-note">
          {note ?? (
            <>
              {line.reference && (
                <>
                  <IdText>{line.reference}</IdText>
                  {' · '}
                </>
              )}
              <bdi>{text.word('lineType', line.type)}</bdi>
            </>
          )}
        </p>
      </div>
    </div>
  )
}
