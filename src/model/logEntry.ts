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
