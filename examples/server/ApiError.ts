/** What the server refuses, in the API's shape: a status, a code, and sentences. */
export class ApiError extends Error {
  constructor(
    readonly status: 400 | 401 | 403 | 404 | 409 | 412 | 413 | 415 | 500 | 503,
    readonly code: string,
    readonly messages: readonly string[],
  ) {
    super(`${status} ${code}: ${messages.join(' ')}`)
    this.name = 'ApiError'
  }
}
