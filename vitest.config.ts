import { availableParallelism, totalmem } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './test/longest-first.ts'

/** Kinds whose tests meet a database or another system. */
const outward = 'store,query,command,gateway,route,job'
const withDatabase = [
  `src/**/*.{${outward}}.test.{ts,tsx}`,
  'src/{platform,cli}/**/*.test.{ts,tsx}',
]
const globalSetup = 'test/global-setup.ts'

/** JSX as the product is built with it (ADR 0020). */
const jsxRuntime = join(import.meta.dirname, 'src/ui/jsx-runtime.ts')

const gigabyte = 2 ** 30
/** What a container is allowed of the machine's memory; 0 where nothing is said. */
const memory = Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY)
/**
 * One for each core and one for the tests that wait for something, as far as a gigabyte for each and the one test server's
 * connections reach.
 */
const maxWorkers = Math.max(
  1,
  Math.min(availableParallelism() + 1, Math.floor(memory / gigabyte), 6),
)

/** What a page needs while it is made is gone soon after: with room for it, less of it is moved before it is collected. */
const room = '--max-semi-space-size=64'
/**
 * A worker that shares its cores with others gains nothing from threads that collect and compile beside it; but where large
 * files are read, as the product reads them.
 */
const execArgv = ['--single-threaded', room]

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  resolve: {
    alias: {
      'hono/jsx/jsx-runtime': jsxRuntime,
      'hono/jsx/jsx-dev-runtime': jsxRuntime,
    },
  },
  test: {
    maxWorkers,
    sequence: { sequencer: LongestFirst },
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // What is waited for comes in its own time: a second is short where the machine has much to do.
    expect: { poll: { timeout: 20_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}'],
          exclude: withDatabase,
          isolate: false,
          execArgv,
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: withDatabase,
          globalSetup,
          // The files of a worker share what they import, which costs more than most of them do.
          isolate: false,
          execArgv: [room],
          setupFiles: 'test/close-houses.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'store',
          include: ['test/{store,house}/**/*.test.ts'],
          execArgv,
          globalSetup,
          // Some come to every page and form of the house.
          testTimeout: 120_000,
          isolate: false,
          setupFiles: 'test/close-houses.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'start',
          include: ['test/start/**/*.test.ts'],
          execArgv,
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'walk',
          include: ['test/walks/**/*.test.{ts,tsx}'],
          globalSetup: [globalSetup, 'test/walks/browser-setup.ts'],
          testTimeout: 120_000,
          execArgv,
          isolate: false,
          setupFiles: 'test/close-houses.ts',
        },
      },
    ],
  },
})
