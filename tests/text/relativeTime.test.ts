import { describe, expect, it } from 'vitest'
import { en } from '../../src/text/locales/en'
import { daysAgo, formatTimeLeft, timeLeft } from '../../src/text/relativeTime'

const STOCKHOLM = 'Europe/Stockholm'
const now = new Date('2026-11-24T13:24:00Z')
const ago = (iso: unknown, at = now, zone = STOCKHOLM) => daysAgo(iso, at, zone, 'en')
const left = (iso: string, at = now) => {
  const time = timeLeft(iso, at)
  return time && formatTimeLeft(time, 'en', en)
}

describe('How long ago a day is', () => {
  it('is said in days of the shop’s calendar', () => {
    expect(ago('2026-11-24T00:10:00Z')).toBe('today')
    expect(ago('2026-11-22T23:30:00Z')).toBe('yesterday')
    expect(ago('2026-11-18T09:05:00Z')).toBe('6 days ago')
    expect(ago('2026-10-06T08:12:00Z')).toBe('49 days ago')
  })

  it('turns at the shop’s midnight, wherever the machine stands', () => {
    const late = new Date('2026-11-24T23:30:00Z')
    expect(ago('2026-11-24T22:30:00Z', late)).toBe('yesterday')
    expect(ago('2026-11-24T22:30:00Z', late, 'UTC')).toBe('today')
  })

  it('is not thrown off by a change of the clocks', () => {
    expect(ago('2026-10-25T00:00:00+02:00', new Date('2026-10-26T00:10:00+01:00'))).toBe('yesterday')
    expect(ago('2026-03-29T00:10:00+01:00', new Date('2026-03-30T00:05:00+02:00'))).toBe('yesterday')
  })

  it('works ahead too, for a clock that is slow', () => {
    expect(ago('2026-11-25T09:00:00Z')).toBe('tomorrow')
    expect(ago('2026-12-01')).toBe('in 7 days')
  })

  it('is a dash for what is no date', () => {
    expect(ago('n/a')).toBe('—')
    expect(ago('2026-11-24T00:10:00Z', new Date('n/a'))).toBe('—')
  })
})

describe('The time an authorization has left', () => {
  it('is as urgent as it is short', () => {
    const urgency = (iso: string) => timeLeft(iso, now)?.urgency
    expect(urgency('2026-12-21T15:48:00Z')).toBe('calm')
    expect(urgency('2026-11-27T13:24:01Z')).toBe('calm')
    expect(urgency('2026-11-27T13:24:00Z')).toBe('soon')
    expect(urgency('2026-11-25T13:24:00Z')).toBe('urgent')
    expect(urgency('2026-11-24T13:24:01Z')).toBe('urgent')
    expect(urgency('2026-11-24T13:24:00Z')).toBe('past')
  })

  it('is said as finely as it matters', () => {
    expect(left('2026-12-21T15:48:00Z')).toBe('27 days')
    expect(left('2026-11-26T08:30:00Z')).toBe('1 day 19 h')
    expect(left('2026-11-26T13:30:00Z')).toBe('2 days')
    expect(left('2026-11-24T18:36:00Z')).toBe('5 h 12 min')
    expect(left('2026-11-24T14:16:00Z')).toBe('52 min')
    expect(left('2026-11-24T13:24:30Z')).toBe('less than a minute')
  })

  it('is how long ago it was, once it is past', () => {
    expect(left('2026-11-07T06:05:00Z')).toBe('17 days')
    expect(left('2026-11-24T10:20:00Z')).toBe('3 h')
  })

  it('counts instants, so that the night of 25 hours has 25 hours', () => {
    expect(left('2026-10-26T00:00:00+01:00', new Date('2026-10-25T00:00:00+02:00'))).toBe('1 day 1 h')
  })

  it('is unknown for what is no instant', () => {
    expect(timeLeft('', now)).toBeUndefined()
    expect(timeLeft('2026-12-01T00:00:00', now)).toBeUndefined()
    expect(timeLeft('2026-12-01T00:00:00Z', new Date('n/a'))).toBeUndefined()
  })
})
