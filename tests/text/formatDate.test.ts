import { describe, expect, it } from 'vitest'
import {
  dayKey,
  formatCalendarDay,
  formatDateTime,
  formatDay,
  formatShortDay,
  formatTime,
  zoneName,
} from '../../src/text/formatDate'

const STOCKHOLM = 'Europe/Stockholm'
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

describe('A moment', () => {
  const authorized = '2026-10-06T08:12:00Z'

  it('is shown in the shop’s zone, as the language writes it', () => {
    expect(formatDateTime(authorized, 'en-GB', STOCKHOLM)).toMatch(/^Tue,? 6 Oct 2026, 10:12$/)
    expect(formatDateTime(authorized, 'sv', STOCKHOLM)).toMatch(/^tis 6 okt\. 2026,? 10:12$/)
    expect(plain(formatDateTime(authorized, 'en', STOCKHOLM))).toBe('Tue, Oct 6, 2026, 10:12 AM')
    expect(formatDay(authorized, 'de', STOCKHOLM)).toMatch(/^Di\.?, 6\. Okt\. 2026$/)
    expect(formatShortDay(authorized, 'en-GB', STOCKHOLM)).toBe('6 Oct')
  })

  it('has 24 hours or twelve, as the language wants', () => {
    expect(formatTime('2026-10-06T06:05:00Z', 'sv', STOCKHOLM)).toBe('08:05')
    expect(plain(formatTime('2026-10-06T12:05:00Z', 'en-US', STOCKHOLM))).toBe('2:05 PM')
  })

  it('belongs to the day of the zone, not of the reader’s machine', () => {
    expect(dayKey('2026-11-23T23:30:00Z', STOCKHOLM)).toBe('2026-11-24')
    expect(dayKey('2026-11-23T23:30:00Z', 'America/New_York')).toBe('2026-11-23')
    expect(dayKey('2026-11-23T00:00:00Z', STOCKHOLM)).toBe('2026-11-23')
  })

  it('may come with an offset and with any number of decimals', () => {
    expect(formatTime('2026-10-06T10:12:00+02:00', 'sv', STOCKHOLM)).toBe('10:12')
    expect(formatTime('2026-10-06T08:12:00.1234567Z', 'sv', STOCKHOLM)).toBe('10:12')
  })
})

describe('When the clocks are put back', () => {
  it('the two half past twos of that night can be told apart', () => {
    const first = formatTime('2026-10-25T00:30:00Z', 'en-GB', STOCKHOLM)
    const second = formatTime('2026-10-25T01:30:00Z', 'en-GB', STOCKHOLM)
    expect(first).toBe('02:30 GMT+2')
    expect(second).toBe('02:30 GMT+1')
    expect(formatDateTime('2026-10-25T00:30:00Z', 'sv', STOCKHOLM)).toContain('GMT+2')
  })

  it('the hour before and the hour after need no such mark', () => {
    expect(formatTime('2026-10-24T23:59:59Z', 'en-GB', STOCKHOLM)).toBe('01:59')
    expect(formatTime('2026-10-25T00:00:00Z', 'en-GB', STOCKHOLM)).toBe('02:00 GMT+2')
    expect(formatTime('2026-10-25T01:59:59Z', 'en-GB', STOCKHOLM)).toBe('02:59 GMT+1')
    expect(formatTime('2026-10-25T02:00:00Z', 'en-GB', STOCKHOLM)).toBe('03:00')
  })

  it('a zone that moves by half an hour repeats half an hour', () => {
    // Lord Howe Island goes from +11:00 to +10:30 on 5 April 2026, 15:00Z of the day before.
    expect(formatTime('2026-04-04T14:45:00Z', 'en-GB', 'Australia/Lord_Howe')).toContain('GMT+11')
    expect(formatTime('2026-04-04T15:15:00Z', 'en-GB', 'Australia/Lord_Howe')).toContain('GMT+10:30')
    expect(formatTime('2026-04-04T14:15:00Z', 'en-GB', 'Australia/Lord_Howe')).not.toContain('GMT')
  })

  it('no time is marked when they are put forward', () => {
    expect(formatTime('2026-03-29T00:59:00Z', 'en-GB', STOCKHOLM)).toBe('01:59')
    expect(formatTime('2026-03-29T01:00:00Z', 'en-GB', STOCKHOLM)).toBe('03:00')
  })
})

describe('A day without a time', () => {
  it('is the same day everywhere', () => {
    expect(formatCalendarDay('1984-02-29', 'en-GB')).toBe('29 Feb 1984')
    for (const zone of ['America/Los_Angeles', 'Pacific/Kiritimati', 'UTC']) {
      expect(formatDay('2026-12-01', 'en-GB', zone)).toMatch(/^Tue,? 1 Dec 2026$/)
      expect(formatDateTime('2026-12-01', 'en-GB', zone)).toMatch(/^Tue,? 1 Dec 2026$/)
      expect(dayKey('2026-12-01', zone)).toBe('2026-12-01')
    }
  })

  it('has no time of day', () => {
    expect(formatTime('2026-12-01', 'en', STOCKHOLM)).toBe('—')
  })
})

describe('What is no date', () => {
  const bad = [
    '',
    'n/a',
    '1790000000',
    1790000000,
    null,
    undefined,
    {},
    '2026-10-06T10:12:00',
    '0001-01-01T00:00:00Z',
    '0001-01-01',
    '2026-02-30T10:00:00Z',
    '2026-13-01',
    'Tue Oct 06 2026',
  ]

  it('is a dash, and nothing is thrown', () => {
    for (const iso of bad) {
      expect(formatDateTime(iso, 'en', STOCKHOLM)).toBe('—')
      expect(formatDay(iso, 'en', STOCKHOLM)).toBe('—')
      expect(formatShortDay(iso, 'en', STOCKHOLM)).toBe('—')
      expect(formatTime(iso, 'en', STOCKHOLM)).toBe('—')
      expect(formatCalendarDay(iso, 'en')).toBe('—')
      expect(dayKey(iso, STOCKHOLM)).toBe('—')
    }
  })

  it('does not come of a bad locale, nor of a bad zone', () => {
    for (const locale of ['sv_SE', '', 'xx', '!!']) {
      expect(formatDateTime('2026-10-06T08:12:00Z', locale, STOCKHOLM)).toContain('2026')
    }
    expect(formatTime('2026-10-06T08:12:00Z', 'sv', 'Mars/Base')).toBe('08:12')
    expect(formatTime('2026-10-06T08:12:00Z', 'sv', '')).toBe('08:12')
  })
})

describe('A zone', () => {
  it('is called by its city', () => {
    expect(zoneName('Europe/Stockholm')).toBe('Stockholm')
    expect(zoneName('America/Argentina/Buenos_Aires')).toBe('Buenos Aires')
  })

  it('is UTC where it is UTC, or no zone at all', () => {
    expect(['UTC', 'Etc/UTC', 'Etc/GMT', 'Mars/Base'].map(zoneName)).toEqual(['UTC', 'UTC', 'UTC', 'UTC'])
  })

  it('is a distance from UTC where it has no city', () => {
    expect(zoneName('Etc/GMT+5')).toBe('UTC−5')
  })
})
