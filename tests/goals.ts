/** Something that people come for, and the test files that show it (below `tests/`, without their ending). */
export interface Goal {
  goal: string
  tests: readonly string[]
}

/** What the drawer is for: first what it shows and does, then how it treats the people who use it. */
export const goals: readonly Goal[] = [
  { goal: 'A press on an order in the list opens the drawer', tests: ['scenarios/orderLink', 'scenarios/closing'] },
  {
    goal: 'A modified press opens the order in a window of its own; windows keep each other fresh',
    tests: ['scenarios/orderLink', 'scenarios/otherWindows', 'state/windowChannel', 'state/followPage'],
  },
  {
    goal: 'Order ID, MID and both references are copied by a press, and what is said of it is true',
    tests: ['scenarios/clipboard', 'primitives/CopyFact'],
  },
  {
    goal: 'The header tells status, when it was authorized, when it expires, order ID and references',
    tests: ['scenarios/headerFacts', 'display/ExpiryClock', 'display/MoneyBar'],
  },
  {
    goal: 'Capture, refund, cancel, release, extend and duplicate, as the status allows',
    tests: ['scenarios/everyAction', 'scenarios/presentDisabledAbsent', 'scenarios/englishNames'],
  },
  {
    goal: 'The timeline tells each event: when, what, how much, by whom',
    tests: ['tabs/TimelineTab', 'scenarios/timelineFilter'],
  },
  {
    goal: 'Captures, refunds and disputes show their details, their logs, their settlement and their dispute',
    tests: ['scenarios/timelineEntries', 'scenarios/timelineLogs', 'scenarios/timelinePermalink'],
  },
  {
    goal: 'A packing slip of one capture or several, as PDF or from the page, with every name and number as it is',
    tests: [
      ...['scenarios/packingSlip', 'scenarios/packingSlipPrint', 'packingSlip/packingSlipContent'],
      ...['packingSlip/printedText', 'packingSlip/severalSlips', 'packingSlip/pages', 'packingSlip/pictures'],
    ],
  },
  {
    goal: 'The details show all lines and totals, and a pen changes lines, discounts and references',
    tests: ['tabs/DetailsTab', 'scenarios/editLines', 'scenarios/editReferences'],
  },
  {
    goal: 'The customer tab shows addresses, contact and payment, and a pen changes them',
    tests: ['tabs/CustomerTab', 'scenarios/editShipping'],
  },
  {
    goal: 'Never is absent; not now is visible with its reason and its remedy; in flight keeps its label',
    tests: ['scenarios/presentDisabledAbsent', 'scenarios/doubleClick', 'scenarios/missingMethod'],
  },
  {
    goal: 'Forms open inside the panel; only cancel, release and unsaved changes ask in an alert dialog',
    tests: ['scenarios/everyAction', 'scenarios/unsaved', 'scenarios/beforeMoneyMoves'],
  },
  { goal: 'The button that sends says what it does and how much', tests: ['scenarios/englishNames'] },
  { goal: 'Before money moves, what will happen stands beside the button', tests: ['scenarios/beforeMoneyMoves'] },
  {
    goal: 'An amount is read as the person writes it, follows the items until it is changed, and says so',
    tests: [
      'scenarios/captureByItems',
      'scenarios/captureByAmount',
      'scenarios/amountAboveMax',
      'primitives/AmountField',
    ],
  },
  {
    goal: 'What is captured, refunded, pending and available stands above the field, which holds what is left',
    tests: ['scenarios/captureByItems', 'scenarios/refundByItems'],
  },
  {
    goal: 'A form keeps all that was typed until the answer is there; then the focus is on the status',
    tests: ['scenarios/everyAction', 'scenarios/refusedByProvider', 'scenarios/capturedMeanwhile'],
  },
  {
    goal: 'An unknown outcome is not a failure: nothing is repeated, and a person can find out',
    tests: ['scenarios/lostAnswer', 'scenarios/lostAnswerWithoutKeys', 'scenarios/noAnswer'],
  },
  {
    goal: 'Leaving with something unsaved asks; Escape closes the innermost thing only',
    tests: ['scenarios/unsaved', 'scenarios/closing', 'scenarios/hostLayers'],
  },
  {
    goal: 'A conflict shows was, theirs and yours, and keeps the draft; a refresh never touches it',
    tests: ['scenarios/editConflict', 'scenarios/orderChanged', 'scenarios/otherWindows'],
  },
  {
    goal: 'The host hears everything, and has its places in the drawer',
    tests: ['scenarios/hostSurface', 'scenarios/slots', 'scenarios/throwingHost', 'scenarios/onOpenChange'],
  },
  {
    goal: 'The frame stands at once; neighbours keep the old order until the new one is there',
    tests: ['scenarios/fastOpening', 'scenarios/frame', 'scenarios/neighbours'],
  },
  {
    goal: 'All of it works by keyboard, with keys that are off while typing',
    tests: ['scenarios/shortcuts', 'scenarios/keyboardOnly', 'scenarios/keyboardJourney'],
  },
  {
    goal: 'Empty, loading, not found, forbidden, offline, stale and failed each have their own words',
    tests: [
      'scenarios/emptyOrder',
      'scenarios/orderCannotBeRead',
      'scenarios/endedSession',
      'scenarios/tooManyRequests',
    ],
  },
  {
    goal: 'Words name the state, in sentence case, and a host can replace each of them',
    tests: ['scenarios/ownWords', 'text/words'],
  },
  {
    goal: 'On a real backend the same rules hold, whatever a client sends, and nothing is lost or done twice',
    tests: [
      ...['server/contract', 'server/refusals', 'server/killed', 'server/manyClients', 'rules/checkCommand'],
      ...['adapters/kustomWrites', 'adapters/kustomErrors', 'adapters/kustomLostAnswer'],
    ],
  },
  {
    goal: 'What is changed elsewhere, through whichever process, shows in an open drawer',
    tests: ['server/otherProcess', 'server/changes'],
  },
]
