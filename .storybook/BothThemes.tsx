import { type ReactNode, useEffect, useRef, useState } from 'react'
import { STORY_FINISHED } from 'storybook/internal/core-events'

interface BothThemesProps {
  id: string
  /** What the toolbars and the address say of the story. */
  globals: Readonly<Record<string, unknown>>
  /** From the address: what the Controls panel has turned. */
  args: string | null
}

/**
 * The same story twice, each in a window of its own: a drawer lies over the whole of its window, and each of the two
 * can be used and scrolled. The second begins when the first is walked through: there is one focus for both.
 */
export function BothThemes({ id, globals, args }: BothThemesProps): ReactNode {
  const first = useRef<HTMLIFrameElement>(null)
  const [walked, setWalked] = useState(false)
  useEffect(() => {
    const listen = ({ source, data }: MessageEvent) => {
      if (source === first.current?.contentWindow && String(data).includes(STORY_FINISHED)) setWalked(true)
    }
    window.addEventListener('message', listen)
    return () => window.removeEventListener('message', listen)
  }, [])
  const addressIn = (theme: string): string => `iframe.html?${addressOf(id, { ...globals, theme }, args)}`
  return (
    <div className="story-both">
      <iframe ref={first} className="story-half" title="In light" src={addressIn('light')} />
      <iframe className="story-half" title="In dark" src={walked ? addressIn('dark') : undefined} />
    </div>
  )
}

function addressOf(id: string, globals: Readonly<Record<string, unknown>>, args: string | null): string {
  const turned = Object.entries(globals).filter(([, value]) => typeof value === 'string')
  return new URLSearchParams({
    viewMode: 'story',
    id,
    globals: turned.map(([name, value]) => `${name}:${String(value)}`).join(';'),
    ...(args !== null && { args }),
  }).toString()
}
