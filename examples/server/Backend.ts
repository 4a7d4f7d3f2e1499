import type { Actor } from './access/Actor'
import type { ChangeHub } from './changes'
import type { OpenDatabase } from './database/openDatabase'
import type { RequestLog } from './RequestLog'

/** What every route works with. */
export interface Backend {
  database: OpenDatabase
  changes: ChangeHub
  log: RequestLog
  sessionSecret: string
  /** Whether anybody may choose who they are, as in a demo. */
  isDemo: boolean
  now: () => Date
}

/** What a request carries from one step to the next. */
export interface Env {
  Variables: { actor: Actor; correlationId: string }
}
