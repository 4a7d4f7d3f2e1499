import { type ReactNode, useId, useState } from 'react'
import { Document } from './guides/Document'

const FILES = import.meta.glob<string>('../docs/glossary/*.md', { query: '?raw', import: 'default', eager: true })

/** Each glossary by the name of its language, as its own heading has it. */
const GLOSSARIES = Object.entries(FILES).map(([path, text]) => {
  const [, code = path] = /([\w-]+)\.md$/.exec(path) ?? []
  const [, name = code] = /^# ([^:\n]+)/.exec(text) ?? []
  return { code, name, text }
})

/** The words of the trade in one language, and which one. */
export function Glossary(): ReactNode {
  const id = useId()
  const [chosen, setChosen] = useState('en')
  const glossary = GLOSSARIES.find(({ code }) => code === chosen) ?? GLOSSARIES[0]
  return (
    <>
      <p>
        <label htmlFor={id}>Language </label>
        <select id={id} value={glossary?.code} onChange={(event) => setChosen(event.target.value)}>
          {GLOSSARIES.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </p>
      {glossary && <Document text={glossary.text} />}
    </>
  )
}
