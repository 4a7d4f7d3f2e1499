/** People who do not exist. */
export const GIVEN_NAMES = [
  ...[
    'Astrid',
    'Elsa',
    'Nils',
    'Maja',
    'Oskar',
    'Signe',
    'Karl',
    'Freja',
    'Gustav',
    'Ida',
    'Leo',
    'Tuva',
    'Åke',
    'Örjan',
  ],
  ...['Aino', 'Eetu', 'Kerttu', 'Lauri', 'Mikkel', 'Søren', 'Ingrid', 'Håkon', 'Solveig', 'Greta', 'Jonas', 'Lena'],
  ...['Zofia', 'Jakub', 'Łucja', 'Camille', 'Émile', 'Noor', 'Daan', 'Giulia', 'Marco', 'Lucía', 'Pablo'],
]

/** Their families. */
export const FAMILY_NAMES = [
  ...['Ek', 'Lindqvist', 'Sjöberg', 'Åström', 'Öhman', 'Nyström', 'Holm', 'Dahl', 'Bergström', 'Hägg', 'Sandell'],
  ...['Virtanen', 'Korhonen', 'Mäkinen', 'Nieminen', 'Kjær', 'Bruun', 'Haugen', 'Lie', 'Strand', 'Vogel', 'Brandt'],
  ...[
    'Nowak',
    'Wójcik',
    'Dąbrowska',
    'Moreau',
    'Lefèvre',
    'de Vries',
    'van Dijk',
    'Conti',
    'Marino',
    'Ortega',
    'Núñez',
  ],
]

/** Where they live. `#` of a postal code is a digit, `?` a letter. */
export const PLACES = [
  {
    ...{ country: 'SE', currency: 'SEK', locale: 'sv-SE', rate: 2500, postal: '### ##' },
    streets: ['Storgatan', 'Hamngatan', 'Björkvägen', 'Kyrkogatan'],
    cities: ['Visby', 'Umeå', 'Lund', 'Växjö', 'Östersund'],
  },
  {
    ...{ country: 'NO', currency: 'NOK', locale: 'nb-NO', rate: 2500, postal: '####' },
    streets: ['Kirkegata', 'Strandveien', 'Bjørkelia'],
    cities: ['Bergen', 'Tromsø', 'Hamar', 'Molde'],
  },
  {
    ...{ country: 'DK', currency: 'DKK', locale: 'da-DK', rate: 2500, postal: '####' },
    streets: ['Nørregade', 'Havnevej', 'Møllevangen'],
    cities: ['Aarhus', 'Ribe', 'Odense', 'Skagen'],
  },
  {
    ...{ country: 'FI', currency: 'EUR', locale: 'fi-FI', rate: 2550, postal: '#####' },
    streets: ['Kauppakatu', 'Rantatie', 'Koivukuja'],
    cities: ['Turku', 'Oulu', 'Porvoo', 'Kuopio'],
  },
  {
    ...{ country: 'DE', currency: 'EUR', locale: 'de-DE', rate: 1900, postal: '#####' },
    streets: ['Marktstraße', 'Am Hafen', 'Lindenweg'],
    cities: ['Lübeck', 'Bremen', 'Jena', 'Köln'],
  },
  {
    ...{ country: 'NL', currency: 'EUR', locale: 'nl-NL', rate: 2100, postal: '#### ??' },
    streets: ['Kerkstraat', 'Havenkade', 'Beukenlaan'],
    cities: ['Delft', 'Utrecht', 'Zwolle'],
  },
] as const

/** What the shop sells: reference, name, price in minor units of a Swedish krona. */
export const GOODS = [
  ['LMP-014', 'Table lamp, opal glass', 89_900],
  ['BLK-201', 'Wool blanket, moss', 64_900],
  ['CHR-077', 'Chair, oiled oak', 249_500],
  ['CUP-006', 'Cup, set of six', 39_900],
  ['VAS-112', 'Vase, smoke', 45_000],
  ['CND-003', 'Candle holder, brass', 19_900],
  ['RUG-450', 'Rug, 140 × 200', 179_900],
  ['TWL-020', 'Linen towel', 24_900],
  ['SHF-310', 'Wall shelf, ash', 99_500],
  ['PLT-018', 'Dinner plate', 15_900],
  ['CLK-055', 'Wall clock', 54_900],
  ['CSH-090', 'Cushion cover', 29_900],
] as const
