import type { RefObject } from 'react'
import type { PartName } from '../primitives/parts'
import { useBeforePaint } from '../primitives/useBeforePaint'

/**
 * Gives each part of the root around `inside` a host's own classes after ours, before it is painted. They are put on
 * the elements, not handed down to them: so every part of the list can have some, however it is drawn.
 */
export function useClassNames(
  classNames: Partial<Record<PartName, string>> = {},
  inside: RefObject<HTMLElement | null>,
): void {
  const given = JSON.stringify(Object.entries(classNames))
  useBeforePaint(() => {
    const root = inside.current?.closest('.od-root')
    const own = (JSON.parse(given) as [PartName, string | undefined][]).map(
      ([part, names = '']) => [part, names.split(/\s+/).filter(Boolean)] as const,
    )
    if (!root || own.length === 0) return
    const change = (how: 'add' | 'remove'): void => {
      for (const [part, names] of own) {
        for (const { classList } of [root, ...root.getElementsByClassName(part)]) {
          if (classList.contains(part)) classList[how](...names)
        }
      }
    }
    const observer = new MutationObserver(() => {
      change('add')
      observer.takeRecords()
    })
    change('add')
    observer.observe(root, { subtree: true, childList: true, attributeFilter: ['class'] })
    return () => {
      observer.disconnect()
      change('remove')
    }
  }, [given, inside])
}
