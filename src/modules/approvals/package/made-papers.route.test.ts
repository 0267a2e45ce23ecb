import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../../test/app.ts'
import { aPdf, pdfStream } from '../../../../test/builders/files.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { samplePlace as place, sampleHouse } from '../../../../test/sample-house.ts'

const timeout = 180_000
const plan = { partiesOn: '22.11.2026', decidingBody: 'municipal-council', rule: 'all' }
const asBrowser = { accept: 'text/html,*/*' }

let base: TestDatabase
let house: TestApp
let secretariat: Reader

beforeAll(async () => {
  ;({ base, house } = await sampleHouse())
  secretariat = await house.signIn('secretariat')
})
afterAll(() => base.close())

async function begun(fields: Record<string, string | File>): Promise<string> {
  const draft = { kind: 'agreement', audience: 'public', ...fields }
  const made = await house.post(`${place}/ny`, draft, secretariat)
  return made.headers.get('location') ?? ''
}

async function putForward(own: string): Promise<string> {
  const put = { ...plan, _steg: 'confirm' }
  const answer = await house.post(`${own}/legg-fram`, put, secretariat)
  expect(answer.status).toBe(303)
  return own
}

const out = async (fields: Record<string, string | File>) => putForward(await begun(fields))

describe('Et papir som ikke er klart', () => {
  const ask = (app: TestApp, path: string, headers: Record<string, string> = {}, method = 'GET') =>
    app.app.request(path, { method, headers: { cookie: secretariat.cookie, ...headers } })

  it('sies å være på vei, og hentes når det er klart', { timeout }, async () => {
    const own = await out({ title: 'På vei', body: 'Avtale med [[kommune]].' })
    const path = `${own}/pakke/5038/avtale.pdf`
    const hasty = await testApp(base, { papers: { answerWithinMs: 0 } })
    const underWay = await ask(hasty, path, asBrowser)
    expect(underWay.status).toBe(202)
    expect(underWay.headers.get('retry-after')).toBe('3')
    const page = await underWay.text()
    expect(page).toContain('Fila lages')
    expect(page).toContain(`content="3; url=${path}?vent=ja"`)
    expect(page).toContain('<gf-live id="fila"')

    const program = await ask(hasty, `${own}/pakke/5038/avtale.docx`)
    expect([program.status, program.headers.get('retry-after')]).toEqual([202, '3'])
    expect(await program.text()).toBe('Fila lages. Be om den igjen om 3 sekunder.\n')
    const head = await ask(hasty, `${own}/pakke/5038/saksframlegg.pdf`, {}, 'HEAD')
    expect([head.status, head.headers.get('retry-after'), await head.text()]).toEqual([
      202,
      '3',
      '',
    ])

    const pdf = await ask(house, path)
    expect(pdf.status).toBe(200)
    const bytes = new Uint8Array(await pdf.arrayBuffer())
    expect(pdf.headers.get('content-length')).toBe(String(bytes.length))
    const ready = await (await ask(hasty, `${path}?vent=ja`, asBrowser)).text()
    expect(ready).toContain('Fila er klar')
    expect(ready).toContain(`content="0; url=${path}"`)
    expect(new Uint8Array(await (await ask(hasty, path, asBrowser)).arrayBuffer())).toEqual(bytes)
  })

  it('og som ikke kan lages, sies med grunnen', { timeout }, async () => {
    const own = await out({ title: 'For stor', body: 'Avtale med [[kommune]].' })
    const strict = await testApp(base, { papers: { megabytes: 1 } })
    const answer = await ask(strict, `${own}/pakke/5038/avtale.pdf`, asBrowser)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Den tar mer minne enn Godfot har satt av (1 MB).')
  })

  it('vises ikke for den som ikke kan se avtalen, heller ikke når det er laget', {
    timeout,
  }, async () => {
    const own = await out({ title: 'For en annen', body: 'Avtale med [[kommune]].' })
    const path = `${own}/pakke/5038/avtale.pdf`
    expect((await ask(house, path)).status).toBe(200)
    const contact = await house.signIn('party-contact', '5037')
    expect((await house.get(path, contact)).status).toBe(403)
    expect((await house.get(path)).status).toBe(303)
  })
})

describe('Et papir lages på nytt', () => {
  it('bare når noe av det som står i det, er blitt annerledes', { timeout }, async () => {
    const own = await out({ title: 'Uten vert', body: 'Verten er [[vertskommune]].' })
    const path = `${own}/pakke/5038/avtale.pdf`
    const bytes = async () => Buffer.from(await (await house.get(path, secretariat)).arrayBuffer())
    const first = await bytes()
    expect((await bytes()).equals(first)).toBe(true)
    const host = { host: '5037', settledOn: '01.11.2026', source: 'Sak 1/26' }
    const settled = await house.openAndPost(`${own}/vertskommune`, host, secretariat)
    expect(settled.status).toBe(303)
    const second = await bytes()
    expect(second.equals(first)).toBe(false)
    expect((await bytes()).equals(second)).toBe(true)
  })
})

describe('Det som ikke kan settes på papir, sies før det legges fram', () => {
  it.each([
    ['for mange linjer', '- a\n'.repeat(5_000), 'Teksten har flere linjer enn Godfot'],
    ['for mange merker', '*a* '.repeat(7_000), 'Teksten har flere merker'],
  ])('ved feltet: %s', async (_title, body, said) => {
    const fields = { title: 'Stor', body, kind: 'agreement', audience: 'public' }
    const answer = await house.post(`${place}/ny`, fields, secretariat)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(said)
  })

  it.each([
    ['et avsnitt på 40 000 tegn over en strek', `${'Partene følger '.repeat(2_700)}\n---\n\nSlutt`],
    ['en overskrift på 40 000 tegn', `# ${'Partene følger '.repeat(2_700)}`],
    ['en lenke på 40 000 tegn', `[a](https://b.no/${'p'.repeat(40_000)})`],
    ['sitater og lister i hverandre', `${'> '.repeat(300)}a\n\n${'- '.repeat(300)}b`],
    ['en tabell med mange kolonner', `${'| a '.repeat(400)}|\n${'|---'.repeat(400)}|`],
    ['mellomrom i hundretusenvis', `a${' '.repeat(190_000)}b`],
  ])('og dette kan settes: %s', { timeout }, async (title, body) => {
    const own = await out({ title, body })
    for (const file of ['avtale.pdf', 'avtale.docx']) {
      expect((await house.get(`${own}/pakke/5038/${file}`, secretariat)).status).toBe(200)
    }
  })

  it('prøves i prosessen, og det som ikke går, legges ikke fram', { timeout }, async () => {
    const own = await begun({ title: 'Prøves', body: 'Avtale med [[kommune]].' })
    const strict = await testApp(base, { papers: { megabytes: 1 } })
    const put = { ...plan, _steg: 'confirm' }
    const answer = await strict.post(`${own}/legg-fram`, put, secretariat)
    expect(answer.status).toBe(409)
    const page = await answer.text()
    expect(page).toContain('Teksten kan ikke settes på papir')
    expect(page).not.toContain('Legg fram nå')
    const draft = await (await strict.get(`${own}/rediger`, secretariat)).text()
    expect(draft).toContain('Teksten kan ikke settes på papir')
  })
})

describe('Sakspakken som zip', () => {
  it('leses bit for bit, og slipper når mottakeren går', { timeout }, async () => {
    const megabyte = 1024 * 1024
    const content = Buffer.alloc(8 * megabyte, 'abcdefgh ')
    const file = (n: number) =>
      new File(
        [
          new Uint8Array(
            aPdf({ objects: [pdfStream(`/Length ${content.length} /N ${n}`, content)] }),
          ),
        ],
        `${n}.pdf`,
      )
    const fields = { title: 'Store vedlegg', body: 'Avtale.', kind: 'agreement' }
    const own = await begun({ ...fields, attachment: file(1) })
    for (const n of [2, 3]) {
      const more = { ...fields, audience: 'public', attachment: file(n) }
      await house.openAndPost(`${own}/rediger`, more, secretariat)
    }
    await putForward(own)
    let slices = 0
    const counting = await testApp({
      ...base,
      read: (scope, questions) => {
        const [question] = Object.values(questions)
        if (question?.compile().sql.includes('from stored_file')) slices += 1
        return base.read(scope, questions)
      },
    })
    const path = `${own}/pakke/5038/pakke.zip`
    const whole = await counting.get(path, secretariat)
    const bytes = new Uint8Array(await whole.arrayBuffer())
    expect(whole.headers.get('content-length')).toBe(String(bytes.length))
    const names = Object.keys(unzipSync(bytes))
    expect(names.filter((name) => name.startsWith('vedlegg/'))).toHaveLength(3)
    const all = slices
    expect(all).toBeGreaterThan(90)

    slices = 0
    const left = await counting.get(path, secretariat)
    const reader = left.body?.getReader()
    for (let read = 0; read < 2 * megabyte; ) {
      const { value } = (await reader?.read()) ?? {}
      read += value?.length ?? megabyte
    }
    const atLeaving = slices
    await reader?.cancel()
    expect(atLeaving).toBeLessThan(all / 4)
    await house.get(`${own}/pakke/5038`, secretariat)
    expect(slices).toBeLessThan(atLeaving + 3)
  })
})
