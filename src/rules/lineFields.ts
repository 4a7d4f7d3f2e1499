/** What a partly captured line keeps: the captured pieces were charged with it. */
export const LOCKED_FIELDS = ['type', 'name', 'reference', 'unitPrice', 'discountAmount', 'taxRate'] as const

/** What a person can tell apart in a line. */
export const LINE_FIELDS = [...LOCKED_FIELDS, 'quantity', 'totalAmount'] as const
