const LONGEST = 300
const MOST = 5

/** The provider's own sentences, fit to show: texts only, five of them at most, each cut at 300 characters. */
export function errorWords(messages: unknown): string[] {
  if (!Array.isArray(messages)) return []
  return messages
    .filter((message): message is string => typeof message === 'string' && message.trim() !== '')
    .slice(0, MOST)
    .map((message) => (message.length > LONGEST ? `${message.slice(0, LONGEST - 1)}…` : message))
}
