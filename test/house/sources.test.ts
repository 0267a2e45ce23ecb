import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../../src/platform/root.ts'
import { rooms } from '../../src/rooms.ts'
import type { Source } from './deed-rules.ts'
import { ownSteps } from './form-steps.ts'
import { handWrittenPaths } from './hand-written.ts'
import { hiddenImports } from './hidden-imports.ts'
import { largeFolders } from './large-folders.ts'
import { functionsIn, longFunctions } from './long-functions.ts'
import { unusedExports } from './unused-exports.ts'

const everyFile: Source[] = globSync('{src,test}/**/*.{ts,tsx}', { cwd: projectRoot }).map(
  (path) => ({ path, text: readFileSync(join(projectRoot, path), 'utf8') }),
)
const isTest = ({ path }: Source) => /[.]test[.]tsx?$/.test(path)
const lines = everyFile.filter((file) => file.path.startsWith('src/') && !isTest(file))
const ofRooms = lines.filter(({ path }) => path.startsWith('src/modules/'))

describe('Hver sti', () => {
  it('står i adressene, og er ikke skrevet for hånd', () => {
    const beside = ofRooms.filter(({ path }) => !path.endsWith('.address.ts'))
    expect(beside.length).toBeGreaterThan(300)
    expect(handWrittenPaths(beside)).toEqual([])
  })

  it.each([
    '<a href="/registre">',
    '<a href="/">',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the line as it would stand in a view.
    '<a href={`/${page.community.key}/avtaler`}>',
    "return c.redirect('/logg-inn', 303)",
    "return c.redirect('/', 303)",
    "new Hono<Env>().get('/:community/klokke', allow('read-public'), show)",
  ])('og det merkes når en er det: %s', (text) => {
    expect(handWrittenPaths([{ path: 'src/modules/x/x.view.tsx', text }])).toHaveLength(1)
  })

  it.each([
    "<a href={page.to('registers')}>",
    "new Hono<Env>().route('/', ringRoutes())",
    "import { a } from '../a/index.ts'",
    'text.replace(/x/g, "")',
  ])('men ikke når linja bare ligner: %s', (text) => {
    expect(handWrittenPaths([{ path: 'src/modules/x/x.view.tsx', text }])).toEqual([])
  })
})

describe('Et skjema som ses før det gjøres', () => {
  it('spør på én måte om det skal ses, gjøres eller endres', () => {
    const pages = lines.filter(({ path }) => path.endsWith('.tsx'))
    expect(pages.length).toBeGreaterThan(90)
    expect(ownSteps(lines)).toEqual([])
  })

  it.each([
    '<Button name="bekreft" value="ja">',
    '<Button weight="secondary" name="steg" value="endre">',
    '<Button\n  formaction={page.to("ring", { key: (() => "a")() })}\n  name="gjor"\n  value="lagre"\n>',
    '<button type="submit" name="gjor" value="se" hidden />',
    "<Button value={'ja'} name={asked}>",
    '<input type="hidden" name="_steg" value={step} />',
    '<Button name={stepField} value={step}>',
    'const step = c.var.form[stepField]',
    "const { _steg = 'preview' } = c.var.form",
  ])('og det merkes når et gjør det på sin egen: %s', (text) => {
    expect(ownSteps([{ path: 'src/modules/x/x.view.tsx', text }])).toHaveLength(1)
  })

  it.each([
    '<Button>{say(locale, "preview")}</Button>',
    '<Button weight="secondary" name="person" value={id}>',
    '<Button name={componentsField} value={removeComponent(i)}>',
    '<Button><input name="ja" value="ja" /></Button>',
    'const step = stepIn(c)',
  ])('men ikke når linja bare ligner: %s', (text) => {
    expect(ownSteps([{ path: 'src/modules/x/x.view.tsx', text }])).toEqual([])
  })
})

describe('Det en fil bruker', () => {
  it('er importert, så reglene for rommene ser det', () => {
    expect(hiddenImports(lines)).toEqual([])
  })

  it.each([
    "export type Late = import('../publication/index.ts').A",
    "const late = (a: import('../publication/index.ts').A[]) => a",
    "declare module '../publication/index.ts' {}",
    "declare module '../late/late.model.ts' {}",
  ])('og det merkes når det ikke er det: %s', (text) => {
    expect(hiddenImports([{ path: 'src/modules/x/x.model.ts', text }])).toHaveLength(1)
  })

  it.each([
    "declare module '../../kernel/address.model.ts' {}",
    "declare module '../../platform/room.ts' {}",
    "declare module 'hono/jsx' {}",
    "const { late } = await import('./late.ts')",
  ])('men ikke når det er det: %s', (text) => {
    expect(hiddenImports([{ path: 'src/modules/x/x.model.ts', text }])).toEqual([])
  })
})

describe('Det en fil gir ut', () => {
  it('tar en annen imot', () => {
    const from = lines.filter(({ path }) => !/^src\/ui\/(?:jsx-runtime|scripts\/)/.test(path))
    expect(from.length).toBeGreaterThan(500)
    expect(unusedExports(from, everyFile)).toEqual([])
  })

  it.each([
    ['en verdi', 'export const ring = 1', "import { other } from './bell.ts'"],
    ['en funksjon', 'export async function ring() {}', "import { ring } from './door.ts'"],
    ['noe den har fra en annen', "export { ring } from './rope.ts'", 'export const ring = 1'],
    ['et annet navn', 'export { pull as ring }', "import { pull } from './bell.ts'"],
  ])('og det merkes når ingen gjør det: %s', (_what, text, taker) => {
    const bell = { path: 'src/bell.ts', text }
    expect(unusedExports([bell], [bell, { path: 'src/a.ts', text: taker }])).toEqual([
      'src/bell.ts: ring',
    ])
  })

  it.each([
    "import { type Rope, ring } from './bell.ts'",
    "import {\n  other,\n  ring as pull,\n} from './bell.ts'",
    "export { ring } from './bell.ts'",
    "import * as bell from './bell.ts'",
    "const bell = await import('./bell.ts')",
  ])('men ikke når en gjør det: %s', (text) => {
    const bell = { path: 'src/bell.ts', text: 'export const ring = 1' }
    expect(unusedExports([bell], [bell, { path: 'src/a.ts', text }])).toEqual([])
  })
})

describe('En funksjon', () => {
  it('er ikke lengre enn at den leses i ett', () => {
    const measured = lines.filter(({ path }) => !path.endsWith('.table.ts'))
    expect(longFunctions(measured)).toEqual([])
  })

  const of = (count: number) => Array.from({ length: count }, () => '  ring()').join('\n')
  it.each([
    [
      'en funksjon',
      `export async function ring(\n  bell: Bell,\n): Promise<void> {\n${of(57)}\n}\n`,
    ],
    ['en pil', `const ring = (props: {\n  bell: Bell\n}) => {\n${of(57)}\n}\n`],
    ['en pil med ett svar', `export const ring = (bell: Bell) =>\n${of(60)}\n\nconst other = 1\n`],
  ])('og det merkes når %s har 61 linjer', (_what, text) => {
    const at = (longer: string) => longFunctions([{ path: 'src/bell.ts', text: longer }])
    expect(at(text)).toEqual(['src/bell.ts: ring'])
    expect(at(text.replace('  ring()\n', ''))).toEqual([])
  })

  it('måles ikke der en konstant ikke er noen', () => {
    const text = `export const bells = texts({\n${of(80)}\n})\n`
    expect(functionsIn({ path: 'src/bell.ts', text })).toEqual([])
  })
})

describe('En fil', () => {
  it('på over 250 linjer sier hvorfor det er én fil', () => {
    const large = lines.filter(
      ({ path, text }) =>
        text.split('\n').length > 251 &&
        !path.endsWith('.table.ts') &&
        path !== 'src/platform/schema.ts' &&
        path !== 'src/platform/built-frame.ts' &&
        !/\bone file\b/.test(text),
    )
    expect(large.map(({ path }) => path)).toEqual([])
  })
})

describe('Rommene', () => {
  it('har ingen mappe som er større enn at en nykommer ser over den', () => {
    expect(largeFolders(globSync('src/modules/**/*.*', { cwd: projectRoot }))).toEqual([])
  })

  it('og det merkes når en har 31 filer', () => {
    const files = (count: number) =>
      Array.from({ length: count }, (_, i) => `src/modules/x/${i}.ts`)
    expect(largeFolders([...files(30), 'src/modules/x/a/31.ts'])).toEqual([])
    expect(largeFolders(files(31))).toEqual(['src/modules/x: 31'])
  })

  it('har en dør når andre bruker dem, og ellers ingen', () => {
    const outside = everyFile.filter(({ path }) => !path.startsWith('test/house/'))
    const used = rooms.filter(({ name }) =>
      outside.some(
        ({ path, text }) =>
          !path.startsWith(`src/modules/${name}/`) && text.includes(`/${name}/index.ts'`),
      ),
    )
    const doors = ofRooms.filter(({ path }) => path.endsWith('/index.ts'))
    expect(doors.map(({ path }) => dirname(path)).sort()).toEqual(
      used.map(({ name }) => `src/modules/${name}`).sort(),
    )
  })
})
