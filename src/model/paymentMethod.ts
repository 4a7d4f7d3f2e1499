/** How the shopper pays. */
export interface PaymentMethod {
  provider: 'klarna' | 'card' | 'swish' | 'mobilepay' | 'other' | (string & {})
  /** The provider's own word: INVOICE, PAY_LATER_IN_PARTS, CARD, … */
  type?: string
  label: string
  last4?: string
}
