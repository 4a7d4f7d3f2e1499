import type { ReactNode } from 'react'
import { Amount } from '../../display/Amount'
import { useText } from '../../display/useText'
import type { Order } from '../../model/order'
import { Icon } from '../../primitives/Icon'
import { sumLines } from './sumLines'

/** What the lines add up to, the order's own total, and the tax in it by rate. */
export function OrderTotals({ order }: { order: Order }): ReactNode {
  const text = useText()
  const { groups, rates, difference } = sumLines(order)
  const nameOf = (group: string): string => {
    const key = `details.sum.${group}`
    return text.knows(key) ? text.t(key) : text.word('lineType', group) || text.t('details.other')
  }
  const money = (value: unknown, plain = true): ReactNode => (
    <Amount value={value} currency={order.currency} plain={plain} />
  )
  return (
    <>
      <dl className="od-totals">
        {groups.length > 1 &&
          groups.map(({ group, amount }) => (
            <Row key={group} label={<bdi>{nameOf(group)}</bdi>}>
              {money(amount)}
            </Row>
          ))}
        <Row kind="total" label={text.t('details.total')}>
          {money(order.amount, false)}
        </Row>
        {rates.map(({ rate, net, tax }) => (
          <Row
            key={rate}
            kind="tax"
            label={text.rich('details.ofWhichTax', { rate: text.percent(rate), amount: money(net) })}
          >
            {money(tax)}
          </Row>
        ))}
      </dl>
      {difference !== 0 && (
        <p className="od-totals-flag" data-tone="warning">
          <Icon name="alert" size={12} />
          <span>{text.rich('details.totalDiffers', { amount: money(difference, false) })}</span>
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
