import { virtual } from '@guidepup/virtual-screen-reader'
import { onTestFinished } from 'vitest'
import { plain } from './hearAnnouncements'

/** A person who listens: what a screen reader says, in the order in which it says it. */
export interface Listener {
  /** Does something, and hears what that brings: news, and what takes the focus. */
  hear: (what: string, act: () => unknown) => Promise<void>
  /** Reads all of an element as it stands now, from its beginning to its end. */
  read: (what: string, element: Element) => Promise<void>
  /** All that was heard, one phrase a line, each deed and each reading under its heading. */
  transcript: () => string
}

/** Long enough for an answer of the backend, what it brings about, and its announcement. */
const QUIET_MS = 120
const MOST_PHRASES = 600
const REQUEST_KEY = /[0-9a-f]{8}(-[0-9a-f-]{27}|…[0-9a-f]{6})/g

/** What no screen reader says unless it is told to: where plain text begins and ends. */
const SILENT = /^(end of )?(paragraph|time|term|definition|rowgroup|cell|listitem|link|heading|columnheader|group)\b/
const SPOKEN = /^(link|heading|columnheader|listitem), |^group, /

// A part that has left the document says nothing; the screen reader would look for its name in the document.
class LiveObserver extends MutationObserver {
  constructor(hear: MutationCallback) {
    super((records, self) =>
      hear(
        records.filter(({ target }) => target.isConnected),
        self,
      ),
    )
  }
}

const start = (container: Element): Promise<void> =>
  virtual.start({ container: container as HTMLElement, window: { MutationObserver: LiveObserver } as never })

/** Starts a screen reader on the page, until the test is over. */
export async function listen(): Promise<Listener> {
  const lines: string[] = []
  await start(document.body)
  onTestFinished(() => virtual.stop())
  const write = async (heading: string): Promise<void> => {
    const phrases = (await virtual.spokenPhraseLog()).map(wordsOf)
    await virtual.clearSpokenPhraseLog()
    lines.push(`# ${heading}`, ...phrases.filter(isHeard), '')
  }
  return {
    async hear(what, act) {
      await virtual.clearSpokenPhraseLog()
      await act()
      await untilQuiet()
      await write(what)
    },
    async read(what, element) {
      await virtual.stop()
      await start(element)
      const [node, phrase] = [virtual.activeNode, await virtual.lastSpokenPhrase()]
      const isRound = async () => virtual.activeNode === node && (await virtual.lastSpokenPhrase()) === phrase
      for (let turn = 0; turn < MOST_PHRASES; turn += 1) {
        await virtual.next()
        if (turn > 0 && (await isRound())) break
      }
      await write(what)
      await virtual.stop()
      await start(document.body)
    },
    transcript: () => `${lines.join('\n').trim()}\n`,
  }
}

/** The name of a row is all its cells, which follow. */
function wordsOf(phrase: string): string {
  return plain(phrase)
    .replace(REQUEST_KEY, '(request key)')
    .replace(/^((end of )?row), .*/, '$1')
}

function isHeard(phrase: string, at: number, all: readonly string[]): boolean {
  if (phrase === '' || /^(document|end of row)$/.test(phrase) || isTwice(phrase, at, all)) return false
  return !SILENT.test(phrase) || SPOKEN.test(phrase)
}

/**
 * What only this reader says twice: the beginning of what it reads when it comes round, news that takes the place of
 * other news, and the title of a question, which it takes for a live region.
 */
function isTwice(phrase: string, at: number, all: readonly string[]): boolean {
  const isNews = /^(polite|assertive): /.test(phrase)
  const isEdge = at === 1 || at === all.length - 1
  const isTitle = all.some((other) => other.startsWith(`alertdialog, ${phrase.replace('assertive: ', '')},`))
  return isTitle || (at > 0 && ((isNews && phrase === all[at - 1]) || (isEdge && phrase === all[0])))
}

async function untilQuiet(): Promise<void> {
  let before = -1
  for (let turn = 0; turn < 40; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, QUIET_MS))
    const { length } = await virtual.spokenPhraseLog()
    if (length === before) return
    before = length
  }
}
