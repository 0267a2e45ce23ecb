import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Reader, TestApp } from '../../../../test/app.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { sampleAgreement as agreement, sampleHouse } from '../../../../test/sample-house.ts'

let base: TestDatabase
let house: TestApp
let secretariat: Reader
let verdal: Reader

beforeAll(async () => {
  ;({ base, house } = await sampleHouse())
  secretariat = await house.signIn('secretariat')
  verdal = await house.signIn('party-contact', '1721')
})
afterAll(() => base.close())

const adopted = { state: 'adopted', body: 'executive-board', day: '24.11.2017' }
const textOf = async (answer: Response | Promise<Response>) =>
  (await (await answer).text()).replaceAll('\u00a0', ' ')

describe('Å svare', () => {
  it('Feil vises ved feltet, og det som er skrevet, står', async () => {
    const answer = await house.post(
      `${agreement}/svar/1755`,
      { ...adopted, day: '31.02.2018', caseNumber: 'PS 7/18', remark: '010107 50160' },
      secretariat,
    )
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toMatch(/»(?: er ingen dato| finnes ikke|.* utenfor)/)
    expect(html).toContain('Her står et fødselsnummer')
    expect(html).toContain('value="PS 7/18"')
  })

  it('Oppsummeringa sier hvilket felt som mangler et valg', async () => {
    const { state: _, ...rest } = adopted
    const answer = await house.post(`${agreement}/svar/1755`, rest, secretariat)
    expect(answer.status).toBe(422)
    expect(await textOf(answer)).toContain('>Hva har skjedd? Velg en av mulighetene.')
  })

  it('Sekretariatet må oppgi kilde', async () => {
    const answer = await house.post(`${agreement}/svar/1755`, adopted, secretariat)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Oppgi hvor opplysningen kommer fra')
  })

  it.each([
    ['et program', Uint8Array.of(0x4d, 0x5a, 0x90, 0), 'Fila er et program og tas ikke imot'],
    ['26 MB', new Uint8Array(26 * 1024 * 1024), 'Fila er større enn 25 MB'],
  ])('En fil av feil slag avvises ved feltet: %s', async (_title, content, message) => {
    const file = new File([content], 'protokoll.pdf')
    const fields = { ...adopted, source: 'E-post', file }
    const answer = await house.post(`${agreement}/svar/1755`, fields, secretariat)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(message)
  })

  it('Et vedtak lagres med kvittering, og et nytt i samme organ avvises', async () => {
    const path = `${agreement}/svar/1755`
    const fields = { ...adopted, source: 'E-post 15.12.2017', caseNumber: '17/125' }
    const saved = await house.post(path, fields, secretariat)
    expect(saved.status).toBe(303)
    const receipt = await textOf(house.get(saved.headers.get('location') ?? '', secretariat))
    expect(receipt).toContain('Svaret er lagret')
    expect(receipt).toContain('Sak 17/125')
    expect(await textOf(house.get(`${agreement}/tavle`))).toContain('17/125')

    const again = await house.post(path, { ...fields, state: 'rejected' }, secretariat)
    expect(again.status).toBe(409)
    const told = await again.text()
    expect(told).toContain('Det siste som er meldt fra Leka: Formannskap, Vedtatt')
    expect(told).toContain('E-post 15.12.2017')
  })

  it('Et forbehold spørres det om, og kommunen svarer selv', async () => {
    const path = `${agreement}/svar/1721`
    const reservation = { ...adopted, state: 'adopted-with-reservation', reservation: 'Hvis alle.' }
    expect((await house.post(path, reservation, verdal)).status).toBe(303)
    expect(await textOf(house.get(`${agreement}/tavle`))).toContain('hindrer forbeholdet')
    expect((await house.post(`${path}/forbehold`, {}, verdal)).status).toBe(422)
    expect((await house.post(`${path}/forbehold`, { answer: 'no' }, verdal)).status).toBe(303)
    expect(await textOf(house.get(path))).toContain('Forbeholdet hindrer ikke ikrafttredelse')
    expect((await house.post(`${path}/part`, { answer: 'yes' }, verdal)).status).toBe(403)
  })

  it('Om Leksvik er part, avklares med kilde', async () => {
    const path = `${agreement}/svar/1718`
    const answer = { answer: 'no' }
    expect((await house.post(`${path}/part`, answer, secretariat)).status).toBe(422)
    const sourced = { ...answer, source: 'Brev fra Indre Fosen' }
    expect((await house.post(`${path}/part`, sourced, secretariat)).status).toBe(303)
    expect(await textOf(house.get(`${agreement}/tavle`))).toContain('Ikke part')
  })
})

describe('Siden tilbyr bare det som kan meldes', () => {
  const levanger = `${agreement}/svar/1719`
  const choicesIn = (html: string) =>
    [...html.matchAll(/name="state" value="([^"]+)"/g)].map(([, state]) => state)

  it('Organet som avgjør, står valgt, og et annet kan velges i samme skjema', async () => {
    const html = await textOf(house.get(levanger, secretariat))
    expect(html).toContain('<option value="executive-board" selected')
    expect(html).toContain('<option value="committee">')
    expect(choicesIn(html)).toEqual(expect.arrayContaining(['received', 'adopted']))
    const other = await textOf(house.get(`${levanger}?organ=committee`, secretariat))
    expect(other).toContain('<option value="committee" selected')
  })

  it('At saken er mottatt, sier ikke noe om et organ, hva som enn står valgt', async () => {
    const path = `${agreement}/svar/1736`
    const fields = { body: 'executive-board', state: 'received', source: 'Telefon' }
    expect((await house.post(path, fields, secretariat)).status).toBe(303)
    expect(await textOf(house.get(path))).toContain('>Mottatt<')
  })

  it('Etter et endelig svar er det bare å rette, og rettingen begynner med det som sto', async () => {
    const fields = { ...adopted, caseNumber: 'PS 1/17', source: 'E-post' }
    expect((await house.post(levanger, fields, secretariat)).status).toBe(303)
    const html = await textOf(house.get(levanger, secretariat))
    expect(choicesIn(html)).toEqual([])
    expect(html).toContain('Formannskapet har svart: Vedtatt, 24. november 2017.')
    const line = /[?]rett=([^"#]+)/.exec(html)?.[1] ?? ''
    expect(await textOf(house.get(levanger))).not.toContain('Rett denne linja')

    const form = await textOf(house.get(`${levanger}?rett=${line}`, secretariat))
    expect(form).toContain('Rett en tidligere linje')
    expect(form).toContain('value="PS 1/17"')
    const right = { ...fields, state: 'postponed', supersedes: line }
    expect((await house.post(levanger, { ...right, day: 'i går' }, secretariat)).status).toBe(422)
    expect((await house.post(levanger, right, secretariat)).status).toBe(303)
    const after = await textOf(house.get(levanger, secretariat))
    expect(after).toContain('Rettet av en senere linje')
    expect(choicesIn(after)).toContain('adopted')
    const again = { ...right, day: '25.11.2017' }
    const late = await house.post(levanger, again, secretariat)
    expect(late.status).toBe(409)
    expect(await late.text()).toContain('value="25.11.2017"')
  })

  it('To trykk på Lagre er ett svar', async () => {
    const path = `${agreement}/svar/1702`
    const fields = { ...adopted, state: 'on-agenda', source: 'E-post' }
    expect((await house.post(path, fields, secretariat)).status).toBe(303)
    expect((await house.post(path, fields, secretariat)).status).toBe(303)
    const html = await textOf(house.get(path, secretariat))
    expect(html.match(/Formannskap: På saksliste<\/h3>/g)).toHaveLength(1)
  })
})

describe('Det som ikke kan stå, avvises ved feltet, og det som er skrevet, står', () => {
  const path = `${agreement}/svar/1743`
  const fields = { ...adopted, source: 'E-post', bodyName: 'Formannskapet i Høylandet' }
  const texts = [
    'bodyName',
    'caseNumber',
    'wording',
    'remark',
    'reservation',
    'minuteAddition',
    'source',
  ]

  it.each(texts)('et fødselsnummer i %s', async (field) => {
    const sent = { ...fields, [field]: 'Gjelder 010107 50160 i saken' }
    const answer = await house.post(path, sent, secretariat)
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain(`id="felt-${field}-feil"`)
    expect(html).toContain('Gjelder 010107 50160 i saken')
    expect(html).toContain('value="24.11.2017"')
  })

  it.each(texts)('for lang tekst i %s', async (field) => {
    const answer = await house.post(path, { ...fields, [field]: 'æ'.repeat(20_001) }, secretariat)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(`id="felt-${field}-feil"`)
  })

  it.each([
    ['en dag før avtalen ble lagt fram', '24.11.2016', 'før avtalen ble lagt fram'],
    ['en dag som ikke er kommet', '24.11.2099', 'Dagen er ikke kommet ennå'],
    ['ingen dag', '', 'Skriv hvilken dag'],
    ['31. februar', '31.02.2018', '«31.02.2018» finnes ikke'],
    ['år 18', '14.03.0018', '«14.03.0018» er i år 0018. Mener du'],
  ])('%s', async (_title, day, message) => {
    const answer = await house.post(path, { ...fields, day }, secretariat)
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain(message)
    expect(html).toContain('value="Formannskapet i Høylandet"')
  })

  it('En tidlig dag som noen står inne for, lagres', async () => {
    const early = { ...fields, day: '24.05.2017' }
    const asked = await textOf(house.post(path, early, secretariat))
    expect(asked).toMatch(/name="rightDay" value="24\.05\.2017"/)
    const said = { ...early, rightDay: '24.05.2017' }
    const other = await house.post(path, { ...said, day: '24.05.2016' }, secretariat)
    const again = await textOf(other)
    expect(again).toContain('Ja, saken ble behandlet 24.05.2016, før avtalen ble lagt fram her')
    expect(again).not.toMatch(/name="rightDay"[^>]*checked/)
    const unsourced = await textOf(
      house.post(path, { ...said, day: '24.11.2017', source: '' }, secretariat),
    )
    expect(unsourced).not.toContain('name="rightDay"')
    expect((await house.post(path, { ...early, rightDay: '24.5.17' }, secretariat)).status).toBe(
      303,
    )
  })

  it('Et forbehold i teksten, men ikke i svaret', async () => {
    const sent = { ...fields, reservation: 'Hvis alle er med.' }
    const answer = await house.post(`${agreement}/svar/1742`, sent, secretariat)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('id="felt-state-feil"')
  })

  it('HTML og Markdown blir stående som skrevet', async () => {
    const wording = '<img src=x onerror=alert(1)> **vedtatt** [lenke](javascript:alert(1))'
    const other = `${agreement}/svar/1742`
    expect((await house.post(other, { ...fields, wording }, secretariat)).status).toBe(303)
    const html = await textOf(house.get(other))
    expect(html).not.toContain('<img')
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; **vedtatt**')
  })

  it('En kode som ikke er part, finnes ikke', async () => {
    expect((await house.post(`${agreement}/svar/5001`, fields, secretariat)).status).toBe(404)
    const sourced = { answer: 'yes', source: 'Brev' }
    expect((await house.post(`${agreement}/svar/5001/part`, sourced, secretariat)).status).toBe(404)
  })

  it('Avklaringene beholder det som er skrevet', async () => {
    const leksvik = `${agreement}/svar/1718/part`
    const answer = await house.post(leksvik, { source: 'Brev 010107 50160' }, secretariat)
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain('id="felt-part-answer-feil"')
    expect(html).toContain('id="felt-part-source-feil"')
    expect(html).toContain('value="Brev 010107 50160"')
  })
})

describe('Mange svar etter hverandre', () => {
  it('Lagre leder videre til neste som mangler svar, med kilden fra sist', async () => {
    const first = `${agreement}/svar/1725`
    const before = await textOf(house.get(first, secretariat))
    const [, code = '', name = ''] =
      /name="neste" value="([^"]+)">Lagre og gå til ([^<]+)</.exec(before) ?? []
    expect(before).not.toContain('value="Liste fra samlemøtet 15.12.2017"')
    const source = 'Liste fra samlemøtet 15.12.2017'
    const saved = await house.post(first, { ...adopted, source, neste: code }, secretariat)
    expect(saved.status).toBe(303)
    const next = saved.headers.get('location') ?? ''
    expect(next).toContain(`/svar/${code}?`)
    const page = await textOf(house.get(next, secretariat))
    expect(page).toContain(`Behandlingen i ${name}`)
    expect(page).toMatch(/Svaret fra Namdalseid er lagret[.] \d+ svar mangler/)
    expect(page).toContain(`value="${source}"`)
    expect(page).not.toContain('name="neste" value="1725"')
  })

  it('Det som er galt, vises på samme side og leder ingen steder', async () => {
    const path = `${agreement}/svar/1748`
    const answer = await house.post(path, { ...adopted, neste: '1749' }, secretariat)
    expect(answer.status).toBe(422)
    expect(await textOf(answer)).toContain('name="neste"')
  })

  it('Finnes ikke den neste, er svaret lagret, og kvitteringen står på partens egen side', async () => {
    const path = `${agreement}/svar/1748`
    const sent = { ...adopted, source: 'E-post', neste: '9999' }
    const saved = await house.post(path, sent, secretariat)
    expect(saved.status).toBe(303)
    const shown = await house.get(saved.headers.get('location') ?? '', secretariat)
    expect(shown.status).toBe(200)
    const html = await textOf(shown)
    expect(html).toContain('Behandlingen i Fosnes')
    expect(html).toContain('Svaret er lagret')
  })

  it('En kommune leder ikke videre til andres', async () => {
    expect(await textOf(house.get(`${agreement}/svar/1721`, verdal))).not.toContain('name="neste"')
  })
})

describe('Et riktig svar fylles ut uten å bli rettet', () => {
  const path = `${agreement}/svar/1749`
  const fields = {
    state: 'adopted-with-reservation',
    body: 'executive-board',
    day: '24.11.2017',
    reservation: 'Hvis alle er med.',
    source: 'E-post',
  }
  const lineIn = (html: string) => /[?]rett=([^"#]+)/.exec(html)?.[1] ?? ''

  it('med protokollen som kommer etterpå, og det som er avklart om forbeholdet, står', async () => {
    expect((await house.post(path, fields, secretariat)).status).toBe(303)
    const no = { answer: 'no', source: 'Brev 1.12.2017' }
    expect((await house.post(`${path}/forbehold`, no, secretariat)).status).toBe(303)
    const before = await textOf(house.get(path, secretariat))
    expect(before).toContain('Legg til begrunnelse eller protokoll')
    expect(before).toContain('Kilde: Brev 1.12.2017')
    const file = new File(['Saksprotokoll'], 'protokoll.txt')
    const more = { ...fields, supersedes: lineIn(before), wording: 'Enstemmig.', file }
    expect((await house.post(path, more, secretariat)).status).toBe(303)
    const after = await textOf(house.get(path, secretariat))
    expect(after).toMatch(/Utfylt \d+[.] \w+ \d{4}[.]/)
    expect(after).not.toContain('Rettet av en senere linje')
    expect(after.match(/Ført av sekretariatet [^<]*?\d{4}/g)).toHaveLength(2)
    expect(after).toContain('protokoll.txt')
    expect(after).toContain('Forbeholdet hindrer ikke ikrafttredelse.')
    expect(after.match(/Formannskap: Vedtatt med forbehold<\/h3>/g)).toHaveLength(1)
    const entry = await base.owner
      .selectFrom('journal_entry')
      .select('deed')
      .orderBy('number', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow()
    expect(entry.deed).toBe('treatment-completed')
  })

  it('og fila følger med til neste gang noe legges til eller rettes, om ingen tar den bort', async () => {
    const page = await textOf(house.get(path, secretariat))
    const form = await textOf(house.get(`${path}?rett=${lineIn(page)}`, secretariat))
    expect(form).toMatch(/name="keepsFile" value="yes" checked/)
    const kept = { ...fields, supersedes: lineIn(page), wording: 'Enstemmig.', keepsFile: 'yes' }
    const right = { ...kept, day: '25.11.2017' }
    expect((await house.post(path, right, secretariat)).status).toBe(303)
    const corrected = await textOf(house.get(path, secretariat))
    expect(corrected).toContain('Rettet av en senere linje')
    expect(corrected.match(/protokoll[.]txt/g)?.length).toBeGreaterThan(1)
  })

  it('Det som er avklart om forbeholdet, står med sin egen kilde når dagen rettes, og ikke når forbeholdet gjør det', async () => {
    const page = await textOf(house.get(path, secretariat))
    expect(page).toContain('Forbeholdet hindrer ikke ikrafttredelse.')
    expect(page).toContain('Kilde: Brev 1.12.2017')
    const form = await textOf(house.get(`${path}?rett=${lineIn(page)}`, secretariat))
    expect(form).not.toMatch(/name="hinders" value="no" checked/)
    const other = { ...fields, supersedes: lineIn(page), reservation: 'Hvis staten betaler.' }
    expect((await house.post(path, other, secretariat)).status).toBe(303)
    const changed = await textOf(house.get(path, secretariat))
    expect(changed).toContain('Hvis staten betaler.')
    expect(changed).not.toContain('Forbeholdet hindrer ikke ikrafttredelse.')
    expect(changed).toContain('Avklar forbeholdet')
  })
})

describe('Å rette og å legge til er hver sitt', () => {
  const path = `${agreement}/svar/1742`
  const fields = { ...adopted, source: 'E-post', caseNumber: 'PS 3/17' }
  const lineIn = (html: string, name: string) =>
    new RegExp(`[?]${name}=([^"#]+)`).exec(html)?.[1] ?? ''

  it('Skjemaet heter det lenka heter', async () => {
    const page = await textOf(house.get(path, secretariat))
    const corrects = await textOf(house.get(`${path}?rett=${lineIn(page, 'rett')}`, secretariat))
    expect(corrects).toContain('>Rett en tidligere linje</h2>')
    const adds = await textOf(house.get(`${path}?fyll=${lineIn(page, 'fyll')}`, secretariat))
    expect(adds).toContain('>Legg til begrunnelse eller protokoll</h2>')
    expect(adds).not.toContain('>Rett en tidligere linje</h2>')
    expect(adds).toContain('Du legger til noe om')
  })

  it.each(['rett', 'fyll'])('Uten en endring lagres ingenting: %s', async (name) => {
    const other = `${agreement}/svar/${name === 'rett' ? '1717' : '1714'}`
    expect((await house.post(other, fields, secretariat)).status).toBe(303)
    const page = await textOf(house.get(other, secretariat))
    const completes = name === 'fyll' ? 'yes' : ''
    const same = { ...fields, supersedes: lineIn(page, name), completes }
    const answer = await house.post(other, same, secretariat)
    expect(answer.status).toBe(422)
    const html = await textOf(answer)
    expect(html).toContain('id="felt-save"')
    expect(html.match(/Du har ikke endret noe/g)).toHaveLength(2)
    expect(html).toContain('value="PS 3/17"')
    expect(html.includes('>Legg til begrunnelse eller protokoll</h2>')).toBe(name === 'fyll')
    expect(await textOf(house.get(other, secretariat))).not.toContain('Rettet av en senere linje')
  })
})

describe('Den som kommer fra e-posten uten å være logget inn', () => {
  const path = `${agreement}/svar/1736`

  it('får vite hvordan en svarer, og en vei tilbake hit', async () => {
    const html = await textOf(house.get(path))
    expect(html).toContain('Logg inn for å svare')
    expect(html).toContain(`tilbake=${encodeURIComponent(path)}`)
    expect(html).toContain('Har du ikke tilgang, så svar på e-posten.')
  })

  it('men ikke den som er logget inn', async () => {
    for (const reader of [verdal, secretariat]) {
      expect(await textOf(house.get(path, reader))).not.toContain('Logg inn for å svare')
    }
  })
})
