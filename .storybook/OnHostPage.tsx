import type { Decorator } from '@storybook/react-vite'
import { type ReactNode, useEffect, useLayoutEffect } from 'react'
import { FORCE_REMOUNT } from 'storybook/internal/core-events'
import { addons } from 'storybook/preview-api'
import { directionOf } from '../src/text/directionOf'
import type { Toolbar } from '../stories/toolbar'
import { BothThemes } from './BothThemes'
import { TabOrder } from './TabOrder'

/** Turns the page around a story into the host's page that the toolbars describe. */
export const OnHostPage: Decorator = (Story, { id, globals, viewMode }) => {
  const toolbar = globals as unknown as Toolbar
  const isTwice = toolbar.theme === 'side-by-side' && viewMode === 'story'
  usePage(toolbar)
  useWalkAfter(id, isTwice)
  if (isTwice) {
    return <BothThemes id={id} globals={globals} args={new URLSearchParams(location.search).get('args')} />
  }
  return <Surround by={viewMode === 'story' ? toolbar.surround : 'none'}>{<Story />}</Surround>
}

function usePage({ theme, locale, textSize }: Toolbar): void {
  useLayoutEffect(() => {
    const page = document.documentElement
    page.lang = locale
    page.dir = directionOf(locale)
    page.dataset['theme'] = theme === 'dark' ? 'dark' : 'light'
    page.classList.toggle('story-doubled', textSize === 'doubled')
  }, [theme, locale, textSize])
}

/** A story that was shown twice and is shown once again begins anew, with its walkthrough. */
function useWalkAfter(storyId: string, isTwice: boolean): void {
  useEffect(() => {
    if (!isTwice) return undefined
    return () => addons.getChannel().emit(FORCE_REMOUNT, { storyId })
  }, [storyId, isTwice])
}

function Surround({ by, children }: { by: Toolbar['surround']; children: ReactNode }): ReactNode {
  return by === 'tab-order' ? <TabOrder>{children}</TabOrder> : children
}
