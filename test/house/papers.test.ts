import { globSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listMigrations } from '../../src/platform/migrate.ts'
import { projectRoot } from '../../src/platform/root.ts'

const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8')
const oneToLast = (count: number) => Array.from({ length: count }, (_, place) => place + 1)

describe('Beslutningene i docs/adr', () => {
  const names = readdirSync(join(projectRoot, 'docs/adr')).sort()

  it('har hvert sitt nummer, uten hull', () => {
    expect(names.map((name) => Number(name.slice(0, 4)))).toEqual(oneToLast(names.length))
  })

  it.each(names)('%s er kort og sier status', (name) => {
    const text = read(`docs/adr/${name}`)
    expect(name).toMatch(/^\d{4}-[a-z0-9-]+\.md$/)
    expect(text.startsWith(`# ${name.slice(0, 4)}`)).toBe(true)
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(40)
    for (const part of ['Context', 'Decision', 'Consequences', 'Status']) {
      expect(text).toContain(`## ${part}`)
    }
  })
})

describe('Kildekoden', () => {
  const files = globSync('{src,test,scripts}/**/*.{ts,tsx,sql,mjs}', { cwd: projectRoot })

  it('har ingen utsatte gjøremål', () => {
    const mark = /\bTO[D]O\b|\bFIX[M]E\b/
    expect(files.filter((file) => mark.test(read(file)))).toEqual([])
  })

  it('har ingen fil over 400 linjer uten at den er data', () => {
    const tooLong = files.filter(
      (file) =>
        file.startsWith('src/') &&
        !/[.](table|test)[.]tsx?$|(schema|built-frame)[.]ts$|[.]sql$/.test(file) &&
        read(file).split('\n').length > 400,
    )
    expect(tooLong).toEqual([])
  })

  it('lar hver rute si hvem som får bruke den', () => {
    const silent = files
      .filter((file) => file.endsWith('.route.tsx'))
      .flatMap((file) =>
        [
          ...read(file).matchAll(
            /\.(?:get|post|put|delete|all)\(\s*(['"`]\/[^'"`]*['"`])(,\s*)([\w$.]+)/g,
          ),
        ]
          .filter(([, , , guard]) => guard !== 'allow' && guard !== 'allowWithFile')
          .map(([, path]) => `${file}: ${path}`),
      )
    expect(silent).toEqual([])
  })
})

it('Migreringene har hvert sitt nummer, uten hull', () => {
  const numbers = listMigrations().map(({ number }) => number)
  expect(numbers).toEqual(oneToLast(numbers.length))
})
