import { createElement, forwardRef } from 'react'
import { partClass } from './partClass'
import type { PartName } from './parts'

/**
 * Makes a part that is one element: it has the class of the part and a host's own after it, takes any attribute and a
 * ref. `draw` turns its own props into attributes and children, and gives back the rest as it was.
 */
export function createPart<E extends Element, P extends { className?: string | undefined }>(
  tag: string,
  part: PartName,
  draw: (props: P) => object = (props) => props,
) {
  const Part = forwardRef<E, P>((props, ref) =>
    createElement(tag, { ...draw(props as P), ref, className: partClass(part, props.className) }),
  )
  Part.displayName = part
  return Part
}
