import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, readStamp, type TestApp } from '../../../../test/app.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { samplePlace as place, sampleHouse } from '../../../../test/sample-house.ts'

const trust = 'helse-nord-trondelag'
const own = `${place}/samarbeidsavtale`
let base: TestDatabase
let house: TestApp
let secretariat: Reader
let trustSecretariat: Reader
let verdal: Reader

beforeAll(async () => {
  ;({ base, house } = await sampleHouse())
  secretariat = await house.signIn('secretariat')
  trustSecretariat = await house.signIn('trust-secretariat', trust)
  verdal = await house.signIn('party-contact', '5038')
  const draft = {
    title: 'Samarbeidsavtale',
    body: 'Avtale mellom [[avtalepart]] og [[kommune]].',
    kind: 'cooperation-agreement',
    audience: 'public',
    counterparty: 'de andre partene',
    deadline: '31.12.2027',
  }
  expect((await house.post(`${place}/ny`, draft, secretariat)).status).toBe(303)
})
afterAll(() => base.close())

const textOf = async (answer: Response | Promise<Response>) => (await answer).text()
const stamp = async () => readStamp(await textOf(house.get(`${own}/legg-fram`, secretariat)))

describe('Helseforetaket som part', () => {
  const plan = { partiesOn: '22.11.2026', decidingBody: 'municipal-council', rule: 'all' }

  it('krysses av med navnet det har den dagen, og er ikke et organ kommunene kan velge', async () => {
    const form = await textOf(house.get(`${own}/legg-fram`, secretariat))
    expect(form).toContain('Også helseforetaket: styret avgjør')
    expect(form).toContain('Helse Nord-Trøndelag HF')
    expect(form).not.toContain('value="trust-board"')
    // 5.2 a: hvert kommunestyre, og styret.
    expect(form).toMatch(/value="yes" checked/)
    expect(form).toMatch(/value="municipal-council" selected/)
    const asBody = { ...plan, decidingBody: 'trust-board', _lest: await stamp() }
    expect((await house.post(`${own}/legg-fram`, asBody, secretariat)).status).toBe(422)
  })

  it('står blant partene og teller som en av dem', async () => {
    const chosen = { ...plan, trust: 'yes', _lest: await stamp() }
    const preview = await textOf(house.post(`${own}/legg-fram`, chosen, secretariat))
    expect(preview).toContain('21 parter blir bedt om å behandle saken')
    expect(preview).toContain('I Helse Nord-Trøndelag HF avgjør styret.')
    const confirmed = { ...chosen, _lest: readStamp(preview), _steg: 'confirm' }
    const done = await house.post(`${own}/legg-fram`, confirmed, secretariat)
    expect(done.status).toBe(303)
    const board = await textOf(house.get(`${own}/tavle`))
    expect(board).toContain('alle 21 har vedtatt')
    expect(board).toContain('Hvor saken står hos hver part')
    expect(board).toContain(`href="#k-${trust}"`)
    expect(board).toContain('Kommunestyre, Styret i helseforetaket')
  })

  it('står på tavla som fil med organisasjonsnummeret sitt', async () => {
    const lines = (await textOf(house.get(`${own}/tavle.csv`))).split('\r\n')
    const line = lines.find((each) => each.includes(';Helse Nord-Trøndelag HF;')) ?? ''
    expect(line).toMatch(/^983974791;/)
    expect(lines.join('\n')).not.toContain(trust)
    await base.owner
      .updateTable('organisation')
      .set({ organisation_number: null })
      .where('key', '=', trust)
      .execute()
    const without = await textOf(house.get(`${own}/tavle.csv`))
    expect(without).toMatch(/(?:^|\n);Helse Nord-Trøndelag HF;/)
  })

  it('svarer med styret, og ikke med et kommunalt organ', async () => {
    const page = await textOf(house.get(`${own}/svar/${trust}`, trustSecretariat))
    expect(page).toContain('Lagre svaret')
    expect(page).not.toMatch(/Utvalg|Formannskap|Kommunestyre|Komite|e-post fra kommunen/)
    const answer = { state: 'adopted', day: '22.11.2026', rightDay: '22.11.2026' }
    const _lest = readStamp(page, `${own}/svar/${trust}`)
    const wrong = { ...answer, body: 'municipal-council', _lest }
    const refused = await house.post(`${own}/svar/${trust}`, wrong, trustSecretariat)
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('Dette organet behandler ikke saken for denne parten')
    const board = { ...answer, body: 'trust-board' }
    expect((await house.post(`${own}/svar/${trust}`, board, verdal)).status).toBe(403)
    expect((await house.post(`${own}/svar/5038`, board, trustSecretariat)).status).toBe(403)
    expect((await house.openAndPost(`${own}/svar/5038`, board, verdal)).status).toBe(422)
    expect((await house.openAndPost(`${own}/svar/${trust}`, board, trustSecretariat)).status).toBe(
      303,
    )
    expect(await textOf(house.get(`${own}/tavle`))).toMatch(/har vedtatt/)
  })

  it('får en pakke uten kommuneøkonomi, og med sitt eget navn', async () => {
    expect((await house.get(`${own}/pakke/${trust}`, verdal)).status).toBe(403)
    const pack = await textOf(house.get(`${own}/pakke/${trust}`, trustSecretariat))
    expect(pack).toContain('Helse Nord-Trøndelag HF inngår avtalen')
    expect(pack).toContain('lagt fram for 21 parter')
    expect(pack).toMatch(/Utvalg<\/dt><dd>Styret i helseforetaket<\/dd>/)
    expect(pack).not.toContain('Helse Nord-Trøndelag HF kommune')
    expect(pack).not.toContain('Økonomiske konsekvenser')
    expect(pack).not.toMatch(/kommunens eget|om kommunen slutter/)
    const verdals = await textOf(house.get(`${own}/pakke/5038`, verdal))
    expect(verdals).toContain('Verdal kommune inngår avtalen')
    expect(verdals).toContain('Økonomiske konsekvenser')
    for (const file of ['saksframlegg.docx', 'avtale.pdf', 'pakke.zip']) {
      expect((await house.get(`${own}/pakke/${trust}/${file}`, trustSecretariat)).status).toBe(200)
    }
  })

  it('spørres om hva foretaket har gjort, og ikke kommunen', async () => {
    const page = await textOf(house.get(`${own}/svar/${trust}?organ=trust-board`, trustSecretariat))
    expect(page).toContain('Meldt av foretaket selv')
    expect(page).not.toMatch(/Meld hva kommunen|at kommunen er med|i denne kommunen/)
    expect(await textOf(house.get(`${own}/svar/5038`, verdal))).toContain(
      'Meld hva kommunen har gjort',
    )
  })

  it('ser på forsiden at noe venter på det, og inngår ikke avtalen med seg selv', async () => {
    const with_ = `${place}/retningslinje-med-foretaket`
    const draft = {
      title: 'Retningslinje med foretaket',
      body: 'Avtale mellom [[avtalepart]] og [[kommune]].',
      kind: 'cooperation-agreement',
      audience: 'community',
      counterparty: 'Helse Nord-Trøndelag HF',
    }
    expect((await house.post(`${place}/ny`, draft, secretariat)).status).toBe(303)
    const chosen = { ...plan, trust: 'yes', _steg: 'confirm' }
    expect((await house.post(`${with_}/legg-fram`, chosen, secretariat)).status).toBe(303)
    const front = await textOf(house.get('/nordre-trondelag', trustSecretariat))
    expect(front).toContain('Retningslinje med foretaket')
    expect(front).toContain(`${with_}/svar/${trust}`)
    const pack = await textOf(house.get(`${with_}/pakke/${trust}`, trustSecretariat))
    expect(pack).toContain(
      'Helse Nord-Trøndelag HF inngår avtalen med hver av kommunene Bindal, Flatanger,',
    )
    const verdals = await textOf(house.get(`${with_}/pakke/5038`, verdal))
    expect(verdals).toContain('Verdal kommune inngår avtalen med Helse Nord-Trøndelag HF')
  })

  it('behandler også en retningslinje, uten at noen må krysse av for det', async () => {
    const draft = {
      title: 'Retningslinje 7',
      body: 'Tekst.',
      kind: 'guideline',
      audience: 'public',
    }
    const made = await house.post(`${place}/ny`, draft, secretariat)
    const own7 = made.headers.get('location') ?? ''
    expect(await textOf(house.get(own7, secretariat))).toContain('<dd>Retningslinje</dd>')
    const html = await textOf(house.get(`${own7}/legg-fram`, secretariat))
    expect(html).toMatch(/<option value="municipal-council" selected/)
    expect(html).toMatch(/name="trust"[^>]* value="yes" checked/)
  })

  it('blir ikke bedt om å vedta det bare kommunene kan lese', async () => {
    const hidden = `${place}/bare-for-kommunene`
    const draft = {
      title: 'Bare for kommunene',
      body: 'Avtale mellom [[avtalepart]] og [[kommune]].',
      kind: 'agreement',
      audience: 'municipalities',
      counterparty: 'KS',
    }
    expect((await house.post(`${place}/ny`, draft, secretariat)).status).toBe(303)
    const asked = { ...plan, trust: 'yes', _steg: 'confirm' }
    const refused = await house.post(`${hidden}/legg-fram`, asked, secretariat)
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('kan ikke lese det det skal vedta')
    const alone = { ...plan, _steg: 'confirm' }
    expect((await house.post(`${hidden}/legg-fram`, alone, secretariat)).status).toBe(303)
  })
})
