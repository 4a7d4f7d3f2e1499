import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen } from 'storybook/test'
import { DATA_ATTRIBUTES, PARTS } from '../src/primitives/parts'
import { onPaper } from './scene'

/** Every part by its class, printed from the list that a test holds against the screen. A host styles by these names. */
const meta = {
  title: 'Design/Anatomy',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
} satisfies Meta

export default meta
type Story = StoryObj<typeof meta>

const LISTS = [
  ['Parts', 'Class', PARTS],
  ['States', 'Attribute', DATA_ATTRIBUTES],
] as const

export const Anatomy: Story = {
  render: onPaper(
    () => (
      <>
        {LISTS.map(([title, head, list]) => (
          <section key={title}>
            <h2 className="story-heading">{title}</h2>
            <table className="story-anatomy">
              <thead>
                <tr>
                  <th scope="col">{head}</th>
                  <th scope="col">What it is</th>
                </tr>
              </thead>
              <tbody>
                {Object.entries(list).map(([name, sentence]) => (
                  <tr key={name}>
                    <th scope="row">
                      <code className="od-mono">{name}</code>
                    </th>
                    <td>{sentence}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        ))}
      </>
    ),
    'wide',
  ),
  play: () => expect(screen.getByText('od-drawer')).toBeVisible(),
}
