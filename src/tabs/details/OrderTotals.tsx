import type { ReactNode } from 'react'
import { Amount } from '../../display/Amount'
import { useText } from '../../display/useText'
import type { Order } from '../../model/order'
import { Icon } from '../../primitives/Icon'
import type { MessageKey } from '../../text/messages'
import { sumLines } from './sumLines'

const GROUP_NAMES: Record<string, MessageKey> = {
  products: 'details.products',
  shipping_fee: 'details.shipping',
  discount: 'details.discount',
  sales_tax: 'details.salesTax',
}

/** What the lines add up to, the order's own total, and the tax in it by rate. */
export function OrderTotals({ order }: { order: Order }): ReactNode {
  const text = useText()
  const { groups, rates, difference } = sumLines(order)
  const { currency } = order
  const nameOf = (group: string): string => {
    const key = Object.hasOwn(GROUP_NAMES, group) ? GROUP_NAMES[group] : undefined
    return key ? text.t(key) : text.word('lineType', group) || text.t('details.other')
  }
  return (
    <>
      <dl className="od-totals">
        {groups.length > 1 &&
          groups.map(({ group, amount }) => (
            <Row key={group} label={<bdi>{nameOf(group)}</bdi>}>
              <Amount value={amount} currency={currency} plain />
            </Row>
          ))}
        <Row kind="total" label={text.t('details.total')}>
          <Amount value={order.amount} currency={currency} />
        </Row>
        {rates.map(({ rate, net, tax }) => (
          <Row
            key={rate}
            kind="tax"
            label={text.rich('details.ofWhichTax', {
              rate: text.percent(rate),
              amount: <Amount value={net} currency={currency} plain />,
            })}
          >
            <Amount value={tax} currency={currency} plain />
          </Row>
        ))}
      </dl>
      {difference !== 0 && (
        <p className="od-totals-flag" data-tone="warning">
          <Icon name="alert" size={12} />
          <span>
            {text.rich('details.totalDiffers', { amount: <Amount value={difference} currency={currency} /> })}
          </span>
        </p>
      )}
    </>
  )
}

function Row(props: { label: ReactNode; kind?: 'total' | 'tax'; children: ReactNode }): ReactNode {
  return (
    <>
      <dt className="od-totals-label" data-kind={props.kind}>
        {props.label}
      </dt>
      <dd className="od-totals-amount" data-kind={props.kind}>
        {props.children}
      </dd>
    </>
  )
}
