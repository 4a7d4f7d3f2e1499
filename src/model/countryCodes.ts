/** A first letter and all that may follow it. Source: ISO 3166-1 alpha-2, and XK, which postal services use for Kosovo. */
const CODES =
  'ADEFGILMOQRSTUWXZ BABDEFGHIJLMNOQRSTVWYZ CACDFGHIKLMNORUVWXYZ DEJKMOZ ECEGHRST FIJKMOR ' +
  'GABDEFGHILMNPQRSTUWY HKMNRTU IDELMNOQRST JEMOP KEGHIMNPRWYZ LABCIKRSTUVY MACDEFGHKLMNOPQRSTUVWXYZ ' +
  'NACEFGILOPRUZ OM PAEFGHKLMNRSTWY QA REOSUW SABCDEGHIJKLMNORSTVXYZ TCDFGHJKLMNORTVWZ UAGMSYZ VACEGINU ' +
  'WFS XK YET ZAMW'

/** All countries, by code. */
export const COUNTRY_CODES: readonly string[] = CODES.split(' ').flatMap(([first = '', ...seconds]) =>
  seconds.map((second) => first + second),
)
