/** As many rows as a statement has room for. */
const piece = 1_000

/** Many rows in as many statements as they need. */
export function inPieces<Each>(all: readonly Each[]): Each[][] {
  const pieces: Each[][] = []
  for (let at = 0; at < all.length; at += piece) pieces.push(all.slice(at, at + piece))
  return pieces
}
