import { type Permissions, type Policy, WRITES } from 'order-drawer/core'

/** What your business does otherwise than the table: here, references may be changed after the last capture too. */
export const policy: Partial<Policy> = { editReferences: 'until_cancelled' }

/** What each role may do. An action that is not named is permitted. */
const PERMISSIONS: Record<string, Permissions> = {
  admin: {},
  warehouse: Object.fromEntries(WRITES.map((write) => [write, write === 'capture'])),
}

/** The permissions of a role; whoever has none that we know may look and nothing else. */
export function permissionsOf(role: string): Permissions {
  return Object.hasOwn(PERMISSIONS, role) ? (PERMISSIONS[role] ?? 'read-only') : 'read-only'
}
