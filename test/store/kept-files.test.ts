import { createHash } from 'node:crypto'
import net, { type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type House, openHouse } from '../../src/main.ts'
import { turnLimits } from '../../src/platform/file/file-turns.ts'
import { readSettings } from '../../src/platform/settings.ts'
import { passingKey } from '../../src/platform/signing-key.ts'
import type { Reader, TestApp } from '../app.ts'
import { aPdf } from '../builders/files.ts'
import { makeReadBy } from '../builders/read-by.ts'
import type { TestDatabase } from '../database.ts'
import { sampleHouse, samplePlace } from '../sample-house.ts'

const megabyte = 1024 * 1024
const bytes = Buffer.concat([
  aPdf(),
  Buffer.from(`% ${'fyll '.repeat(4 * megabyte)}\nstartxref\n9\n%%EOF\n`),
])
const sha256 = createHash('sha256').update(bytes).digest('hex')
const plan = {
  partiesOn: '22.11.2026',
  decidingBody: 'executive-board',
  rule: 'all',
  _steg: 'confirm',
}

let base: TestDatabase
let house: TestApp
let secretariat: Reader
let open: string
let hidden: string
beforeAll(async () => {
  ;({ base, house } = await sampleHouse())
  secretariat = await house.signIn('secretariat')
  open = await keep('public')
  hidden = await keep('secretariat')
})
afterAll(() => base.close())

/** Puts a document with the file forward, and answers the file's address. */
async function keep(audience: string): Promise<string> {
  const draft = { title: `Med vedlegg for ${audience}`, body: 'Tekst', kind: 'agreement', audience }
  const attachment = new File([new Uint8Array(bytes)], 'avtale.pdf')
  const made = await house.post(`${samplePlace}/ny`, { ...draft, attachment }, secretariat)
  expect(made.status, await made.clone().text()).toBe(303)
  const place = made.headers.get('location') ?? ''
  const slug = place.split('/').at(-1) ?? ''
  await makeReadBy(base, slug, 'public')
  expect((await house.post(`${place}/legg-fram`, plan, secretariat)).status).toBe(303)
  await makeReadBy(base, slug, audience)
  return `${place}/vedlegg/1/1`
}

const ask = (path: string, headers: Record<string, string>, as = house.stranger, method = 'GET') =>
  house.app.request(path, { method, headers: { cookie: as.cookie, ...headers } })
const content = async (answer: Response) => Buffer.from(await answer.arrayBuffer())
const last = bytes.length - 1

describe('Ei fil som ligger fast, hentes helt eller delvis', () => {
  it('hel, med merket som er innholdet', async () => {
    const answer = await ask(open, {})
    expect(answer.status).toBe(200)
    expect(answer.headers.get('etag')).toBe(`"${sha256}"`)
    expect(answer.headers.get('accept-ranges')).toBe('bytes')
    expect(answer.headers.get('content-length')).toBe(`${bytes.length}`)
    expect((await content(answer)).equals(bytes)).toBe(true)
  })

  it.each<[string, string, number, number]>([
    ['det første', 'bytes=0-9', 0, 9],
    ['noe i midten, over flere biter', 'bytes=262000-600000', 262_000, 600_000],
    ['fra et sted og ut', `bytes=${last - 4}-`, last - 4, last],
    ['det siste', 'bytes=-5', last - 4, last],
    ['mer enn det er', `bytes=${last - 1}-${last + 1_000}`, last - 1, last],
    ['alt', 'bytes=0-', 0, last],
  ])('%s', async (_what, range, start, end) => {
    const answer = await ask(open, { range })
    const isAll = start === 0 && end === last
    expect(answer.status).toBe(isAll ? 200 : 206)
    if (!isAll)
      expect(answer.headers.get('content-range')).toBe(`bytes ${start}-${end}/${bytes.length}`)
    expect(answer.headers.get('content-length')).toBe(`${end - start + 1}`)
    expect((await content(answer)).equals(bytes.subarray(start, end + 1))).toBe(true)
  })

  it.each(['bytes=1-2,5-6', 'linjer=1-2', 'bytes=b-a', 'tull', 'bytes=9-2', 'bytes='])(
    'hel for den som ber om «%s»',
    async (range) => {
      const answer = await ask(open, { range })
      expect(answer.status).toBe(200)
      expect((await content(answer)).length).toBe(bytes.length)
    },
  )

  it.each([`bytes=${last + 1}-`, `bytes=${last + 5}-${last + 9}`, 'bytes=-0'])(
    'ikke for den som ber om noe utenfor: «%s»',
    async (range) => {
      const answer = await ask(open, { range })
      expect(answer.status).toBe(416)
      expect(answer.headers.get('content-range')).toBe(`bytes */${bytes.length}`)
    },
  )

  it('delen bare når fila er den samme som sist', async () => {
    const range = 'bytes=0-9'
    expect((await ask(open, { range, 'if-range': `"${sha256}"` })).status).toBe(206)
    expect((await ask(open, { range, 'if-range': '"en annen"' })).status).toBe(200)
  })

  it.each([`"${sha256}"`, `W/"${sha256}"`, `"en annen", "${sha256}"`, '*'])(
    'ikke en gang til for den som har den: %s',
    async (tag) => {
      const answer = await ask(open, { 'if-none-match': tag })
      expect(answer.status).toBe(304)
      expect(await answer.text()).toBe('')
    },
  )

  it('bare som opplysninger når noen bare spør', async () => {
    const answer = await ask(open, {}, house.stranger, 'HEAD')
    expect(answer.headers.get('content-length')).toBe(`${bytes.length}`)
    expect(await answer.text()).toBe('')
  })

  it('og da om hele fila, siden en del bare er noe som hentes', async () => {
    for (const range of ['bytes=0-9', `bytes=${last + 1}-`]) {
      const answer = await ask(open, { range }, house.stranger, 'HEAD')
      expect([answer.status, answer.headers.get('content-length')]).toEqual([
        200,
        `${bytes.length}`,
      ])
    }
  })

  it('og aldri for den som ikke ser dokumentet, hva som enn spørres om', async () => {
    for (const headers of [{}, { range: 'bytes=0-9' }, { 'if-none-match': `"${sha256}"` }]) {
      const answer = await ask(hidden, headers)
      expect(answer.status).toBe(404)
      expect(answer.headers.get('etag')).toBeNull()
    }
  })

  it('uten at nettleseren tar vare på det som ikke er offentlig', async () => {
    const kept = async (path: string) =>
      (await ask(path, {}, secretariat)).headers.get('cache-control')
    expect(await kept(hidden)).toBe('no-store')
    expect(await kept(open)).toBe('private, no-cache')
  })
})

describe('Sider som sier det samme, sendes ikke en gang til', () => {
  const pageTag = async (path: string, as: Reader) =>
    (await ask(path, {}, as)).headers.get('etag') ?? ''

  it.each([
    ['for en fremmed', () => house.stranger],
    ['for sekretariatet, som kan logge ut fra sida', () => secretariat],
  ])('%s', async (_who, reader) => {
    const tag = await pageTag(samplePlace, reader())
    expect(tag).toMatch(/^W\/"/)
    const again = await ask(samplePlace, { 'if-none-match': tag }, reader())
    expect(again.status).toBe(304)
    expect(again.headers.get('cache-control')).toBe('private, no-cache')
    expect(again.headers.get('etag')).toBe(tag)
    expect(await again.text()).toBe('')
  })

  it('men ei side som kan gjøre noe i fellesskapet, har en ny nøkkel hver gang', async () => {
    const path = `${samplePlace}/ny`
    const tag = await pageTag(path, secretariat)
    expect((await ask(path, { 'if-none-match': tag }, secretariat)).status).toBe(200)
  })

  it('men den som får se noe annet, får det', async () => {
    const tag = await pageTag(samplePlace, house.stranger)
    expect((await ask(samplePlace, { 'if-none-match': tag }, secretariat)).status).toBe(200)
    const nynorsk = { 'if-none-match': tag, cookie: 'godfot_sprak=nn' }
    expect((await house.app.request(samplePlace, { headers: nynorsk })).status).toBe(200)
  })

  it.each([
    ['innlogginga', '/logg-inn', () => house.stranger],
    ['koden', '/logg-inn/kode', () => house.stranger],
    ['journalen', '/nordre-trondelag/journal', () => secretariat],
    ['egne innlogginger', '/innlogginger', () => secretariat],
    ['hvem som har tilgang', '/nordre-trondelag/tilgang', () => secretariat],
  ])('og %s blir ikke liggende i nettleseren', async (_what, path, reader) => {
    const { status, headers } = await ask(path, {}, reader())
    expect([status, headers.get('cache-control'), headers.get('etag')]).toEqual([
      200,
      'no-store',
      null,
    ])
  })
})

describe('Den som henter sakte, holder ingen andre oppe', () => {
  let running: House
  const sockets: Socket[] = []
  beforeAll(async () => {
    running = await openHouse({
      signingKey: passingKey(),
      database: base.logins,
      settings: readSettings({ GODFOT_TRUSTED_PROXIES: '127.0.0.1' }),
      host: '127.0.0.1',
      port: 0,
      demonstration: false,
    })
  })
  afterAll(async () => {
    for (const socket of sockets) socket.destroy()
    await running.stop()
  })

  /** Asks for the file and takes nothing after its first lines. */
  const askAndWait = async (network: number): Promise<number> => {
    const { hostname, port } = new URL(running.url)
    const socket = net.connect(Number(port), hostname)
    sockets.push(socket)
    const lines = [`GET ${open} HTTP/1.1`, 'Host: a', `X-Forwarded-For: 10.0.${network}.1`]
    socket.write(`${lines.join('\r\n')}\r\n\r\n`)
    const head = await new Promise<Buffer>((resolve, reject) => {
      socket.once('data', resolve).once('error', reject)
    })
    socket.pause()
    socket.on('error', () => {})
    return Number(head.toString('latin1').split(' ')[1])
  }
  const fetchFile = async (network: number) => {
    const answer = await fetch(running.url + open, {
      headers: { 'x-forwarded-for': `10.0.${network}.1` },
    })
    const { length } = await content(answer)
    return [answer.status, answer.status === 200 ? length : answer.headers.get('retry-after')]
  }
  const letGo = async () => {
    for (const socket of sockets.splice(0)) socket.destroy()
    await sleep(200)
  }

  afterEach(letGo)

  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  /** The bytes that are in use, without what is only not yet collected. */
  const held = (): number => {
    collect()
    return process.memoryUsage().arrayBuffers
  }

  it('førti som ikke leser, verken sidene eller fila for andre, og de koster lite', async () => {
    const before = held()
    const got = await Promise.all(Array.from({ length: 40 }, (_, n) => askAndWait(n)))
    expect(new Set(got)).toEqual(new Set([200]))
    expect((await fetch(`${running.url}${samplePlace}`)).status).toBe(200)
    expect(await fetchFile(99)).toEqual([200, bytes.length])
    expect(held() - before).toBeLessThan(60 * megabyte)
  })

  it('og ett nett får ikke flere om gangen enn at det er plass til andre', async () => {
    const { toNetwork } = turnLimits.stranger
    const got = await Promise.all(Array.from({ length: toNetwork + 3 }, () => askAndWait(7)))
    expect(got.filter((status) => status === 200)).toHaveLength(toNetwork)
    expect(got.filter((status) => status === 503)).toHaveLength(3)
    expect(await fetchFile(7)).toEqual([503, '10'])
    expect(await fetchFile(8)).toEqual([200, bytes.length])
    await letGo()
    expect(await fetchFile(7)).toEqual([200, bytes.length])
  })

  it('og en fremmed som sender uten ende, blir ikke hørt til ende', async () => {
    const { hostname, port } = new URL(running.url)
    const socket = net.connect(Number(port), hostname)
    const lines = [
      'POST /logg-inn HTTP/1.1',
      'Host: a',
      'Content-Type: application/x-www-form-urlencoded',
      'Transfer-Encoding: chunked',
    ]
    socket.write(`${lines.join('\r\n')}\r\n\r\n`)
    const said: Buffer[] = []
    socket.on('data', (chunk) => said.push(chunk)).on('error', () => {})
    const closed = new Promise((resolve) => socket.once('close', resolve))
    const chunk = `2000\r\n${'x'.repeat(0x2000)}\r\n`
    while (!socket.destroyed && socket.bytesWritten < 200 * megabyte) {
      if (!socket.write(chunk)) await Promise.race([sleep(5), closed])
    }
    await closed
    expect(Buffer.concat(said).toString('latin1')).toMatch(/^HTTP\/1\.1 413 /)
    expect(socket.bytesWritten).toBeLessThan(200 * megabyte)
  })
})
