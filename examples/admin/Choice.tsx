/** Props of {@link Choice}. */
export interface ChoiceProps<V extends string> {
  label: string
  value: V
  /** What each value is called. */
  words: Readonly<Record<string, string>>
  onChange: (value: V) => void
}

/** One of a few: a select with its label beside it. */
export function Choice<V extends string>({ label, value, words, onChange }: ChoiceProps<V>) {
  return (
    <label className="admin-choice">
      <span>{label}</span>
      <select value={value} onChange={({ target }) => onChange(target.value as V)}>
        {Object.entries(words).map(([one, word]) => (
          <option key={one} value={one}>
            {word}
          </option>
        ))}
      </select>
      <svg aria-hidden="true" viewBox="0 0 16 16">
        <path d="m4.5 6.5 3.5 3.5 3.5-3.5" />
      </svg>
    </label>
  )
}
