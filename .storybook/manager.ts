import { addons } from 'storybook/manager-api'
import { create } from 'storybook/theming'

// Who looks at the book wants the page: what can be turned stands beside it, and groups stay in their order.
addons.setConfig({
  theme: create({ base: 'light', brandTitle: 'order-drawer', brandUrl: './' }),
  panelPosition: 'right',
  sidebar: { showRoots: false },
})
