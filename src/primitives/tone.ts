/** What a colour says: never said by colour alone, a pip, an icon or a word goes with it. */
export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger' | 'progress' | 'special'
