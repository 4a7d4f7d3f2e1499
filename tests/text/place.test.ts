import { describe, expect, it } from 'vitest'
import { countryName } from '../../src/text/countryName'
import { directionOf } from '../../src/text/directionOf'
import { postalAddress } from '../../src/text/postalAddress'

describe('A country', () => {
  it('is named in the language of the reader', () => {
    expect(countryName('SE', 'en')).toBe('Sweden')
    expect(countryName('se', 'sv')).toBe('Sverige')
  })

  it('stands as it is where it is no country', () => {
    expect(['', 'Sverige', 'SWE', undefined].map((code) => countryName(code, 'en'))).toEqual(['', 'Sverige', 'SWE', ''])
  })
})

describe('An address', () => {
  const home = { street: 'Kungsgatan 8, lgh 1203', postalCode: '903 25', city: 'Umeå', country: 'SE' }

  it('puts the postal code before the city in most of Europe', () => {
    expect(postalAddress({ ...home, attention: 'c/o Bergström' }, 'en')).toEqual([
      'c/o Bergström',
      'Kungsgatan 8, lgh 1203',
      '903 25 Umeå',
      'Sweden',
    ])
  })

  it('puts it after the city where English is spoken', () => {
    const place = (country: string, city: string, region: string, postalCode: string) =>
      postalAddress({ city, region, postalCode, country }, 'en')[0]
    expect(place('GB', 'London', '', 'SW1A 1AA')).toBe('London SW1A 1AA')
    expect(place('US', 'New York', 'NY', '10001')).toBe('New York, NY 10001')
    expect(place('AU', 'Sydney', 'NSW', '2000')).toBe('Sydney NSW 2000')
    expect(place('CA', 'Toronto', 'ON', 'M5V 2T6')).toBe('Toronto, ON M5V 2T6')
  })

  it('goes from the large to the small in Japan', () => {
    const address = { street: '1-2-3 Jinnan', city: 'Shibuya', region: 'Tokyo', postalCode: '150-0041', country: 'JP' }
    expect(postalAddress(address, 'en')).toEqual(['150-0041 Tokyo Shibuya', '1-2-3 Jinnan', 'Japan'])
  })

  it('begins with the organization, and ends with the country', () => {
    const address = { ...home, organizationName: 'Lindvik Hem AB', street2: '2 tr' }
    expect(postalAddress(address, 'sv')).toEqual([
      'Lindvik Hem AB',
      'Kungsgatan 8, lgh 1203',
      '2 tr',
      '903 25 Umeå',
      'Sverige',
    ])
  })

  it('leaves no gap for what is missing, empty or no text', () => {
    expect(postalAddress({ city: 'Umeå', postalCode: ' ', country: '' }, 'en')).toEqual(['Umeå'])
    expect(postalAddress({ city: 7 as unknown as string }, 'en')).toEqual([])
    expect(postalAddress(undefined, 'en')).toEqual([])
  })
})

describe('A language', () => {
  it('runs the way its script does', () => {
    expect(['ar', 'he', 'fa-IR', 'ur', 'ku-Arab'].map(directionOf)).toEqual(['rtl', 'rtl', 'rtl', 'rtl', 'rtl'])
    expect(['en', 'sv', 'ar-Latn', 'sv_SE', '', '??'].map(directionOf)).toEqual([
      'ltr',
      'ltr',
      'ltr',
      'ltr',
      'ltr',
      'ltr',
    ])
  })
})
