import type { Decorator, Preview } from '@storybook/react-vite'
import { useLayoutEffect } from 'react'
import '../src/styles/index.css'
import './preview.css'

/** Turns the page around a story into the host's page that the toolbars describe. */
const OnHostPage: Decorator = (Story, context) => {
  const { theme, locale } = context.globals as { theme: string; locale: string }
  useLayoutEffect(() => {
    const page = document.documentElement
    page.lang = locale
    page.dir = new Intl.Locale(locale).language === 'ar' ? 'rtl' : 'ltr'
    page.dataset['theme'] = theme
  }, [theme, locale])
  return <Story />
}

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [OnHostPage],
  initialGlobals: { theme: 'light', locale: 'en', timeZone: 'Europe/Stockholm' },
  globalTypes: {
    theme: {
      description: 'Theme',
      toolbar: { icon: 'contrast', dynamicTitle: true, items: ['light', 'dark'] },
    },
    locale: {
      description: 'Locale, and with it the direction',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'en', title: 'English' },
          { value: 'en-SE', title: 'English, Swedish formats' },
          { value: 'ar', title: 'Arabic formats, right to left' },
        ],
      },
    },
    timeZone: {
      description: 'The time zone of the shop',
      toolbar: {
        icon: 'time',
        dynamicTitle: true,
        items: ['Europe/Stockholm', 'UTC', 'America/New_York', 'Asia/Tokyo'],
      },
    },
  },
  parameters: {
    layout: 'fullscreen',
    controls: { matchers: { date: /At$/ } },
    options: { storySort: { order: ['Welcome', 'Orders', 'States', 'Actions', 'Parts'] } },
    a11y: {
      test: 'error',
      options: {
        runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
        rules: { 'target-size': { enabled: true } },
      },
    },
  },
}

export default preview
