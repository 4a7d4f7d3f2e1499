import type { Action, Permissions } from 'order-drawer/core'

/** Who works with orders. */
export const ROLES = ['admin', 'service', 'warehouse', 'viewer'] as const

/** What a person may do: all of it, all but captures, captures alone, or look. */
export type Role = (typeof ROLES)[number]

const MONEY_AND_EDITS: Partial<Record<Action, boolean>> = {
  refund: false,
  cancel: false,
  release: false,
  extend: false,
  duplicate: false,
  editLines: false,
  editReferences: false,
  editShipping: false,
  editBilling: false,
}

const PERMISSIONS: Record<Role, Permissions> = {
  admin: {},
  service: { capture: false },
  warehouse: MONEY_AND_EDITS,
  viewer: 'read-only',
}

/** A role as the rules take it: the same for the drawer and for the server. */
export function permissionsOf(role: Role): Permissions {
  return PERMISSIONS[role]
}

/** Whether a text is the name of a role. */
export function isRole(value: unknown): value is Role {
  return (ROLES as readonly unknown[]).includes(value)
}
