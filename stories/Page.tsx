import type { ReactNode } from 'react'
import './pages.css'

/** Props of {@link Page}. */
export interface PageProps {
  title: string
  /** What the page is for, in a sentence or two. */
  lead: ReactNode
  children: ReactNode
}

/** A page of the book: its title, what it is for, and what there is to see. It speaks English in every language. */
export function Page({ title, lead, children }: PageProps): ReactNode {
  return (
    <main className="page">
      <h1 className="page-title" lang="en">
        {title}
      </h1>
      <p className="page-lead" lang="en">
        {lead}
      </p>
      {children}
    </main>
  )
}

/** Props of {@link Chapter}. */
export interface ChapterProps {
  title: string
  /** What is to be seen in it. */
  says?: ReactNode
  children: ReactNode
}

/** A titled part of a page. */
export function Chapter({ title, says, children }: ChapterProps): ReactNode {
  return (
    <section className="page-chapter">
      <h2 className="page-heading" lang="en">
        {title}
      </h2>
      {says && (
        <p className="page-says" lang="en">
          {says}
        </p>
      )}
      {children}
    </section>
  )
}

/** What is wider than a page: it scrolls by itself, and the keyboard reaches it. */
export function Wide({
  name,
  tall = false,
  children,
}: {
  name: string
  tall?: boolean
  children: ReactNode
}): ReactNode {
  return (
    <div className="page-wide" data-tall={tall || undefined} tabIndex={0} role="region" aria-label={name}>
      {children}
    </div>
  )
}

/** A link to another page of the book. It leaves the frame that a story stands in. */
export function BookLink({ to, children }: { to: string; children: ReactNode }): ReactNode {
  return (
    <a className="od-link" href={`./?path=/${to}`} target="_top">
      {children}
    </a>
  )
}
