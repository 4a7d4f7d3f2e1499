import type { Issue } from '../../rules/planned'
import type { EditorProps } from '../editorProps'
import type { DraftReading } from './createRowReader'

/**
 * What the backend said of single fields, such as `lines.2.name`, as long as the line that it refused is still the one
 * that would be sent.
 */
export function refusedIssues({ operation }: EditorProps['snapshot'], { sent, of }: DraftReading): Issue[] {
  if (operation.is !== 'rejected' || operation.intent.command.type !== 'editLines') return []
  const { lines } = operation.intent.command
  return Object.entries(operation.error.fields ?? {}).flatMap(([path, code]) => {
    const at = Number(/^lines\.(\d+)\./.exec(path)?.[1] ?? Number.NaN)
    const row = sent[at]
    const isSame = row && JSON.stringify({ ...of(row).line, key: '' }) === JSON.stringify({ ...lines[at], key: '' })
    return isSame ? [{ code: code as Issue['code'], path }] : []
  })
}
