/** Who or what caused an event. Absent means that nobody knows. */
export type Origin =
  { kind: 'api'; client?: string } | { kind: 'user'; email: string } | { kind: 'customer' } | { kind: 'system' }
