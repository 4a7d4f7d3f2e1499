/** Some browsers leave the promise hanging, in foreign frames for instance. */
const PATIENCE_MS = 1000

/** Writes to the clipboard; `true` only when the browser said so within a second. Never throws. */
export async function copyText(text: string): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), PATIENCE_MS)
  })
  const written = (async () => {
    const clipboard: Clipboard | undefined = navigator.clipboard
    if (!clipboard) return false
    await clipboard.writeText(text)
    return true
  })().catch(() => false)
  const ok = await Promise.race([written, tooLate])
  clearTimeout(timer)
  return ok
}

/** Marks the text of an element, so that a key press copies it. */
export function selectText(element: Element): void {
  const selection = element.ownerDocument.getSelection()
  if (!selection) return
  const range = element.ownerDocument.createRange()
  range.selectNodeContents(element)
  selection.removeAllRanges()
  selection.addRange(range)
}
