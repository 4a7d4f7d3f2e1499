import { describe, expect, it } from 'vitest'
import type { Order } from '../../src/model/order'
import { beginDraft } from '../../src/tabs/details/beginDraft'
import { changeDraft, type DraftStep } from '../../src/tabs/details/changeDraft'
import { createRowReader } from '../../src/tabs/details/createRowReader'
import { draftChanges } from '../../src/tabs/details/draftChanges'
import type { LinesDraft, RowField } from '../../src/tabs/details/linesDraft'
import { mergeDraft } from '../../src/tabs/details/mergeDraft'
import { shownIn } from '../../src/tabs/details/readRow'
import { aLine, anOrder } from '../harness/orders'

const lamp = aLine({ key: 'a', name: 'Lamp', quantity: 3 })
const mug = aLine({ key: 'b', name: 'Mug', quantity: 2, unitPrice: 14_900 })
const order = anOrder({ lines: [lamp, mug] })
const terms = { currency: 'SEK', locale: 'sv', taxed: false }

const typed = (id: string, field: RowField, text: string): DraftStep => ({ is: 'typed', id, field, text })
const steps = (...all: DraftStep[]): LinesDraft => all.reduce(changeDraft, beginDraft(order))
const readingOf = ({ rows }: LinesDraft) => createRowReader(terms)(rows)
const changesOf = (draft: LinesDraft) =>
  draftChanges(draft.rows, readingOf(draft)).map(({ row, field, sum }) => [row.line?.name ?? 'new', field, sum])

function read(draft: LinesDraft, at = 0) {
  const row = draft.rows[at]
  if (!row) throw new Error(`There is no row ${at}`)
  return readingOf(draft).of(row)
}

describe('A draft of lines', () => {
  it('sends a line that nobody typed into as the very line that it is', () => {
    const { sent, of, total } = readingOf(steps(typed('row-1', 'quantity', '1')))
    expect(of(sent[0] as never).input).toBe(lamp)
    expect(total).toBe(44_900)
  })

  it('does not count as a change what comes to what it was', () => {
    expect(changesOf(steps(typed('row-0', 'quantity', '3,0'), typed('row-1', 'unitPrice', '149')))).toEqual([])
  })

  it('says what each line does to the total once, however many of its fields change', () => {
    const draft = steps(typed('row-0', 'quantity', '2'), typed('row-0', 'name', 'Lamp, black'), {
      is: 'removed',
      id: 'row-1',
    })
    expect(changesOf(draft)).toEqual([
      ['Lamp', 'name', undefined],
      ['Lamp', 'quantity', -10_000],
      ['Mug', undefined, -29_800],
    ])
  })

  it('brings back one field, or a line that was taken out, to its place', () => {
    const draft = steps(typed('row-0', 'quantity', '2'), typed('row-0', 'discount', '5'), {
      is: 'removed',
      id: 'row-0',
    })
    const back = changeDraft(draft, { is: 'undone', id: 'row-0' })
    const [, ...left] = changesOf(changeDraft(back, { is: 'undone', id: 'row-0', field: 'quantity' }))
    expect(left).toEqual([])
    expect(back.rows.map(({ id }) => id)).toEqual(['row-0', 'row-1'])
  })
})

describe('What is typed', () => {
  it.each([
    ['quantity', '2,5', { quantity: 2.5 }],
    ['unitPrice', '1 249,95', { unitPrice: 124_995 }],
    ['taxRate', '12,5', { taxRate: 1250 }],
    ['taxRate', '10.1 %', { taxRate: 1010 }],
    ['discount', '', { discountAmount: 0 }],
    ['discount', '25,50', { discountAmount: 2_550 }],
  ] as const)('is read as the locale writes it: %s %s', (field, text, wanted) => {
    const { input, faults } = read(steps(typed('row-0', field, text)))
    expect(input).toMatchObject(wanted)
    expect(faults).toEqual({})
  })

  it.each([
    ['quantity', 'many'],
    ['quantity', '1.000'],
    ['quantity', ''],
    ['unitPrice', '10,005'],
    ['unitPrice', '1e3'],
    ['taxRate', 'full'],
    ['discount', '-5'],
  ] as const)('is kept and marked where it is no such thing: %s "%s"', (field, text) => {
    const draft = steps(typed('row-0', field, text))
    expect(read(draft).faults).toHaveProperty(field)
    expect(shownIn(draft.rows[0] as never, field, terms)).toBe(text)
    const { total, tax } = readingOf(draft)
    expect([total, tax]).toContain(null)
  })

  it('in percent becomes an amount, and follows the quantity while it is a draft', () => {
    const draft = steps({ ...typed('row-1', 'discount', '10'), percent: true } as DraftStep)
    expect(read(draft, 1).line.discountAmount).toBe(2_980)
    expect(read(changeDraft(draft, typed('row-1', 'quantity', '1')), 1).line.discountAmount).toBe(1_490)
  })

  it('into a discount line is taken off, with its sign or without', () => {
    const added: DraftStep = {
      is: 'added',
      typed: { type: 'discount', name: 'Offer', quantity: '1' },
      field: 'unitPrice',
    }
    for (const text of ['100', '-100', '\u2212100,00']) {
      expect(read(steps(added, typed('row-2', 'unitPrice', text)), 2).line.totalAmount).toBe(-10_000)
    }
    const tenth = steps(added, { ...typed('row-2', 'unitPrice', '10'), percent: true } as DraftStep)
    expect(read(tenth, 2).line.unitPrice).toBe(-5_980)
  })
})

describe('A draft meets another version of its order', () => {
  // Keys hold within one version only: here they mean other lines.
  const swapped = (lines: Order['lines']): Order => ({
    ...order,
    lines: lines.map((line, at) => ({ ...line, key: ['b', 'a', 'c'][at] ?? 'd' })),
  })
  const merge = (draft: LinesDraft, theirs: Order) =>
    mergeDraft(draft, theirs, readingOf(draft), (row, field) => shownIn(row, field, terms))
  const none = new Set<string>()

  it('and follows it where nothing was typed', () => {
    const now = swapped([{ ...mug, quantity: 5 }, lamp, aLine({ key: 'c', name: 'Cup' })])
    const { changes, take } = merge(steps(typed('row-0', 'quantity', '2')), now)
    expect(changes.map(({ clashes }) => clashes)).toEqual([false])
    const merged = take(none)
    expect(merged.rows.map(({ line, typed: texts }) => [line?.name, line?.quantity, texts])).toEqual([
      ['Mug', 5, {}],
      ['Lamp', 3, { quantity: '2' }],
      ['Cup', 1, {}],
    ])
    expect(new Set(merged.rows.map(({ id }) => id)).size).toBe(3)
  })

  it('asks where both changed one field, and takes what the person chose', () => {
    const { changes, take } = merge(steps(typed('row-0', 'quantity', '2')), swapped([{ ...lamp, quantity: 4 }, mug]))
    expect(changes.map(({ id, clashes }) => [id, clashes])).toEqual([['row-0.quantity', true]])
    expect(changesOf(take(none))).toEqual([['Lamp', 'quantity', -10_000]])
    expect(changesOf(take(new Set(['row-0.quantity'])))).toEqual([])
  })

  it('does not ask where both want the same', () => {
    const theirs = swapped([{ ...lamp, quantity: 2, totalAmount: 20_000, taxAmount: 4_000 }, mug])
    const { changes, take } = merge(steps(typed('row-0', 'quantity', '2')), theirs)
    expect(changes.map(({ clashes }) => clashes)).toEqual([false])
    expect(changesOf(take(none))).toEqual([])
  })

  it('keeps what was typed into a line that is gone as a new line, or lets it go', () => {
    const { changes, take } = merge(steps(typed('row-0', 'quantity', '2')), swapped([mug]))
    expect(changes.map(({ clashes }) => clashes)).toEqual([true])
    const kept = take(none)
    expect(readingOf(kept).sent.map((row) => readingOf(kept).of(row).line)).toMatchObject([
      { name: 'Mug' },
      { name: 'Lamp', quantity: 2, unitPrice: 10_000, taxRate: 2500, totalAmount: 20_000 },
    ])
    expect(take(new Set(['row-0.quantity'])).rows).toHaveLength(1)
  })

  it('does not add twice what somebody else has added too', () => {
    const added: DraftStep = {
      is: 'added',
      typed: { type: 'physical', name: 'Cup', reference: 'CUP', quantity: '1' },
      field: 'name',
    }
    const draft = steps(added, typed('row-2', 'unitPrice', '100'), typed('row-2', 'taxRate', '25'))
    const merged = merge(draft, swapped([lamp, mug, aLine({ key: 'c', name: 'Cup' })])).take(none)
    expect(merged.rows).toHaveLength(3)
    expect(changesOf(merged)).toEqual([])
  })
})
