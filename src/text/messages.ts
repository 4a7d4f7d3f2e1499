import type { ReasonMessages } from './reasons'

/** A sentence in the forms that a language has for counts; `{count}` is the number. */
export type Plural = { zero?: string; one?: string; two?: string; few?: string; many?: string; other: string }

/** Every sentence a person reads, by key. `{name}` is filled in; its place in the sentence is the translator's. */
export type Messages = ReasonMessages & {
  // ── action ──
  /** Button and form: charge the shopper for what is sent. */
  'action.capture': string
  /** Button and form: give captured money back. */
  'action.refund': string
  /** Button: give up the part of the authorization that is not captured. */
  'action.release': string
  /** Button: give up the whole order, of which nothing is captured. */
  'action.cancel': string
  /** Button: the list that goes into the parcel. */
  'action.packingSlip': string
  /** Button and form: make the authorization last longer. */
  'action.extend': string
  /** Button and form: make a new order like this one, sent as a payment link. */
  'action.duplicate': string
  /** Button: change the order lines. */
  'action.editLines': string
  /** Button: change the merchant references. */
  'action.editReferences': string
  /** Button: change the shipping address. */
  'action.editShipping': string
  /** Button: change the billing address. */
  'action.editBilling': string
  /** Checkbox in the refund form: keep a part of the refund as a fee. */
  'action.returnFee': string
  /** Button that unfolds the list of all other actions. */
  'action.more': string
  /** Name, for screen readers, of the list that "More actions" unfolds. */
  'action.moreLabel': string
  /** Under "Extend authorization" in the list; `{date}` is a day that the provider may move a little. */
  'action.extendHint': string
  /** Under "Duplicate order" in the list. */
  'action.duplicateHint': string

  // ── status ──
  /** Badge: the money is held, nothing is captured. */
  'status.authorized': string
  /** Badge. */
  'status.partially_captured': string
  /** Badge: everything is charged. */
  'status.captured': string
  /** Badge. */
  'status.cancelled': string
  /** Badge: the authorization ran out. */
  'status.expired': string
  /** Badge: the provider has closed the order. */
  'status.closed': string
  /** Badge. */
  'status.partially_refunded': string
  /** Badge: all that was captured went back. */
  'status.refunded': string
  /** Badge: the shopper objects to a charge, and that is not settled. */
  'status.disputed': string

  // ── dispute ──
  /** Status of an enquiry: the bank asks, no money is at stake yet, and the shop has to answer. */
  'dispute.warning_needs_response': string
  /** Status of an enquiry: answered, the bank looks at it. */
  'dispute.warning_under_review': string
  /** Status of an enquiry: over, without a chargeback. */
  'dispute.warning_closed': string
  /** Status of a chargeback: the shop has to answer. */
  'dispute.needs_response': string
  /** Status of a chargeback: answered, the bank decides. */
  'dispute.under_review': string
  /** Status: the shop keeps the money. */
  'dispute.won': string
  /** Status: the shopper keeps the money. */
  'dispute.lost': string

  // ── issue ──
  /** At a field that is empty but needed. */
  'issue.required': string
  /** At a number that must be whole. */
  'issue.not_an_integer': string
  /** At a number outside its limits. */
  'issue.out_of_range': string
  /** At an amount or a quantity that is too low; `{min}` is the least. */
  'issue.below_minimum': string
  /** Capture of more than is left; `{max}` is what is left. */
  'issue.exceeds_remaining': string
  /** Refund of more than is left; `{max}` is what can be refunded. */
  'issue.exceeds_refundable': string
  /** Refund of more than the chosen capture still holds, which is `{max}`. */
  'issue.exceeds_capture': string
  /** The chosen capture is not in the order any more. */
  'issue.unknown_capture': string
  /** The chosen line is not in the order any more. */
  'issue.unknown_line': string
  /** Submit without any item. */
  'issue.nothing_selected': string
  /** More pieces than are left; `{max}` is how many there are. */
  'issue.quantity_above_available': string
  /** The return fee eats the whole refund. */
  'issue.fee_not_below_refund': string
  /** A return fee where none can be kept. */
  'issue.fee_not_offered': string
  /** The tax that was typed does not follow from amount and rate. */
  'issue.tax_mismatch': string
  /** The total that was given does not follow from quantity, price and discount. */
  'issue.line_total_mismatch': string
  /** The discount is below nothing or above the line's price. */
  'issue.discount_above_line': string
  /** A captured line was taken out of the order. */
  'issue.captured_line_removed': string
  /** A captured line was changed. */
  'issue.captured_line_locked': string
  /** The new total is below `{min}`, which is captured. */
  'issue.below_captured': string
  /** The last line was removed. */
  'issue.no_lines': string
  /** Too many lines; `{max}` is how many an order can have. */
  'issue.too_many_lines': string
  /** The total is above `{max}`, the highest that the provider takes. */
  'issue.above_ceiling': string
  /** The payment method does not let an order grow; `{max}` is the highest total. */
  'issue.increase_not_supported': string
  /** A text that is too long; `{max}` is the number of characters. */
  'issue.too_long': string
  /** At an e-mail address that cannot be one. */
  'issue.invalid_email': string
  /** Submit of an unchanged form. */
  'issue.nothing_changed': string

  // ── warning ──
  /** Before a capture, while a chargeback is open. */
  'warning.chargeback_open': string
  /** Before a write that leaves a rest, less than a day before expiry. */
  'warning.expires_soon': string
  /** Items are picked although earlier captures or refunds did not say which items they were. */
  'warning.not_itemised': string
  /** Before a refund that is large enough; `{amount}` is the least that closes the enquiry. */
  'warning.closes_enquiry': string
  /** Before a refund that is too small; `{amount}` is the least that closes the enquiry. */
  'warning.below_closing_amount': string
  /** Before a refund, after a lost dispute. */
  'warning.lost_dispute_already_paid': string
  /** Before a refund that belongs to no single capture. */
  'warning.unallocated': string
  /** Before a change that the provider checks again. */
  'warning.new_risk_check': string

  // ── effect ──
  /** Name, for screen readers, of the preview beside the submit button. */
  'effect.title': string
  /** Row head in the preview: the order as it is. */
  'effect.now': string
  /** Row head in the preview: the order after the action. */
  'effect.after': string
  /** Column head in the preview. */
  'effect.status': string
  /** Stands for the shopper where no name is known. A name or this fills `{shopper}`: of unknown gender, not inflected. */
  'effect.theShopper': string
  /** In an alert: the status before, `{from}`, and after, `{to}`; both are badges, which may be whole clauses. */
  'effect.status_changes': string
  /** Capture: the shopper, and the shop's payout; `{shopper}` is a name; `{amount}` is an amount of money. */
  'effect.shopper_charged': string
  /** Refund: the shopper, and the shop's payout; `{shopper}` is a name; `{amount}` is an amount of money. */
  'effect.shopper_refunded': string
  /** An edit that makes the order cheaper; `{amount}` is no longer held. */
  'effect.authorization_released': string
  /** Cancel: `{shopper}` pays nothing; `{amount}` was held; some payment methods draw money before capture. */
  'effect.authorization_released.cancel': string
  /** Release of the rest: `{shopper}` pays no more than what is captured; `{amount}` was held. */
  'effect.authorization_released.release': string
  /** Cancel: what it means for the shop's money. */
  'effect.payout_unchanged.cancel': string
  /** Release: what it means for the shop's money; `{captured}` is what is captured. */
  'effect.payout_unchanged.release': string
  /** Extend; `{date}` is a day that the provider may move a little. */
  'effect.expiry_moves': string
  /** Extend: what it means for the money. */
  'effect.expiry_keeps': string
  /** Duplicate. */
  'effect.payment_link_sent': string
  /** Duplicate: what it means for the order that is open. */
  'effect.duplicate_keeps': string
  /** Under the preview of a capture. */
  'effect.cannot_be_undone.capture': string
  /** Under the preview of a refund. */
  'effect.cannot_be_undone.refund': string
  /** In the alert before a cancel. */
  'effect.cannot_be_undone.cancel': string
  /** In the alert before a release. */
  'effect.cannot_be_undone.release': string

  // ── header ──
  /** Heading and name of the drawer; `{reference}` is what the shop calls the order. */
  'header.title': string
  /** Heading where no reference is known yet. */
  'header.titleUnknown': string
  /** Spoken while the order is read; `{reference}` is what the shop calls it. */
  'header.loading': string
  /** Icon button. */
  'header.close': string
  /** Icon link: the order on a page of its own. */
  'header.openInNewWindow': string
  /** Name, for screen readers, of the row of tabs. */
  'header.tabs': string
  /** Tab. */
  'header.tabTimeline': string
  /** Tab. */
  'header.tabDetails': string
  /** Tab. */
  'header.tabCustomer': string
  /** When the order came to be; `{date}` has the time in it. */
  'header.authorizedAt': string
  /** When the last of it was captured; `{date}` has the time in it. */
  'header.capturedAt': string
  /** When the last of it was refunded; `{date}` has the time in it. */
  'header.refundedAt': string
  /** When the order was cancelled; `{date}` has the time in it. */
  'header.cancelledAt': string
  /** Clock of the authorization; `{time}` is a span such as "1 day 19 h". */
  'header.expiresIn': string
  /** Clock of the authorization; `{time}` is a span such as "17 days". */
  'header.expiredAgo': string
  /** Clock of a dispute; `{time}` is a span. */
  'header.respondIn': string
  /** Clock of a dispute; `{time}` is a span. */
  'header.respondOverdue': string
  /** Strip under the top bar, and why an action waits; `{time}` is when the order was last read. */
  'header.offline': string
  /** Strip under the top bar: a later read failed; `{time}` is when the order was last read. */
  'header.stale': string
  /** Spoken after the name of a link that opens a new tab. */
  'header.newTab': string
  /** Spoken while the order is read and its name is not known yet. */
  'header.loadingUnknown': string
  /** Which order of the host's list this is: `{position}` of `{total}`. */
  'header.position': string
  /** Button: the order before this one in the host's list. */
  'header.previous': string
  /** Button: the order after this one in the host's list. */
  'header.next': string

  // ── help ──
  /** Button and title: the list of keys. */
  'help.title': string
  /** In that list: opens the editor that belongs to the open tab. */
  'help.edit': string
  /** In that list: presses the submit of the form that is open. */
  'help.submit': string
  /** The key, as it is printed on the keyboard. */
  'key.Control': string
  /** The Command key of a Mac. */
  'key.Meta': string
  /** The key, as it is printed on the keyboard. */
  'key.Shift': string
  /** The key, as it is printed on the keyboard. */
  'key.Enter': string

  // ── fact ──
  /** Label of an amount. */
  'fact.captured': string
  /** Label of an amount. */
  'fact.refunded': string
  /** Label of an amount: what is left to capture. */
  'fact.remaining': string
  /** Label of an amount: the part of the authorization that was given up. */
  'fact.released': string
  /** Label of an amount: what was not captured before the authorization ran out. */
  'fact.lapsed': string
  /** Label of an amount: refunds on their way. */
  'fact.pendingRefund': string
  /** Spoken for an amount that came garbled. */
  'fact.unreadable': string
  /** Label. */
  'fact.orderId': string
  /** Label: merchant ID, as the shop knows it. */
  'fact.merchantId': string
  /** Label where there is little room. */
  'fact.merchantReference1': string
  /** Label where there is little room. */
  'fact.merchantReference2': string
  /** In the place of a fact that is empty. */
  'fact.none': string
  /** Label: the short number the provider gives an order. */
  'fact.shortReference': string

  // ── timeline ──
  /** No events at all: heading. */
  'timeline.empty': string
  /** No events at all: below the heading. */
  'timeline.emptyText': string
  /** Above the list; `{zone}` is a city, or UTC. */
  'timeline.zone': string
  /** Heading over events without a readable time. */
  'timeline.undated': string
  /** In a capture's entry; `{amount}` was left after it. */
  'timeline.leftToCapture': string
  /** In a refund's entry; `{amount}` was left after it. */
  'timeline.leftToRefund': string
  /** Before a product; `{quantity}` is how many. */
  'timeline.pieces': string
  /** In a capture or refund without lines. */
  'timeline.notItemised': string
  /** By whom: the shop's own system. */
  'timeline.origin.api': string
  /** By whom: the shop's own system, called `{client}`. */
  'timeline.originApiClient': string
  /** By whom. */
  'timeline.origin.customer': string
  /** By whom: the provider. */
  'timeline.origin.system': string
  /** By whom. */
  'timeline.originUnknown': string
  /** Label: the payout that a capture went into. */
  'timeline.settlement': string
  /** Label of a tracking number. */
  'timeline.tracking': string
  /** Label of the tracking number of a return. */
  'timeline.returnTracking': string
  /** Label. */
  'timeline.captureReference': string
  /** Label. */
  'timeline.refundReference': string
  /** Label: the capture that a refund or a dispute belongs to. */
  'timeline.capture': string
  /** Badge: the provider has not paid back yet. */
  'timeline.refundPending': string
  /** Badge: the provider could not pay back. */
  'timeline.refundFailed': string
  /** In a failed refund's entry. */
  'timeline.refundFailedText': string
  /** In the entry of an open enquiry; `{amount}` is the least refund that closes it. */
  'timeline.enquiry': string
  /** In the entry of an open enquiry in another currency than the order's. */
  'timeline.enquiryForeign': string
  /** Label: why the shopper objects. */
  'timeline.reason': string
  /** Label: the card scheme's code. */
  'timeline.reasonCode': string
  /** Label. */
  'timeline.disputedAmount': string
  /** A part, `{amount}`, of a whole, `{total}`. */
  'timeline.ofTotal': string
  /** Label. */
  'timeline.disputeId': string
  /** Label of a date. */
  'timeline.respondBy': string
  /** In an entry's head; `{date}` is a day. */
  'timeline.respondByDate': string
  /** In an extension's entry: the new day, `{to}`, and the old one, `{from}`. */
  'timeline.extendedTo': string
  /** In an extension's entry where the old day is not known; `{to}` is the new one. */
  'timeline.extendedToOnly': string
  /** Column head: what was edited, such as a reference. */
  'timeline.changed': string
  /** Column head. */
  'timeline.before': string
  /** Column head. */
  'timeline.after': string
  /** In the place of a value that was taken away. */
  'timeline.removed': string
  /** Spoken after the head of the event that a write just made. */
  'timeline.newEvent': string
  /** Button under a long list: shows more of the older events. `{count}` is how many. */
  'timeline.showEarlier': Plural
  /** Under an open chargeback: what it means. */
  'timeline.chargeback': string
  /** Name of the list of kinds above the events; spoken only. */
  'timeline.filterKind': string
  /** Name of the list of origins above the events; spoken only. */
  'timeline.filterOrigin': string
  /** Choice: all kinds of events. */
  'timeline.kind.all': string
  /** Choice: what was done with money, authorizations too. */
  'timeline.kind.payments': string
  /** Choice: edits of lines, references and addresses. */
  'timeline.kind.changes': string
  /** Choice. */
  'timeline.kind.disputes': string
  /** Choice: by whomever. */
  'timeline.anyOrigin': string
  /** Beside those lists, also spoken: how many events of all are shown, `{count}` of `{total}`. */
  'timeline.shownOf': Plural
  /** Where the chosen kind and origin have no event in common. */
  'timeline.noMatch': string
  /** Button: takes back the choice of kind and origin. */
  'timeline.showAll': string
  /** Label in a capture: its refunds. */
  'timeline.refunds': string
  /** In a refund where the order has several captures and the provider does not say which. */
  'timeline.unallocated': string

  // ── logs ──
  /** Button or link in an event: what the developers' log has of it. */
  'logs.view': string
  /** Name of that log; spoken only. */
  'logs.title': string
  /** Beside the button of an event that is too old. */
  'logs.kept': string
  /** While it is being read. */
  'logs.loading': string
  /** Spoken when it was read; `{count}` requests. */
  'logs.read': Plural
  /** Where it has nothing. */
  'logs.empty': string
  /** Title of a failure. */
  'logs.failed': string
  /** What that means, and what to do. */
  'logs.failedText': string
  /** Label: what was sent. */
  'logs.request': string
  /** Label: what came back. */
  'logs.response': string
  /** Button: copies what was sent, as shown. */
  'logs.copyRequest': string
  /** Button: copies what came back, as shown. */
  'logs.copyResponse': string
  /** Under a text that goes on; `{limit}` characters are shown. */
  'logs.cut': string
  /** Button under a long log; `{count}` is how many requests it adds. */
  'logs.showMore': Plural

  // ── slip ──
  /** Beside "Packing slip" in the list of actions: `{count}` pieces were captured on `{date}`, a day. */
  'slip.hint': Plural
  /** Beside "Packing slip" in the list of actions, where there are several: `{count}` captures. */
  'slip.captures': Plural
  /** Under the heading of the form: what a packing slip is. */
  'slip.lead': string
  /** Label: the address that the parcel goes to. */
  'slip.shipTo': string
  /** In its place, where the order has none. */
  'slip.noAddress': string
  /** Above the boxes: which captures are sent together and stand on the slip. */
  'slip.choose': string
  /** Label: the capture that the slip is of. */
  'slip.capture': string
  /** A capture: its `{name}` is a reference, `{date}` a short day, `{pieces}` how many or that it is not itemised. Plain text: a word between them is safer than a comma where one is written the other way. */
  'slip.captureOf': string
  /** Part of that; `{count}` pieces of goods. */
  'slip.pieces': Plural
  /** Part of that: only an amount was captured. */
  'slip.notItemised': string
  /** Label: the goods that are listed. */
  'slip.goods': string
  /** In its place: an amount was captured, and for which goods is not known. */
  'slip.goodsUnknown': string
  /** In its place: only fees or discounts were captured. */
  'slip.noGoods': string
  /** Button: makes the PDF. */
  'slip.make': string
  /** Why that button waits: no box is ticked. */
  'slip.chooseOne': string
  /** While it is made, also spoken. */
  'slip.making': string
  /** Spoken when it is made; `{name}` is the name of the file. */
  'slip.made': string
  /** Link: shows the PDF in a new tab. */
  'slip.open': string
  /** Link: saves the PDF. */
  'slip.download': string
  /** Title of a failure. */
  'slip.failed': string
  /** Why: no capture is there to pack. */
  'slip.why.nothing_captured': string
  /** Why: a capture that was chosen is gone. */
  'slip.why.unknown_capture': string
  /** Why, above a list of characters: no font has them. */
  'slip.why.missing_characters': string
  /** Why: a font that the shop has set up does not work. */
  'slip.why.font_failed': string
  /** Why: the browser does not let the PDF engine run, or it broke. */
  'slip.why.engine_failed': string
  /** Why: the order holds something that no slip can be made of. */
  'slip.why.invalid_input': string
  /** A sentence of the notice: the code that makes it did not arrive. */
  'slip.why.not_loaded': string
  /** One of the characters: `{character}` with its `{code}`, "U+1F600", and a `{text}` in which it stands. */
  'slip.character': string
  /** Under them: `{count}` more are missing. */
  'slip.moreCharacters': Plural
  /** Button in a failure: prints the slip from the browser, without a PDF. */
  'slip.print': string

  // ── event ──
  /** Heading of an entry. */
  'event.authorized': string
  /** Heading of an entry. */
  'event.captured': string
  /** Heading of an entry. */
  'event.refunded': string
  /** Heading of an entry: the rest of the authorization was given up. */
  'event.released': string
  /** Heading of an entry. */
  'event.cancelled': string
  /** Heading of an entry. */
  'event.expired': string
  /** Heading of an entry. */
  'event.extended': string
  /** Heading of an entry. */
  'event.duplicated': string
  /** Heading of an entry. */
  'event.lines_edited': string
  /** Heading of an entry. */
  'event.references_edited': string
  /** Heading of an entry: the shipping address was edited. */
  'event.shipping_edited': string
  /** Heading of an entry: the billing address was edited. */
  'event.billing_edited': string
  /** Heading of an entry. */
  'event.disputed': string
  /** Heading of an entry. */
  'event.dispute_updated': string
  /** Heading of an entry: the money was paid out. */
  'event.settled': string
  /** Heading of an entry that is free text. */
  'event.note': string

  // ── details ──
  /** Section heading, and the table's name. */
  'details.lines': string
  /** Beside the heading; `{count}` is how many lines, `{currency}` a code such as SEK. */
  'details.linesNote': Plural
  /** Beside the heading of an order that carries tax as a line; `{count}` is how many lines, `{currency}` a code such as USD. */
  'details.linesNoteWithTaxLine': Plural
  /** An order without lines. */
  'details.linesEmpty': string
  /** Column head. */
  'details.product': string
  /** Column head. */
  'details.quantity': string
  /** Column head. */
  'details.unitPrice': string
  /** Column head. */
  'details.tax': string
  /** Column head. */
  'details.amount': string
  /** Under a line's quantity; `{quantity}` is how many. */
  'details.captured': string
  /** Under a line's quantity; `{quantity}` is how many. */
  'details.refunded': string
  /** Under a line's quantity; `{quantity}` is how many are being refunded. */
  'details.pending': string
  /** In the place of what is captured, where nobody knows it per line. */
  'details.notItemised': string
  /** Under a line's price; `{amount}` was taken off. */
  'details.discountOnLine': string
  /** Row of the totals: all goods. */
  'details.sum.products': string
  /** Row of the totals. */
  'details.sum.shipping_fee': string
  /** Row of the totals: gift cards, fees and the like. */
  'details.other': string
  /** Row of the totals. */
  'details.total': string
  /** Row of the totals; `{rate}` is a percentage, `{amount}` what it is taken of. */
  'details.ofWhichTax': string
  /** Under the total; `{amount}` is the difference between it and the lines. */
  'details.totalDiffers': string
  /** At a line whose parts do not add up. */
  'details.lineDiffers': string
  /** Section heading. */
  'details.references': string
  /** Under a quantity: refunds were made by amount, so nobody knows which lines came back. */
  'details.refundsNotItemised': string

  // ── lines ──
  /** Under the heading of the form, where nothing is captured. */
  'lines.lead': string
  /** Under the heading of the form, where something is captured. */
  'lines.leadCaptured': string
  /** Under the heading of the form, where nobody knows what is captured of each line; `{amount}` is captured in all. */
  'lines.leadNotItemised': string
  /** Button: one more line. */
  'lines.add': string
  /** Button: a line that takes something off. */
  'lines.addDiscount': string
  /** Spoken name of the lines that can change. */
  'lines.list': string
  /** Spoken name of a button that unfolds the fields of a line; `{line}` is its name. */
  'lines.edit': string
  /** Spoken name of a button that folds them again; `{line}` is its name. */
  'lines.fold': string
  /** Button: takes a line out. */
  'lines.remove': string
  /** Spoken name of that button: begins with its word; `{line}` is the name of the line. */
  'lines.removeLine': string
  /** In the place of a name that is not typed yet, and beside the reference of a line that is new. */
  'lines.new': string
  /** Under the name of a line that is captured in part: `{captured}` of `{quantity}` pieces, and what may be left. */
  'lines.keep': string
  /** Under the name of a line sold at a discount, of which `{captured}` of `{quantity}` pieces are captured. */
  'lines.keepAll': string
  /** Under the fields of a line that is captured in part: why they cannot be changed. */
  'lines.locked': string
  /** Under the fields of a line that was captured in full while somebody changed it. */
  'lines.lockedWhole': string
  /** Over lines that are captured in full; `{date}` is one short day, or several, and may end in a full stop of its own. */
  'lines.captured': string
  /** Button after that: opens the refund form. */
  'lines.refundInstead': string
  /** Label of a field. */
  'lines.name': string
  /** Label of a field. */
  'lines.reference': string
  /** Label of a field. */
  'lines.type': string
  /** Label of a field: a percentage. */
  'lines.taxRate': string
  /** Label of a field: an amount, or a percentage. */
  'lines.discount': string
  /** Spoken name of the choice between an amount and a percentage. */
  'lines.discountIn': string
  /** What a percentage comes to; `{percent}` is the percentage, `{amount}` the amount. */
  'lines.percentIs': string
  /** What a percentage of the other lines comes to; `{percent}` is the percentage, `{whole}` what they add up to, `{amount}` the amount. */
  'lines.percentOf': string
  /** Under a quantity or a percentage that cannot be read. */
  'lines.not_a_number': string
  /** Under a tax rate that is outside of what is possible. */
  'lines.rateRange': string
  /** Under a price below zero. */
  'lines.priceRange': string
  /** A field that a draft changes, in a list; `{line}` is the name of the line. */
  'lines.change.name': string
  /** A field that a draft changes; `{line}` is the name of the line. */
  'lines.change.reference': string
  /** A field that a draft changes; `{line}` is the name of the line. */
  'lines.change.type': string
  /** A field that a draft changes; `{line}` is the name of the line. */
  'lines.change.quantity': string
  /** A field that a draft changes; `{line}` is the name of the line. */
  'lines.change.unitPrice': string
  /** A field that a draft changes; `{line}` is the name of the line. */
  'lines.change.taxRate': string
  /** A field that a draft changes; `{line}` is the name of the line. */
  'lines.change.discount': string
  /** A line that a draft adds, where the question before it is lost names it; `{line}` is its name. */
  'lines.change.added': string
  /** A line that a draft takes out, named alike; `{line}` is its name. */
  'lines.change.removed': string
  /** So many pieces at a price; `{quantity}` is how many, `{price}` an amount of money. */
  'lines.pieces': string
  /** What somebody else made of a line: it is not there any more. */
  'lines.gone': string
  /** Head of a column: the tax in the total. */
  'lines.ofWhichTax': string
  /** Submit of the form; `{amount}` is the new total. */
  'lines.submit': string
  /** Submit of the form, where the total cannot be read. */
  'lines.submitUnknown': string
  /** Button: brings in the lines that are out of sight, for find and print; `{count}` is how many there are in all. */
  'lines.showAll': Plural

  // ── lineType ──
  /** Kind of line: goods that are sent. */
  'lineType.physical': string
  /** Kind of line. */
  'lineType.digital': string
  /** Kind of line. */
  'lineType.shipping_fee': string
  /** Kind of line. */
  'lineType.discount': string
  /** Kind of line. */
  'lineType.sales_tax': string
  /** Kind of line. */
  'lineType.store_credit': string
  /** Kind of line. */
  'lineType.gift_card': string
  /** Kind of line. */
  'lineType.surcharge': string
  /** Kind of line: kept from a refund. */
  'lineType.return_fee': string

  // ── field ──
  /** Label, in full. */
  'field.merchantReference1': string
  /** Label, in full. */
  'field.merchantReference2': string
  /** Row of a table of changes: when the authorization ends. */
  'field.expiresAt': string
  /** Row of a table of changes: what the order is worth. */
  'field.amount': string
  /** Row of a table of changes: the tax in the order. */
  'field.taxAmount': string
  /** Label of a part of an address. */
  'field.givenName': string
  /** Label of a part of an address. */
  'field.familyName': string
  /** Label of a part of an address: to whose attention, or care of whom. */
  'field.attention': string
  /** Label of a part of an address. */
  'field.street': string
  /** Label of a part of an address: its second line. */
  'field.street2': string
  /** Label of a part of an address. */
  'field.postalCode': string
  /** Label of a part of an address. */
  'field.city': string
  /** Label of a part of an address. */
  'field.region': string
  /** Label of a part of an address. */
  'field.country': string
  /** Label. */
  'field.email': string
  /** Label. */
  'field.phone': string
  /** Label. */
  'field.organizationName': string
  /** Row of a table of changes: the name of this order line changed; `{line}` is what it is called. */
  'field.line.name': string
  /** Row: the reference of this order line changed; `{line}` is what it is called. */
  'field.line.reference': string
  /** Row: the type of this order line changed; `{line}` is what it is called. */
  'field.line.type': string
  /** Row: the quantity of this order line changed; `{line}` is what it is called. */
  'field.line.quantity': string
  /** Row: the unit price of this order line changed; `{line}` is what it is called. */
  'field.line.unitPrice': string
  /** Row: the discount on this order line changed; `{line}` is what it is called. */
  'field.line.discountAmount': string
  /** Row: the tax rate of this order line changed; `{line}` is what it is called. */
  'field.line.taxRate': string
  /** Row: the tax in this order line changed; `{line}` is what it is called. */
  'field.line.taxAmount': string
  /** Row: the sum of this order line changed; `{line}` is what it is called. */
  'field.line.totalAmount': string

  // ── customer ──
  /** Section heading. */
  'customer.contact': string
  /** Button: the form in which name, e-mail and phone stand beside the shipping address. */
  'customer.editContact': string
  /** Section heading. */
  'customer.shipping': string
  /** Section heading. */
  'customer.billing': string
  /** Section heading. */
  'customer.payment': string
  /** Label: of a person or of an organization. */
  'customer.name': string
  /** Label: to whom the parcel goes. */
  'customer.recipient': string
  /** Label. */
  'customer.address': string
  /** Label. */
  'customer.method': string
  /** Label: the provider's word for the payment type. */
  'customer.type': string
  /** A card; `{digits}` are its last four. */
  'customer.cardEnding': string
  /** Label. */
  'customer.dateOfBirth': string
  /** Label. */
  'customer.organizationId': string
  /** Label. */
  'customer.vatId': string
  /** In the place of a billing address that is the shipping address. */
  'customer.sameAsShipping': string
  /** Nothing is known about how to reach the shopper. */
  'customer.noContact': string
  /** In the place of an address. */
  'customer.noAddress': string
  /** In the place of the payment method. */
  'customer.noPayment': string
  /** Title of a section: who the shopper is, beyond the addresses. */
  'customer.shopper': string
  /** The shopper is a private person. */
  'customer.kind.person': string
  /** The shopper is a company or another organization. */
  'customer.kind.organization': string
  /** Label: a private person, or an organization. */
  'customer.kind': string

  // ── change ──
  /** Spoken name of the list of what a draft changes. */
  'change.title': string
  /** A field `{label}` that a draft changes, from `{was}` to `{now}`; `{arrow}` points the way the language is written. */
  'change.changed': string
  /** Something that a draft adds: `{label}` names it, `{now}` says how much of it. */
  'change.added': string
  /** Something that a draft takes out: `{label}` names it. */
  'change.removed': string
  /** Button: takes one change back. */
  'change.undo': string

  // ── conflict ──
  /** Heading over a draft whose order was changed by somebody else. */
  'conflict.title': string
  /** Who changed it, as far as known; `{who}` is an e-mail address, `{time}` says when. */
  'conflict.byUser': string
  /** Who changed it: the shop's own system, at `{time}`. */
  'conflict.byApi': string
  /** Nobody knows who changed it; `{time}` says when. */
  'conflict.at': string
  /** After that: what happens now. */
  'conflict.text': string
  /** Head of a column: what is changed. */
  'conflict.field': string
  /** Head of a column: the value when the draft began. */
  'conflict.was': string
  /** Head of a column: the value that was saved meanwhile, by another person or through the API. */
  'conflict.theirs': string
  /** Head of a column: the value that the person typed. */
  'conflict.yours': string

  // ── form ──
  /** Choice: capture or refund by picking items. */
  'form.byItems': string
  /** Choice: capture or refund an amount without items. */
  'form.byAmount': string
  /** Name, for screen readers, of the choice between items and amount: what the form goes by. */
  'form.way': string
  /** Name, for screen readers, of the lines to pick from; also what is unsaved, in a list of changes. */
  'form.items': string
  /** Under a line: the price of one piece, `{price}`. */
  'form.each': string
  /** After a quantity field: how many there are at most, `{quantity}`. */
  'form.ofPieces': string
  /** Under a line: `{taken}` of its `{quantity}` pieces are captured already. */
  'form.capturedOf': string
  /** Under a line: `{taken}` of its `{quantity}` captured pieces are refunded already, or about to be. */
  'form.refundedOf': string
  /** Above the lines of an order of which something moved without items. */
  'form.notItemised': string
  /** At a line of which nothing is left: the day `{date}` on which it was captured. */
  'form.capturedOn': string
  /** At a line of which nothing is left: it was captured. */
  'form.captured': string
  /** At a line of which nothing is left: it was refunded. */
  'form.refunded': string
  /** At a line of which nothing is left: its refund is on its way. */
  'form.refundPending': string
  /** At a line that cannot be refunded: it was never captured. */
  'form.notCaptured': string
  /** At a line that cannot be refunded: the chosen capture does not hold it. */
  'form.notInCapture': string
  /** What is wrong with the picked items of one capture. */
  'form.notTogether': string
  /** Name, for screen readers, of the list of lines of which nothing can be picked. */
  'form.settledLines': string
  /** Under the heading of the capture form while items are picked. */
  'form.captureItemsLead': string
  /** Under the heading of the refund form while items are picked. */
  'form.refundItemsLead': string
  /** The same where there is one capture; `{date}` is its day. */
  'form.refundItemsLeadOn': string
  /** Under the name of an amount without items, which is sent as one line. */
  'form.nameHint': string
  /** Field: the tax in the amount. */
  'form.taxAmount': string
  /** Under the tax amount, as long as nobody typed it. */
  'form.taxFollows': string
  /** Button that unfolds fields for tracking, reference and note. */
  'form.captureExtras': string
  /** Button that unfolds fields for reference and note. */
  'form.refundExtras': string
  /** Above the fields of a parcel where there are several; `{number}` counts from 1. */
  'form.parcel': string
  /** Field: who carries the parcel. */
  'form.company': string
  /** Field: how it is delivered, such as home delivery. */
  'form.method': string
  /** Field. */
  'form.trackingNumber': string
  /** Field: the page on which a parcel can be followed. */
  'form.trackingUrl': string
  /** Field: who carries a return. */
  'form.returnCompany': string
  /** Field. */
  'form.returnTrackingNumber': string
  /** Field: the page on which a return can be followed. */
  'form.returnTrackingUrl': string
  /** Button. */
  'form.addParcel': string
  /** Button: takes a parcel and its fields away. */
  'form.removeParcel': string
  /** Button that shows the fields for a return. */
  'form.addReturn': string
  /** Button: takes the fields for a return away. */
  'form.removeReturn': string
  /** At a tracking link that is no web address. */
  'form.noLink': string
  /** Field: what the shop calls this capture. */
  'form.captureReference': string
  /** Field: what the shop calls this refund. */
  'form.reference': string
  /** Field: a note to this capture or refund. */
  'form.description': string
  /** In that field while it is empty. */
  'form.descriptionHint': string
  /** Field: how much is kept. */
  'form.returnFee': string
  /** Field, where the picked items have different tax rates. */
  'form.feeRate': string
  /** At the return fee while no items are picked. */
  'form.feeNeedsItems': string
  /** At the return fee while an amount of its own is typed over that of the items: resetting it makes a fee possible again. */
  'form.feeNeedsReset': string
  /** Field: the capture that a refund belongs to. */
  'form.ofCapture': string
  /** Choice of that field: whichever capture holds the items. */
  'form.anyCapture': string
  /** One capture in the list of captures: `{name}` it has, the short day `{date}`, and the `{amount}` that can still be refunded of it. Plain text, as "slip.captureOf". */
  'form.captureOption': string
  /** Title in the refund form: a bank asks about `{amount}`. */
  'form.enquiry': string
  /** Title in the refund form: a bank asks about `{amount}`, and the shop has to answer by the day `{date}`. */
  'form.enquiryUntil': string
  /** Under it: a refund of `{amount}` or more ends the enquiry. */
  'form.enquiryCloses': string
  /** Link to a dispute, by its ID `{id}`. */
  'form.dispute': string
  /** Spoken name of a button: the quantity goes up by one. */
  'form.more': string
  /** Spoken name of a button: the quantity goes down by one. */
  'form.less': string
  /** Spoken name of a field: how many; `{line}` is the name of a product. */
  'form.quantityOf': string
  /** Under the heading of the form that edits the references. */
  'form.editReferencesLead': string
  /** Under the heading of the form that edits contact and shipping address. */
  'form.editShippingLead': string
  /** Under the heading of the form that edits the billing address. */
  'form.editBillingLead': string
  /** Submit. */
  'form.editReferencesSubmit': string
  /** Submit. */
  'form.editShippingSubmit': string
  /** Submit. */
  'form.editBillingSubmit': string
  /** Beside a label: the most characters: `{max}`. */
  'form.limit': string
  /** Beside a label, near the limit: how many characters can still be typed: `{count}`. */
  'form.spare': Plural
  /** Under a field into which far too much was pasted; `{max}` is a number. */
  'form.cut': string
  /** Under a changed field: `{value}`. */
  'form.was': string
  /** Under a field that the provider refused without saying why. */
  'form.fieldRefused': string
  /** How many fields are wrong, and which, each a button that leads there: `{count}` of them, named by `{fields}`. */
  'form.toCorrect': Plural
  /** Box: takes the other address over. */
  'form.sameAsBilling': string
  /** Box: takes the other address over. */
  'form.sameAsShipping': string
  /** Way out of a form. */
  'form.back': string
  /** Title of the question before something typed is lost; `{count}` changes. */
  'form.discardTitle': Plural
  /** Under it: `{changes}` is a list of what was changed. */
  'form.discardText': string
  /** Button of that question: nothing is lost. */
  'form.keepEditing': string
  /** Button of that question: what was typed is given up. */
  'form.discard': string
  /** Under the heading of the capture form. */
  'form.captureLead': string
  /** Under the heading of the refund form. */
  'form.refundLead': string
  /** One product in a list of them; `{quantity}` is how many, `{name}` what. */
  'form.item': string
  /** Under the heading of the form. */
  'form.extendLead': string
  /** Under the heading of the form. */
  'form.duplicateLead': string
  /** Question of the alert; `{reference}` is what the shop calls the order. */
  'form.cancelTitle': string
  /** Under the question. */
  'form.cancelLead': string
  /** Safe button of the alert. */
  'form.cancelKeep': string
  /** Question of the alert; `{amount}` is an amount of money. */
  'form.releaseTitle': string
  /** Under the question. */
  'form.releaseLead': string
  /** Under the question; `{items}` is a list of products. */
  'form.releaseLeadItems': string
  /** Safe button of the alert. */
  'form.releaseKeep': string
  /** Submit: verb and amount; `{amount}` is an amount of money. */
  'form.captureSubmit': string
  /** Submit: verb and amount; `{amount}` is an amount of money. */
  'form.refundSubmit': string
  /** Submit: verb and amount; `{amount}` is an amount of money. */
  'form.releaseSubmit': string
  /** Label of an amount above the field. */
  'form.alreadyCaptured': string
  /** Label of an amount above the field. */
  'form.alreadyRefunded': string
  /** Label of an amount above the field: refunds on their way. */
  'form.pending': string
  /** Label of an amount above the field: the most that can be captured or refunded. */
  'form.available': string

  // ── operation ──
  /** Nobody knows whether a write happened. Never "failed". */
  'operation.unknownTitle': string
  /** `{what}` is the write, such as "Capture of 10 kr"; `{time}` is when it was sent. */
  'operation.unknownText': string
  /** What the button "Check again" does; its name is quoted. */
  'operation.unknownCheck': string
  /** What the button "Retry" does; its name is quoted. */
  'operation.unknownRetry': string
  /** What the button "It did not happen" does; its name is quoted. */
  'operation.unknownDidNotHappen': string
  /** `{time}` is when the order was last read after the attempt. */
  'operation.lastChecked': string
  /** Button: read the order again. */
  'operation.checkAgain': string
  /** Button: send the same request again. */
  'operation.retry': string
  /** Beside Retry while the provider wants a pause; `{seconds}` counts down. */
  'operation.retryIn': string
  /** Button: the person has made sure of it. */
  'operation.didNotHappen': string
  /** Button: put the notice away. */
  'operation.dismiss': string
  /** Spoken when a read shows that the write went through after all. */
  'operation.happened': string
  /** Spoken when a read does not tell. */
  'operation.stillUnknown': string
  /** Reason of all other actions; `{what}` is the write in flight. */
  'operation.busy': string
  /** Spoken when a write is sent; `{what}` is the write. */
  'operation.sending': string
  /** A write, as a noun, at the start of a sentence or after a colon; `{amount}` is an amount of money. */
  'operation.what.capture': string
  /** A write, as a noun, at the start of a sentence or after a colon; `{amount}` is an amount of money. */
  'operation.what.refund': string
  /** A write, as a noun, at the start of a sentence or after a colon. */
  'operation.what.cancel': string
  /** A write, as a noun, at the start of a sentence or after a colon. */
  'operation.what.release': string
  /** A write, as a noun, at the start of a sentence or after a colon. */
  'operation.what.extend': string
  /** A write, as a noun, at the start of a sentence or after a colon. */
  'operation.what.duplicate': string
  /** A write, as a noun, at the start of a sentence or after a colon. */
  'operation.what.editLines': string
  /** A write, as a noun, at the start of a sentence or after a colon. */
  'operation.what.editReferences': string
  /** A write, as a noun, at the start of a sentence or after a colon. */
  'operation.what.editShipping': string
  /** A write, as a noun, at the start of a sentence or after a colon. */
  'operation.what.editBilling': string
  /** The write is known not to have happened: heading. */
  'operation.rejected.capture': string
  /** The write is known not to have happened: heading. */
  'operation.rejected.refund': string
  /** The write is known not to have happened: heading. */
  'operation.rejected.cancel': string
  /** The write is known not to have happened: heading. */
  'operation.rejected.release': string
  /** The write is known not to have happened: heading. */
  'operation.rejected.extend': string
  /** The write is known not to have happened: heading. */
  'operation.rejected.duplicate': string
  /** The write is known not to have happened: heading. */
  'operation.rejected.editLines': string
  /** The write is known not to have happened: heading. */
  'operation.rejected.editReferences': string
  /** The write is known not to have happened: heading. */
  'operation.rejected.editShipping': string
  /** The write is known not to have happened: heading. */
  'operation.rejected.editBilling': string
  /** Why a write did not happen. */
  'operation.why.offline': string
  /** Why a write did not happen. */
  'operation.why.unauthorized': string
  /** Why a write did not happen. */
  'operation.why.forbidden': string
  /** Why a write did not happen. */
  'operation.why.not_found': string
  /** Why a write did not happen. */
  'operation.why.validation': string
  /** Why a write did not happen. */
  'operation.why.rejected': string
  /** Why a write did not happen. */
  'operation.why.rate_limited': string
  /** Why a write did not happen. */
  'operation.why.unsupported': string
  /** Under a refusal: nothing typed is lost. */
  'operation.kept': string
  /** Under a refusal; `{amount}` can be captured now. */
  'operation.readAgain.capture': string
  /** Under a refusal; `{amount}` can be refunded now. */
  'operation.readAgain.refund': string
  /** Somebody else changed the order at the same time. */
  'operation.conflictTitle': string
  /** Under that heading. */
  'operation.conflictText': string
  /** The write happened; shown and spoken; `{amount}` is an amount of money. */
  'operation.done.capture': string
  /** The write happened; shown and spoken; `{amount}` is an amount of money. */
  'operation.done.refund': string
  /** The write happened; shown and spoken. */
  'operation.done.cancel': string
  /** The write happened; shown and spoken. */
  'operation.done.release': string
  /** The write happened; shown and spoken. */
  'operation.done.extend': string
  /** The write happened; `{date}` is the new expiry that the provider gave. */
  'operation.done.extendTo': string
  /** The write happened; shown and spoken. */
  'operation.done.duplicate': string
  /** The write happened; shown and spoken. */
  'operation.done.editLines': string
  /** The write happened; shown and spoken. */
  'operation.done.editReferences': string
  /** The write happened; shown and spoken. */
  'operation.done.editShipping': string
  /** The write happened; shown and spoken. */
  'operation.done.editBilling': string
  /** After a duplicate. */
  'operation.duplicateText': string
  /** After a duplicate; `{date}` is how long the link works. */
  'operation.duplicateUntil': string
  /** Link or button after a duplicate. */
  'operation.openDuplicate': string
  /** The write happened, but the read after it failed. */
  'operation.notRefreshed': string
  /** Label: the key that all attempts of one write carry. */
  'operation.requestKey': string

  // ── failure ──
  /** The first read failed: heading. */
  'failure.network.title': string
  /** What it means and what to do. */
  'failure.network.text': string
  /** The first read failed: heading. */
  'failure.timeout.title': string
  /** What it means and what to do. */
  'failure.timeout.text': string
  /** The first read failed: heading. */
  'failure.offline.title': string
  /** What it means and what to do. */
  'failure.offline.text': string
  /** The first read failed: heading. */
  'failure.unauthorized.title': string
  /** What it means and what to do. */
  'failure.unauthorized.text': string
  /** The first read failed: heading. */
  'failure.forbidden.title': string
  /** What it means and what to do. */
  'failure.forbidden.text': string
  /** The first read failed: heading. */
  'failure.not_found.title': string
  /** What it means and what to do. */
  'failure.not_found.text': string
  /** The first read failed: heading. */
  'failure.conflict.title': string
  /** What it means and what to do. */
  'failure.conflict.text': string
  /** The first read failed: heading. */
  'failure.validation.title': string
  /** What it means and what to do. */
  'failure.validation.text': string
  /** The first read failed: heading. */
  'failure.rejected.title': string
  /** What it means and what to do. */
  'failure.rejected.text': string
  /** The first read failed: heading. */
  'failure.rate_limited.title': string
  /** What it means and what to do. */
  'failure.rate_limited.text': string
  /** The first read failed: heading. */
  'failure.server.title': string
  /** What it means and what to do. */
  'failure.server.text': string
  /** The first read failed: heading. */
  'failure.bad_response.title': string
  /** What it means and what to do. */
  'failure.bad_response.text': string
  /** The first read failed: heading. */
  'failure.unsupported.title': string
  /** What it means and what to do. */
  'failure.unsupported.text': string
  /** The first read failed: heading. */
  'failure.aborted.title': string
  /** What it means and what to do. */
  'failure.aborted.text': string
  /** Button: read again. */
  'failure.retry': string
  /** Button: close the drawer. */
  'failure.close': string
  /** Label: the provider's error code. */
  'failure.code': string
  /** Label: the ID under which the provider finds the call. */
  'failure.correlationId': string
  /** One part of the drawer failed: heading. */
  'failure.part.title': string
  /** What it means and what to do. */
  'failure.part.text': string

  // ── copy ──
  /** Button, named for screen readers. */
  'copy.orderId': string
  /** Button, named for screen readers. */
  'copy.merchantId': string
  /** Button, named for screen readers. */
  'copy.merchantReference1': string
  /** Button, named for screen readers. */
  'copy.merchantReference2': string
  /** Button, named for screen readers. */
  'copy.email': string
  /** Button, named for screen readers. */
  'copy.phone': string
  /** Button, named for screen readers. */
  'copy.shippingAddress': string
  /** Button, named for screen readers. */
  'copy.billingAddress': string
  /** Button, named for screen readers. */
  'copy.correlationId': string
  /** Shown and spoken once the browser has copied, never before. */
  'copy.copied': string
  /** In the place of a label and spoken, where the browser does not let us copy. The text is selected then. */
  'copy.refused': string
  /** Button. */
  'copy.shortReference': string
  /** Button after a duplicate. */
  'copy.paymentLink': string
  /** Button: the key under which a request was sent. */
  'copy.requestKey': string

  // ── amount ──
  /** Under an amount that is not the sum of the items; `{amount}` is the difference with its sign. */
  'amount.custom': string
  /** Under an amount that is not the sum of the items, where a return fee was kept before; `{amount}` is the difference with its sign. */
  'amount.customFee': string
  /** Button: the amount follows the items again, which come to `{amount}`; nothing is given back. */
  'amount.reset': string
  /** Under the amount: what was read, `{amount}`, and that `{count}` items come to it. */
  'amount.sumOf': Plural
  /** Label of the field. */
  'amount.label': string
  /** Beside the label; `{amount}` is the most. */
  'amount.atMost': string
  /** Under the field: how the text was understood; `{amount}` is an amount of money. */
  'amount.readAs': string
  /** A preset; `{percent}` is a whole number. Set it as the language does. */
  'amount.percent': string
  /** A preset: the most. */
  'amount.max': string
  /** A preset: the least that closes the enquiry. */
  'amount.closeEnquiry': string
  /** Button in an error: put this amount into the field; `{amount}` is an amount of money, not inflected. */
  'amount.use': string
  /** Error of a capture; `{amount}` is how much too high it is. */
  'amount.moreThanRemains': string
  /** Error of a refund; `{amount}` is how much too high it is. */
  'amount.moreThanRefundable': string
  /** Error: nothing was typed. */
  'amount.empty': string
  /** Error: what was typed is no amount. */
  'amount.not_a_number': string
  /** Error; `{currency}` is a code such as SEK. */
  'amount.too_many_decimals': string
  /** Error: a minus was typed. */
  'amount.negative': string
  /** Error: beyond all reason. */
  'amount.too_large': string

  // ── time ──
  /** A span, only ever in the clocks of the header, after "in" or before "ago", in the case that these take; `{count}` is a whole number. */
  'time.days': Plural
  /** A span, short; `{count}` is a whole number. */
  'time.hours': Plural
  /** A span, short; `{count}` is a whole number. */
  'time.minutes': Plural
  /** Two spans, `{larger}` and `{smaller}`: "1 day 19 h". */
  'time.pair': string
  /** A span, in the case of "time.days". */
  'time.underAMinute': string
}

/** The name of a sentence. */
export type MessageKey = keyof Messages
