import { readFileSync } from 'node:fs'
import ts from 'typescript'

/** One place where a module names another. */
export interface ModuleLink {
  /** As written, for example `'../model/order'`. */
  to: string
  kind: 'import' | 'export' | 'dynamic'
  /** True if nothing of it is left at run time. */
  typeOnly: boolean
}

/** What a source file says about itself, read from its syntax tree. */
export interface ScannedModule {
  path: string
  /** Lines of the file, empty ones and comments included. */
  lines: number
  links: ModuleLink[]
  /** Names listed one by one in `export { … }`, types left out. */
  listedNames: string[]
  hasDefaultExport: boolean
  hasExportStar: boolean
  /** Exported declarations that no JSDoc stands before. */
  undocumented: string[]
  /** Top-level statements that are not re-exports. */
  ownStatements: number
  /** Text in JSX, and strings that read like a sentence. */
  sentences: string[]
}

const SPOKEN_ATTRIBUTES = new Set(['aria-label', 'aria-description', 'title', 'alt', 'placeholder', 'label'])

/** Reads one file of TypeScript or JavaScript; nothing is resolved or type-checked. */
export function scanModule(path: string): ScannedModule {
  const text = readFileSync(path, 'utf8')
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true)
  const found: ScannedModule = {
    path,
    lines: text.replace(/\n$/, '').split('\n').length,
    links: [],
    listedNames: [],
    hasDefaultExport: false,
    hasExportStar: false,
    undocumented: [],
    ownStatements: 0,
    sentences: [],
  }
  for (const statement of file.statements) readStatement(statement, found)
  readInside(file, found)
  return found
}

function readStatement(statement: ts.Statement, found: ScannedModule): void {
  if (ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier)) {
    const clause = statement.importClause
    const typeOnly = clause?.phaseModifier === ts.SyntaxKind.TypeKeyword
    found.links.push({ to: statement.moduleSpecifier.text, kind: 'import', typeOnly })
    return
  }
  if (ts.isExportDeclaration(statement)) {
    readExportList(statement, found)
    return
  }
  found.ownStatements += 1
  if (ts.isExportAssignment(statement)) found.hasDefaultExport = true
  if (!ts.canHaveModifiers(statement)) return
  const modifiers = ts.getModifiers(statement)?.map((modifier) => modifier.kind) ?? []
  if (modifiers.includes(ts.SyntaxKind.DefaultKeyword)) found.hasDefaultExport = true
  if (!modifiers.includes(ts.SyntaxKind.ExportKeyword) || isFurtherOverload(statement)) return
  if (ts.getJSDocCommentsAndTags(statement).length === 0) {
    found.undocumented.push(statement.getText().split('\n', 1)[0] ?? '')
  }
}

/** The first signature speaks for all. */
function isFurtherOverload(statement: ts.Statement): boolean {
  if (!ts.isFunctionDeclaration(statement)) return false
  const siblings = statement.getSourceFile().statements.filter(ts.isFunctionDeclaration)
  return siblings.find((one) => one.name?.text === statement.name?.text) !== statement
}

function readExportList(statement: ts.ExportDeclaration, found: ScannedModule): void {
  const from = statement.moduleSpecifier
  if (from && ts.isStringLiteral(from)) {
    found.links.push({ to: from.text, kind: 'export', typeOnly: statement.isTypeOnly })
  }
  if (!statement.exportClause || ts.isNamespaceExport(statement.exportClause)) {
    found.hasExportStar = true
    return
  }
  for (const name of statement.exportClause.elements) {
    if (name.name.text === 'default') found.hasDefaultExport = true
    if (!statement.isTypeOnly && !name.isTypeOnly) found.listedNames.push(name.name.text)
  }
}

function readInside(node: ts.Node, found: ScannedModule): void {
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const target = node.arguments[0]
    if (target && ts.isStringLiteral(target)) found.links.push({ to: target.text, kind: 'dynamic', typeOnly: false })
  }
  if (ts.isJsxText(node) && isWord(node.text)) found.sentences.push(node.text.trim())
  if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) {
    const attribute = ts.isJsxAttribute(node.parent) ? node.parent.name.getText() : ''
    const spoken = SPOKEN_ATTRIBUTES.has(attribute) && isWord(node.text)
    if (spoken || /^\p{Lu}\p{Ll}*(?: \p{Ll}+)+/u.test(node.text)) found.sentences.push(node.text)
  }
  node.forEachChild((child) => readInside(child, found))
}

/** Letters that are neither an entity (`&nbsp;`) nor the key of a message (`fact.orderId`). */
function isWord(text: string): boolean {
  return /\p{L}/u.test(text.replace(/&\w+;/g, '')) && !/^[a-z]\w*(\.\w+)+$/.test(text)
}
