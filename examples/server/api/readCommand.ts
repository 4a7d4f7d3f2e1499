import {
  type Address,
  type CaptureCommand,
  type Command,
  defaultPolicy,
  lineTotal,
  type Order,
  type OrderLine,
  type ShippingInfo,
  type Write,
} from 'order-drawer/core'
import { ADDRESS, type Names, PARCEL } from './fieldNames'
import { JsonReader } from './JsonReader'
import { keyLines } from './keyLines'

type SentLine = Omit<OrderLine, 'key'>

/** A request's body as the command that it asks for. Throws ApiError 400 with all that is wrong with it. */
export function readCommand(write: Write, body: unknown, order: Order): Command {
  const reader = new JsonReader(body ?? {})
  const command = read(write, reader, order)
  reader.end()
  return command
}

function read(write: Write, body: JsonReader, order: Order): Command {
  switch (write) {
    case 'capture': {
      const shippingInfo = body.list('shipping_info', 500, readParcel)
      const command: CaptureCommand = {
        type: 'capture',
        amount: body.integer('captured_amount'),
        ...readMovement(body),
      }
      return shippingInfo.length > 0 ? { ...command, shippingInfo } : command
    }
    case 'refund':
      return { type: 'refund', amount: body.integer('refunded_amount'), ...readMovement(body) }
    case 'editLines': {
      const lines = keyLines(order.lines, readLines(body))
      return { type: 'editLines', amount: body.integer('order_amount'), lines }
    }
    case 'editReferences':
      return {
        type: 'editReferences',
        ...given({
          merchantReference1: body.optionalText('merchant_reference1', 255),
          merchantReference2: body.optionalText('merchant_reference2', 255),
        }),
      }
    case 'editShipping':
      return { type: 'editShipping', address: body.object('shipping_address', readAddress) }
    case 'editBilling':
      return { type: 'editBilling', address: body.object('billing_address', readAddress) }
    default:
      return { type: write }
  }
}

function readMovement(body: JsonReader): Pick<CaptureCommand, 'lines' | 'description' | 'reference'> {
  return {
    lines: readLines(body, readMovedLine).map((line, at) => ({ ...line, key: `line-${at}` })),
    ...given({
      description: body.optionalText('description', 255),
      reference: body.optionalText('reference', 255),
    }),
  }
}

function readLines(body: JsonReader, readOne = readLine): SentLine[] {
  return body.list('order_lines', defaultPolicy.maxLines, readOne)
}

/** A line of a capture or a refund: it cannot be taken back, so it has to add up. */
function readMovedLine(line: JsonReader): SentLine {
  const read = readLine(line)
  line.demand(read.quantity > 0, 'quantity', 'must be more than 0.')
  line.demand(lineTotal(read) === read.totalAmount, 'total_amount', 'must be quantity × unit price − discount.')
  return read
}

function readLine(line: JsonReader): SentLine {
  return {
    type: line.optionalText('type', 50) ?? 'physical',
    name: line.text('name', 255),
    quantity: line.number('quantity'),
    unitPrice: line.integer('unit_price'),
    discountAmount: line.optionalInteger('total_discount_amount') ?? 0,
    taxAmount: line.optionalInteger('total_tax_amount') ?? 0,
    totalAmount: line.integer('total_amount'),
    ...given({
      reference: line.optionalText('reference', 255),
      quantityUnit: line.optionalText('quantity_unit', 50),
      taxRate: line.optionalInteger('tax_rate'),
      imageUrl: line.optionalText('image_url', 1024),
      productUrl: line.optionalText('product_url', 1024),
    }),
  }
}

function readParcel(parcel: JsonReader): ShippingInfo {
  return readTexts(PARCEL, parcel, (name) => (name.endsWith('_uri') ? 1024 : 100))
}

/** How long the rules let a field be is theirs to say; here only what no address needs is refused. */
function readAddress(address: JsonReader): Partial<Address> {
  return readTexts(ADDRESS, address, () => 1000)
}

function readTexts<T>(names: Names<T>, reader: JsonReader, most: (name: string) => number): Partial<T> {
  const read = Object.entries(names).map(([theirs, ours]) => [ours, reader.optionalText(theirs, most(theirs))])
  return given(Object.fromEntries(read) as Partial<T>) as Partial<T>
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** Without the fields that are `undefined`. */
function given<T extends object>(fields: T): Present<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<T>
}
