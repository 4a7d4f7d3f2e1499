import { useCallback, useEffect, useState } from 'react'
import type { Theme } from 'order-drawer'

/** How this browser shows the shop. The list is in English; the drawer speaks the language of the locale. */
export interface Settings {
  locale: string
  timeZone: string
  theme: Theme
}

/** The choices, each with the words a person reads. */
export const CHOICES: { [K in keyof Settings]: Record<string, string> } = {
  locale: {
    'en-SE': 'English (Sweden)',
    'en-US': 'English (US)',
    'sv-SE': 'Svenska',
    'da-DK': 'Dansk',
    'nb-NO': 'Norsk',
    'fi-FI': 'Suomi',
    'de-DE': 'Deutsch',
    'nl-NL': 'Nederlands',
    'fr-FR': 'Français',
    'es-ES': 'Español',
    'it-IT': 'Italiano',
    'pl-PL': 'Polski',
    'ar-EG': 'العربية',
  },
  timeZone: {
    'Europe/Stockholm': 'Stockholm',
    UTC: 'UTC',
    'America/New_York': 'New York',
    'Asia/Tokyo': 'Tokyo',
  },
  theme: { auto: 'Auto', light: 'Light', dark: 'Dark' },
}

const KEY = 'order-admin-settings'
const DEFAULTS: Settings = { locale: 'en-SE', timeZone: 'Europe/Stockholm', theme: 'auto' }

/** Which way a page in this locale is read. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return new Intl.Locale(locale).maximize().script === 'Arab' ? 'rtl' : 'ltr'
}

/** The settings, which live in this browser; every window follows. */
export function useSettings(): [Settings, (change: Partial<Settings>) => void] {
  const [settings, setSettings] = useState(readSettings)
  useEffect(() => {
    const follow = (event: StorageEvent): void => {
      if (event.key === KEY) setSettings(readSettings())
    }
    addEventListener('storage', follow)
    return () => removeEventListener('storage', follow)
  }, [])
  useEffect(() => {
    const { documentElement } = document
    documentElement.dir = directionOf(settings.locale)
    documentElement.dataset['theme'] = settings.theme
  }, [settings])
  const change = useCallback((changed: Partial<Settings>) => {
    setSettings((before) => {
      const after = { ...before, ...changed }
      keepSettings(after)
      return after
    })
  }, [])
  return [settings, change]
}

function readSettings(): Settings {
  const kept = readKept()
  const chosen = (['locale', 'timeZone', 'theme'] as const).filter((name) => {
    const value = kept[name]
    return typeof value === 'string' && Object.hasOwn(CHOICES[name], value)
  })
  return { ...DEFAULTS, ...Object.fromEntries(chosen.map((name) => [name, kept[name]])) }
}

function readKept(): Record<string, unknown> {
  try {
    return { ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as object) }
  } catch {
    return {}
  }
}

/** Where storage is blocked the choice holds until the page is left. */
function keepSettings(settings: Settings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings))
  } catch {
    return
  }
}
