import { useEffect, type ReactNode } from 'react'
import { Button } from '../primitives/Button'
import { Notice } from '../primitives/Notice'
import { IdText } from './IdText'
import { usePanel } from './PanelContext'
import { PersonText } from './PersonText'
import type { MissingCharacter, SlipFailure } from './slipFailure'
import type { Slip } from './usePackingSlip'
import { usePrintedSlip } from './usePrintedSlip'
import { useText } from './useText'

/** Props of {@link SlipTrouble}. */
export interface SlipTroubleProps {
  slip: Extract<Slip, { is: 'failed' }>
  onRetry: () => void
}

/** A web page has nothing more to print than a PDF. */
const PRINTS_NOTHING: readonly SlipFailure['code'][] = ['nothing_captured', 'unknown_capture', 'invalid_input']

/** Once more comes to the same: so paper is the first way on. */
const STAYS: readonly SlipFailure['code'][] = ['missing_characters', 'font_failed']

/** Why there is no slip, and the ways on: once more, or on paper without a PDF. */
export function SlipTrouble({ slip, onRetry }: SlipTroubleProps): ReactNode {
  const text = useText()
  const { announce } = usePanel()
  const { print, printing, paper, failure = slip.failure } = usePrintedSlip(slip)
  const { code, characters } = failure
  const why = text.t(`slip.why.${code}`)
  const isNews = failure !== slip.failure
  useEffect(() => {
    if (isNews) announce(why, 'assertive')
  }, [isNews, why, announce])
  const again = (
    <Button size="sm" icon="refresh" onClick={onRetry}>
      {text.t('failure.retry')}
    </Button>
  )
  const onPaper = !PRINTS_NOTHING.includes(code) && (
    <Button size="sm" busy={printing} onClick={print}>
      {text.t('slip.print')}
    </Button>
  )
  const actions = STAYS.includes(code) ? (
    <>
      {onPaper}
      {again}
    </>
  ) : (
    <>
      {again}
      {onPaper}
    </>
  )
  return (
    <Notice tone="danger" title={text.t('slip.failed')} actions={actions}>
      <p>{why}</p>
      <MissingCharacters characters={characters} />
      {paper}
    </Notice>
  )
}

const MOST_CHARACTERS = 5
const MOST_OF_A_TEXT = 40

function MissingCharacters({ characters }: { characters: readonly MissingCharacter[] }): ReactNode {
  const text = useText()
  const rest = characters.length - MOST_CHARACTERS
  if (characters.length === 0) return null
  return (
    <ul>
      {characters.slice(0, MOST_CHARACTERS).map(({ character, codePoint, text: found }) => (
        <li key={codePoint}>
          {text.rich('slip.character', {
            character: <PersonText>{character}</PersonText>,
            code: <IdText>{codePoint}</IdText>,
            text: (
              <q className="od-said">
                <PersonText>{cut(found)}</PersonText>
              </q>
            ),
          })}
        </li>
      ))}
      {rest > 0 && <li>{text.t('slip.moreCharacters', { count: rest })}</li>}
    </ul>
  )
}

function cut(text: string): string {
  const signs = [...text.slice(0, 2 * MOST_OF_A_TEXT)]
  return signs.length > MOST_OF_A_TEXT ? `${signs.slice(0, MOST_OF_A_TEXT).join('')}…` : text
}
