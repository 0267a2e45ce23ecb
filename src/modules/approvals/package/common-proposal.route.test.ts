import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Reader, TestApp } from '../../../../test/app.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { samplePlace as place, sampleHouse } from '../../../../test/sample-house.ts'

const plan = { partiesOn: '22.11.2026', decidingBody: 'municipal-council', rule: 'all' }
const draft = { body: 'Avtale.', kind: 'agreement', audience: 'public', counterparty: 'KS' }
let base: TestDatabase
let house: TestApp
let secretariat: Reader

beforeAll(async () => {
  ;({ base, house } = await sampleHouse())
  secretariat = await house.signIn('secretariat')
})
afterAll(() => base.close())

const open = async (path: string) => (await house.get(path, secretariat)).text()
const plain = (html: string) =>
  html
    .replaceAll('\u00ad', '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

/** An agreement that is put forward, and where its package for Verdal is. */
async function putForward(title: string, fields: Record<string, string>): Promise<string> {
  const made = await house.post(`${place}/ny`, { ...draft, title, ...fields }, secretariat)
  expect(made.status, await made.text()).toBe(303)
  const own = made.headers.get('location') ?? ''
  const put = await house.post(`${own}/legg-fram`, { ...plan, _steg: 'confirm' }, secretariat)
  expect(put.status, await put.text()).toBe(303)
  return `${own}/pakke/5038`
}

const common = {
  caseBackground: 'Ordningen går ut i **mai**.',
  caseAssessment: 'Det taler for:\n\n- trygghet\n- pris',
  caseProposal:
    '1. [[kommune]] slutter seg til avtalen med [[avtalepart]].\n2. Andelen dekkes innenfor rammen.',
}

describe('Et felles forslag til vedtak', () => {
  it('står i saken til hver part, med navnet dens, og sier at det kan endres', async () => {
    const own = await putForward('Med felles forslag', common)
    const text = plain(await open(`${own}`))
    for (const told of [
      'Ordningen går ut i mai .',
      'Vurdering Det taler for:',
      'Verdal kommune slutter seg til avtalen med KS.',
      'Dette er et felles forslag',
    ])
      expect(text).toContain(told)
    const levanger = plain(await open(`${own.replace('5038', '5037')}`))
    expect(levanger).toContain('Levanger kommune slutter seg')
  })

  it('er i Word-fila, på partens målform', async () => {
    const own = await putForward('Med felles forslag i Word', common)
    const made = await house.get(`${own}/saksframlegg.docx`, secretariat)
    expect(made.status).toBe(200)
    const files = unzipSync(new Uint8Array(await made.arrayBuffer()))
    const document = new TextDecoder().decode(files['word/document.xml'])
    expect(document).toContain('Verdal kommune slutter seg')
    const nynorsk = plain(await open(`${own}?sprak=nn`))
    expect(nynorsk).toContain('Dette er eit felles framlegg')
  })

  it('er det ikke skrevet, er innstillingen kommunens egen, som før', async () => {
    const text = plain(await open(`${await putForward('Uten forslag', {})}`))
    expect(text).toContain('Innstillingen er kommunens egen og skrives her.')
    expect(text).not.toContain('felles forslag')
  })

  it('følger med til neste versjon', async () => {
    const own = await putForward('Til neste versjon', common)
    const next = await open(`${own.replace('/pakke/5038', '')}/ny-versjon`)
    expect(next).toContain('Andelen dekkes innenfor rammen.')
  })

  it('stoppes der et felt ikke er kjent, med det som er skrevet', async () => {
    const typed = { ...draft, title: 'Feil felt', caseProposal: '[[komune]] slutter seg til.' }
    const refused = await house.post(`${place}/ny`, typed, secretariat)
    expect(refused.status).toBe(422)
    const html = await refused.text()
    expect(/id="felt-caseProposal-feil">([^<]+)/.exec(html)?.[1]).toContain('[[komune]]')
    expect(html).toContain('[[komune]] slutter seg til.')
  })
})
