/** Some browsers leave the promise hanging, in foreign frames for instance. */
const PATIENCE_MS = 1000

/** Writes to the clipboard; `true` only when the browser said so within a second. Never throws. */
export function copyText(text: string): Promise<boolean> {
  const tooLate = new Promise<boolean>((resolve) => setTimeout(resolve, PATIENCE_MS, false))
  const written = write(text).then(
    () => true,
    () => false,
  )
  return Promise.race([written, tooLate])
}

// Where there is no clipboard, as on http, this fails like one that refuses.
async function write(text: string): Promise<void> {
  await navigator.clipboard.writeText(text)
}
