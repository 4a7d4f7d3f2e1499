import type { PartName } from './parts'

/** The class of a part, with a host's own class after it. */
export function partClass(part: PartName, className?: string): string {
  return className ? `${part} ${className}` : part
}
