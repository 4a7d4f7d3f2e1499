import { nodeOf, topOf, type TreeNode } from './reactTree'
import type { SetupFault } from './SetupFault'
import { setupRegistry } from './setupRegistry'

/** More of the tree than any page has, so that a tree that bites its tail ends. */
const MOST_NODES = 100_000

/** That this package is on the page twice. */
export function findOwnCopies(): SetupFault | undefined {
  const { size } = setupRegistry().copies
  if (size < 2) return undefined
  return {
    code: 'copies',
    text: `order-drawer: ${size} copies of order-drawer are on this page. A drawer of one does not hear a provider of the other, and a lock against sending twice holds within one copy only. See \`npm ls order-drawer\`, and let your bundler keep one (npm dedupe, resolve.dedupe).`,
  }
}

/** That Radix is on the page twice, as far as layers of it are open now. */
export function findRadixCopies(root: Element): SetupFault | undefined {
  const node = nodeOf(root)
  const top = node && topOf(node)
  const layers = new Set(
    top &&
      nodesIn(top)
        .map(({ elementType, type }) => elementType ?? type)
        .filter(isLayer),
  )
  if (layers.size < 2) return undefined
  return {
    code: 'radix',
    text: `order-drawer: ${layers.size} copies of @radix-ui/react-dismissable-layer have open layers on this page. They do not know each other: one Escape may close two of them, and the page may stay dead to the pointer. See \`npm ls @radix-ui/react-dismissable-layer\`, and keep one (npm dedupe, or overrides).`,
  }
}

function isLayer(type: unknown): boolean {
  if ((typeof type !== 'object' && typeof type !== 'function') || type === null) return false
  const { displayName, render, name } = type as { displayName?: unknown; render?: { name?: unknown }; name?: unknown }
  // Bundlers number functions of the same name.
  return /^DismissableLayer\d*$/.test(String(displayName ?? render?.name ?? name))
}

function nodesIn(top: TreeNode): TreeNode[] {
  const found: TreeNode[] = []
  const open: (TreeNode | null | undefined)[] = [top]
  while (open.length > 0 && found.length < MOST_NODES) {
    const node = open.pop()
    if (!node) continue
    found.push(node)
    open.push(node.sibling, node.child)
  }
  return found
}
