import type { Meta, StoryObj } from '@storybook/react-vite'
import type { ReactNode } from 'react'
import { expect, waitFor } from 'storybook/test'
import { directionOf } from '../src/text/directionOf'
import { en } from '../src/text/locales/en'
import type { MessageKey, Messages } from '../src/text/messages'
import { LivePanel } from './LivePanel'
import { orderIn } from './orders'
import { Page, Wide } from './Page'
import { onPaper } from './scene'
import type { Toolbar } from './toolbar'
import { LANGUAGES, wordsOf } from './wordsOf'

/** The same order in any of the languages, and all their labels beside each other. */
const meta = {
  title: 'Words/Languages',
  tags: ['!autodocs'],
} satisfies Meta

export default meta

type Language = (typeof LANGUAGES)[number]

/** What a language calls itself. */
const nameOf = (language: string): string =>
  new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language

interface PanelKnobs {
  language: Language
  tab: 'timeline' | 'details' | 'customer'
  form: 'none' | 'capture' | 'refund' | 'editLines'
}

function InLanguage({ language, tab, form, toolbar }: PanelKnobs & { toolbar: Toolbar }): ReactNode {
  const words = { locale: language, messages: wordsOf(language) }
  return (
    <Page
      title="An order in every language"
      lead="Turn the language in the controls. Words, numbers, dates, countries and the direction follow; names and codes stay as they are."
    >
      <div className="page-views" key={`${language} ${tab} ${form}`}>
        <LivePanel
          order={orderIn.partiallyCaptured}
          toolbar={toolbar}
          name={`An order, ${nameOf(language)}`}
          defaultTab={tab}
          {...(form !== 'none' && { form })}
          {...words}
        />
        <LivePanel
          order={orderIn.partiallyCaptured}
          toolbar={toolbar}
          name={`The same, ${nameOf('en')}`}
          defaultTab={tab}
          {...(form !== 'none' && { form })}
          locale="en-SE"
          messages={wordsOf('en')}
        />
      </div>
    </Page>
  )
}

/** One language beside English. */
export const OneByOne: StoryObj<Meta<PanelKnobs>> = {
  argTypes: {
    language: { control: 'select', options: LANGUAGES },
    tab: { control: 'inline-radio', options: ['timeline', 'details', 'customer'] },
    form: { control: 'inline-radio', options: ['none', 'capture', 'refund', 'editLines'] },
  } as object,
  args: { language: 'de', tab: 'timeline', form: 'none' },
  render: onPaper((args: PanelKnobs, toolbar) => <InLanguage {...args} toolbar={toolbar} />, 'wide'),
  play: ({ canvasElement }) =>
    waitFor(() => expect(canvasElement.querySelectorAll('.page-view .od-amount')).toHaveLength(2)),
}

const KEYS = Object.keys(en) as MessageKey[]
const groupOf = (key: string): string => key.split('.')[0] ?? key

/** The groups of keys, in the order of the messages. */
const GROUPS = [...new Set(KEYS.map(groupOf))]

/** A sentence as it reads: of a plural, the form for many. */
function templateOf(words: Pick<Messages, never>, key: MessageKey): string {
  const template = (words as Messages)[key]
  return typeof template === 'string' ? template : template.other
}

interface TableKnobs {
  group: string
}

/** Room that a label takes in our type, in pixels: characters of Polish and of Arabic are not equally wide. */
function widthIn(text: string): number {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) return text.length
  context.font = '14px system-ui, sans-serif'
  return Math.round(context.measureText(text).width)
}

function Labels({ group }: TableKnobs): ReactNode {
  return (
    <Page
      title="Labels side by side"
      lead="Every label of a group in every language, with the room that it takes in pixels at 14 px. The longest of a row is bold: a place has to hold that one."
    >
      <Wide name={`Labels of ${group}`} tall>
        <table className="page-table page-words">
          <thead>
            <tr>
              <th scope="col">Key</th>
              {LANGUAGES.map((language) => (
                <th key={language} scope="col" lang={language} dir={directionOf(language)}>
                  {nameOf(language)} ({language})
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {KEYS.filter((key) => groupOf(key) === group).map((key) => (
              <LabelRow key={key} messageKey={key} />
            ))}
          </tbody>
        </table>
      </Wide>
    </Page>
  )
}

function LabelRow({ messageKey }: { messageKey: MessageKey }): ReactNode {
  const texts = LANGUAGES.map((language) => templateOf(wordsOf(language), messageKey))
  const widths = texts.map(widthIn)
  const [english = 1] = widths
  return (
    <tr>
      <th scope="row">{messageKey}</th>
      {LANGUAGES.map((language, at) => {
        const width = widths[at] ?? 0
        const more = Math.round((width / english - 1) * 100)
        return (
          <td key={language} data-longest={width === Math.max(...widths) || undefined}>
            <span lang={language} dir={directionOf(language)}>
              {texts[at]}
            </span>
            <p className="page-fact" lang="en">
              {width} px{language !== 'en' && more !== 0 && `, ${more > 0 ? '+' : '−'}${Math.abs(more)} %`}
            </p>
          </td>
        )
      })}
    </tr>
  )
}

/** To compare lengths: one group of labels, all languages. */
export const SideBySide: StoryObj<Meta<TableKnobs>> = {
  argTypes: { group: { control: 'select', options: GROUPS } },
  args: { group: 'action' },
  render: onPaper((args: TableKnobs) => <Labels {...args} />, 'wide'),
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll('thead th')).toHaveLength(LANGUAGES.length + 1)
  },
}
