import type { Preview } from '@storybook/react-vite'
import { configure } from 'storybook/test'
import { LANGUAGES, PSEUDO } from '../stories/wordsOf'
import '../src/styles/index.css'
import '../stories/stories.css'
import { OnHostPage } from './OnHostPage'
import './preview.css'
import { walkOnce } from './walkOnce'

// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 10_000 })

const screenOf = (name: string, width: number, height: number) => ({
  name,
  styles: { width: `${width}px`, height: `${height}px` },
  type: width < 600 ? ('mobile' as const) : width < 1024 ? ('tablet' as const) : ('desktop' as const),
})

/** A language as those who speak it call it. */
function nameOf(language: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
}

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [OnHostPage],
  beforeEach: walkOnce,
  initialGlobals: {
    theme: 'light',
    locale: 'en-SE',
    timeZone: 'Europe-Stockholm',
    density: 'comfortable',
    network: 'instant',
    role: 'all',
    clock: 'now',
    textSize: 'normal',
    surround: 'none',
  },
  globalTypes: {
    theme: {
      description: 'Theme',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
          { value: 'side-by-side', title: 'Side by side' },
        ],
      },
    },
    locale: {
      description: 'Locale, and with it the direction',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'en-SE', title: 'English (SE)' },
          ...LANGUAGES.map((language) => ({ value: language, title: nameOf(language), right: language })),
          { value: PSEUDO, title: 'Pseudo: every word ours, a third longer' },
        ],
      },
    },
    timeZone: {
      description: 'The time zone of the shop',
      toolbar: {
        icon: 'time',
        dynamicTitle: true,
        items: [
          { value: 'Europe-Stockholm', title: 'Stockholm' },
          { value: 'UTC', title: 'UTC' },
          { value: 'America-New_York', title: 'New York' },
          { value: 'Asia-Tokyo', title: 'Tokyo' },
        ],
      },
    },
    density: {
      description: 'Density',
      toolbar: {
        icon: 'menu',
        items: [
          { value: 'comfortable', title: 'Comfortable' },
          { value: 'compact', title: 'Compact' },
        ],
      },
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
    textSize: {
      description: 'How large the text of the page is',
      toolbar: {
        icon: 'ruler',
        items: [
          { value: 'normal', title: 'Text 100 %' },
          { value: 'doubled', title: 'Text 200 %' },
        ],
      },
    },
    surround: {
      description: 'What Tab reaches, in its order',
      toolbar: {
        icon: 'listordered',
        items: [
          { value: 'none', title: 'Tab order hidden' },
          { value: 'tab-order', title: 'Tab order shown' },
        ],
      },
    },
  },
  parameters: {
    layout: 'fullscreen',
    // Of no use here, and in the way of the toolbars that are.
    backgrounds: { disable: true },
    measure: { disable: true },
    outline: { disable: true },
    viewport: {
      options: {
        w360: screenOf('360, phone', 360, 740),
        w768: screenOf('768, tablet', 768, 1024),
        w1024: screenOf('1024, small laptop', 1024, 768),
        w1440: screenOf('1440, desktop', 1440, 900),
      },
    },
    controls: { matchers: { date: /At$/ } },
    options: {
      storySort: {
        order: [
          'Welcome',
          'Rules',
          ['Status matrix', 'Life cycle'],
          'OrderDrawer',
          ['Playground', 'Statuses', 'States', 'Host', 'Text twice as large'],
          'OrderPanel',
          'OrderLink',
          'ActionBar',
          'Tabs',
          'Editors',
          'PackingSlip',
          'Parts',
          'Design',
          ['Tokens', 'Anatomy', 'Theme builder', 'Theming', 'Slots'],
          'Words',
          ['Content guidelines', 'Languages', 'Glossary'],
          'Headless',
          'Guides',
          [
            'Write an adapter',
            'Enforce the rules',
            'From memory to Kustom',
            'From one machine to many',
            'Packing slips',
            'Theming',
            'Testing',
          ],
          'Changelog',
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
