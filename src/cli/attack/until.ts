import { setTimeout as sleep } from 'node:timers/promises'

/** Waits a little and looks again, until it is so or the time is out. */
export async function until(isSo: () => Promise<boolean>, ms = 15_000): Promise<boolean> {
  const end = performance.now() + ms
  while (performance.now() < end) {
    if (await isSo()) return true
    await sleep(50)
  }
  return false
}
