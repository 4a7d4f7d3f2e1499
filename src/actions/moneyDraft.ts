import type { ShippingInfo } from '../model/capture'

/** The forms that move money. */
export type MoneyAction = 'capture' | 'refund'

/** By which of two ways the amount comes about. */
export type MoneyWay = 'items' | 'amount'

/** The texts of a money form. */
export type MoneyText = 'name' | 'taxRate' | 'taxAmount' | 'description' | 'reference'

/** What was typed into a capture or a refund. Nothing of it changes by itself. */
export interface MoneyDraft {
  way: MoneyWay
  /** How many of each line, as typed, by what tells lines apart: their keys hold within one version only. */
  pieces: Readonly<Record<string, string>>
  /** Typed over what the lines come to; whether it differed when it was typed. */
  custom?: { text: string; differs: boolean } | undefined
  /** Typed by amount. */
  amount?: string | undefined
  /** The capture that a refund is of; '' is left to the rules. */
  captureId: string
  fee: { kept: boolean; amount: string; taxRate?: string | undefined }
  texts: Partial<Readonly<Record<MoneyText, string | undefined>>>
  parcels: readonly ParcelDraft[]
}

/** One parcel; with the way back, once it was asked for. */
export interface ParcelDraft {
  id: number
  info: Readonly<ShippingInfo>
  returns: boolean
}

/** A draft into which nothing is typed. */
export function beginMoneyDraft(way: MoneyWay): MoneyDraft {
  return {
    way,
    pieces: {},
    captureId: '',
    fee: { kept: false, amount: '' },
    texts: {},
    parcels: [{ id: 0, info: {}, returns: false }],
  }
}

/** The draft with so many of a line. An amount that followed the lines follows them again. */
export function pickPieces(draft: MoneyDraft, id: string, text: string): MoneyDraft {
  return { ...draft, pieces: { ...draft.pieces, [id]: text }, custom: draft.custom?.differs ? draft.custom : undefined }
}
