/** ISO 4217 codes by their number of decimals; two decimals are the rule, so they stand last. Small letters pack better. */
const CODES_BY_EXPONENT: readonly (readonly [exponent: number, codes: string])[] = [
  [0, 'bif clp djf gnf isk jpy kmf krw pyg rwf ugx uyi vnd vuv xaf xof xpf'],
  [3, 'bhd iqd jod kwd lyd omr tnd'],
  [4, 'clf uyw'],
  [
    2,
    'aed afn all amd ang aoa ars aud awg azn bam bbd bdt bgn bmd bnd bob bov brl bsd btn bwp byn bzd cad cdf che ' +
      'chf chw cny cop cou crc cup cve czk dkk dop dzd egp ern etb eur fjd fkp gbp gel ghs gip gmd gtq gyd hkd hnl ' +
      'htg huf idr ils inr irr jmd kes kgs khr kpw kyd kzt lak lbp lkr lrd lsl mad mdl mga mkd mmk mnt mop mru mur ' +
      'mvr mwk mxn mxv myr mzn nad ngn nio nok npr nzd pab pen pgk php pkr pln qar ron rsd rub sar sbd scr sdg sek ' +
      'sgd shp sle sos srd ssp stn svc syp szl thb tjs tmt top try ttd twd tzs uah usd usn uyu uzs ved ves wst xad ' +
      'xcd xcg yer zar zmw zwg',
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
  return CODES_BY_EXPONENT.find(([, codes]) => codes.includes(currency.toLowerCase()))?.[0]
}

/** Every currency code that `currencyExponent` knows. */
export function currencyCodes(): string[] {
  return CODES_BY_EXPONENT.flatMap(([, codes]) => codes.toUpperCase().split(' '))
}
