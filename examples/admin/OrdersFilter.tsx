import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { ListAddress } from './listAddress'
import { STATUS_WORDS } from './statusWords'

/** Props of {@link OrdersFilter}. */
export interface OrdersFilterProps {
  q: string
  status: ListAddress['status']
  onSearch: (q: string) => void
  onStatus: (status: ListAddress['status']) => void
}

/** Narrows the list: by words, and by where the orders stand. */
export function OrdersFilter({ q, status, onSearch, onStatus }: OrdersFilterProps) {
  const statuses = useRef<HTMLDivElement>(null)
  useEffect(() => {
    statuses.current?.querySelector('[aria-pressed=true]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [status])
  return (
    <div className="admin-filter">
      <SearchField q={q} onSearch={onSearch} />
      <div ref={statuses} className="admin-statuses" role="group" aria-label="Status">
        {Object.entries({ '': 'All', ...STATUS_WORDS }).map(([one, word]) => (
          <button key={one} type="button" aria-pressed={one === status} onClick={() => onStatus(one)}>
            {word}
          </button>
        ))}
      </div>
    </div>
  )
}

const PAUSE_MS = 250

function SearchField({ q, onSearch }: Pick<OrdersFilterProps, 'q' | 'onSearch'>) {
  const [text, setText] = useState(q)
  const sent = useRef(q)
  // Somebody else has changed the address: Back, Forward, or "Show all orders".
  if (q !== sent.current) {
    sent.current = q
    setText(q)
  }
  const send = (): void => {
    if (text.trim() === sent.current) return
    sent.current = text.trim()
    onSearch(sent.current)
  }
  const latest = useRef(send)
  latest.current = send
  useEffect(() => {
    const timer = setTimeout(() => latest.current(), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    send()
  }
  return (
    <form role="search" className="admin-search" onSubmit={submit}>
      <svg aria-hidden="true" viewBox="0 0 16 16">
        <circle cx="7" cy="7" r="4.25" />
        <path d="m10.25 10.25 3 3" />
      </svg>
      <input
        type="search"
        aria-label="Search orders"
        placeholder="Reference, name or e-mail"
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
    </form>
  )
}
