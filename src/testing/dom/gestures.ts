/** Presses an element as a pointer does: down, focus, up, click. */
export function pressOn(element: HTMLElement): void {
  const goesOn = fire(element, 'pointerdown', { buttons: 1 })
  const takesFocus = fire(element, 'mousedown', { buttons: 1 }) && goesOn
  if (takesFocus) focusableAround(element)?.focus()
  fire(element, 'pointerup')
  fire(element, 'mouseup')
  fire(element, 'click')
}

/** Types over what stands in a field, or chooses an option of a list. */
export function typeInto(element: HTMLElement, text: string): void {
  element.focus()
  // The element's own setter is watched by React, which would then take the change for its own.
  const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element) as object, 'value')?.set
  setter?.call(element, text)
  const { InputEvent, Event } = viewOf(element)
  const how = { bubbles: true, composed: true, inputType: 'insertText', data: text }
  element.dispatchEvent(new InputEvent('input', how))
  element.dispatchEvent(new Event('change', { bubbles: true }))
}

function fire(element: HTMLElement, type: string, more: MouseEventInit = {}): boolean {
  const { PointerEvent, MouseEvent } = viewOf(element)
  const how = { bubbles: true, cancelable: true, composed: true, detail: 1, ...more }
  const event =
    type.startsWith('pointer') && PointerEvent
      ? new PointerEvent(type, { ...how, pointerType: 'mouse', isPrimary: true })
      : new MouseEvent(type, how)
  return element.dispatchEvent(event)
}

function focusableAround(element: HTMLElement): HTMLElement | null {
  return element.closest<HTMLElement>('button, input, select, textarea, a[href], [tabindex]')
}

function viewOf(element: Element): Window & typeof globalThis {
  return element.ownerDocument.defaultView ?? window
}
