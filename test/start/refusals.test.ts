import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import net, { type AddressInfo, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { endAll, godfot, mayMount, withMounted } from './house.ts'

/** The one sentence, the exit code, and nothing else. */
async function refusal(
  args: string[],
  surroundings: Record<string, string | undefined> = {},
  through: readonly string[] = [],
) {
  const { code, err } = await godfot(args, surroundings, through).ended()
  const lines = err.trim().split('\n')
  expect(err).not.toMatch(/^\s+at /m)
  return { code, sentence: lines.at(-1), lines: lines.length }
}

const listening = (server: Server) =>
  new Promise<number>((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)),
  )

describe('Det som ikke går, sies i én setning', { timeout: 120_000 }, () => {
  const home = mkdtempSync(join(tmpdir(), 'godfot-start-'))
  const data = join(home, 'data')

  beforeAll(async () => {
    await godfot(['help']).ended()
  }, 120_000)
  afterAll(() => {
    endAll()
    rmSync(home, { recursive: true, force: true })
  })

  it('porten er opptatt', async () => {
    const server = net.createServer()
    const port = await listening(server)
    const said = await refusal(['start', '--empty', '--port', `${port}`, '--data', data])
    server.close()
    expect(said).toMatchObject({ code: 1, lines: 1 })
    expect(said.sentence).toMatch(/^Port \d+ er opptatt: .*--port/)
  })

  it('datamappa kan ikke skrives i', async () => {
    writeFileSync(join(home, 'fil'), '')
    const said = await refusal(['start', '--data', join(home, 'fil/data')])
    expect(said).toMatchObject({ code: 1, lines: 1 })
    expect(said.sentence).toMatch(/^Kan ikke skrive i datamappa .*--data\.$/)
  })

  it('mappa er full av noe annet', async () => {
    mkdirSync(join(home, 'bilder/ferie'), { recursive: true })
    const said = await refusal(['start', '--data', join(home, 'bilder')])
    expect(said).toMatchObject({ code: 1, lines: 1 })
    expect(said.sentence).toMatch(/holder andre filer enn Godfots/)
  })

  it.runIf(mayMount)('disken er full', async () => {
    const full = join(home, 'full')
    mkdirSync(full)
    const through = withMounted(`-t tmpfs -o size=10m none '${full}'`)
    const said = await refusal(['start', '--data', full], {}, through)
    expect(said).toMatchObject({ code: 1, lines: 1 })
    expect(said.sentence).toMatch(/disken er full, frigjør plass for/)
  })

  it('databaseserveren svarer ikke', async () => {
    const DATABASE_URL = 'postgresql://en:hemmelighet@127.0.0.1:1/godfot'
    const said = await refusal(['start'], { DATABASE_URL })
    expect(said).toMatchObject({ code: 1, lines: 1 })
    expect(said.sentence).toMatch(
      /^Får ikke brukt databaseserveren i DATABASE_URL \(ECONNREFUSED\)/,
    )
    expect(said.sentence).not.toContain('hemmelighet')
  })

  it('databaseserveren er for gammel', async () => {
    const server = oldServer()
    const port = await listening(server)
    const said = await refusal(['start'], { DATABASE_URL: `postgresql://en@127.0.0.1:${port}/en` })
    server.close()
    expect(said).toMatchObject({ code: 1, lines: 1 })
    expect(said.sentence).toMatch(/er PostgreSQL 14, og Godfot trenger 15 eller nyere/)
  })

  it.each([
    [['start', '--prot', '1'], 'Ukjent flagg --prot: se ./godfot help.'],
    [['start', '--port', 'åtti'], 'Porten må være et tall fra 0 til 65535, ikke «åtti».'],
    [['start', '--port', '99999'], 'Porten må være et tall fra 0 til 65535, ikke «99999».'],
    [['start', '--data', ''], 'Flagget --data mangler en verdi: se ./godfot help.'],
    [['start', '--host', ''], 'Flagget --host mangler en verdi: se ./godfot help.'],
    [
      ['start', '--empty', '--role-picker'],
      'Flagget --role-picker trenger eksempelet: ta bort --empty.',
    ],
    [['link'], 'Skriv e-postadressen: ./godfot link E-POST.'],
    [['start', 'nå'], 'Forstår ikke «nå»: se ./godfot help.'],
    [['statr'], 'Ukjent kommando «statr»: se ./godfot help.'],
  ])('%j er skrevet feil', async (args, sentence) => {
    expect(await refusal(args)).toEqual({ code: 2, sentence, lines: 1 })
  })

  it.each([
    ['DATABASE_URL', 'min-server', /^DATABASE_URL er ikke en adresse til en PostgreSQL-server/],
    ['GODFOT_PUBLIC_URL', 'godfot.kommune.no', /^GODFOT_PUBLIC_URL er ikke en adresse som Godfot/],
    ['GODFOT_PUBLIC_URL', 'https://kommune.no/godfot', /uten noe etter navnet\.$/],
    ['GODFOT_TRUSTED_PROXIES', 'webtjener', /^GODFOT_TRUSTED_PROXIES har «webtjener», som ikke er/],
    ['GODFOT_FORWARDED_HEADER', 'x-real-ip', /^GODFOT_FORWARDED_HEADER kan være x-forwarded-for/],
    ['GODFOT_SESSION_IDLE_MINUTES', '0', /^GODFOT_SESSION_IDLE_MINUTES må være et helt tall/],
    ['GODFOT_SESSION_HOURS', 'åtte', /^GODFOT_SESSION_HOURS må være et helt tall fra 1/],
    ['GODFOT_SMTP_URL', 'e-post.kommune.no', /^GODFOT_SMTP_URL er ikke adressen til en/],
    ['GODFOT_CLAMD', '/run/clamav', /^GODFOT_CLAMD er ikke stedet der ClamAV lytter/],
  ])('%s er skrevet som «%s»', async (name, value, sentence) => {
    const said = await refusal(['start', '--data', data], { [name]: value })
    expect(said).toMatchObject({ code: 1, lines: 1 })
    expect(said.sentence).toMatch(sentence)
  })

  it('Node er for gammel, og registeret kan ikke nås', async () => {
    const said = await refusal(['help'], oldNode(home, { npm: true }))
    expect(said.code).toBe(1)
    expect(said.sentence).toMatch(/^Fikk ikke hentet Node 2[46]: .*nodejs\.org\.$/)
  })

  it('Node er for gammel, og npm finnes ikke', async () => {
    const said = await refusal(['help'], oldNode(home, { npm: false }))
    expect(said).toMatchObject({ code: 1, lines: 1 })
    expect(said.sentence).toMatch(/^Godfot trenger Node 24 eller nyere: /)
  })
})

/** Surroundings with a Node that says it is old, an empty cache, and no way to a registry. */
function oldNode(home: string, has: { npm: boolean }): Record<string, string> {
  const bin = mkdtempSync(join(home, 'bin-'))
  for (const name of ['dirname', 'uname', 'cksum', 'mkdir', 'cat', 'find', 'rm']) {
    symlinkSync(`/usr/bin/${name}`, join(bin, name))
  }
  const npm = '#!/bin/sh\necho no route to the registry >&2\nexit 1\n'
  writeFileSync(join(bin, 'node'), '#!/bin/sh\nexit 1\n', { mode: 0o755 })
  if (has.npm) writeFileSync(join(bin, 'npm'), npm, { mode: 0o755 })
  return { PATH: bin, XDG_CACHE_HOME: join(bin, 'cache') }
}

/** Speaks as much of the database protocol as is needed to tell its version. */
function oldServer(): Server {
  const message = (type: string, body: Buffer) => {
    const head = Buffer.alloc(5)
    head.write(type)
    head.writeInt32BE(body.length + 4, 1)
    return Buffer.concat([head, body])
  }
  const ready = message('Z', Buffer.from('I'))
  const version = '140009'
  const column = Buffer.concat([
    Buffer.from([0, 1]),
    Buffer.from('server_version_num\0'),
    Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 0, 25, 255, 255, 255, 255, 255, 255, 0, 0]),
  ])
  const row = Buffer.concat([Buffer.from([0, 1, 0, 0, 0, version.length]), Buffer.from(version)])
  return net.createServer((socket) => {
    socket.on('error', () => {})
    socket.once('data', () => {
      socket.write(Buffer.concat([message('R', Buffer.alloc(4)), ready]))
      socket.once('data', () =>
        socket.write(
          Buffer.concat([
            message('T', column),
            message('D', row),
            message('C', Buffer.from('SHOW\0')),
            ready,
          ]),
        ),
      )
    })
  })
}
