import type { ReactNode } from 'react'

/** Text that a person wrote (a name, a note, an address), kept apart from the direction of what is around it. */
export function PersonText({ children }: { children: ReactNode }): ReactNode {
  return <bdi className="od-person">{children}</bdi>
}
