import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectRoot } from '../platform/root.ts'

export type Tally = { passed: number; failed: number; skipped: number }

/** The compiler and the linter, each counted as one. */
export async function checkTypesAndStyle(): Promise<Tally> {
  const types = await succeeds('Typer', [
    'node_modules/typescript/bin/tsc',
    '--incremental',
    '--tsBuildInfoFile',
    '.prepare/types.tsbuildinfo',
  ])
  const style = await succeeds('Stil', ['node_modules/@biomejs/biome/bin/biome', 'check', '.'])
  return sum([one(types), one(style)])
}

export async function runTests(args: string[]): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'godfot-report-'))
  const report = join(folder, 'report.json')
  const slowest = `--reporter=${join(projectRoot, 'test/slowest.ts')}`
  const reporters = [
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    slowest,
  ]
  try {
    const vitest = ['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...args]
    const code = await runNode(vitest)
    return countReport(report, code)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Writes the last line, alone, and gives the exit code. */
export function conclude(tallies: Tally[]): number {
  const { passed, failed, skipped } = sum(tallies)
  console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`)
  return failed > 0 || passed === 0 ? 1 : 0
}

const one = (isGood: boolean): Tally => ({
  passed: isGood ? 1 : 0,
  failed: isGood ? 0 : 1,
  skipped: 0,
})

type Report = {
  testResults: { status: string; assertionResults: { status: string }[] }[]
}

/** A file that fell over before its first test counts as one failure, and so does a run that did. */
function countReport(report: string, code: number): Tally {
  const tally = { passed: 0, failed: 0, skipped: 0 }
  try {
    const { testResults }: Report = JSON.parse(readFileSync(report, 'utf8'))
    for (const { status, assertionResults } of testResults) {
      const count = (wanted: string) =>
        assertionResults.filter((result) => result.status === wanted).length
      const failed = count('failed')
      tally.passed += count('passed')
      tally.failed += failed === 0 && status === 'failed' ? 1 : failed
      tally.skipped += assertionResults.length - count('passed') - failed
    }
  } catch {
    console.error('Prøvene stoppet før de var ferdige.')
  }
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally
}

async function succeeds(title: string, args: string[]): Promise<boolean> {
  const code = await runNode(args)
  console.log(`${title}: ${code === 0 ? 'i orden' : 'feil'}`)
  return code === 0
}

/** Runs a tool from the checkout's root; a request to stop reaches it too. */
function runNode(args: string[]): Promise<number> {
  const tool: ChildProcess = spawn(process.execPath, args, {
    cwd: projectRoot,
    stdio: 'inherit',
  })
  const passOn = (signal: NodeJS.Signals) => tool.kill(signal)
  process.once('SIGTERM', passOn).once('SIGINT', passOn)
  return new Promise((resolve) => {
    const end = (code: number | null) => {
      process.off('SIGTERM', passOn).off('SIGINT', passOn)
      resolve(code ?? 1)
    }
    tool.once('error', () => end(1)).once('exit', end)
  })
}

const sum = (tallies: Tally[]): Tally =>
  tallies.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  )
