/** Stands in the place of a secret, whatever its length. */
export const MASK = '••••'

const CARD_NAMES = /^(card|primaryaccount|pan|creditcard|debitcard)(number|no)?$|cardnumber|^pan$/

/** Names, without case and punctuation, whose values nobody should read over somebody's shoulder. */
const SECRET_NAMES = new RegExp(
  [
    '^(x|proxy|www)?(authorization|authenticate|auth)(header|code)?$',
    'token',
    'passw(or)?d|passphrase|passcode|^pwd$|^pin(code)?$',
    'secret|credential|cookie|csrf|xsrf|signature|assertion|cvv|cvc|^sig$|^hmac$|bearer|jwt',
    '(api|access|private|signing|encryption|subscription|master|shared)key$',
    '^(sid|sessionid|sessionkey|otp|securitycode)$',
    'national(identification|identity|id)|^nationalid|(personal|identity|personalid)(number|no|code)$',
    'personn?ummer|personnr|socialsecurity|^(ssn|pnr|fnr)$|^cpr(number|nr)?$|fodselsnummer|henkilotunnus|^hetu$|^bsn$|^pesel$',
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

/** A name with its value in a text. */
const named = (whole = '', before = '', name = '', value = ''): string =>
  isSecretName(name) && value !== '' ? before + (maskCard(name, value) ?? MASK) : whole

/** What a text can hold in its midst, and what is left of it. */
const IN_TEXT: [RegExp, (...match: string[]) => string][] = [
  // User and password of an address.
  [/(\/\/)[^/?#\s@"'<>]+@/g, (_, before = '') => `${before}${MASK}@`],
  [
    /\b([Bb]earer|[Bb]asic|BEARER|BASIC)(\s+)(?=\S*(?:[\d=]|[a-z][A-Z]))[\w+/=.~-]{6,}/g,
    (_, kind, space) => `${kind}${space}${MASK}`,
  ],
  // A signed token, and a key of a payment service, are their own secret under whatever name.
  [/\b[a-z]{2,12}_(live|test|sandbox)_\w{8,}/g, () => MASK],
  [/\beyJ[\w-]{8,}\.[\w-]+(\.[\w-]*)?/g, () => MASK],
  // JSON that was cut or stands in a text; XML; a header, in a list too; a query or the fields of a form.
  [/(\\?"([\w.-]{2,60})\\?"\s*:\s*\\?")((?:[^"\\]|\\[^"])*)/g, named],
  [/(<(?:[\w-]+:)?([\w.-]{2,60})(?:\s[^<>]*)?>)([^<>]+)/g, named],
  [/((?:^|[\r\n])([\w-]{2,60})\s*:\s*)([^\r\n]+)/g, named],
  [/(["']([\w-]{2,60})\s*:\s*)([^\r\n"']+)/g, named],
  [/(([\w.%[\]-]{2,100})=)([^&#;,\s"'<>]*)/g, named],
  // Card numbers, also in groups of digits; the last four stay.
  [
    /(?<![\w.,-])(?:\d{4}[ -]){3}\d{1,7}(?![\w-])|(?<![\w.,-])[2-6](?:[ -]?\d){12,18}(?![\w-])/g,
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

/** Who writes four and four digits means a card, a made-up one too. */
function isCard(text: string): boolean {
  return /^\d{4}\D/.test(text) || hasCheckDigit(text.replace(/\D/g, ''))
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
