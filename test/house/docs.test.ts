import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commands } from '../../src/cli/commands.ts'
import { type Deed, type Reach, roles } from '../../src/kernel/deed.model.ts'
import { sayAccess } from '../../src/modules/access/access.text.ts'
import { projectRoot } from '../../src/platform/root.ts'
import { brought } from '../../src/rooms.ts'

const papers = globSync('{*.md,docs/**/*.md}', { cwd: projectRoot })
const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8')

/** The anchors that a web page gives a paper's headings. */
const anchorsOf = (path: string): string[] =>
  [...read(path).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .replace(/\s/g, '-'),
  )

function deadLinks(path: string): string[] {
  const text = read(path).replace(/```[\s\S]*?```/g, '')
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .filter((target) => {
      const [file = '', anchor] = target.split('#')
      const found = file === '' ? path : join(dirname(path), file)
      if (!existsSync(resolve(projectRoot, found))) return true
      return anchor !== undefined && !anchorsOf(found).includes(anchor)
    })
}

/** What the table of roles calls each deed; null is a deed that no page offers yet. */
const deedWords: Record<Deed, string | null> = {
  'read-public': 'Lese det som er offentlig',
  'read-internal': 'Se hva som venter på en',
  'read-community': 'Lese det som er for hele fellesskapet',
  'put-forward': 'Skrive utkast, legge fram og purre',
  'withdraw-version': 'Trekke en avtale',
  'register-any-treatment': 'Føre svar for alle, og avklare hvem som er part',
  'register-own-treatment': 'Melde svar, og avklare forbehold',
  'open-package': 'Åpne sakspakken',
  'try-shares': 'Prøve en fordeling',
  'adopt-shares': 'Vedta en andelsliste',
  'manage-people': 'Gi og avslutte roller',
  'mend-address': 'Endre e-postadressen til en person',
  'set-reply-address': 'Si hvor svar på e-post skal gå',
  'manage-membership': 'Registrere parter, og avgjøre plassen deres',
  'read-directory': 'Se kontaktene som er delt med en',
  'keep-contacts': 'Holde kontaktlista til en part',
  'keep-directory': 'Holde lista over funksjoner og andre organisasjoner, og lese inn kontakter',
  'write-to-contacts': 'Skrive til alle med en funksjon',
  'keep-bodies': 'Opprette og avslutte organer, spørre om navn, oppnevne og lese inn lister',
  'keep-body': 'Holde et organ: plasser, hvem som har dem, leder, mandat og arbeidsmåte',
  'keep-authority': 'Føre inn hvem som bestemmer hva',
  'judge-authority': 'Føre inn og trekke en vurdering av hvem som bestemmer',
  'object-to-judgement': 'Føre inn at en part er uenig i en vurdering',
  'submit-case': 'Melde inn saker',
  'keep-case': 'Ta inn saker, og føre saksgangen deres',
  'write-paper': 'Skrive og lese saksframlegg som de er bedt om',
  'ask-round': 'Spørre i en runde, og føre inn svar for andre',
  'answer-round': 'Svare på en runde',
  'read-answers': 'Lese svarene når runden åpner for det',
  'read-journal': 'Lese journalen',
  'remove-text': 'Fjerne tekst, to personer sammen',
  'reset-exercise': 'Nullstille øvelsen',
}

const deeds = Object.keys(deedWords) as Deed[]
const reachWords: Record<Reach, string> = {
  all: 'ja',
  'own-party': 'egen part',
  'own-body': 'eget organ',
}

function roleTable(): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const may = (role: (typeof roles)[number], deed: Deed): string => {
    const reach = brought.deedRows[deed]?.[role]
    return deed === 'read-public' ? 'ja' : reach ? reachWords[reach] : '–'
  }
  return [
    row(['', ...roles.map((role) => sayAccess('nb', role))]),
    row(['---', ...roles.map(() => '---')]),
    ...deeds.flatMap((deed) => {
      const words = deedWords[deed]
      return words === null ? [] : [row([words, ...roles.map((role) => may(role, deed))])]
    }),
  ].join('\n')
}

describe('Papirene', () => {
  it.each(papers)('%s har bare lenker som fører et sted', (path) => {
    expect(deadLinks(path)).toEqual([])
  })

  it('er alle nevnt på innholdssiden for brukere', () => {
    const index = read('docs/bruk/README.md')
    const missing = globSync('docs/bruk/*.md', { cwd: projectRoot })
      .map((path) => path.slice('docs/bruk/'.length))
      .filter((name) => name !== 'README.md' && !index.includes(`](${name})`))
    expect(missing).toEqual([])
  })

  it('har bilder på høyst 300 kB', () => {
    const pictures = globSync('docs/**/*.png', { cwd: projectRoot })
    expect(pictures.length).toBeGreaterThan(0)
    const heavy = pictures.filter((path) => statSync(join(projectRoot, path)).size > 300_000)
    expect(heavy).toEqual([])
  })

  it('sier om rollene det samme som koden', () => {
    expect(read('docs/bruk/roller.md')).toContain(`\n${roleTable()}\n`)
  })

  it('lover ingen side for det ingen side gjør ennå', () => {
    const routes = globSync('src/**/*.route.{ts,tsx}', { cwd: projectRoot }).map(read).join('\n')
    const offered = deeds.filter((deed) => routes.includes(`allow('${deed}'`))
    expect(offered).toEqual(deeds.filter((deed) => deedWords[deed] !== null))
  })

  it('nevner hver kommando og hver innstilling', () => {
    const text = read('docs/bruk/drift.md')
    const settings = [...read('src/platform/settings.ts').matchAll(/env\.(GODFOT_\w+)/g)]
    const names = [...commands.map(({ name }) => name), ...settings.map(([, name = '']) => name)]
    expect(names.filter((name) => !text.includes(`\`${name}`))).toEqual([])
  })
})
