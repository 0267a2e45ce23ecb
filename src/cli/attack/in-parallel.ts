/** Does a work for each, a few at once, in their order. */
export async function inParallel<T>(
  all: readonly T[],
  atOnce: number,
  work: (each: T) => Promise<void>,
): Promise<void> {
  const left = all.values()
  const goOn = async () => {
    for (const each of left) await work(each)
  }
  await Promise.all(Array.from({ length: atOnce }, goOn))
}
