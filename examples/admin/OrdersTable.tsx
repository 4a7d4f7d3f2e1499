import { useMemo } from 'react'
import type { Order } from 'order-drawer'
import type { Sort } from './listAddress'
import { OrderRow } from './OrderRow'
import type { Settings } from './useSettings'

/** Props of {@link OrdersTable}. */
export interface OrdersTableProps {
  /** Undefined while the first page is read. */
  orders: readonly Order[] | undefined
  openId: string | null
  sort: Sort
  onSort: (sort: Sort) => void
  settings: Settings
}

/** The list. Cells carry their roles by hand, since a narrow window lays them out as cards. */
export function OrdersTable({ orders, openId, sort, onSort, settings }: OrdersTableProps) {
  const { locale, timeZone } = settings
  const day = useMemo(
    () => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone }),
    [locale, timeZone],
  )
  const sorting = { sort, onSort }
  return (
    <table className="admin-table" role="table">
      <thead role="rowgroup">
        <tr role="row">
          <Head word="Order" />
          <Head word="Status" />
          <Head word="Customer" />
          <SortHead word="Amount" by="amount" {...sorting} />
          <Head word="Captured" isNumber />
          <SortHead word="Created" by="created" {...sorting} />
        </tr>
      </thead>
      <tbody role="rowgroup">
        {orders?.map((order) => (
          <OrderRow key={order.id} order={order} isOpen={order.id === openId} locale={locale} day={day} />
        ))}
        {!orders && Array.from({ length: 12 }, (_, at) => <EmptyRow key={at} />)}
      </tbody>
    </table>
  )
}

function Head({ word, isNumber }: { word: string; isNumber?: boolean }) {
  return (
    <th scope="col" role="columnheader" className={isNumber ? 'admin-number' : undefined}>
      {word}
    </th>
  )
}

interface SortHeadProps extends Pick<OrdersTableProps, 'sort' | 'onSort'> {
  word: string
  by: 'created' | 'amount'
}

function SortHead({ word, by, sort, onSort }: SortHeadProps) {
  const isUp = sort === by
  const isDown = sort === `-${by}`
  const direction = isUp ? 'ascending' : 'descending'
  return (
    <th
      scope="col"
      role="columnheader"
      className="admin-number admin-sortable"
      aria-sort={isUp || isDown ? direction : undefined}
    >
      <button type="button" onClick={() => onSort(isDown ? by : `-${by}`)}>
        <svg aria-hidden="true" viewBox="0 0 12 12">
          <path d={isUp ? 'M6 9.5v-7M3 5.5l3-3 3 3' : 'M6 2.5v7M3 6.5l3 3 3-3'} />
        </svg>
        {word}
      </button>
    </th>
  )
}

function EmptyRow() {
  return (
    <tr className="admin-empty-row" aria-hidden="true">
      {Array.from({ length: 6 }, (_, at) => (
        <td key={at}>
          <span />
        </td>
      ))}
    </tr>
  )
}
