/** An element as its tag would begin: `<section class="brand">`. */
export function nameElement(element: Element): string {
  const names = ['id', 'class', 'data-theme'].flatMap((name) => {
    const value = element.getAttribute(name)
    return value ? [` ${name}="${value}"`] : []
  })
  return `<${element.localName}${names.join('')}>`
}
