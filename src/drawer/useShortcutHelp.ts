import { useEffect, useRef, useState } from 'react'
import { useFocusReturn } from '../primitives/useFocusReturn'

/** Whether the list of keys is shown; when it goes, the focus is where it was before. */
export function useShortcutHelp() {
  const [helping, setHelping] = useState(false)
  const focus = useRef(useFocusReturn())
  useEffect(() => {
    if (!helping) focus.current.restore()
  }, [helping])
  const toggleHelp = (): void => {
    if (!helping) focus.current.record()
    setHelping(!helping)
  }
  return { helping, toggleHelp }
}
