import { explain, type Issue, type ReasonCode } from 'order-drawer/core'

/** A refusal: its status, a code, and sentences for the person. */
export class HttpError extends Error {
  constructor(
    readonly status: 400 | 401 | 403 | 404 | 409,
    readonly code: string,
    readonly messages: string[],
  ) {
    super(`${status} ${code}: ${messages.join(' ')}`)
  }
}

/** What the rules found. 403 with a code says: understood, not allowed, nothing happened. */
export function refusal(issues: readonly Issue[]): HttpError {
  return new HttpError(403, 'NOT_ALLOWED', issues.map(sentenceOf))
}

function sentenceOf({ code, path, min, max }: Issue): string {
  if (path === undefined) return explain({ allowed: false, reason: code as ReasonCode })
  const limits = [min !== undefined && `at least ${min}`, max !== undefined && `at most ${max}`].filter(Boolean)
  return [`${path}: ${code.replaceAll('_', ' ')}`, ...limits].join(', ')
}

/** The shape in which the Order Management API tells of errors, so that one reader fits both. */
export function toAnswer(error: unknown, correlationId: string): Response {
  const isKnown = error instanceof HttpError
  if (!isKnown) console.error(correlationId, error)
  const { status, code, messages } = isKnown
    ? error
    : { status: 500, code: 'INTERNAL_ERROR', messages: ['Something went wrong here.'] }
  const body = { error_code: code, error_messages: messages, correlation_id: correlationId }
  return Response.json(body, { status, headers: { 'Correlation-Id': correlationId } })
}
