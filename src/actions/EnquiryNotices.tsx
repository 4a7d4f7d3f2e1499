import type { ReactNode } from 'react'
import { Amount } from '../display/Amount'
import { IdText } from '../display/IdText'
import { linkOf } from '../display/linkOf'
import { useText } from '../display/useText'
import { closingAmountIn, isOpenEnquiry } from '../model/dispute'
import type { Order } from '../model/order'
import { Notice } from '../primitives/Notice'
import { useOrderSettings } from '../state/OrderProvider'

/** Open enquiries, and the refund that ends each. */
export function EnquiryNotices({ order }: { order: Order }): ReactNode {
  const text = useText()
  const { links } = useOrderSettings()
  return order.disputes.filter(isOpenEnquiry).map((dispute) => {
    const { id, amount, currency, respondBy } = dispute
    const title = text.rich(respondBy ? 'form.enquiryUntil' : 'form.enquiry', {
      amount: <Amount value={amount} currency={currency} />,
      date: respondBy && text.day(respondBy),
    })
    const closing = closingAmountIn(order.currency, dispute)
    return (
      <Notice key={id} tone="danger" title={title}>
        {closing === undefined
          ? text.t('timeline.enquiryForeign')
          : text.rich('form.enquiryCloses', { amount: <Amount value={closing} currency={currency} /> })}{' '}
        {text.rich('form.dispute', { id: <IdText href={linkOf(links, 'dispute', id, order)}>{id}</IdText> })}
      </Notice>
    )
  })
}
