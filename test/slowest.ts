import type { Reporter, TestModule } from 'vitest/node'

const shown = 10
const seconds = new Intl.NumberFormat('nb-NO', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
})

/** What a test file takes in all: its imports, what it prepares, and its tests. */
function millisecondsOf(module: TestModule): number {
  const { prepareDuration, collectDuration, setupDuration, duration } = module.diagnostic()
  return prepareDuration + collectDuration + setupDuration + duration
}

/** Names the slowest test files when a run of many is done. */
export default class Slowest implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    if (modules.length <= shown) return
    const slowest = modules
      .map((module) => ({ path: module.relativeModuleId, spent: millisecondsOf(module) }))
      .toSorted((a, b) => b.spent - a.spent)
      .slice(0, shown)
    console.log('De tregeste prøvefilene:')
    for (const { path, spent } of slowest)
      console.log(`${seconds.format(spent / 1_000).padStart(8)} s  ${path}`)
  }
}
