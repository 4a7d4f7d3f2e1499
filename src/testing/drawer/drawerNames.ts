/** The English names that the drawer is driven by, under the keys of its messages. `{…}` stands for anything. */
const ENGLISH = {
  'header.title': 'Order {reference}',
  'header.titleUnknown': 'Order',
  'header.close': 'Close',
  'header.previous': 'Previous order',
  'header.next': 'Next order',
  'header.tabTimeline': 'Timeline',
  'header.tabDetails': 'Details',
  'header.tabCustomer': 'Customer',
  'action.capture': 'Capture',
  'action.refund': 'Refund',
  'action.release': 'Release remaining',
  'action.cancel': 'Cancel order',
  'action.packingSlip': 'Packing slip',
  'action.extend': 'Extend authorization',
  'action.duplicate': 'Duplicate order',
  'action.editLines': 'Edit lines',
  'action.editReferences': 'Edit references',
  'action.editShipping': 'Edit shipping',
  'action.editBilling': 'Edit billing',
  'action.returnFee': 'Keep a return fee',
  'action.more': 'More actions',
  'form.back': 'Back',
  'form.keepEditing': 'Keep editing',
  'form.discard': 'Discard changes',
  'form.cancelKeep': 'Keep order',
  'form.releaseKeep': 'Keep authorization',
  'form.releaseSubmit': 'Release {amount}',
  'form.byItems': 'By items',
  'form.byAmount': 'By amount',
  'form.quantityOf': 'Quantity of {line}',
  'form.returnFee': 'Return fee',
  'form.ofCapture': 'Capture',
  'form.description': 'Note',
  'form.captureReference': 'Capture reference',
  'form.reference': 'Reference',
  'form.company': 'Carrier',
  'form.trackingNumber': 'Tracking number',
  'form.trackingUrl': 'Tracking link',
  'amount.label': 'Amount',
  'lines.add': 'Add line',
  'lines.edit': 'Edit {line}',
  'lines.removeLine': 'Remove {line}',
  'lines.name': 'Name',
  'lines.reference': 'Reference',
  'details.unitPrice': 'Unit price',
  'operation.checkAgain': 'Check again',
  'operation.retry': 'Retry',
  'operation.didNotHappen': 'It did not happen',
  'failure.retry': 'Retry',
  'copy.orderId': 'Copy order ID',
  'copy.merchantId': 'Copy MID',
  'copy.merchantReference1': 'Copy merchant reference 1',
  'copy.merchantReference2': 'Copy merchant reference 2',
  'copy.shortReference': 'Copy short reference',
  'copy.email': 'Copy e-mail',
  'copy.phone': 'Copy phone number',
  'copy.shippingAddress': 'Copy shipping address',
  'copy.billingAddress': 'Copy billing address',
  'copy.paymentLink': 'Copy payment link',
  'copy.correlationId': 'Copy correlation ID',
  'copy.requestKey': 'Copy request key',
  'field.merchantReference1': 'Merchant reference 1',
  'field.merchantReference2': 'Merchant reference 2',
  'field.givenName': 'First name',
  'field.familyName': 'Last name',
  'field.organizationName': 'Organization',
  'field.attention': 'Attention or c/o',
  'field.street': 'Street',
  'field.street2': 'Street, second line',
  'field.postalCode': 'Postal code',
  'field.city': 'City',
  'field.region': 'Region',
  'field.country': 'Country',
  'field.email': 'E-mail',
  'field.phone': 'Phone',
} as const

/** A name that the tester uses, by the key of its message. */
export type NameKey = keyof typeof ENGLISH

/** Gives the name of something, or what fits it. */
export interface DrawerNames {
  /** As it is written. */
  is(key: NameKey): string
  /** What fits a name with a gap in it; with a word, that word in the gap. */
  fits(key: NameKey, word?: string): RegExp
}

/** The names of a drawer in a language: English, or what a messages object says. */
export function drawerNames(messages: Readonly<Record<string, unknown>> = {}): DrawerNames {
  const is = (key: NameKey): string => {
    const own = messages[key]
    return typeof own === 'string' ? own : ENGLISH[key]
  }
  return {
    is,
    fits(key, word) {
      const parts = is(key)
        .split(/\{\w+\}/)
        .map(escape)
      return new RegExp(`^${parts.join(word === undefined ? '.+' : escape(word))}$`, 'u')
    },
  }
}

/** The names in English, for a test that holds them against the messages. */
export const englishNames: Readonly<Record<NameKey, string>> = ENGLISH

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replace(/\s+/g, '\\s')
}
