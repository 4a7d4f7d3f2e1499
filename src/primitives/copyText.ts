/** Some browsers leave the promise hanging, in foreign frames for instance. */
const PATIENCE_MS = 1000

/** Writes to the clipboard of a window; `true` only when the browser said so within a second. Never throws. */
export function copyText(text: string, view: Window): Promise<boolean> {
  const tooLate = new Promise<boolean>((resolve) => setTimeout(resolve, PATIENCE_MS, false))
  const written = write(text, view).then(
    () => true,
    () => false,
  )
  return Promise.race([written, tooLate])
}

// Where there is no clipboard, as on http, this fails like one that refuses.
async function write(text: string, view: Window): Promise<void> {
  await view.navigator.clipboard.writeText(text)
}
