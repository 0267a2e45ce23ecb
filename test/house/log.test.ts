import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../../src/platform/root.ts'

/** Tells of faults without their text; and says what is wrong before there is anybody's text to tell of. */
const exempt = new Set(['src/platform/tell-fault.ts', 'src/cli/prepare.ts'])

const logged = /(?:console\.\w+|logEvent)\((?<what>(?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)/g
/** A fault given whole, or its message without an end. */
const wholeFault = /\b(?:error|fault|reason|cause)\b(?!\.code\b|\.message\.slice\()/

const wholeIn = (source: string): string[] =>
  [...source.matchAll(logged)].flatMap(({ groups }) => {
    const what = (groups?.what ?? '').replace(/'[^']*'/g, '')
    return wholeFault.test(what) ? [what] : []
  })

describe('Ingen feil skrives hel i loggen, for den kan holde det noen skrev', () => {
  const files = globSync('src/**/*.{ts,tsx}', {
    cwd: projectRoot,
    exclude: ['**/*.test.*'],
  }).filter((file) => !exempt.has(file))

  it('i hele kildekoden', () => {
    expect(files.length).toBeGreaterThan(500)
    const found = files.flatMap((file) =>
      wholeIn(readFileSync(join(projectRoot, file), 'utf8')).map((what) => `${file}: ${what}`),
    )
    expect(found).toEqual(['src/cli/main.ts: sentence(error)'])
  })

  it.each([
    ['console.error(error)', true],
    ['console.error(error instanceof UserError ? error.message : error)', true],
    ['console.error(`Noe: $' + '{error.message}`)', true],
    ['.catch((error) => console.error(error))', true],
    ['console.error(`Noe: $' + '{error.message.slice(0, 200)}`)', false],
    ["console.error('Noe er error')", false],
    ['tellFault(error)', false],
    ["logEvent('error', 'away', error.message)", true],
  ])('%s', (source, isWhole) => {
    expect(wholeIn(source).length > 0).toBe(isWhole)
  })
})
