import { given } from '../model/given'
import type { Issue } from './planned'

/** A check that failed, if `fails` is true of the input; `path` says where, `bounds` what would have been right. */
export type Check = readonly [fails: unknown, code: Issue['code'], path?: string, bounds?: Pick<Issue, 'min' | 'max'>]

/** What holds of these. */
export function found<T>(...cases: (readonly [holds: unknown, told: { [F in keyof T]: T[F] | undefined }])[]): T[] {
  return cases.filter(([holds]) => holds).map(([, told]) => told as T)
}

/** The issues of all checks that failed. */
export function findings(...checks: Check[]): Issue[] {
  return found<Issue>(
    ...checks.map(([fails, code, path, bounds]) => [fails, { code, ...given({ path }), ...bounds }] as const),
  )
}

/** The issue of the first check that failed: the others would only be its consequences. */
export function firstFinding(...checks: Check[]): Issue[] {
  return findings(...checks).slice(0, 1)
}

/** Issues of a part, at its place in the whole: `quantity` in `lines.0` is `lines.0.quantity`. */
export function within(place: string, issues: Issue[]): Issue[] {
  return issues.map((issue) => ({ ...issue, path: issue.path ? `${place}.${issue.path}` : place }))
}
