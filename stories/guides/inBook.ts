/** Where a guide stands in the book. Its file is named as its page. */
const pageOf = (guide: string): string => `./?path=/docs/guides-${guide}--docs`

/**
 * A text of the repository as it reads in the book: a link to another guide leads to its page, one to a file that the
 * book does not have is left as words, no picture is shown that lies beside the text, and the file that a piece of
 * code is from stands above it.
 */
export function inBook(text: string): string {
  return text
    .replace(/^```(\w+) title="([^"]+)"$/gm, '`$2`\n\n```$1')
    .replace(/!\[([^\]]*)\]\((?!https?:)[^)]*\)/g, '')
    .replace(/\]\((?:docs\/|\.\/)?([a-z-]+)\.md(?:#[^)]*)?\)/g, (_link, guide: string) => `](${pageOf(guide)})`)
    .replace(/\[([^\]]*)\]\((?!https?:|#|\.\/\?path=)[^)]*\)/g, '$1')
}
