import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, readStamp, type TestApp } from '../../../../test/app.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { textOfDocx, textOfHtml, textOfPdf, withoutSpace } from '../../../../test/paper-text.ts'
import { samplePlace as place, sampleHouse } from '../../../../test/sample-house.ts'

const plan = { partiesOn: '22.11.2026', decidingBody: 'municipal-council', rule: 'all' }
const body = [
  '1. Formål\n   1. Under\n2. Parter',
  'Mellom to lister i Porsáŋgu.',
  '3. Kostnader\na) lønn\nb) **reise** → ½',
  '    fire mellomrom foran',
  'Kommune\tKroner\r\nVerdal\t99 310',
  'linje\u000bandre',
].join('\r\n\r\n')
const said =
  '1.Formål1.Under2.ParterMellomtolisteriPorsáŋgu.3.Kostnadera)lønnb)reise→½firemellomromforanKommuneKronerVerdal99310linjeandre'

let base: TestDatabase
let house: TestApp
let secretariat: Reader

beforeAll(async () => {
  ;({ base, house } = await sampleHouse())
  secretariat = await house.signIn('secretariat')
})
afterAll(() => base.close())

const textOf = async (answer: Response | Promise<Response>) => (await answer).text()
const bytesOf = async (answer: Response) => new Uint8Array(await answer.arrayBuffer())

async function begin(title: string, text: string): Promise<string> {
  const fields = { title, body: text, kind: 'agreement', audience: 'public' }
  const made = await house.post(`${place}/ny`, fields, secretariat)
  return made.headers.get('location') ?? ''
}

describe('Det som står på siden, står i papirene', () => {
  it('Word, PDF og zip har den samme teksten med de samme numrene', async () => {
    const own = await begin('Avtale i Kárášjohka', body)
    const page = await textOf(house.get(own, secretariat))
    expect(withoutSpace(textOfHtml(page))).toContain(said)
    expect(page).not.toContain('blir ikke likt på papir')
    const put = { ...plan, _steg: 'confirm' }
    expect((await house.post(`${own}/legg-fram`, put, secretariat)).status).toBe(303)

    const pack = `${own}/pakke/5038`
    const docx = await bytesOf(await house.get(`${pack}/avtale.docx`, secretariat))
    const pdf = await bytesOf(await house.get(`${pack}/avtale.pdf`, secretariat))
    const zip = unzipSync(await bytesOf(await house.get(`${pack}/pakke.zip`, secretariat)))
    for (const word of [docx, zip['avtale.docx'] ?? docx.slice(0, 0)]) {
      expect(withoutSpace(textOfDocx(word))).toContain(`AvtaleiKárášjohka${said}`)
    }
    for (const paper of [pdf, zip['avtale.pdf'] ?? pdf.slice(0, 0)]) {
      expect(withoutSpace(await textOfPdf(paper))).toContain(`AvtaleiKárášjohka${said}`)
      expect(Buffer.from(paper).toString('latin1')).toContain('pdfaid:part>2')
    }
    const casePaper = await textOf(house.get(pack, secretariat))
    expect(textOfHtml(casePaper)).toContain('Kárášjohka')
    expect(withoutSpace(await textOfPdf(zip['saksframlegg.pdf'] ?? pdf))).toContain('Kárášjohka')
  })
})

describe('Et navn som fylles inn, er aldri oppmerking', () => {
  it.each(['*Stein*kjer', '1. Kommune', '[x](https://hnt.no)', '# Kommune', 'a | b'])(
    '%s',
    async (name) => {
      const fields = { title: `Navn ${name}`, body: '[[avtalepart]]\n\n## Om [[avtalepart]]' }
      const draft = { ...fields, counterparty: name, kind: 'agreement', audience: 'public' }
      const made = await house.post(`${place}/ny`, draft, secretariat)
      const html = await textOf(house.get(made.headers.get('location') ?? '', secretariat))
      expect(html).toContain(`<p>${name}</p>`)
      expect(html).toContain(`<h3>Om ${name}</h3>`)
    },
  )
})

describe('Det som ikke kan trykkes, sies i utkastet før det legges fram', () => {
  it('på utkastet, i skjemaet og i forhåndsvisningen, og ikke til andre', async () => {
    const own = await begin('Avtale med tegn', 'Et tegn 漢 og ![kart](https://hnt.no/k.png)')
    const read = readStamp(await textOf(house.get(`${own}/legg-fram`, secretariat)))
    for (const html of [
      await textOf(house.get(own, secretariat)),
      await textOf(house.get(`${own}/rediger?gjort=lagret`, secretariat)),
      await textOf(house.post(`${own}/legg-fram`, { ...plan, _lest: read }, secretariat)),
    ]) {
      expect(html).toContain('Dette blir ikke likt på papir')
      expect(html).toContain('mangler disse tegnene. De står med nummeret sitt: 漢 [U+6F22].')
      expect(html).toContain('https://hnt.no/k.png')
    }
    const put = { ...plan, _steg: 'confirm' }
    expect((await house.post(`${own}/legg-fram`, put, secretariat)).status).toBe(303)
    expect(await textOf(house.get(own, secretariat))).not.toContain('Dette blir ikke likt på papir')
    const pdf = await bytesOf(await house.get(`${own}/pakke/5038/avtale.pdf`, secretariat))
    expect(await textOfPdf(pdf)).toContain('Et tegn [U+6F22]')
    expect(Buffer.from(pdf).toString('latin1')).toContain('pdfaid:part>2')
  })
})

describe('Alle sakspakkene i én zip', () => {
  const whole = async (path: string) => {
    for (;;) {
      const answer = await house.get(path, secretariat)
      if (answer.status !== 202) return answer
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  }

  it('har en mappe for hver part, med det samme som pakka til hver av dem', async () => {
    const fields = { title: 'Alle pakkene', body: '[[kommune]].', kind: 'agreement' }
    const attachment = new File(['Kart over veiene'], 'kart.txt')
    const draft = { ...fields, audience: 'community', attachment }
    const own = (await house.post(`${place}/ny`, draft, secretariat)).headers.get('location') ?? ''
    const some = { ...plan, who: 'chosen', chosen: ['5038', '5037'], _steg: 'confirm' }
    expect((await house.post(`${own}/legg-fram`, some, secretariat)).status).toBe(303)
    const board = await textOf(house.get(`${own}/tavle`, secretariat))
    expect(board).toContain(`href="${own}/sakspakker.zip"`)

    const answer = await whole(`${own}/sakspakker.zip`)
    expect(answer.headers.get('content-disposition')).toContain('sakspakker-alle-pakkene.zip')
    const zip = unzipSync(await bytesOf(answer))
    expect(Object.keys(zip).toSorted()).toEqual(
      ['Levanger', 'Verdal'].flatMap((party) =>
        ['avtale.docx', 'avtale.pdf', 'saksframlegg.docx', 'saksframlegg.pdf']
          .map((name) => `${party}/${name}`)
          .concat(`${party}/vedlegg/1-kart.txt`),
      ),
    )
    const one = unzipSync(await bytesOf(await whole(`${own}/pakke/5038/pakke.zip`)))
    for (const [name, bytes] of Object.entries(one)) {
      expect(Buffer.from(zip[`Verdal/${name}`] ?? []).equals(bytes), name).toBe(true)
    }
  })

  it('er for dem som legger fram, og ingen andre', async () => {
    const verdal = await house.signIn('party-contact', '5038')
    const own = `${place}/felles-finansiering-av-samhandlingskoordinator-2018`
    expect((await house.get(`${own}/sakspakker.zip`, verdal)).status).toBe(403)
    expect((await house.get(`${own}/sakspakker.zip`)).status).toBe(303)
  })

  it('lages noen om gangen for mange parter, og siden sier hvor langt det er kommet', {
    timeout: 120_000,
  }, async () => {
    const own = `${place}/felles-finansiering-av-samhandlingskoordinator-2018`
    const first = await house.app.request(`${own}/sakspakker.zip`, {
      headers: { cookie: secretariat.cookie, accept: 'text/html' },
    })
    expect(first.status).toBe(202)
    expect(textOfHtml(await first.text())).toMatch(/av\s?100|av\s?96|av\s?9\d/)
    const zip = unzipSync(await bytesOf(await whole(`${own}/sakspakker.zip`)))
    const folders = new Set(Object.keys(zip).map((name) => name.split('/')[0]))
    expect(folders.size).toBeGreaterThan(20)
    expect(folders).toContain('Verdal')
  })
})
