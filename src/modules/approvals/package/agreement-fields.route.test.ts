import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, readStamp, type TestApp } from '../../../../test/app.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { samplePlace as place, sampleHouse } from '../../../../test/sample-house.ts'
import { inCommunity } from '../../../platform/db.ts'

const plan = { partiesOn: '22.11.2026', decidingBody: 'municipal-council', rule: 'all' }
const draft = { body: 'Avtale.', kind: 'agreement', audience: 'public' }
let base: TestDatabase
let house: TestApp
let secretariat: Reader

beforeAll(async () => {
  ;({ base, house } = await sampleHouse())
  secretariat = await house.signIn('secretariat')
})
afterAll(() => base.close())

const textOf = async (answer: Response | Promise<Response>) => (await answer).text()
const open = (path: string) => textOf(house.get(path, secretariat))

async function begin(title: string, fields: Record<string, string>): Promise<string> {
  const made = await house.post(`${place}/ny`, { ...draft, title, ...fields }, secretariat)
  expect(made.status, await made.text()).toBe(303)
  return made.headers.get('location') ?? ''
}

const preview = (own: string, over: Record<string, string> = {}) =>
  house.post(`${own}/legg-fram`, { ...plan, ...over }, secretariat)

describe('Felt som ingen kjenner, stoppes i utkastet', () => {
  const body = 'Mellom [[avtalprt]] og [[Komune]].\n\n[[dato]]: [[komune]] betaler [[kommune]].'

  it('alle på én gang, med linja og navnet som ligner mest, og det som er skrevet, står', async () => {
    const refused = await house.post(`${place}/ny`, { ...draft, title: 'Feil', body }, secretariat)
    expect(refused.status).toBe(422)
    const html = await refused.text()
    const beside = (/id="felt-body-feil">([^<]+)/.exec(html)?.[1] ?? '').replaceAll('\n', ' ')
    for (const sentence of [
      'Teksten har feltet [[avtalprt]] (linje 1), som Godfot ikke kjenner. Mente dere [[avtalepart]]?',
      'Teksten har feltet [[Komune]] (linje 1), som Godfot ikke kjenner. Mente dere [[kommune]]?',
      'Teksten har feltet [[dato]] (linje 3), som Godfot ikke kjenner. Teksten',
      'Teksten har feltet [[komune]] (linje 3), som Godfot ikke kjenner. Mente dere [[kommune]]?',
      'Skal det ikke være et felt, skriv det uten klammer.',
    ]) {
      expect(beside).toContain(sentence)
    }
    expect(html.replaceAll('\r\n', '\n')).toContain(body)
    expect(html).toMatch(/href="#felt-body">[^<]*: Teksten har 4 felt som Godfot ikke kjenner\.</)
    expect(html.split('Mente dere [[avtalepart]]?')).toHaveLength(2)
  })

  it('også på nynorsk og engelsk', async () => {
    const fields = { ...draft, title: 'Feil', body }
    const nynorsk = await textOf(house.post(`${place}/ny?sprak=nn`, fields, secretariat))
    expect(nynorsk).toContain('som Godfot ikkje kjenner. Meinte de [[kommune]]?')
    const english = await textOf(house.post(`${place}/ny?sprak=en`, fields, secretariat))
    expect(english).toContain('which Godfot does not know. Did you mean [[kommune]]?')
  })
})

describe('Det sies hva feltene blir, før teksten låses', () => {
  const body = '[[Kommune]] og {{avtalepart}}. [vertskommune] er arbeidsgiver.'

  it('i utkastet, i skjemaet og i forhåndsvisningen', async () => {
    const own = await begin('Alt fylt ut', { body, counterparty: 'KS', host: '5006' })
    for (const html of [
      await open(own),
      await open(`${own}/rediger`),
      await textOf(preview(own)),
    ]) {
      expect(html).toContain('Feltene i teksten')
      expect(html).toContain('[[kommune]] blir navnet til hver enkelt part.')
      expect(html).toContain('[[avtalepart]] blir KS.')
      expect(html).toContain('[[vertskommune]] blir Steinkjer kommune.')
      expect(html).not.toContain('Ikke alle feltene')
    }
  })

  it('det som ikke er fylt ut, sies tydelig', async () => {
    const own = await begin('Ikke fylt ut', { body })
    for (const html of [
      await open(own),
      await open(`${own}/rediger`),
      await textOf(preview(own)),
    ]) {
      expect(html).toContain('Ikke alle feltene i teksten er fylt ut')
      expect(html).toContain('så det vil stå «…………» i avtalen')
      expect(html).toContain('så det vil stå «x kommune» i avtalen')
    }
    expect(await open(own)).toContain('x kommune og …………. x kommune er arbeidsgiver.')
  })

  it('en tekst uten felt er i orden, og det sies', async () => {
    const own = await begin('Uten felt', {})
    expect(await open(own)).toContain('Teksten har ingen felt')
    expect(await textOf(preview(own))).toContain('Teksten har ingen felt')
    expect((await preview(own, { _steg: 'confirm' })).status).toBe(303)
    expect(await open(own)).not.toContain('Teksten har ingen felt')
  })
})

describe('Det som står der et navn mangler, sies om hvert felt', () => {
  const party = 'Der det står «x kommune», fylles navnet inn for hver part.'
  const host = 'Der det står «x kommune», fylles vertskommunen inn når den er registrert.'
  const both = '«x kommune» står for to: for hver part'
  const dots = 'Der det står «…………», er avtaleparten ikke fylt ut.'
  it.each([
    ['[[kommune]]', [party]],
    ['[[vertskommune]]', [host]],
    ['[[kommune]] og [[vertskommune]]', [both]],
    ['[[avtalepart]]', [dots]],
    ['[[avtalepart]] og [[kommune]]', [dots, party]],
    ['Ingen', []],
  ])('%s', async (body, said) => {
    const own = await begin(`Sagt om ${body.replace(/\W/g, '')}`, { body })
    const html = await open(own)
    for (const each of [party, host, both, dots]) {
      expect(html.includes(each), each).toBe(said.includes(each))
    }
    expect(html.includes('«x kommune» i teksten. Ikke avklart.')).toBe(body.includes('verts'))
  })

  it('advarslene står i samme rekkefølge på utkastet, i skjemaet og i forhåndsvisningen', async () => {
    const own = await begin('Rekkefølge', { body: '[[vertskommune]] 漢' })
    const pages = [await open(own), await open(`${own}/rediger`), await textOf(preview(own))]
    for (const html of pages) {
      const [fields, paper] = [html.indexOf('Ikke alle feltene'), html.indexOf('likt på papir')]
      expect(fields).toBeGreaterThan(0)
      expect(paper).toBeGreaterThan(fields)
    }
  })
})

describe('Sakspakken sier om avtalen er klar til å undertegnes', () => {
  it.each([
    ['alt er fylt ut', '[[kommune]] og [[vertskommune]]', 'KS', '5006', null],
    ['vertskommunen brukes ikke', '[[kommune]]', 'KS', '', null],
    ['avtaleparten mangler', '[[kommune]]', '', '5006', 'Avtaleparten mangler.'],
    ['vertskommunen mangler', '[[vertskommune]]', 'KS', '', 'Vertskommunen er ikke avklart.'],
    ['teksten har det selv', 'Mellom x kommune og KS', 'KS', '5006', 'har «x kommune» eller'],
    ['teksten har prikker', 'Mellom ………… og KS', 'KS', '5006', 'har «x kommune» eller'],
  ])('%s', async (title, body, counterparty, host, lack) => {
    const own = await begin(`Klar: ${title}`, { body, counterparty, host })
    expect((await preview(own, { _steg: 'confirm' })).status).toBe(303)
    const html = await open(`${own}/pakke/5038`)
    expect(html.includes('Avtalen, klar til å undertegnes')).toBe(lack === null)
    expect(html.includes('Avtalen, ikke klar til å undertegnes')).toBe(lack !== null)
    if (lack) expect(html).toContain(lack)
  })
})

describe('Et utkast fra før, med felt som ingen kjenner', () => {
  it.each([
    ['body', 'Mellom [[komune]] og KS.', 'Mente dere [[kommune]]?'],
    ['title', 'Avtale for [[kommune]]', 'Felt fylles bare ut i selve teksten'],
  ] as const)('legges ikke fram: %s «%s»', async (column, text, sentence) => {
    const own = await begin(`Fra før, ${column}`, {})
    await inCommunity(base.owner, base.communityId, (tx) =>
      tx
        .updateTable('document_version')
        .set({ [column]: text })
        .where('title', '=', `Fra før, ${column}`)
        .execute(),
    )
    const form = await open(`${own}/legg-fram`)
    expect(form).toContain(sentence)
    expect(form).not.toContain(`action="${own}/legg-fram`)
    expect(form).toMatch(new RegExp(`href="${own}/rediger" class="ds-button">Rett utkastet`))
    const seen = await open(own)
    expect(seen).toContain('Teksten kan ikke legges fram slik den er')
    expect(seen).not.toContain(`${own}/legg-fram"`)
    expect(seen).toMatch(new RegExp(`href="${own}/rediger" class="ds-button">`))
    for (const _steg of ['preview', 'confirm']) {
      const read = readStamp(await open(`${own}/rediger`))
      const refused = await house.post(
        `${own}/legg-fram`,
        { ...plan, _lest: read, _steg },
        secretariat,
      )
      expect(refused.status).toBe(409)
      const html = await refused.text()
      expect(html).toContain(sentence)
      expect(html).not.toContain(`action="${own}/legg-fram`)
    }
    expect((await house.get(own)).status).toBe(404)
  })
})

describe('I papirene til hver part', () => {
  const words = async (path: string) => {
    const answer = await house.get(path, secretariat)
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()))
    const xml = new TextDecoder().decode(files['word/document.xml'])
    return xml.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
  }

  it('står navnet, uansett hvordan feltet er skrevet og hva navnet har i seg', async () => {
    const counterparty = 'KS *Trøndelag* $& [nord] # 1'
    const body = 'Mellom [[KOMMUNE]], {{ Kommunens navn }}, \\[\\[kommune\\]\\] og [[Motpart]].'
    const own = await begin('Papirene', { body, counterparty })
    expect((await preview(own, { trust: 'yes', _steg: 'confirm' })).status).toBe(303)
    for (const [code, name] of [
      ['5038', 'Verdal kommune'],
      ['helse-nord-trondelag', 'Helse Nord-Trøndelag HF'],
    ]) {
      expect(await words(`${own}/pakke/${code}/avtale.docx`)).toContain(
        `Mellom ${name}, ${name}, ${name} og ${counterparty.replace('&', '&amp;')}.`,
      )
    }
    expect(await open(own)).toContain('og KS *Trøndelag* $&amp; [nord] # 1.')
  })
})
