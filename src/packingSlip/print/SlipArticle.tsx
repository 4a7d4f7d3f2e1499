import { useEffect, useState, type ReactNode } from 'react'
import type { FileSource } from '../../model/packingSlip'
import { code128 } from '../content/code128'
import type { PackingSlipContent } from '../content/packingSlipContent'

/** Props of {@link SlipArticle}. */
export interface SlipArticleProps {
  content: PackingSlipContent
  logo?: FileSource | undefined
}

/** A slip as a web page: all that is printed, in the order in which it is read. */
export function SlipArticle({ content, logo }: SlipArticleProps): ReactNode {
  const { words, shop, shipTo, facts, barcode, note, later } = content
  return (
    <article className="od-slip">
      <header className="od-slip-head">
        <Logo source={logo} />
        <p className="od-slip-shop">{shop.name}</p>
        <h1 className="od-slip-title">{words.title}</h1>
      </header>
      <div className="od-slip-top">
        <div>
          <p className="od-slip-label">{words.shipTo}</p>
          <address className="od-slip-address">
            <strong className="od-slip-name">{shipTo.name}</strong>
            {shipTo.lines.map((line, at) => (
              <span key={at}>
                <bdi>{line}</bdi>
              </span>
            ))}
          </address>
        </div>
        <dl className="od-slip-facts">
          {facts.map(({ label, value }) => (
            <div key={label} className="od-slip-fact">
              <dt>{label}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      </div>
      {barcode && <Bars text={barcode} />}
      {(content.rows.length > 0 || content.totalAmount !== undefined) && <Rows content={content} />}
      {[note, later].map((sentence) => sentence && <p key={sentence}>{sentence}</p>)}
      <div className="od-slip-sign">
        {[words.packedBy, words.packedOn, words.parcels].map((label, at) => (
          <p key={at} className="od-slip-label">
            {label}
          </p>
        ))}
      </div>
      <footer className="od-slip-label">{[shop.name, shop.address].filter(Boolean).join(', ')}</footer>
    </article>
  )
}

function Rows({ content: { words, rows, totalPieces, totalAmount } }: { content: PackingSlipContent }): ReactNode {
  const hasPrices = totalAmount !== undefined
  return (
    <table className="od-slip-rows">
      <thead>
        <tr>
          <td />
          <th scope="col">{words.article}</th>
          <th scope="col">{words.product}</th>
          <th scope="col">{words.quantity}</th>
          {hasPrices && <th scope="col">{words.total}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ isGoods, reference, name, quantityText, total, imageUrl }, at) => (
          <tr key={at}>
            <td>{isGoods && <span className="od-slip-box" />}</td>
            <td>
              <bdi>{reference}</bdi>
            </td>
            <td>
              {imageUrl && pictureOf(imageUrl) && (
                <img className="od-slip-picture" src={pictureOf(imageUrl)} alt="" referrerPolicy="no-referrer" />
              )}
              <bdi>{name}</bdi>
            </td>
            <td className="od-slip-quantity">{isGoods && quantityText}</td>
            {hasPrices && <td>{total}</td>}
          </tr>
        ))}
      </tbody>
      {(totalPieces ?? totalAmount) && (
        <tfoot>
          <tr>
            <td colSpan={2} />
            <th scope="row">{totalPieces ? words.totalPieces : words.totalAmount}</th>
            <td className="od-slip-quantity">{totalPieces?.text}</td>
            {hasPrices && <td>{totalAmount}</td>}
          </tr>
        </tfoot>
      )}
    </table>
  )
}

/** Modules of white at both ends, or nothing reads it. A module is one point wide, as in the PDF. */
const QUIET = 10

function Bars({ text }: { text: string }): ReactNode {
  const widths = code128(text)
  let at = QUIET
  const bars = widths.map((width, place) => {
    const bar = place % 2 === 0 ? `M${at} 0h${width}v1h-${width}z` : ''
    at += width
    return bar
  })
  return (
    <figure className="od-slip-bars">
      <svg viewBox={`0 0 ${at + QUIET} 1`} width={`${at + QUIET}pt`} preserveAspectRatio="none" aria-hidden="true">
        <path d={bars.join('')} />
      </svg>
      <figcaption>
        <bdi>{text}</bdi>
      </figcaption>
    </figure>
  )
}

function Logo({ source }: { source: FileSource | undefined }): ReactNode {
  const [url, setUrl] = useState<string>()
  useEffect(() => {
    if (source === undefined || typeof source === 'string') return setUrl(pictureOf(source))
    const made = URL.createObjectURL(source instanceof Blob ? source : new Blob([source as Uint8Array<ArrayBuffer>]))
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [source])
  return url ? <img className="od-slip-logo" src={url} alt="" referrerPolicy="no-referrer" /> : null
}

/** The address of a picture if it may be asked for: a page of the web, a path of this site, a PNG or JPEG in itself. */
function pictureOf(source: string | undefined): string | undefined {
  if (source === undefined || !URL.canParse(source, document.baseURI)) return undefined
  return /^(https?:|blob:|data:image\/(png|jpeg)[;,])/i.test(new URL(source, document.baseURI).href)
    ? source
    : undefined
}
