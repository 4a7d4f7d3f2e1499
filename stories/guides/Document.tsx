import { Markdown } from '@storybook/addon-docs/blocks'
import type { ReactNode } from 'react'
import { inBook } from './inBook'

/** A text of the repository, from the one file that it has. */
export function Document({ text }: { text: string }): ReactNode {
  return <Markdown>{inBook(text)}</Markdown>
}
