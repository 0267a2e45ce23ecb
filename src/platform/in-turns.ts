import { setImmediate } from 'node:timers/promises'

/** Does work that rests now and then, and lets others be answered meanwhile. */
export async function inTurns<Result>(work: Generator<void, Result>): Promise<Result> {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
    await setImmediate()
  }
}
