import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stepField } from '../../src/kernel/form/step.model.ts'
import { identityWords } from '../../src/kernel/identity-number.text.ts'
import { sortOf } from '../address-sort.ts'
import { type Reader, type TestApp, testApp } from '../app.ts'
import { putBefore, reportLinkTo } from '../builders/put-before.ts'
import { linkTo, sentRound } from '../builders/sent-round.ts'
import { standLinkTo } from '../builders/stand-link.ts'
import { caseLinkTo, submittedCase } from '../builders/submitted-case.ts'
import { crawl } from '../crawl.ts'
import type { TestDatabase } from '../database.ts'
import { type Control, formsOf } from '../forms.ts'
import { wholeSample } from '../sample-house.ts'

/** A form to be filled in: what it holds already, and what is typed into it or chosen as a file. */
type Filling = { action: string; held: Record<string, string>; typed: readonly Control[] }
type Found = Filling & { as: Reader; key: string }

/** The forms of a page, with the first choice made where none is, and the first button pressed. */
const fillingsOf = (html: string, at: string): Filling[] =>
  formsOf(html, at).map(({ action, controls, begins }) => {
    const held: Record<string, string> = {}
    const [form = ''] = html.slice(begins).split('</form>')
    // One that is not seen stands first for whoever presses Enter, and says nothing.
    const pressed = form.includes('<button type="submit" hidden')
      ? undefined
      : controls.find(({ type }) => type === 'submit')
    for (const control of controls) {
      const { name, type, value, options } = control
      if (type === 'submit' && control !== pressed) continue
      if (type === 'select') held[name] ||= value || (options.find((each) => each !== '') ?? '')
      if (['hidden', 'radio', 'submit'].includes(type) && name !== '_csrf') held[name] ||= value
    }
    const chosen = ['hidden', 'radio', 'submit', 'select', 'checkbox']
    return { action, held, typed: controls.filter(({ type }) => !chosen.includes(type)) }
  })

/** Fields that are read as something else than text, each with what could stand there. */
const readAsOther: Record<string, string> = {
  dag: '01.06.2026',
  day: '01.06.2026',
  settledOn: '01.06.2026',
  partiesOn: '01.06.2026',
  deadline: '31.12.2027',
  reviewDay: '31.12.2027',
  vedtatt: '01.01.2026',
  fra: '01.01.2026',
  til: '',
  partsdag: '01.01.2026',
  folketallsdag: '01.01.2026',
  orgnr: '',
  ar: '2018',
  innslag: '1',
  nr: '1',
  brutto: '10000',
  tilskudd: '',
  overfort: '',
  parties: '',
  percent: '',
  kommuner: '',
  vert: '',
  'verdi-1': '10',
  'verdi-2': '10',
  'navn-1': '',
  'navn-2': '',
  kvorum: '',
  plass: '',
}

/** What is sent without a word being typed, and the code of the door, which is eight digits. */
const withoutText = [
  '/:community/organer/:body/saker/:case/framlegg',
  '/:community/saker/:case/framlegg/gjennomsyn/:review/avslutt',
  '/:community/saker/:case/framlegg/skrivere',
  // Keeps nothing: what is fetched is tried when it is saved.
  '/:community/saker/:case/framlegg/word',
  // Sent by the script of the page where a paper is written: see keep-part.route.test.ts.
  '/:community/saker/:case/framlegg/skriv/del',
  ...['/logg-inn/kode', '/logg-inn/lenke', '/logg-inn/prove', '/logg-ut'],
  ...['/innlogginger/avslutt', '/innlogginger/avslutt-andre', '/:community/tilgang/avslutt'],
  ...['/:community/tilgang/igjen', '/:community/avtaler/:slug/e-post/:mail'],
  ...['ny-lenke', 'trekk'].map((deed) => `/:community/avtaler/:slug/e-post/:mail/${deed}`),
  '/:community/kontakter/skriv/e-post/:mail',
  ...['/:community/journal/fjern/godkjenn', '/:community/avtaler/:slug/forkast'],
  ...['/:community/nullstill', '/:community/handle-for'],
  '/:community/avtaler/:slug/sett',
  '/:community/kontakter/hos/:place/malform',
  ...[
    '/:community/kontakter/hos/:place/bekreft',
    '/:community/kontakter/hos/:place/:holder/bekreft',
  ],
  '/:community/kontakter/hos/:place/:holder/tilgang',
  ...['forkast', 'send', 'lukk', 'apne', 'purr'].map((deed) => `/:community/runder/:round/${deed}`),
  ...['igjen', 'ny-lenke', 'trekk'].map((deed) => `/:community/runder/:round/e-post/:mail/${deed}`),
  ...['fjern', 'flytt'].map((deed) => `/:community/runder/:round/sporsmal/:question/${deed}`),
  ...['/sammendrag', '/sammendrag/slutt'],
  '/:community/avtaler/:slug/svar/:partyCode/meldt/:report/stemmer',
  '/:community/organer/:body/angre-slutt',
  ...['spor', ':candidate/ny-lenke', ':candidate/trekk'].map(
    (deed) => `/:community/organer/:body/oppnevn/:asking/${deed}`,
  ),
  '/:community/organer/:body/mandat/:mandate/ta-bort',
  '/:community/kontakter/funksjoner/vanlige',
  '/:community/organer/:body/saker/:case/ta-opp',
  ...['lag', 'avslutt'].map((deed) => `/:community/saker/faste/:template/${deed}`),
  ...['ta-ut', 'sett-inn'].flatMap((deed) => [
    `/:community/kontakter/funksjoner/:function/${deed}`,
    `/:community/kontakter/andre/:organisation/${deed}`,
  ]),
]

const written = '010175–10084'
const inBoxes = '0\t1\t0\t1\t7\t5\t1\t0\t0\t8\t4'
const boxes = [...'01017510084'].join('[^0-9]{1,4}')
const hidesNumber = new RegExp(
  `010175[^0-9]{0,9}10084|01.01.1975[^0-9]{1,9}10084|${boxes}|10084[^0-9]{1,9}010175`,
)
const repeatsNumber = new RegExp(`010175|01.01.1975|10084|${boxes}`)

const spellings = [
  written,
  '01017510084',
  '01.01.1975 10084',
  '01.01.1975, 10084',
  'født 01.01.1975 pnr 10084',
  'Verdal\n01.01.1975\n10084',
  'pnr 10084 010175',
  inBoxes,
  inBoxes.replaceAll('\t', '\n'),
]
/** Every field meets a quarter of the spellings, and every spelling a quarter of the fields; the rule is tried with them all. */
const turns = 4

const numberIn = ({ type }: Control): string | File => {
  if (type === 'email') return 'kari.01017510084@eksempel.no'
  if (type === 'url') return 'https://eksempel.no/?fnr=01017510084'
  if (type === 'file') return new File(['%PDF-1.7 prøve'], `sak ${written}.pdf`)
  return `Gjelder ${written}`
}

const ordinary = ({ name, type }: Control): string | File => {
  if (type === 'file') return new File([], '')
  if (type === 'email') return 'kari@eksempel.no'
  return type === 'url' ? 'https://eksempel.no/sak' : (readAsOther[name] ?? 'Prøve')
}

const isFreeText = ({ name }: Control): boolean => !(name in readAsOther)

/** The rows of a list are read alike: the first two of them tell of all. */
const isNotRepeated = ({ name }: Control): boolean => Number(/-(\d+)$/.exec(name)?.[1] ?? 0) <= 2

let base: TestDatabase
let house: TestApp
const forms: Found[] = []

const read = async (path: string, as: Reader) => (await house.get(path, as)).text()

async function findForms(as: Reader, starts: readonly string[]) {
  const { pages } = await crawl(house, as, starts, /^\/(ovelse|logg-inn)/)
  for (const { path, html } of pages) addForms(html, path, as)
}

function addForms(html: string, path: string, as: Reader) {
  for (const form of fillingsOf(html, path)) {
    const { action } = form
    const names = form.typed.map(({ name }) => name).join()
    const key = `${sortOf(action)} ${names}`
    if (names !== '' && forms.every((each) => each.key !== key)) {
      forms.push({ ...form, as, key })
    }
  }
}

beforeAll(async () => {
  const sample = await wholeSample('ovelse')
  base = sample.base
  house = await testApp(base)
  const secretariat = await house.signIn('secretariat')
  // Somebody must be there to be reminded, or no purring is offered.
  const codeOf = async (state: string) => {
    const found = await base.owner
      .selectFrom('party_judgement')
      .where('community_id', '=', sample.idOf('ovelse'))
      .where('state', '=', state)
      .select('party_code as code')
      .executeTakeFirstOrThrow()
    return found.code
  }
  await house.signIn('party-contact', await codeOf('sent'))
  await findForms(house.stranger, ['/logg-inn'])
  await house.post('/ovelse/runder/ny', { emne: 'Et utkast', lesere: 'secretariat' }, secretariat)
  await findForms(secretariat, [
    '/ovelse',
    '/ovelse/kontakter/hos/5038',
    '/ovelse/kontakter/funksjoner',
    '/ovelse/kontakter/andre',
    '/ovelse/organer',
    '/ovelse/organer/les-inn',
    '/ovelse/organer/hvem-bestemmer-hva/vurder?sak=minor-agreement-change&organ=psu',
  ])
  await findForms(await house.signIn('secretariat'), ['/ovelse/tilgang'])
  await findForms(await house.signIn('treasurer', 'ks-nord-trondelag'), [
    '/ovelse/kostnader/ovelse-2018/vedta',
  ])
  const north = await testApp({ ...base, communityId: sample.idOf('nordre-trondelag') })
  await sentRound(north, await north.signIn('secretariat'))
  const link = await linkTo(base, 'verdal@nordre-trondelag.example')
  addForms(await read(link, house.stranger), link, house.stranger)
  const northern = await north.signIn('secretariat')
  const put = await putBefore(north, northern)
  const reporting = await reportLinkTo(base, 'verdal@nordre-trondelag.example')
  addForms(await read(reporting, house.stranger), reporting, house.stranger)
  const standing = await standLinkTo(north, base, northern, 'kari@verdal.example')
  addForms(await read(standing, house.stranger), standing, house.stranger)
  const raised = { epost: 'melder@verdal.example', hvem: 'kommunene' }
  const wanted = { tittel: 'Jordmortjenesten i Namdalen', ...raised }
  const { at } = await submittedCase(north, base, northern, wanted)
  const asked = await submittedCase(north, base, northern, { ...raised, tittel: 'Et spørsmål' })
  expect((await north.post(`${asked.at}/spor`, { sporsmal: 'Hva?' }, northern)).status).toBe(303)
  const caseLink = await caseLinkTo(base, raised.epost)
  addForms(await read(caseLink, house.stranger), caseLink, house.stranger)
  const ofCases = ['/nordre-trondelag/saker/meld', `${at}/vurder`].concat(
    `/nordre-trondelag/saker/${asked.code}/svar`,
  )
  const again = { organ: 'asu', tittel: 'Plan for {år}', hvorfor: 'Hvert år.', slag: 'decision' }
  expect((await north.post('/nordre-trondelag/saker/faste/ny', again, northern)).status).toBe(303)
  const recurring = await read('/nordre-trondelag/saker/faste', northern)
  const [change = ''] = /[^"]+\/faste\/[0-9a-f-]{36}(?=")/.exec(recurring) ?? []
  ofCases.push('/nordre-trondelag/saker/faste/ny', change)
  ofCases.push('/nordre-trondelag/framlegg/overskrifter')
  ofCases.push('/nordre-trondelag/organer/asu/framlegg/overskrifter')
  for (const path of ofCases) addForms(await read(path, northern), path, northern)
  const verdal = await house.signIn('party-contact', '5038')
  const waits = await read('/ovelse/min-side', verdal)
  const [paper = ''] = /\/ovelse\/saker\/[^"]+\/framlegg(?=")/.exec(waits) ?? []
  const [asks = ''] = /[^"]+\/framlegg\/les\/[^"]+/.exec(await read(paper, verdal)) ?? []
  addForms(await read(asks, verdal), asks, verdal)
  const reported = { state: 'postponed', body: 'executive-board', navn: 'Kari', funksjon: 'Leder' }
  expect((await north.openAndPost(reporting, reported)).status).toBe(303)
  const [aside = ''] = /[^"]+\/til-side/.exec(await read(`${put}/svar/5038`, northern)) ?? []
  addForms(await read(aside, northern), aside, northern)
  const agreement = '/ovelse/avtaler/felles-finansiering-av-samhandlingskoordinator-2018'
  const board = await read(`${agreement}/tavle`, secretariat)
  for (const path of [
    ...new Set(board.match(/\/ovelse\/avtaler\/[^"]+\/svar\/\d{4}/g)),
    `${agreement}/svar/${await codeOf('rejected')}/pa-nytt`,
    '/ovelse/kommuner/ny?liste=finnmark',
    '/ovelse/kommuner/avgjor/5054?sett=2019-01-01',
  ]) {
    addForms(await read(path, secretariat), path, secretariat)
  }
}, 240_000)
afterAll(() => base.close())

/** Sends a form, and confirms where the answer asks for it. */
async function send({ action, held, typed, as }: Found, value: (field: Control) => string | File) {
  const fields = typed.map((each) => [each.name, value(each)])
  // An earlier form may have changed what this one was opened over: it is read anew as it is sent.
  const { _lest, ...own } = held
  const answer = await house.post(action, { ...own, ...Object.fromEntries(fields) }, as)
  const html = await answer.text()
  const confirming = fillingsOf(html, action).find(
    (form) => form.typed.length === 0 && stepField in form.held,
  )
  if (answer.status !== 200 || !confirming) return { status: answer.status, html }
  const kept = await house.post(confirming.action, confirming.held, as)
  return { status: kept.status, html: await kept.text() }
}

/** What stands beside a field after its form was refused. */
const errorAt = (html: string, { id }: Control): string =>
  new RegExp(`id="${id}-feil">([^<]*)`).exec(html)?.[1] ?? ''

const allErrors = (html: string): string[] =>
  [...html.matchAll(/-feil">([^<]*)/g)].map(([, error = '']) => error)

const isIdentityError = (error: string): boolean =>
  Object.values(identityWords).some(({ nb }) => error.startsWith(nb))

/** Every row of every table that has the number in it, whatever is between its parts. */
async function rowsWithNumber(): Promise<string[]> {
  const { rows: tables } = await sql<{ name: string }>`
    select quote_ident(table_schema) || '.' || quote_ident(table_name) as name
    from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`.execute(
    base.owner,
  )
  const found = await Promise.all(
    tables.map(async ({ name }) => {
      const { rows } = await sql<{ row: string }>`
        select to_jsonb(kept)::text as row from ${sql.raw(name)} kept`.execute(base.owner)
      return rows.some(({ row }) => hidesNumber.test(row)) ? [name] : []
    }),
  )
  return found.flat()
}

describe('Et fødselsnummer i et skjema', { timeout: 120_000 }, () => {
  it('er prøvd i hvert skjema som tar imot noe skrevet', () => {
    const untried = house.app.routes
      .filter(({ method, path }) => method === 'POST' && !withoutText.includes(path))
      .map(({ path }) => new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`))
      .filter((shape) => !forms.some(({ action }) => shape.test(action.replace(/\?.*/, ''))))
    expect([...new Set(untried.map(String))]).toEqual([])
    expect(forms.length).toBeGreaterThan(20)
  })

  it('blir avvist ved hvert felt med fri tekst, uten at nummeret gjentas i meldingen', async () => {
    const silent: string[] = []
    for (const form of forms) {
      const free = form.typed.filter(isFreeText)
      if (free.length === 0) continue
      const { status, html } = await send(form, (field) =>
        isFreeText(field) ? numberIn(field) : ordinary(field),
      )
      expect(status, form.action).toBe(422)
      for (const field of free) {
        const error = errorAt(html, field)
        if (!isIdentityError(error)) silent.push(`${form.action} ${field.name}: ${error}`)
      }
    }
    expect(silent).toEqual([])
  })

  it.each(spellings.map((number, at) => [at, number] as const))(
    'blir ikke lagret, ett felt om gangen: skrivemåte %i, %j',
    async (at, number) => {
      const fields = forms.flatMap((form) =>
        form.typed.filter(isNotRepeated).map((wrong) => ({ form, wrong })),
      )
      for (const { form, wrong } of fields.filter((_, nth) => nth % turns === at % turns)) {
        const isPlain = !['email', 'url', 'file'].includes(wrong.type)
        const { html } = await send(form, (field) =>
          field !== wrong ? ordinary(field) : isPlain ? number : numberIn(field),
        )
        const repeated = allErrors(html).filter((error) => repeatsNumber.test(error))
        expect(repeated, `${form.action} ${wrong.name}`).toEqual([])
      }
      expect(await rowsWithNumber()).toEqual([])
    },
  )

  it('er det eneste som hindrer: uten det blir de fleste skjemaene lagret', async () => {
    const kept: string[] = []
    for (const form of forms) {
      const { status } = await send(form, ordinary)
      if (status === 303) kept.push(form.key)
    }
    expect(kept.length).toBeGreaterThanOrEqual(15)
  })

  it('hadde vært funnet om det var lagret', async () => {
    await base.owner
      .updateTable('community')
      .set({ name: `Øvelse ${written}` })
      .where('key', '=', 'ovelse')
      .execute()
    expect(await rowsWithNumber()).toEqual(['public.community'])
  })
})
