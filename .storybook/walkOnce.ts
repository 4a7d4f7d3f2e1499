import type { BeforeEach } from 'storybook/internal/csf'

/** Shown side by side, a story is walked through in each of its two windows, and not in the one around them. */
export const walkOnce: BeforeEach = ({ globals, viewMode }) => {
  const { __STORYBOOK_PREVIEW__: preview } = globalThis as {
    __STORYBOOK_PREVIEW__?: { currentRender?: { renderOptions?: { autoplay?: boolean } } }
  }
  const options = preview?.currentRender?.renderOptions
  if (options && viewMode === 'story') options.autoplay = globals['theme'] !== 'side-by-side'
}
