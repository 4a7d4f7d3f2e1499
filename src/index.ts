export type { Address, Customer } from './model/address'
export type { Capture, ShippingInfo } from './model/capture'
export type { Clock } from './model/clock'
export type { Dispute, DisputeStatus } from './model/dispute'
export { closingRefund } from './model/dispute'
export type { DisplayStatus, StatusView } from './model/displayStatus'
export { getDisplayStatus } from './model/displayStatus'
export { deriveEvents } from './model/deriveEvents'
export { currencyExponent } from './model/currencies'
export { formatAmount } from './model/formatAmount'
export type { Ledger } from './model/ledger'
export { getLedger } from './model/ledger'
export type { LineShare } from './model/lineShare'
export { lineShare } from './model/lineShare'
export type { LineState } from './model/lineStates'
export { getLineStates } from './model/lineStates'
export type { LogEntry } from './model/logEntry'
export type { Minor } from './model/money'
export type { FraudStatus, Order, OrderStatus } from './model/order'
export type { EventType, FieldChange, OrderEvent } from './model/orderEvent'
export type { LineType, OrderLine } from './model/orderLine'
export { lineTotal } from './model/orderLine'
export type { Origin } from './model/origin'
export type { ParsedAmount } from './model/parseAmount'
export { parseAmount } from './model/parseAmount'
export type { PaymentMethod } from './model/paymentMethod'
export type { Refund } from './model/refund'
export { roundHalfAway } from './model/roundHalfAway'
export { taxOf } from './model/tax'

export type { Action, FormName, Write } from './rules/action'
export { ACTIONS, WRITES } from './rules/action'
export type { ApplyOptions } from './rules/applyCommand'
export { applyCommand } from './rules/applyCommand'
export { getCapabilities } from './rules/capabilities'
export { checkCommand } from './rules/checkCommand'
export type { Cell, TableRow } from './rules/capabilityTable'
export { capabilityTable } from './rules/capabilityTable'
export type { IssueCode, ReasonCode, WarningCode } from './rules/codes'
export type {
  CaptureCommand,
  Command,
  EditAddressCommand,
  EditLinesCommand,
  EditReferencesCommand,
  RefundCommand,
  SimpleCommand,
} from './rules/command'
export type { CaptureInput, Input, InputOf, LineDraft, MoneyInput, PickedLine, RefundInput } from './rules/input'
export { plan } from './rules/plan'
export type { Effect, Issue, Plan, Warning } from './rules/planned'
export type { ExtendPolicy, Policy } from './rules/policy'
export { defaultPolicy } from './rules/policy'
export type { Capabilities, Permissions, RuleContext, Verdict } from './rules/verdict'

export type {
  DuplicateResult,
  LogSubject,
  OrderAdapter,
  ReadContext,
  WriteAnswer,
  WriteContext,
} from './adapters/OrderAdapter'
export type { OrderErrorDetails, OrderErrorKind } from './adapters/OrderError'
export { OrderError } from './adapters/OrderError'

export { explain } from './text/explain'
export type { ReasonMessages } from './text/reasons'

export type { FileSource, PackingSlipFont, PackingSlipSettings, PackingSlipShow, Shop } from './model/packingSlip'
export type { OrderLinks, Theme, ViewSettings } from './model/settings'
export { createOrderStore } from './state/createOrderStore'
export type { OrderProviderProps } from './state/OrderProvider'
export { OrderProvider } from './state/OrderProvider'
export type {
  ActionNotice,
  BoundOrder,
  Intent,
  Operation,
  OrderSnapshot,
  OrderStore,
  OrderStoreOptions,
  Outcome,
} from './state/orderState'
export { preloadOrder } from './state/preloadOrder'
export { reconcile } from './state/reconcile'
export { useOrder } from './state/useOrder'

export type { ActionBarProps } from './actions/ActionBar'
export { ActionBar } from './actions/ActionBar'
export type { ExtraAction, Shortcut } from './display/ActionOptions'
export type { SlotInput, SlotName, Slots } from './display/SlotContext'
export type { OnOpenChange, OpenChangeDetails, OpenChangeReason } from './drawer/openChange'
export type { NotificationCode, OrderNotification } from './drawer/orderNotification'
export type { ExtraTab, OrderNavigation, OrderViewProps } from './drawer/orderViewProps'
export type { PartName } from './primitives/parts'
export type { OrderDrawerProps } from './drawer/OrderDrawer'
export { OrderDrawer } from './drawer/OrderDrawer'
export type { OrderLinkProps } from './drawer/OrderLink'
export { OrderLink } from './drawer/OrderLink'
export type { OrderPanelProps } from './drawer/OrderPanel'
export { OrderPanel } from './drawer/OrderPanel'
export { StatusBadge } from './display/StatusBadge'
export { CustomerTab } from './tabs/customer/CustomerTab'
export { DetailsTab } from './tabs/details/DetailsTab'
export { TimelineTab } from './tabs/timeline/TimelineTab'
export type { MessageKey, Messages, Plural } from './text/messages'
