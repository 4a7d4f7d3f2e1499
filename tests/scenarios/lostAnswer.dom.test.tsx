import { describe, expect, it } from 'vitest'
import {
  amountField,
  button,
  carryOut,
  openDrawer,
  press,
  queryButton,
  settled,
  statuses,
  words,
} from '../harness/drawer'
import { anOrder } from '../harness/orders'

const UNKNOWN = 'We do not know yet whether this went through. Do not repeat it.'

async function loseAnswer(is: 'answer_lost' | 'request_lost' = 'answer_lost') {
  const scene = await openDrawer(anOrder(), { backend: { faults: { is, on: 'capture', times: 1 } } })
  await carryOut(scene, 'Capture', '100')
  return scene
}

describe('When the answer to a capture is lost', () => {
  it('the outcome is unknown, never failed, and the text says what may have happened', async () => {
    const scene = await loseAnswer()
    expect(words()).toContain(UNKNOWN)
    expect(words()).toContain('Capture of SEK 100.00, sent at 11:00 AM: the answer was lost on the way.')
    expect(words()).not.toMatch(/refused|failed|Nothing was charged/)
    expect(amountField()).toHaveValue('100')
    expect(scene.notices.map(({ phase }) => phase)).toEqual(['start', 'unknown'])
    expect(scene.said().filter(({ text }) => text === UNKNOWN)).toEqual([{ politeness: 'assertive', text: UNKNOWN }])
    expect(button('Check again').closest('.od-operation')).toHaveFocus()
  })

  it('every other write waits, and says why', async () => {
    const scene = await loseAnswer()
    const submit = button(/^Capture SEK/)
    expect(submit).toHaveAttribute('aria-disabled', 'true')
    expect(submit).toHaveAccessibleDescription(/./)
    await scene.user.click(submit)
    await settled()
    expect(scene.backend.sent).toHaveLength(1)
  })

  it('Retry sends the same payload under the same key, and it is charged once', async () => {
    const scene = await loseAnswer()
    await press(scene, 'Retry')
    await settled()
    const [first, second] = scene.backend.sent
    expect(scene.backend.sent).toHaveLength(2)
    expect(second?.context.idempotencyKey).toBe(first?.context.idempotencyKey)
    expect(second?.command).toEqual(first?.command)
    expect(second?.context.attempt).toBe(2)
    expect(scene.backend.order().captures).toHaveLength(1)
    expect(statuses()).toEqual(['Partially captured'])
    expect(words()).not.toContain(UNKNOWN)
  })

  it('Check again reads the order, finds the capture, and tells everybody once', async () => {
    const scene = await loseAnswer()
    const reads = scene.backend.reads.length
    await press(scene, 'Check again')
    await settled()
    expect(scene.backend.reads.length).toBe(reads + 1)
    expect(scene.backend.sent).toHaveLength(1)
    expect(statuses()).toEqual(['Partially captured'])
    expect(scene.notices.map(({ phase }) => phase)).toEqual(['start', 'unknown', 'done'])
    expect(scene.said().filter(({ text }) => /It went through/.test(text))).toHaveLength(1)
  })

  it('"It did not happen" is offered only after a read that does not show it', async () => {
    const scene = await loseAnswer('request_lost')
    expect(queryButton('It did not happen')).toBeNull()
    await press(scene, 'Check again')
    await settled()
    expect(words()).toContain(UNKNOWN)
    await press(scene, 'It did not happen')
    expect(scene.said().at(-1)).toEqual({
      politeness: 'polite',
      text: 'It did not happen. What you typed is still here.',
    })
    // Not the submit: a second Enter would send it.
    expect(document.querySelector('form h3')).toHaveFocus()
    await press(scene, /^Capture SEK/)
    await settled()
    const [first, second] = scene.backend.sent
    expect(second?.context.idempotencyKey).not.toBe(first?.context.idempotencyKey)
    expect(scene.backend.order().capturedAmount).toBe(10_000)
  })
})

it('An adapter that throws what fetch throws leaves the outcome unknown', async () => {
  const error = new TypeError('Failed to fetch')
  const scene = await openDrawer(anOrder(), { backend: { faults: { is: 'error', error, on: 'capture' } } })
  await carryOut(scene, 'Capture', '100')
  expect(words()).toContain(UNKNOWN)
})
