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
  initialGlobals: {
    theme: 'light',
    locale: 'en-SE',
    timeZone: 'Europe/Stockholm',
    density: 'comfortable',
    network: 'instant',
    role: 'all',
    clock: 'now',
  },
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
    density: {
      description: 'Density',
      toolbar: { icon: 'menu', dynamicTitle: true, items: ['comfortable', 'compact'] },
    },
    network: {
      description: 'What becomes of requests',
      toolbar: {
        icon: 'lightning',
        dynamicTitle: true,
        items: [
          { value: 'instant', title: 'Instant' },
          { value: 'slow', title: 'Slow' },
          { value: 'failing', title: 'Writes are refused' },
          { value: 'lost', title: 'Answers get lost' },
          { value: 'offline', title: 'Offline after reading' },
        ],
      },
    },
    role: {
      description: 'What the person may do',
      toolbar: {
        icon: 'user',
        dynamicTitle: true,
        items: [
          { value: 'all', title: 'May do everything' },
          { value: 'read-only', title: 'May only read' },
        ],
      },
    },
    clock: {
      description: 'When it is',
      toolbar: {
        icon: 'timer',
        dynamicTitle: true,
        items: [
          { value: 'now', title: 'Now' },
          { value: 'soon', title: '1 h before expiry' },
          { value: 'expired', title: 'Expired' },
        ],
      },
    },
  },
  parameters: {
    layout: 'fullscreen',
    controls: { matchers: { date: /At$/ } },
    options: {
      storySort: {
        order: [
          'Welcome',
          'OrderDrawer',
          ['Playground', 'Statuses', 'States'],
          'OrderPanel',
          'OrderLink',
          'ActionBar',
          'Tabs',
          'Rules',
          'Parts',
          'Design',
          'Headless',
        ],
      },
    },
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
