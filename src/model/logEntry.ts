/** How long a provider keeps its logs, in milliseconds. */
export const LOGS_KEPT = 30 * 86_400_000

/** One request to the provider, for developers. Kept 30 days. */
export interface LogEntry {
  at: string
  action: string
  method?: string
  url?: string
  status?: number
  correlationId?: string
  request?: unknown
  response?: unknown
}
