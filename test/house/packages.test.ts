import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type LockFile, listParts, lists, notFree } from '../../scripts/list-packages.ts'
import { projectRoot } from '../../src/platform/root.ts'

const read = (name: string) => readFileSync(join(projectRoot, name), 'utf8')
const lock = JSON.parse(read('package-lock.json')) as LockFile

describe('Det Godfot er laget av', () => {
  it.each(Object.entries(lists(projectRoot)))(
    '%s er som låsefila (skriv den på nytt med node scripts/list-packages.ts)',
    (name, text) => {
      expect(read(name) === text).toBe(true)
    },
  )

  it('er alt som installeres for å kjøre, og ikke det bare utviklerne trenger', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json'))
    const names = listParts(lock).map(({ name }) => name)
    expect(Object.keys(dependencies).filter((name) => !names.includes(name))).toEqual([])
    expect(names).not.toContain('vitest')
    expect(Object.keys(devDependencies)).toContain('vitest')
  })

  it('har bare frie lisenser', () => expect(notFree(listParts(lock))).toEqual([]))

  it.each([
    [undefined, 'ny-pakke: ingen lisens'],
    ['BUSL-1.1', 'ny-pakke: BUSL-1.1'],
    ['MIT AND SSPL-1.0', 'ny-pakke: MIT AND SSPL-1.0'],
  ])('stopper en pakke med lisensen %s', (license, told) => {
    const packages = {
      'node_modules/ny-pakke': { version: '1.0.0', ...(license ? { license } : {}) },
    }
    expect(notFree(listParts({ packages }))).toEqual([told])
  })

  it('nevnes etter formen CycloneDX, hver del én gang', () => {
    const bom = JSON.parse(read('docs/pakker/sbom.cdx.json'))
    expect(bom).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6' })
    const refs = bom.components.map((each: { 'bom-ref': string }) => each['bom-ref'])
    expect(new Set(refs).size).toBe(refs.length)
    expect(refs.length).toBeGreaterThan(150)
  })
})
