import { useId, type ReactNode } from 'react'
import { useActionOptions } from '../display/ActionOptions'
import { useText } from '../display/useText'
import { Button } from '../primitives/Button'
import type { Neighbours } from './useNeighbours'

const SIDES = [
  ['previous', 'up', 'header.previous'],
  ['next', 'down', 'header.next'],
] as const

/** Which order of the host's list this is, and the ways to those beside it. */
export function NeighbourButtons({ ids, place, go, buttons }: Neighbours): ReactNode {
  const text = useText()
  const { keys } = useActionOptions()
  const id = useId()
  return (
    <>
      {place && (
        <span className="od-topbar-place" id={id}>
          {place}
        </span>
      )}
      {SIDES.map(([side, icon, name]) => (
        <Button
          key={side}
          ref={buttons[side]}
          kind="quiet"
          icon={icon}
          iconOnly
          off={ids[side] == null}
          aria-label={text.t(name)}
          aria-describedby={place && id}
          aria-keyshortcuts={keys[side]}
          onClick={() => go(side)}
        />
      ))}
      <span className="od-topbar-gap" aria-hidden="true" />
    </>
  )
}
