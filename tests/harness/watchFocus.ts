import { onTestFinished } from 'vitest'

/** Longer than it takes to hand the focus from something that goes to something that comes. */
const GRACE_MS = 400

/** Notes for one test each time that the focus stays lost, to the page or to a dialog as a whole, and what had it. */
export function watchFocus(): string[] {
  const lost: string[] = []
  let timer: ReturnType<typeof setTimeout>
  let from = ''
  const look = ({ type, target }: FocusEvent): void => {
    if (type === 'focusout') from = (target as Element).outerHTML.slice(0, 90)
    clearTimeout(timer)
    timer = setTimeout(() => {
      const active = document.activeElement
      if (active === document.body || active?.matches('[role="dialog"], [role="alertdialog"]')) lost.push(from)
    }, GRACE_MS)
  }
  document.addEventListener('focusout', look)
  document.addEventListener('focusin', look)
  onTestFinished(() => {
    clearTimeout(timer)
    document.removeEventListener('focusout', look)
    document.removeEventListener('focusin', look)
  })
  return lost
}
