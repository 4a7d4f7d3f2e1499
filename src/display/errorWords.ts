const MOST = 5

/** The provider's own sentences, five of them at most: the state has kept texts only, and cut each. */
export function errorWords(messages: readonly string[] = []): string[] {
  return messages.filter((message) => message.trim() !== '').slice(0, MOST)
}
