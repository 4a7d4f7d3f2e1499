import { useEffect, useState } from 'react'
import type { Messages } from 'order-drawer'

/** The drawer's words, a file each: only the chosen language is fetched. */
const WORDS: Record<string, () => Promise<Messages>> = {
  sv: () => import('order-drawer/locales/sv').then(({ sv }) => sv),
  da: () => import('order-drawer/locales/da').then(({ da }) => da),
  nb: () => import('order-drawer/locales/nb').then(({ nb }) => nb),
  fi: () => import('order-drawer/locales/fi').then(({ fi }) => fi),
  de: () => import('order-drawer/locales/de').then(({ de }) => de),
  nl: () => import('order-drawer/locales/nl').then(({ nl }) => nl),
  fr: () => import('order-drawer/locales/fr').then(({ fr }) => fr),
  es: () => import('order-drawer/locales/es').then(({ es }) => es),
  it: () => import('order-drawer/locales/it').then(({ it }) => it),
  pl: () => import('order-drawer/locales/pl').then(({ pl }) => pl),
  ar: () => import('order-drawer/locales/ar').then(({ ar }) => ar),
}

/** The words of a locale's language; English has come with the drawer, and stays while another is on its way. */
export function useWords(locale: string): Messages | undefined {
  const [words, setWords] = useState<{ locale: string; messages: Messages }>()
  useEffect(() => {
    let isWanted = true
    WORDS[new Intl.Locale(locale).language]?.().then(
      (messages) => isWanted && setWords({ locale, messages }),
      () => undefined, // not to be had now: the drawer speaks English
    )
    return () => {
      isWanted = false
    }
  }, [locale])
  return words?.locale === locale ? words.messages : undefined
}
