import { given } from '../model/given'
import type { Issue } from './planned'

/** A check that failed, if `fails` is true of the input; `path` says where, `bounds` what would have been right. */
export type Check = readonly [fails: unknown, code: Issue['code'], path?: string, bounds?: Pick<Issue, 'min' | 'max'>]

/** The issues of all checks that failed. */
export function findings(...checks: Check[]): Issue[] {
  return checks.filter(([fails]) => fails).map(([, code, path, bounds]) => ({ code, ...given({ path }), ...bounds }))
}

/** The issue of the first check that failed: the others would only be its consequences. */
export function firstFinding(...checks: Check[]): Issue[] {
  return findings(...checks).slice(0, 1)
}
