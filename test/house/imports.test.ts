import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../../src/platform/root.ts'
import { accomplices, deliberateBreaches, innocents } from './breaches.ts'
import { type Breach, cruiseImports } from './cruise.ts'
import { importRules } from './import-rules.ts'

const asLine = ({ rule, from, to }: Breach) => `${rule}: ${from} -> ${to}`

describe('Rommene og hvem som får bruke hva', async () => {
  const house = await cruiseImports(projectRoot)
  const files = globSync('src/**/*.{ts,tsx}', { cwd: projectRoot })

  it('hver kildefil er sett', () => {
    expect(house.modules.filter((module) => /[.]tsx?$/.test(module))).toHaveLength(files.length)
  })

  it('ingen linje står i feil rom', () => {
    expect(house.breaches.map(asLine).sort()).toEqual([])
  })
})

describe('Hver regel fanger bruddet sitt', async () => {
  const { breaches } = await cruiseBreaches()

  it('hver regel har et brudd å fange', () => {
    const tried = deliberateBreaches.map(({ rule }) => rule)
    expect(importRules.map(({ name }) => name).filter((name) => !tried.includes(name))).toEqual([])
  })

  it.each(deliberateBreaches)('$rule', ({ rule, from }) => {
    expect(
      breaches.filter((breach) => breach.from === from).map((breach) => breach.rule),
    ).toContain(rule)
  })

  it('den som holder reglene, blir ikke fanget', () => {
    expect(breaches.filter(({ from }) => innocents.includes(from)).map(asLine)).toEqual([
      'front-door-keeps-its-own: src/modules/access/index.ts -> src/modules/access/b.store.ts',
    ])
  })
})

/** Builds a small house where each rule is broken once, and follows its imports. */
async function cruiseBreaches() {
  const root = mkdtempSync(join(tmpdir(), 'godfot-house-'))
  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), `${content}\n`)
  }
  try {
    for (const path of innocents) write(path, 'export type A = 1')
    for (const [path, content] of Object.entries(accomplices)) write(path, content)
    for (const { from, line } of deliberateBreaches) write(from, line)
    const packages = { dependencies: { kysely: '1.0.0' }, devDependencies: { 'a-tool': '1.0.0' } }
    write('package.json', JSON.stringify(packages))
    for (const name of ['kysely', 'a-tool']) {
      write(`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }))
      write(`node_modules/${name}/index.js`, '')
    }
    return await cruiseImports(root)
  } finally {
    rmSync(root, { recursive: true })
  }
}
