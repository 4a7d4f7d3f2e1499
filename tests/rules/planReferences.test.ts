import { describe, expect, it } from 'vitest'
import { aCapturedOrder, anOrder } from '../harness/orders'
import { accepted, issuesOf, spots } from './planning'

const order = anOrder({ merchantReference1: 'A-1', merchantReference2: 'B-1' })

describe('an edit of the references', () => {
  it('sends only what changed', () => {
    const { command, effects, warnings, after } = accepted(order, 'editReferences', {
      merchantReference1: 'A-2',
      merchantReference2: 'B-1',
    })
    expect(command).toEqual({ type: 'editReferences', merchantReference1: 'A-2' })
    expect(command).not.toHaveProperty('merchantReference2')
    expect(effects).toEqual([])
    expect(warnings).toEqual([])
    expect(after).toMatchObject({ merchantReference1: 'A-2', merchantReference2: 'B-1' })
  })

  it('sends both if both changed, and one that was not there', () => {
    expect(accepted(order, 'editReferences', { merchantReference1: 'x', merchantReference2: 'y' }).command).toEqual({
      type: 'editReferences',
      merchantReference1: 'x',
      merchantReference2: 'y',
    })
    expect(accepted(anOrder(), 'editReferences', { merchantReference2: 'y' }).command).toEqual({
      type: 'editReferences',
      merchantReference2: 'y',
    })
  })

  it('clears by an empty text', () => {
    const { command, after } = accepted(order, 'editReferences', { merchantReference1: '' })
    expect(command).toEqual({ type: 'editReferences', merchantReference1: '' })
    expect(after).not.toHaveProperty('merchantReference1')
    expect(after.merchantReference2).toBe('B-1')
  })

  it.each([{}, { merchantReference1: 'A-1' }, { merchantReference1: 'A-1', merchantReference2: 'B-1' }])(
    'that changes nothing is refused: %j',
    (input) => {
      expect(issuesOf(order, 'editReferences', input).map((issue) => issue.code)).toEqual(['nothing_changed'])
    },
  )

  it('that clears what was not there changes nothing', () => {
    expect(issuesOf(anOrder(), 'editReferences', { merchantReference1: '' }).map((issue) => issue.code)).toEqual([
      'nothing_changed',
    ])
  })

  it('takes 255 characters each and no more', () => {
    expect(accepted(order, 'editReferences', { merchantReference1: 'x'.repeat(255) }).ok).toBe(true)
    const tooLong = { merchantReference1: 'x'.repeat(256), merchantReference2: 'y'.repeat(300) }
    const issues = issuesOf(order, 'editReferences', tooLong)
    expect(spots(issues)).toEqual(['too_long merchantReference1', 'too_long merchantReference2'])
    expect(issues.map((issue) => issue.max)).toEqual([255, 255])
  })

  it('is closed after the capture, unless the policy keeps it open', () => {
    const captured = aCapturedOrder({ merchantReference1: 'A-1' })
    const input = { merchantReference1: 'A-2' }
    expect(issuesOf(captured, 'editReferences', input).map((issue) => issue.code)).toEqual(['fully_captured'])
    const policy = { editReferences: 'until_cancelled' } as const
    expect(accepted(captured, 'editReferences', input, { policy }).after.merchantReference1).toBe('A-2')
  })
})
