/** Stands in the place of a secret, whatever its length. */
export const MASK = '••••'

const CARD_NAMES = /^(card|primaryaccount|pan|creditcard|debitcard)(number|no)?$|cardnumber|^pan$/

/** Names, without case and punctuation, whose values nobody should read over somebody's shoulder. */
const SECRET_NAMES = new RegExp(
  [
    '^(x|proxy|www)?(authorization|authenticate|auth)(header|code)?$',
    'token',
    'passw(or)?d|passphrase|passcode|^pwd$|^pin(code)?$',
    'secret|credential|cookie|signature|assertion|^sig$|^hmac$|bearer|jwt',
    '(api|access|private|signing|encryption|subscription|master|shared)key$',
    '^(sid|sessionid|sessionkey|otp|cvv2?|cvc2?|securitycode)$',
    'national(identification|identity|id)|^nationalid|(personal|identity|personalid)(number|no|code)$',
    'personn?ummer|personnr|socialsecurity|^ssn$|^cpr(number|nr)?$|fodselsnummer|henkilotunnus|^hetu$|^bsn$|^pesel$',
    'codicefiscale|fiscalcode|passport(number|no)|^(nin|dni|nie|nif|nric|taxid)$',
  ].join('|'),
)

/** Whether what stands under a name is a secret, a card number or a person's number. */
export function isSecretName(name: unknown): boolean {
  const plain = plainName(name)
  return SECRET_NAMES.test(plain) || CARD_NAMES.test(plain)
}

/** The last four digits of what stands under the name of a card's number. */
export function maskCard(name: unknown, value: unknown): string | undefined {
  if (!CARD_NAMES.test(plainName(name)) || typeof value === 'object') return undefined
  const digits = String(value).replace(/\D/g, '')
  return digits.length > 8 ? `${MASK} ${digits.slice(-4)}` : undefined
}

function plainName(name: unknown): string {
  if (typeof name !== 'string' || name.length > 100) return ''
  return unescaped(name)
    .replace(/[^a-z0-9]/gi, '')
    .toLowerCase()
}

/** In an address a name may be written with percent signs. */
function unescaped(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

const hidden = (whole: string, before: string, name: string, value: string, after = ''): string =>
  isSecretName(name) && value !== '' ? before + (maskCard(name, value) ?? MASK) + after : whole

/** What a text can hold in its midst, and what is left of it. */
const IN_TEXT: [RegExp, (...match: string[]) => string][] = [
  // User and password of an address.
  [/(\/\/)[^/?#\s@"'<>]+@/g, (_, before = '') => `${before}${MASK}@`],
  [
    /\b([Bb]earer|[Bb]asic|BEARER|BASIC)(\s+)(?=\S*(?:[\d=]|[a-z][A-Z]))[\w+/=.~-]{6,}/g,
    (_, kind, space) => `${kind}${space}${MASK}`,
  ],
  // A signed token is its own secret, under whatever name.
  [/\beyJ[\w-]{8,}\.[\w-]+(\.[\w-]*)?/g, () => MASK],
  // JSON that was cut or stands in a text; XML; a header; a query or the fields of a form.
  [
    /((?:\\?")([\w.-]{2,60})\\?"\s*:\s*\\?")((?:[^"\\]|\\[^"])*)/g,
    (whole = '', before = '', name = '', value = '') => hidden(whole, before, name, value),
  ],
  [
    /(<(?:[\w-]+:)?([\w.-]{2,60})(?:\s[^<>]*)?>)([^<>]+)/g,
    (whole = '', before = '', name = '', value = '') => hidden(whole, before, name, value),
  ],
  [
    /(^|[\r\n])([\w-]{2,60})(\s*:\s*)([^\r\n]+)/g,
    (whole = '', start = '', name = '', colon = '', value = '') => hidden(whole, start + name + colon, name, value),
  ],
  [
    /(([\w.%[\]-]{2,100})=)([^&#;,\s"'<>]*)/g,
    (whole = '', before = '', name = '', value = '') => hidden(whole, before, name, value),
  ],
  // Card numbers, also in groups of digits; the last four stay.
  [
    /(?<![\w.,-])[2-6](?:[ -]?\d){12,18}(?![\w-])/g,
    (digits = '') => (isCard(digits) ? `${MASK} ${digits.replace(/\D/g, '').slice(-4)}` : digits),
  ],
  // Nordic personal numbers.
  [
    /(?<![\w-])(?:\d\d)?\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])[-+]\d{4}(?![\w-])/g,
    (id = '') => (isPersonal(id) ? MASK : id),
  ],
]

/** A text without the secrets in its midst: passwords of addresses, tokens, fields of forms, cards, personal numbers. */
export function maskText(text: string): string {
  return IN_TEXT.reduce((rest, [pattern, replace]) => rest.replace(pattern, replace), text)
}

function isCard(text: string): boolean {
  return hasCheckDigit(text.replace(/\D/g, ''))
}

function isPersonal(text: string): boolean {
  return hasCheckDigit(text.replace(/\D/g, '').slice(-10))
}

/** The sum that cards and Swedish personal numbers share. */
function hasCheckDigit(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const times = Number(digit) * (at % 2 === 0 ? 1 : 2)
    return total + (times > 9 ? times - 9 : times)
  }, 0)
  return sum % 10 === 0
}
