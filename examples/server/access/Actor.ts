import type { Origin } from 'order-drawer/core'
import type { Role } from '../roles'

/** Who asks: what they may do, and how the audit trail names them. */
export interface Actor {
  role: Role
  origin: Origin
}
