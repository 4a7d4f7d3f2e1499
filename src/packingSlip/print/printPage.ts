/** A picture that is not there by then is left out. */
const PATIENCE_MS = 3000
const STEP_MS = 50

/** Prints the page once the pictures of `paper` are there, and says when that is over. What it returns stops it. */
export function printPage(paper: HTMLElement, onDone: () => void): () => void {
  const page = paper.ownerDocument.defaultView ?? window
  const ended = new AbortController()
  const end = (): void => {
    if (ended.signal.aborted) return
    ended.abort()
    onDone()
  }
  const print = (): void => {
    if (ended.signal.aborted) return
    page.addEventListener('afterprint', end, { signal: ended.signal })
    try {
      page.print()
    } catch {
      end()
    }
    if (!('onafterprint' in page)) end()
    // Where printing is shut off nothing comes after it: whoever does something on the page again is done.
    for (const sign of ['pointerdown', 'keydown']) page.addEventListener(sign, end, { signal: ended.signal })
  }
  void whenDrawn(paper).then(print)
  return () => ended.abort()
}

async function whenDrawn(paper: HTMLElement): Promise<void> {
  // A logo that is a file gets its address one step after the paper is drawn.
  await new Promise((resolve) => setTimeout(resolve, STEP_MS))
  const pictures = [...paper.querySelectorAll('img')].map((picture) => picture.decode?.().catch(() => {}))
  await Promise.race([Promise.all(pictures), new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))])
}
