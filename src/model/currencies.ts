/** ISO 4217 codes by their number of decimals; two decimals are the rule, so they stand last. */
const CODES_BY_EXPONENT: readonly (readonly [exponent: number, codes: string])[] = [
  [0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'],
  [3, 'BHD IQD JOD KWD LYD OMR TND'],
  [4, 'CLF UYW'],
  [
    2,
    'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE ' +
      'CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL ' +
      'HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR ' +
      'MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK ' +
      'SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD ' +
      'XCD XCG YER ZAR ZMW ZWG',
  ],
]

/**
 * How many decimals a currency's minor unit stands for; undefined for a code that is not ISO 4217's (also in
 * lower case). Intl is not asked: it follows custom, not the standard, and gives HUF none.
 *
 * Source: ISO 4217 list one, with ANG and BGN kept because orders in them can still be refunded.
 */
export function currencyExponent(currency: string): number | undefined {
  if (!/^[A-Z]{3}$/.test(currency)) return undefined
  return CODES_BY_EXPONENT.find(([, codes]) => codes.includes(currency))?.[0]
}

/** Every currency code that `currencyExponent` knows. */
export function currencyCodes(): string[] {
  return CODES_BY_EXPONENT.flatMap(([, codes]) => codes.split(' '))
}
