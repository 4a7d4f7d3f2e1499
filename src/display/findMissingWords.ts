import type { SetupFault } from '../primitives/setup/SetupFault'
import { en } from '../text/locales/en'

const SHIPPED = ['sv', 'da', 'nb', 'fi', 'de', 'nl', 'fr', 'es', 'it', 'pl', 'ar']

/** That a language was chosen whose words were not given; a few sentences of the host's own are not all words. */
export function findMissingWords(locale: string, messages: object | undefined): SetupFault | undefined {
  const language = locale.split('-', 1)[0] ?? ''
  const given = Object.keys(messages ?? {}).filter((key) => key in en)
  if (language === 'en' || given.length > Object.keys(en).length / 2) return undefined
  const shipped = SHIPPED.find((one) => one === language.replace(/^n[no]$/, 'nb'))
  return {
    code: `words of ${language}`,
    text: shipped
      ? `order-drawer: locale is "${locale}", and its words were not given. Amounts and dates are in that language, sentences in English. Write import { ${shipped} } from 'order-drawer/locales/${shipped}' and messages={${shipped}}.`
      : `order-drawer: locale is "${locale}", and its words were not given. Amounts and dates are in that language, sentences in English. Give sentences of your own by \`messages\`, of the type Messages.`,
  }
}
