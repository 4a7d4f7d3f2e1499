import type { Meta, StoryObj } from '@storybook/react-vite'
import type { CSSProperties, ReactNode } from 'react'
import { expect, waitFor } from 'storybook/test'
import { changesOf, cssOf, HOSTS } from './hostTheme'
import { LivePanel } from './LivePanel'
import { orderIn } from './orders'
import { Chapter, Page } from './Page'
import { onPaper } from './scene'
import type { Toolbar } from './toolbar'

/** Three ways to make it one's own, and no fourth: tokens, classes of parts, slots. */
const meta = {
  title: 'Design/Theming',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
} satisfies Meta

export default meta
type Story = StoryObj<typeof meta>

const order = orderIn.partiallyCaptured

function HostsPage({ toolbar }: { toolbar: Toolbar }): ReactNode {
  return (
    <Page
      title="Themes of a few hosts"
      lead="The same order and the same sheet; each host writes a few of the ten primaries. The theme builder makes such snippets."
    >
      <div className="page-views">
        {Object.entries(HOSTS).map(([name, theme]) => (
          <Chapter key={name} title={name}>
            <LivePanel order={order} toolbar={toolbar} name={name} style={changesOf(theme) as CSSProperties} />
            <Code name={`Snippet of ${name}`}>{cssOf(theme)}</Code>
          </Chapter>
        ))}
      </div>
    </Page>
  )
}

function Code({ name, children }: { name: string; children: string }): ReactNode {
  return (
    <pre className="page-code" tabIndex={0} role="region" aria-label={name}>
      <code>{children}</code>
    </pre>
  )
}

/** Tokens: the ten primaries, and what a few made-up hosts make of them. */
export const Hosts: Story = {
  render: onPaper((_args, toolbar) => <HostsPage toolbar={toolbar} />, 'wide'),
}

/** Rows and fields stand closer together; sizes of text and targets stay. */
export const Density: Story = {
  render: onPaper(
    (_args, toolbar) => (
      <Page
        title="Density"
        lead={
          <>
            <code>density</code> on the drawer, the panel or the provider. Nothing gets smaller than a finger or the eye
            needs.
          </>
        }
      >
        <div className="page-views">
          {(['comfortable', 'compact'] as const).map((density) => (
            <Chapter key={density} title={density === 'compact' ? 'Compact' : 'Comfortable'}>
              <LivePanel order={order} toolbar={toolbar} name={density} density={density} defaultTab="details" />
            </Chapter>
          ))}
        </div>
      </Page>
    ),
    'wide',
  ),
}

const BY_CLASS = `/* after order-drawer/styles.css */
.od-amount { letter-spacing: 0.02em; }

/* or a class of your own on a part, by name */
<OrderDrawer classNames={{ 'od-amount': 'my-amount' }} … />`

/** Each rule of the sheet weighs one class: a host’s own class that stands after it wins. */
export const Classes: Story = {
  render: onPaper(
    (_args, toolbar) => (
      <Page
        title="Classes of parts"
        lead={
          <>
            A host styles a part by its class, or gives it a class of its own by <code>classNames</code>. The names
            stand in the anatomy. Here the amount and the entries’ names have one.
          </>
        }
      >
        <div className="page-views">
          <LivePanel
            order={order}
            toolbar={toolbar}
            name="With classes of the host"
            classNames={{ 'od-amount': 'page-mine', 'od-event-toggle': 'page-mine' }}
          />
          <Code name="Snippet">{BY_CLASS}</Code>
        </div>
      </Page>
    ),
    'wide',
  ),
  play: ({ canvasElement }) =>
    waitFor(() => expect(canvasElement.querySelector('.od-amount')).toHaveClass('page-mine')),
}

const ANCESTORS = [
  ['A class on an ancestor', { className: 'dark' }],
  ['An attribute on an ancestor', { 'data-theme': 'dark' }],
  ['The attribute of Mantine', { 'data-mantine-color-scheme': 'dark' }],
] as const

/** `theme="auto"`, the default, does as the page around says. */
export const FollowsThePage: Story = {
  render: onPaper(
    (_args, toolbar) => (
      <Page
        title="Light and dark"
        lead={
          <>
            <code>theme</code> is light, dark or auto. Auto follows the page: a class or an attribute on an ancestor,
            else the system.
          </>
        }
      >
        <div className="page-views page-keep">
          {ANCESTORS.map(([title, attributes]) => (
            <Chapter key={title} title={title}>
              <div {...attributes}>
                <LivePanel order={order} toolbar={toolbar} name={title} />
              </div>
            </Chapter>
          ))}
        </div>
      </Page>
    ),
    'wide',
  ),
}
