/** Several hands take from one row of work until it is empty. */
export async function takeTurns<Item, Hand>(
  row: readonly Item[],
  hands: readonly Hand[],
  work: (hand: Hand, item: Item) => Promise<void>,
): Promise<void> {
  const left = row.values()
  const serve = async (hand: Hand): Promise<void> => {
    for (const item of left) await work(hand, item)
  }
  await Promise.all(hands.map(serve))
}
