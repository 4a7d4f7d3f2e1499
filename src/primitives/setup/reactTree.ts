/** What is read of React's own tree; none of it is promised by React, so all of it may be missing. */
export interface TreeNode {
  type?: unknown
  elementType?: unknown
  child?: TreeNode | null
  sibling?: TreeNode | null
  return?: TreeNode | null
  stateNode?: unknown
}

/** The node that drew an element. */
export function nodeOf(element: Element): TreeNode | undefined {
  const key = Object.keys(element).find((name) => name.startsWith('__reactFiber$'))
  return key ? (element as unknown as Record<string, TreeNode>)[key] : undefined
}

/** The element inside which an element was written, even if it was put elsewhere. */
export function writtenIn(element: Element): Element | null {
  for (let node = nodeOf(element)?.return; node; node = node.return) {
    if (node.stateNode instanceof Element) return node.stateNode
  }
  return null
}

/** The top of the tree as it is drawn now. */
export function topOf(node: TreeNode): TreeNode | undefined {
  let top = node
  while (top.return) top = top.return
  return (top.stateNode as { current?: TreeNode } | null)?.current
}
