import type { ReactNode } from 'react'
import { en } from '../src/text/locales/en'
import type { MessageKey } from '../src/text/messages'
import './pages.css'

/** A sentence of the drawer, taken from its messages as they are: of a plural, the form for many. */
export function sayingOf(key: MessageKey): string {
  const template = en[key]
  if (template === undefined) throw new Error(`order-drawer: there is no message ${key}`)
  return typeof template === 'string' ? template : template.other
}

/** Props of {@link Say}. */
export interface SayProps {
  message: MessageKey
}

/** A sentence of the drawer inside a line of ours. */
export function Say({ message }: SayProps): ReactNode {
  return <q className="page-say">{sayingOf(message)}</q>
}

/** Props of {@link SayThis}. */
export interface SayThisProps {
  /** Key of what the drawer says. */
  message: MessageKey
  /** What it might have said, and does not. */
  not: string
  /** Why. */
  because: string
}

/** What the drawer says, beside what it does not. */
export function SayThis({ message, not, because }: SayThisProps): ReactNode {
  return (
    <div className="page-saying">
      <div>
        <p className="page-saying-head">✓ Do</p>
        <p className="page-saying-text">{sayingOf(message)}</p>
        <p className="page-saying-key">{message}</p>
      </div>
      <div>
        <p className="page-saying-head">✗ Do not</p>
        <p>{not}</p>
      </div>
      <p className="page-saying-why">{because}</p>
    </div>
  )
}

/** Props of {@link Sayings}. */
export interface SayingsProps {
  head: string
  rows: readonly (readonly [message: MessageKey, meaning: string])[]
}

/** Words and what they mean. */
export function Sayings({ head, rows }: SayingsProps): ReactNode {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col">What it means</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([message, meaning]) => (
          <tr key={message}>
            <td>{sayingOf(message)}</td>
            <td>{meaning}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
