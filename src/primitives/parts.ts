/**
 * Each part of the drawer: its class, and what it is in one sentence. A host styles by these names, so they stay.
 * Inside a group in the order in which they are met on the screen.
 */
export const PARTS = {
  // ── primitives ──
  'od-root': 'The outermost element: theme, writing direction, language and density, and with them all tokens.',
  'od-scrim': 'The shade over the page behind the drawer; a press on it closes.',
  'od-panel': 'The surface that holds an order, in the drawer or on a page of its own; its width steers its contents.',
  'od-drawer': 'The panel as a dialog at the edge of the window, or as a sheet at its foot.',
  'od-grabber': 'The short bar at the top of the sheet.',
  'od-tabs': 'The row of tab names.',
  'od-tab': 'One tab name.',
  'od-tabpanel': 'What the chosen tab shows.',
  'od-alert-scrim': 'The shade over the panel behind an alert dialog.',
  'od-alert': 'An alert dialog.',
  'od-alert-title': 'The question of an alert dialog.',
  'od-alert-text': 'The sentence under that question.',
  'od-alert-outcome': 'What the answer would do, between two hairlines.',
  'od-alert-actions': 'The two buttons of an alert dialog, the safe one first.',
  'od-strip': 'One line across the panel, such as "offline".',
  'od-notice': 'A note with a tone, an icon and perhaps a way out.',
  'od-notice-title': 'The first line of a notice, enough when read alone.',
  'od-notice-text': 'The rest of a notice.',
  'od-notice-actions': 'The buttons and links of a notice.',
  'od-button': 'A button of any kind.',
  'od-spinner': 'The turning ring of a button that waits for an answer.',
  'od-link': 'A link, or a button that reads as one.',
  'od-icon': 'A drawn glyph.',
  'od-badge': 'A state in words on a tinted field.',
  'od-pip': 'The shape of a state, readable without colour.',
  'od-chip': 'A small fact on a quiet field.',
  'od-facts': 'The strip of facts that a press copies.',
  'od-fact': 'One fact that a press copies.',
  'od-fact-label': 'The name of that fact, and "Copied" for a moment.',
  'od-fact-value': 'The value of that fact.',
  'od-copy': 'A value in running text that a press copies.',
  'od-copied': 'The word that says what became of a copy.',
  'od-kv': 'Names at the start, values beside them.',
  'od-disclosure': 'The button that unfolds more fields.',
  'od-disclosure-content': 'What it unfolds.',
  'od-field': 'A label, its input, and what is said under it.',
  'od-label': 'The line above an input.',
  'od-hint': 'The line under or beside an input: a hint, or what is wrong.',
  'od-input': 'An input.',
  'od-affix': 'An input with a unit inside its frame.',
  'od-suffix': 'That unit.',
  'od-amount-row': 'The amount input and its shortcuts.',
  'od-amount-input': 'The large input of an amount.',
  'od-presets': 'The shortcuts of an amount.',
  'od-preset': 'One shortcut, such as "50 %".',
  'od-skeleton': 'A stand-in of the final size while data is on its way.',
  'od-thumb': 'A small picture, or its glyph.',
  'od-announcer': 'The live regions in which news is spoken; never seen.',

  // ── helpers of type ──
  'od-mono': 'A code or an id.',
  'od-muted': 'Text of the second rank.',
  'od-subtle': 'Text of the third rank.',
  'od-strong': 'Text with some weight.',
  'od-num': 'An amount or a number that is never broken.',
  'od-sr': 'Text for screen readers only.',
  'od-truncate': 'Text that ends in an ellipsis where the panel is wide.',
  'od-end': 'What stands at the end of its row.',
} as const satisfies Record<`od-${string}`, string>

/** The class of a part. */
export type PartName = keyof typeof PARTS

/** Each data attribute that carries a state, and its values. */
export const DATA_ATTRIBUTES = {
  'data-od-theme': 'On od-root: light, dark or auto.',
  'data-density': 'On od-root: comfortable or compact.',
  'data-tone': 'neutral, info, success, warning, danger, progress or special.',
  'data-state': 'open or closed; copied or refused or none; error or differs.',
  'data-kind': 'On a button: primary, danger or quiet.',
  'data-size': 'sm, md or lg of a button, badge, chip or drawer; 12 or 20 of an icon.',
  'data-variant': 'On od-drawer: flush or floating.',
  'data-lock':
    'On od-drawer: the page behind does not scroll; gutter when the room of its scrollbar is kept, else plain.',
  'data-icon-only': 'A button without words.',
  'data-flip': 'An icon that turns with the writing direction.',
  'data-shape': 'On od-skeleton: bar, badge, dot or button.',
  'data-glyph': 'On od-thumb: no picture, a glyph.',
  'data-width': 'On od-field: how many of twelve columns it takes.',
  'data-position': 'On od-affix: before or after, where the unit stands.',
} as const satisfies Record<`data-${string}`, string>
