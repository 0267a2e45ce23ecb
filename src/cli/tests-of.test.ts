import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from '../platform/root.ts'
import { testsOf } from './tests-of.ts'

const house: Record<string, string> = {
  'src/modules/forst/index.ts': '',
  'src/modules/forst/a.rule.test.ts': "import './index.ts'",
  'src/modules/midt/index.ts': "export { a } from '../forst/index.ts'",
  'src/modules/midt/del/b.route.test.ts': "import '../../../../test/app.ts'",
  'src/modules/sist/index.ts': "export {\n  b,\n} from '../midt/index.ts'",
  'src/modules/sist/c.query.test.tsx': '',
  'src/modules/for-seg/index.ts': '',
  'src/modules/for-seg/d.rule.test.ts': "import '../forst/index.ts'",
  'src/rooms.ts': "import '../src/modules/sist/index.ts'",
  'src/platform/e.test.ts': '',
  'test/app.ts': "const rooms = await import('../src/rooms.ts')",
  'test/store/f.test.ts': "import { app } from '../app.ts'",
  'test/store/g.test.ts': "import '../../src/modules/for-seg/index.ts'",
  'test/walks/h.test.ts': "import '../app.ts'",
}

describe('Hvilke prøver et ord etter ./godfot test betyr', () => {
  let root: string
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'godfot-tests-of-'))
    for (const [path, source] of Object.entries(house)) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), source)
    }
  })
  afterAll(() => rmSync(root, { recursive: true, force: true }))

  const whole = ['test/store/f.test.ts', 'test/walks/h.test.ts']

  it.each([
    [
      'forst',
      [
        'src/modules/forst/a.rule.test.ts',
        'src/modules/midt/del/b.route.test.ts',
        'src/modules/sist/c.query.test.tsx',
        ...whole,
      ],
    ],
    ['sist', ['src/modules/sist/c.query.test.tsx', ...whole]],
    ['for-seg', ['src/modules/for-seg/d.rule.test.ts', 'test/store/g.test.ts']],
  ])('rommet %s: dets egne, og dem til det som hviler på det', (room, tests) => {
    expect(testsOf([room], root).sort()).toEqual(tests)
  })

  it.each([
    'src/modules/midt/del/b.route.test.ts',
    './src/modules/midt/del/b.route.test.ts',
    'b.route',
  ])('en fil, eller en del av stien til den: %s', (word) => {
    expect(testsOf([word], root)).toEqual(['src/modules/midt/del/b.route.test.ts'])
  })

  it('en fil med hele stien, og hver bare én gang', () => {
    const path = join(root, 'test/store/g.test.ts')
    expect(testsOf([path, 'for-seg'], root).sort()).toEqual([
      'src/modules/for-seg/d.rule.test.ts',
      'test/store/g.test.ts',
    ])
  })

  it('et navn som ingen prøve har, får vite hva som kan skrives', () => {
    expect(() => testsOf(['ukjent'], root)).toThrow(
      'Fant ingen prøver for «ukjent»: skriv et rom (for-seg, forst, midt, sist), stien til en prøvefil, eller ingenting for å kjøre alle.',
    )
  })
})

it('i huset selv bruker vandringene og prøvene av det hele hvert rom', () => {
  const ofTheLast = testsOf(['publication'], projectRoot)
  expect(ofTheLast).toContain('test/walks/every-page.test.ts')
  expect(ofTheLast).toContain('test/store/races.test.ts')
  expect(ofTheLast).toContain('src/modules/publication/front.route.test.ts')
  expect(ofTheLast.filter((path) => path.startsWith('src/modules/costs/'))).toEqual([])
  expect(testsOf(['parties'], projectRoot)).toContain('src/modules/publication/front.route.test.ts')
})
