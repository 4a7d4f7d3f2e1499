/**
 * Throws if the library left something behind in the document after everything was unmounted: an element of
 * ours, a focus guard, a page that is still locked, hidden or deaf to the pointer.
 */
export function expectNothingLeft(): void {
  const left: string[] = []
  for (const element of document.querySelectorAll('[class^="od-"], [class*=" od-"], [data-radix-focus-guard]')) {
    left.push(element.outerHTML.slice(0, 120))
  }
  if (document.body.style.pointerEvents !== '')
    left.push(`body { pointer-events: ${document.body.style.pointerEvents} }`)
  if (document.body.style.overflow !== '') left.push(`body { overflow: ${document.body.style.overflow} }`)
  for (const element of document.body.querySelectorAll('[data-aria-hidden]')) left.push(`hidden: ${element.tagName}`)
  if (left.length > 0) throw new Error(`Left in the document after unmounting:\n${left.join('\n')}`)
}
