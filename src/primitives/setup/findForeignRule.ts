/** The selector of the last rule without a name of ours that gives an element this property, if it can be read. */
export function findForeignRule(element: Element, property: string): string | undefined {
  const tree = element.getRootNode() as Document | ShadowRoot
  const sheets = [...tree.styleSheets, ...tree.adoptedStyleSheets]
  return sheets.flatMap((sheet) => foreignRules(sheet, element, property)).at(-1)
}

function foreignRules(group: CSSStyleSheet | CSSRule, element: Element, property: string): string[] {
  try {
    return [...((group as CSSStyleSheet).cssRules ?? [])].flatMap((rule) => {
      const { selectorText, style } = rule as CSSStyleRule
      const isFound =
        selectorText && !selectorText.includes('.od-') && sets(style, property) && element.matches(selectorText)
      return [...(isFound ? [selectorText] : []), ...foreignRules(rule, element, property)]
    })
  } catch {
    return [] // a sheet from elsewhere, or a selector that this browser does not know
  }
}

function sets(style: CSSStyleDeclaration, property: string): boolean {
  // Shorthands with var() in them give no value to their parts.
  return style.getPropertyValue(property) !== '' || style.getPropertyValue(property.split('-')[0] ?? '') !== ''
}
