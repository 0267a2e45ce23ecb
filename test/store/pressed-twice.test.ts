import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isDoneBefore } from '../../src/cli/attack/asking.ts'
import { addDays, day } from '../../src/kernel/day.model.ts'
import { stepField } from '../../src/kernel/form/step.model.ts'
import { longDay, shortDay } from '../../src/kernel/format.model.ts'
import { osloDay } from '../../src/kernel/oslo.model.ts'
import { addMinutes, now } from '../../src/platform/clock.ts'
import { inCommunity } from '../../src/platform/db.ts'
import { newId } from '../../src/platform/id.ts'
import { type Reader, type TestApp, testApp } from '../app.ts'
import { aCase, aTreatment, keepCase } from '../builders/cases.ts'
import { typedScheme } from '../builders/typed-scheme.ts'
import { crawl } from '../crawl.ts'
import type { TestDatabase } from '../database.ts'
import { type Fields, formsOf } from '../forms.ts'
import { wholeSample } from '../sample-house.ts'

const place = '/nordre-trondelag'
let base: TestDatabase
let north: TestApp
/** The same house, where a press can wait once it has looked whether it was sent before. */
let slow: TestApp
let waiting: { hasLooked(): void; goOn: Promise<void> } | null = null
const people: Record<string, Reader> = {}

beforeAll(async () => {
  const sample = await wholeSample()
  base = sample.base
  north = await testApp(base)
  slow = await testApp({
    ...base,
    read: async (scope, questions) => {
      const answers = await base.read(scope, questions)
      const wait = 'found' in questions ? waiting : null
      if (wait) {
        waiting = null
        wait.hasLooked()
        await wait.goOn
      }
      return answers
    },
  })
  const exercise = await testApp({ ...base, communityId: sample.idOf('ovelse') })
  await north.signIn('party-contact', '5037')
  people.secretariat = await north.signIn('secretariat')
  people.administrator = await north.signIn('administrator')
  people.another = await north.signIn('secretariat')
  people.treasurer = await north.signIn('treasurer', 'ks-nord-trondelag')
  people.exercise = await exercise.signIn('secretariat')
})
afterAll(() => base.close())

const deeds = async (): Promise<number> => {
  const { count } = await base.owner
    .selectFrom('journal_entry')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** What a page says, without its form. */
const textOf = (html: string) =>
  [...html.matchAll(/<(?:p|h1)[^>]*>([^<]+)/g)].map(([, text]) => text).join(' | ')

type Filled = Record<string, string | readonly string[]>

/** The form of a page that leads to an address, filled in; sent as often as asked. */
async function openForm(who: string, at: string, to: string, filled: Filled) {
  const reader = people[who]
  if (!reader) throw new Error(`Ingen heter ${who}`)
  const html = await (await north.get(at, reader)).text()
  const form = formsOf(html, at).find(({ action }) => action.split('?')[0] === to)
  if (!form)
    throw new Error(
      `Ingen form på ${at} fører til ${to}: ${textOf(html)} ${formsOf(html, at).map(({ action }) => action)}`,
    )
  const fields = form.fields.filter(([name]) => !(name in filled))
  const typed = Object.entries(filled).flatMap(([name, value]) =>
    [value].flat().map((each): [string, string] => [name, each]),
  )
  const sent = [...fields, ...typed]
  const stamp = await previewedStamp(reader, form.action, to, sent, filled)
  const read = stamp === undefined ? sent : [...sent.filter(([name]) => name !== '_lest'), stamp]
  const sending = (key?: string | null) => sendForm(reader, form.action, read, key)
  return Object.assign(sending, {
    /** Looks whether it was sent before, and goes on when told to. */
    late: async () => {
      const looked = Promise.withResolvers<void>()
      const goOn = Promise.withResolvers<void>()
      waiting = { hasLooked: looked.resolve, goOn: goOn.promise }
      const answer = sendForm(reader, form.action, read, undefined, slow)
      await looked.promise
      return () => {
        goOn.resolve()
        return answer
      }
    },
    /** The same form sent in another writing of the same. */
    as: (change: (fields: Fields) => Fields) => sendForm(reader, form.action, change(read)),
  })
}

/** What a preview shows is read before it is confirmed; undefined for a form without one. */
async function previewedStamp(
  reader: Reader,
  action: string,
  to: string,
  fields: Fields,
  filled: Filled,
): Promise<Fields[number] | undefined> {
  if (!(stepField in filled)) return undefined
  const choices = fields.filter(([name]) => name !== stepField)
  const { html } = await sendForm(reader, action, choices)
  const shown = formsOf(html, to).find((form) => form.action.split('?')[0] === to)
  return shown?.fields.find(([name]) => name === '_lest')
}

/** Sends a form as it stands, with another key, or with none. */
async function sendForm(
  reader: Reader,
  action: string,
  fields: Fields,
  key?: string | null,
  house = north,
) {
  const body = new FormData()
  for (const [name, value] of fields) body.append(name, value)
  body.set('_csrf', reader.csrf)
  if (key === null) body.delete('_en-gang')
  else if (key !== undefined) body.set('_en-gang', key)
  const headers = { cookie: reader.cookie, origin: 'http://localhost' }
  const answer = await house.app.request(action, { method: 'POST', body, headers })
  return { status: answer.status, to: answer.headers.get('location'), html: await answer.text() }
}

/**
 * Without its key nothing is done. Three presses at once, one after, and one that began before them and reads the page when
 * they are through: all led to the same place, and the journal tells of one deed.
 */
async function expectDoneOnce(who: string, at: string, to: string, filled: Filled, written = 1) {
  const send = await openForm(who, at, to, filled)
  const before = await deeds()
  expect([(await send(null)).status, await deeds()]).toEqual([400, before])
  const late = await send.late()
  const answers = await Promise.all([send(), send(), send()])
  answers.push(await send(), await late())
  const [first] = answers
  expect(textOf(first?.html ?? '')).toBe('')
  expect(answers.map(({ status, to }) => [status, to])).toEqual(answers.map(() => [303, first?.to]))
  expect((await deeds()) - before).toBe(written)
  return first?.to ?? ''
}

const draft = {
  title: 'Felles jordmorvakt',
  body: 'Avtale mellom [[avtalepart]] og [[kommune]].',
  kind: 'agreement',
  audience: 'public',
  counterparty: 'KS Nord-Trøndelag',
}
const plan = {
  partiesOn: '01.01.2026',
  decidingBody: 'executive-board',
  rule: 'all',
  _steg: 'confirm',
}
const scheme = typedScheme({ _steg: 'confirm' })
const decided = { vedtak: 'ASU 12.02.2026, sak 4/26', _steg: 'confirm' }
const own = `${place}/avtaler/felles-jordmorvakt`
const members = `${place}/kommuner`

/** One of every form that makes something, in an order in which each has what it needs. */
const makings: [title: string, route: string, who: string, at: string, to: string, Filled][] = [
  ['et utkast', '/avtaler/ny', 'secretariat', `${place}/avtaler/ny`, `${place}/avtaler/ny`, draft],
  [
    'en endring i utkastet',
    '/avtaler/:slug/rediger',
    'secretariat',
    `${own}/rediger`,
    `${own}/rediger`,
    { summary: 'Kort.' },
  ],
  [
    'å legge fram',
    '/avtaler/:slug/legg-fram',
    'secretariat',
    `${own}/legg-fram`,
    `${own}/legg-fram`,
    plan,
  ],
  [
    'vertskommunen',
    '/avtaler/:slug/vertskommune',
    'secretariat',
    `${own}/vertskommune`,
    `${own}/vertskommune`,
    { host: '5006', settledOn: '12.03.2026', source: 'Sak 9/26' },
  ],
  [
    'eier, arkiv og unntak',
    '/avtaler/:slug/arkiv',
    'secretariat',
    `${own}/arkiv`,
    `${own}/arkiv`,
    { owner: 'ASU' },
  ],
  [
    'et svar',
    '/avtaler/:slug/svar/:partyCode',
    'secretariat',
    `${own}/svar/5038`,
    `${own}/svar/5038`,
    {
      state: 'adopted-with-reservation',
      body: 'executive-board',
      day: shortDay(osloDay(now())),
      reservation: 'Hvis alle.',
      source: 'E-post',
    },
  ],
  [
    'svar på om forbeholdet hindrer',
    '/avtaler/:slug/svar/:partyCode/forbehold',
    'secretariat',
    `${own}/svar/5038`,
    `${own}/svar/5038/forbehold`,
    { answer: 'no', source: 'E-post' },
  ],
  [
    'et vedtak som skal undertegnes',
    '/avtaler/:slug/svar/:partyCode',
    'secretariat',
    `${own}/svar/5007`,
    `${own}/svar/5007`,
    {
      state: 'adopted',
      body: 'executive-board',
      day: shortDay(osloDay(now())),
      source: 'E-post',
    },
  ],
  [
    'undertegning for én',
    '/avtaler/:slug/signering/:partyCode',
    'secretariat',
    `${own}/signering/5007`,
    `${own}/signering/5007`,
    { step: 'signed', day: shortDay(osloDay(now())), signedBy: 'Ordføreren' },
  ],
  [
    'undertegning for flere',
    '/avtaler/:slug/signering',
    'secretariat',
    `${own}/signering`,
    `${own}/signering`,
    { step: 'received', day: shortDay(osloDay(now())), parties: '5007' },
  ],
  [
    'et notat om en part',
    '/avtaler/:slug/svar/:partyCode/notat',
    'secretariat',
    `${own}/svar/5006`,
    `${own}/svar/5006/notat`,
    { note: 'Ringte 27.11' },
  ],
  [
    'et avslag',
    '/avtaler/:slug/svar/:partyCode',
    'secretariat',
    `${own}/svar/5006`,
    `${own}/svar/5006`,
    {
      state: 'rejected',
      body: 'executive-board',
      day: shortDay(osloDay(now())),
      source: 'E-post',
    },
  ],
  [
    'at en part bes om ny behandling',
    '/avtaler/:slug/svar/:partyCode/pa-nytt',
    'secretariat',
    `${own}/svar/5006/pa-nytt`,
    `${own}/svar/5006/pa-nytt`,
    { reason: 'Teksten er rettet', [stepField]: 'confirm' },
  ],
  [
    'at avtalen gjelder uten en part',
    '/avtaler/:slug/svar/:partyCode/uten',
    'secretariat',
    `${own}/svar/5006`,
    `${own}/svar/5006/uten`,
    { answer: 'yes', source: 'Sak 4/26' },
  ],
  [
    'svar fra flere parter',
    '/avtaler/:slug/svar',
    'secretariat',
    `${own}/svar`,
    `${own}/svar`,
    { state: 'postponed', source: 'Liste', 'with-5037': 'yes' },
  ],
  [
    'en ny frist for svar på en avtale',
    '/avtaler/:slug/frist',
    'secretariat',
    `${own}/frist`,
    `${own}/frist`,
    {
      deadline: shortDay(addDays(osloDay(now()), 60)),
      reason: 'Møtene er flyttet',
      [stepField]: 'confirm',
    },
  ],
  ['purring', '/avtaler/:slug/purr', 'secretariat', `${own}/purr`, `${own}/purr`, {}],
  [
    'en ny versjon',
    '/avtaler/:slug/ny-versjon',
    'secretariat',
    `${own}/ny-versjon`,
    `${own}/ny-versjon`,
    {},
  ],
  ['å forkaste', '/avtaler/:slug/forkast', 'secretariat', `${own}/forkast`, `${own}/forkast`, {}],
  [
    'å trekke tilbake',
    '/avtaler/:slug/trekk',
    'secretariat',
    `${own}/trekk`,
    `${own}/trekk`,
    { reason: 'Feil beløp.', _steg: 'confirm' },
  ],
  [
    'en fordeling',
    '/kostnader/ny',
    'treasurer',
    `${place}/kostnader/ny`,
    `${place}/kostnader/ny`,
    scheme,
  ],
  [
    'et vedtak om en fordeling',
    '/kostnader/:scheme/vedta',
    'treasurer',
    `${place}/kostnader/nord-trondelag-2018/vedta?sats=7`,
    `${place}/kostnader/nord-trondelag-2018/vedta`,
    { vedtak: 'PSU, sak 4/26' },
  ],
  [
    'en kostnad',
    '/kostnader/:scheme/kostnad',
    'treasurer',
    `${place}/kostnader/felles-jordmorvakt-2027/kostnad`,
    `${place}/kostnader/felles-jordmorvakt-2027/kostnad`,
    { ar: '2027', brutto: '2 100 000', kilde: 'Regnskapet' },
  ],
  [
    'en ny part',
    '/kommuner/ny',
    'secretariat',
    `${members}/ny?sok=1833&dag=01.01.2026`,
    `${members}/ny`,
    { ...decided, dag: '01.01.2026', kommuner: ['1833'] },
  ],
  [
    'en part som slutter',
    '/kommuner/avslutt/:code',
    'secretariat',
    `${members}/avslutt/1833`,
    `${members}/avslutt/1833`,
    { ...decided, dag: '31.05.2026' },
  ],
  [
    'en avgjort plass',
    '/kommuner/avgjor/:code',
    'secretariat',
    `${members}/avgjor/5054?sett=2019-01-01`,
    `${members}/avgjor/5054`,
    { ...decided, plass: 'part', dag: '01.03.2018' },
  ],
  [
    'en organisasjon',
    '/kommuner/organisasjon',
    'secretariat',
    `${members}/organisasjon`,
    `${members}/organisasjon`,
    { ...decided, navn: 'Helgelandssykehuset HF', slag: 'health-trust', orgnr: '983974929' },
  ],
  [
    'et nytt navn på en organisasjon',
    '/kommuner/organisasjon/:key',
    'secretariat',
    `${members}/organisasjon/helgelandssykehuset-hf`,
    `${members}/organisasjon/helgelandssykehuset-hf`,
    { ...decided, navn: 'Helgeland sykehus HF', slag: 'health-trust', dag: '01.03.2026' },
  ],
  [
    'en organisasjon som slutter',
    '/kommuner/organisasjon/:key/avslutt',
    'secretariat',
    `${members}/organisasjon/helgelandssykehuset-hf/avslutt`,
    `${members}/organisasjon/helgelandssykehuset-hf/avslutt`,
    { ...decided, dag: '31.05.2026' },
  ],
  [
    'en region',
    '/kommuner/region',
    'secretariat',
    `${members}/region`,
    `${members}/region`,
    { ...decided, dag: '01.02.2026', kommuner: ['5038'], region: 'ny', nyregion: 'Indre fjord' },
  ],
  [
    'en oppgave',
    '/kommuner/oppgave',
    'secretariat',
    `${members}/oppgave`,
    `${members}/oppgave`,
    { ...decided, rolle: 'host', hvem: '5038', dag: '01.02.2026' },
  ],
  [
    'en rolle',
    '/tilgang',
    'administrator',
    `${place}/tilgang`,
    `${place}/tilgang`,
    { navn: 'Ola', epost: 'ola@kommune.example', rolle: 'auditor', part: '', sider: 'both' },
  ],
  [
    'adressen som svar går til',
    '/tilgang/svaradresse',
    'administrator',
    `${place}/tilgang`,
    `${place}/tilgang/svaradresse`,
    { svaradresse: 'sekretariatet@kommune.example' },
  ],
  [
    'en rolle som slutter',
    '/tilgang/avslutt',
    'administrator',
    `${place}/tilgang`,
    `${place}/tilgang/avslutt`,
    {},
  ],
]

const contacts = `${place}/kontakter/hos/5038`
/** An address with the mailbox that the sample has in Verdal, or with the person who is added below. */
async function named(path: string): Promise<string> {
  const kind = /:mailbox|:person/.exec(path)?.[0].slice(1)
  if (kind === undefined) return path
  const { id } = await inCommunity(base.db, base.communityId, (tx) =>
    tx
      .selectFrom('contact_holder')
      .select('id')
      .where('community_id', '=', base.communityId)
      .where('kind', '=', kind)
      .executeTakeFirstOrThrow(),
  )
  return path.replace(`:${kind}`, id)
}
makings.push(
  [
    'målform på e-post',
    '/kontakter/hos/:place/malform',
    'secretariat',
    contacts,
    `${contacts}/malform`,
    { maalform: 'nn' },
  ],
  [
    'en kontakt',
    '/kontakter/hos/:place/ny',
    'secretariat',
    `${contacts}/ny`,
    `${contacts}/ny`,
    {
      ...{ funksjon: 'kommuneoverlege', slag: 'person', navn: 'Kari', deling: 'own-side' },
      epost: 'kari@verdal.example',
    },
  ],
  [
    'at en kontakt stemmer',
    '/kontakter/hos/:place/:holder/bekreft',
    'secretariat',
    contacts,
    `${contacts}/:mailbox/bekreft`,
    {},
  ],
  [
    'en rettet kontakt',
    '/kontakter/hos/:place/:holder',
    'secretariat',
    `${contacts}/:mailbox`,
    `${contacts}/:mailbox`,
    { telefon: '74 04 82 01' },
  ],
  [
    'tilgang for en kontakt',
    '/kontakter/hos/:place/:holder/tilgang',
    'secretariat',
    `${contacts}/:person`,
    `${contacts}/:person/tilgang`,
    {},
  ],
  [
    'en kontakt som avsluttes',
    '/kontakter/hos/:place/:holder/avslutt',
    'secretariat',
    `${contacts}/:mailbox/avslutt`,
    `${contacts}/:mailbox/avslutt`,
    {},
  ],
)

const directory = `${place}/kontakter`
makings.push(
  [
    'ei liste som leses inn',
    '/kontakter/les-inn',
    'secretariat',
    `${directory}/les-inn`,
    `${directory}/les-inn`,
    {
      lim: 'kommunenummer;funksjon;navn\n5037;Kommuneoverlege;Fra ei liste',
      _steg: 'confirm',
    },
  ],
  [
    'en e-post til alle',
    '/kontakter/skriv',
    'secretariat',
    `${directory}/skriv?funksjon=kommuneoverlege`,
    `${directory}/skriv`,
    { funksjon: 'kommuneoverlege', emne: 'Hei', tekst: 'Hei alle.', _steg: 'confirm' },
  ],
  [
    'en funksjon',
    '/kontakter/funksjoner/ny',
    'secretariat',
    `${directory}/funksjoner/ny`,
    `${directory}/funksjoner/ny`,
    {
      navn: 'Prøvefunksjon',
      nynorsk: '',
      engelsk: '',
      antall: 'several',
      hvor: 'municipality',
      plass: '-',
    },
  ],
  [
    'en endret funksjon',
    '/kontakter/funksjoner/:function',
    'secretariat',
    `${directory}/funksjoner/provefunksjon`,
    `${directory}/funksjoner/provefunksjon`,
    {
      navn: 'Endret funksjon',
      nynorsk: '',
      engelsk: '',
      antall: 'several',
      hvor: 'municipality',
      plass: '-',
    },
  ],
  [
    'en funksjon som tas ut',
    '/kontakter/funksjoner/:function/ta-ut',
    'secretariat',
    `${directory}/funksjoner/provefunksjon`,
    `${directory}/funksjoner/provefunksjon/ta-ut`,
    {},
  ],
  [
    'en funksjon som settes inn igjen',
    '/kontakter/funksjoner/:function/sett-inn',
    'secretariat',
    `${directory}/funksjoner/provefunksjon`,
    `${directory}/funksjoner/provefunksjon/sett-inn`,
    {},
  ],
  [
    'en organisasjon utenfor',
    '/kontakter/andre/ny',
    'secretariat',
    `${directory}/andre/ny`,
    `${directory}/andre/ny`,
    { navn: 'Prøvesenter', slag: 'ks', nettsted: '', om: '', deling: 'public', kilde: '' },
  ],
  [
    'en endret organisasjon',
    '/kontakter/andre/:organisation/endre',
    'secretariat',
    `${directory}/andre/provesenter/endre`,
    `${directory}/andre/provesenter/endre`,
    { navn: 'Endret senter', slag: 'ks', nettsted: '', om: '', deling: 'public', kilde: '' },
  ],
  [
    'en organisasjon som tas ut',
    '/kontakter/andre/:organisation/ta-ut',
    'secretariat',
    `${directory}/andre/provesenter/endre`,
    `${directory}/andre/provesenter/ta-ut`,
    {},
  ],
  [
    'en organisasjon som settes inn igjen',
    '/kontakter/andre/:organisation/sett-inn',
    'secretariat',
    `${directory}/andre/provesenter/endre`,
    `${directory}/andre/provesenter/sett-inn`,
    {},
  ],
)

const rounds = `${place}/runder`
const roundFields = {
  lesere: 'secretariat',
  hvem: '5038',
  frist: shortDay(addDays(osloDay(now()), 14)),
}
const aNumber = { slag: 'number', sporsmal: 'Hvor mange?', enhet: 'persons' }
const ofRound = (
  title: string,
  path: string,
  filled: Record<string, string>,
  at = path,
  round = 'kurs',
): (typeof makings)[number] => [
  title,
  `/runder/:round/${path.replace('5038', ':place').replace(/s1/, ':question')}`,
  'secretariat',
  `${rounds}/${round}/${at}`,
  `${rounds}/${round}/${path}`,
  filled,
]
makings.push(
  [
    'en runde',
    '/runder/ny',
    'secretariat',
    `${rounds}/ny`,
    `${rounds}/ny`,
    { ...roundFields, emne: 'Kurs' },
  ],
  [
    'en runde til',
    '/runder/ny',
    'secretariat',
    `${rounds}/ny`,
    `${rounds}/ny`,
    { ...roundFields, emne: 'Hospitering' },
  ],
  ofRound('et utkast som forkastes', 'forkast', {}, 'forkast', 'hospitering'),
  ofRound('en endret runde', 'endre', { ...roundFields, emne: 'Kurs i år' }),
  ofRound('et spørsmål', 'sporsmal/nytt', aNumber, 'sporsmal/nytt?slag=number'),
  ofRound('et spørsmål til', 'sporsmal/nytt', aNumber, 'sporsmal/nytt?slag=number'),
  ofRound('et endret spørsmål', 'sporsmal/s1', { ...aNumber, sporsmal: 'Hvor mange nå?' }),
  ofRound('et flyttet spørsmål', 'sporsmal/s1/flytt', { vei: 'ned' }, 'utkast'),
  ofRound('at runden sendes', 'send', {}),
  ofRound('en purring', 'purr', {}),
  ofRound('et svar', 'svar/5038', { s1: '7', svarer: 'secretariat', kilde: 'Brev' }),
  ofRound('et anslag', 'anslag/s1', { fra: '1', til: '2', metode: 'Per innbygger' }),
  ofRound('en som spørres i tillegg', 'spor-flere', { hvem: '5037', grunn: 'Ny part' }),
  ofRound('en ny frist', 'frist', { frist: roundFields.frist }),
  ofRound('et spørsmål som tas ut', 'sporsmal/s1/fjern', {}, 'sporsmal/s1'),
  ofRound('at runden lukkes', 'lukk', {}),
  ofRound('at runden åpnes igjen', 'apne', {}),
)

const bodies = `${place}/organer`
const bodyFields = { navn: 'Prøveutvalg', slag: 'network', side: 'both', deling: 'public' }
const seatFields = {
  ...{ navn: 'Prøveplass', taler: ['gruppe.users'], side: 'none', rett: 'speak' },
  formote: 'none',
}
const ofBody = (
  title: string,
  route: string,
  path: string,
  filled: Filled,
  at = path,
): (typeof makings)[number] => [
  title,
  `/organer/${route}`,
  'secretariat',
  `${bodies}/${at}`,
  `${bodies}/${path}`,
  filled,
]
const ofSeat = 'proveutvalg/plasser/:seat'
const ofMandate = 'proveutvalg/mandat/:mandate'
makings.push(
  ofBody('et organ', 'nytt', 'nytt', bodyFields),
  ofBody('plasser som leses inn', 'les-inn', 'les-inn', {
    lim: 'organ;plass;side;taler for\nPrøveutvalg;Fra ei liste;ingen;seg selv',
    _steg: 'confirm',
  }),
  ofBody('et endret organ', ':body/endre', 'proveutvalg/endre', { lokalt: 'Nivå tre' }),
  ofBody('slik et organ arbeider', ':body/arbeidsmate', 'proveutvalg/arbeidsmate', {
    innkaller: 'Lederen',
  }),
  ofBody('et mandat', ':body/mandat/nytt', 'proveutvalg/mandat/nytt', {
    mandat: 'Forberede saker',
    vedtatt: '01.02.2026',
  }),
  ofBody('et rettet mandat', ':body/mandat/:mandate/rett', `${ofMandate}/rett`, { sak: '4/26' }),
  ofBody('et mandat som tas bort', ':body/mandat/:mandate/ta-bort', `${ofMandate}/ta-bort`, {}),
  ofBody('en plass', ':body/plasser/ny', 'proveutvalg/plasser/ny', seatFields),
  ofBody('hvem som leder et organ', ':body/ledelse', 'proveutvalg/ledelse', { leder: ':seat' }),
  ofBody('en rettet ledelse', ':body/ledelse/:leadership', 'proveutvalg/ledelse/:leadership', {
    valgt: 'elected',
  }),
  ofBody('en endret plass', ':body/plasser/:seat/endre', `${ofSeat}/endre`, { oppnevnes: 'KS' }),
  ofBody('en som får en plass', ':body/plasser/:seat/ny', `${ofSeat}/ny`, { navn: 'Kari' }),
  ofBody('en rettet i en plass', ':body/plasser/:seat/:holder', `${ofSeat}/:seated`, {
    funksjon: 'Leder',
  }),
  ofBody(
    'en som slutter i en plass',
    ':body/plasser/:seat/:holder/avslutt',
    `${ofSeat}/:seated/avslutt`,
    {},
  ),
  ofBody('en plass som slutter', ':body/plasser/:seat/avslutt', `${ofSeat}/avslutt`, {}),
  ofBody('et organ som slutter', ':body/avslutt', 'proveutvalg/avslutt', { plasser: 'yes' }),
  ofBody(
    'slutten tatt tilbake',
    ':body/angre-slutt',
    'proveutvalg/angre-slutt',
    {},
    'proveutvalg/avslutt',
  ),
)
const authority = 'hvem-bestemmer-hva'
const ofJudgement = `${authority}/vurdering/:judgement`
makings.push(
  ofBody('en versjon av hvem som bestemmer', `${authority}/ny`, `${authority}/ny`, {
    navn: 'Punkt 5.2, på nytt',
  }),
  ofBody(
    'dagen avtalen trådte i kraft',
    `${authority}/versjon/:version/dag`,
    `${authority}/versjon/:version/dag`,
    { fra: '01.05.2025', frakilde: 'Brev' },
  ),
  ofBody(
    'en vurdering av hvem som bestemmer',
    `${authority}/vurder`,
    `${authority}/vurder`,
    {
      ...{ om: 'Ny adresse', valgt: 'minor-agreement-change', navn: 'Kari', funksjon: 'Leder' },
      grunn: 'Flytter ingen oppgaver',
    },
    `${authority}/vurder?sak=minor-agreement-change&organ=psu`,
  ),
  ofBody(
    'en part som er uenig',
    `${authority}/vurdering/:judgement/uenig/:partyCode`,
    `${ofJudgement}/uenig/5038`,
    { hvem: 'Ordføreren', dag: '01.10.2026', ord: 'Vi vil behandle den.' },
  ),
  ofBody('en vurdering som trekkes', `${ofJudgement}/trekk`, `${ofJudgement}/trekk`, {
    hvorfor: 'Feil sak',
  }),
)
const toAsu = `${place}/organer/asu/saker/:case`
const assessed = (title: string, deed: string, filled: Filled): (typeof makings)[number] => [
  title,
  `/organer/:body/saker/:case/${deed}`,
  'secretariat',
  `${toAsu}/vurder`,
  `${toAsu}/${deed}`,
  filled,
]
const submitted = (title: string, tittel: string): (typeof makings)[number] => [
  title,
  '/saker/meld',
  'secretariat',
  `${place}/saker/meld`,
  `${place}/saker/meld`,
  { organ: 'asu', tittel, hvorfor: 'Fordi det haster.' },
]
makings.push(
  submitted('en sak', 'Trykket først'),
  assessed('en sak som tas inn', 'ta-inn', { slag: 'decision' }),
  submitted('en sak til', 'Trykket så'),
  assessed('et spørsmål om en sak', 'spor', { sporsmal: 'Haster det?' }),
  [
    'svaret på det',
    '/saker/:case/svar',
    'secretariat',
    `${place}/saker/:case/svar`,
    `${place}/saker/:case/svar`,
    { svar: 'Ja.' },
  ],
  assessed('en sak som avvises', 'avvis', { grunn: 'Hører ikke til her.' }),
  assessed('en sak som tas opp igjen', 'ta-opp', {}),
  assessed('en sak som slås sammen med en annen', 'sla-sammen', { nummer: ':first' }),
)
const faste = `${place}/saker/faste`
const recurring = (title: string, path: string, filled: Filled, at = path) =>
  [
    title,
    `/saker/faste/${path}`,
    'secretariat',
    at === '' ? faste : `${faste}/${at}`,
    `${faste}/${path}`,
    filled,
  ] satisfies (typeof makings)[number]
makings.push(
  recurring('en fast sak', 'ny', {
    ...{ organ: 'asu', tittel: 'Trykket for {år}', hvorfor: 'Den kommer hvert år.' },
    slag: 'decision',
  }),
  recurring('en endret fast sak', ':template', { punkt: 'Punkt 5.2' }),
  recurring('en fast sak for et nytt år', ':template/lag', {}, ''),
  recurring('en fast sak som avsluttes', ':template/avslutt', {}, ':template'),
)
/** A text with the recurring case that was made above. */
async function recurringIn(text: string): Promise<string> {
  if (!text.includes(':template')) return text
  const { id } = await base.owner
    .selectFrom('case_template')
    .select('id')
    .where('title', '=', 'Trykket for {år}')
    .executeTakeFirstOrThrow()
  return text.replace(':template', id)
}
/** A text with the case that was submitted last, and the one that it is joined to. */
async function raised(text: string): Promise<string> {
  if (!/:case|:first/.test(text)) return text
  const codeOf = async (title: string) =>
    (
      await base.owner
        .selectFrom('case_item')
        .select('code')
        .where('title', '=', title)
        .executeTakeFirst()
    )?.code
  const first = await codeOf('Trykket først')
  const last = (await codeOf('Trykket så')) ?? first
  return text.replace(':case', last ?? '').replace(':first', first ?? '')
}
/** A text with the last version of who decides, or the judgement, as they were made above. */
async function judged(text: string): Promise<string> {
  const newest = (table: 'authority_version' | 'authority_judgement') =>
    inCommunity(base.db, base.communityId, (tx) =>
      tx.selectFrom(table).select('id').orderBy('id', 'desc').limit(1).executeTakeFirstOrThrow(),
    )
  if (text.includes(':version')) {
    return text.replace(':version', (await newest('authority_version')).id)
  }
  return text.includes(':judgement')
    ? text.replace(':judgement', (await newest('authority_judgement')).id)
    : text
}
/** A text with the seat, whoever has it, those who lead or the mandate, as they were made above. */
async function seated(text: string): Promise<string> {
  if (text.includes(':mandate')) {
    const { id } = await inCommunity(base.db, base.communityId, (tx) =>
      tx
        .selectFrom('body_mandate')
        .select('id')
        .where('body_key', '=', 'proveutvalg')
        .executeTakeFirstOrThrow(),
    )
    return text.replace(':mandate', id)
  }
  if (!/:seat|:leadership/.test(text)) return text
  const found = await inCommunity(base.db, base.communityId, (tx) =>
    tx
      .selectFrom('body_seat')
      .leftJoin('body_seat_holder as holder', 'holder.seat_id', 'body_seat.id')
      .leftJoin('body_leadership as leadership', 'leadership.chair_seat', 'body_seat.id')
      .select(['body_seat.id', 'holder.id as holder', 'leadership.id as leadership'])
      .where('body_seat.body_key', '=', 'proveutvalg')
      .executeTakeFirstOrThrow(),
  )
  return text
    .replace(':seated', found.holder ?? '')
    .replace(':seat', found.id)
    .replace(':leadership', found.leadership ?? '')
}
const seatedIn = async (filled: Filled): Promise<Filled> => {
  const all: Filled = { ...filled }
  for (const [name, text] of Object.entries(filled))
    if (typeof text === 'string') all[name] = await raised(await seated(text))
  return all
}

const inCase = 'asu/saker/:taken'
const ofCase = (title: string, way: string, filled: Filled) =>
  ofBody(title, `:body/saker/:case/${way}`, `${inCase}/${way}`, filled)
const registered = { organ: 'utenfor', navn: 'Fagrådet', trinn: 'discuss' }
makings.push(
  ofCase('en endret sak', 'endre', { sammendrag: 'Kort sagt.' }),
  ofCase('en planlagt behandling', 'planlegg', { organ: 'psu', trinn: 'inform' }),
  ofCase('en behandling som føres inn', 'for-inn', {
    ...{ ...registered, utfall: 'noted', kilde: 'Referatet' },
  }),
  ofCase('en endret behandling', 'behandling/:treatment', { notat: 'Haster' }),
  ofCase('utfallet av en behandling', 'behandling/:treatment/utfall', {
    ...{ utfall: 'noted', kilde: 'Referatet' },
  }),
  ofCase('en behandling som tas av', 'behandling/:treatment/ta-av', { hvorfor: 'Feil sak' }),
)
let takenIn: { code: string; stop: string } | null = null
/** A text with a case that is taken in, and a treatment that was planned for yesterday. */
async function inTakenCase(text: string): Promise<string> {
  if (!text.includes(':taken')) return text
  if (takenIn === null) {
    const stop = aTreatment(addDays(osloDay(now()), -1), { stage: 'discuss' })
    const { code } = await inCommunity(base.db, base.communityId, (tx) =>
      keepCase(tx, base.communityId, aCase(), [stop]),
    )
    takenIn = { code, stop: stop.id }
  }
  return text.replace(':taken', takenIn.code).replace(':treatment', takenIn.stop)
}

const old = `${place}/avtaler/felles-finansiering-av-samhandlingskoordinator-2018`
makings.push([
  'svar på om en kommune er part',
  '/avtaler/:slug/svar/:partyCode/part',
  'secretariat',
  `${old}/svar/1718`,
  `${old}/svar/1718/part`,
  { answer: 'no', source: 'Brev fra Indre Fosen' },
])

describe('Trykket to ganger, gjort én gang', () => {
  it.each(makings)('%s', async (_title, _route, who, at, to, filled) => {
    const placed = async (text: string) =>
      raised(await judged(await seated(await inTakenCase(await named(await recurringIn(text))))))
    const [page, form] = [await placed(at), await placed(to)]
    await expectDoneOnce(who, page, form, await seatedIn(filled))
  })

  it('gjelder hver form som lager noe', () => {
    /** Ends a session, or asks for one, or for mail: nothing of a community is made. */
    const atTheDoor = /^\/(?:logg-|innlogginger|sammendrag)/
    /** Told of below: these need two persons, or write more than one entry. */
    const apart = [
      ...['/journal/fjern', '/journal/fjern/godkjenn', '/nullstill', '/tilgang/:person'],
      '/kontakter/funksjoner/vanlige',
      '/kontakter/hos/:place/bekreft',
      '/avtaler/:slug/sett',
      '/organer/:body/spor-om-navn',
    ]
    /** A mail that did not arrive is pressed twice where there is one, in the tests of its own routes. */
    const resent = [
      '/tilgang/igjen',
      '/avtaler/:slug/e-post/:mail',
      ...['ny-lenke', 'trekk'].map((deed) => `/avtaler/:slug/e-post/:mail/${deed}`),
      '/kontakter/skriv/e-post/:mail',
      ...['igjen', 'ny-lenke', 'trekk'].map((deed) => `/runder/:round/e-post/:mail/${deed}`),
      ...['spor', ':candidate/ny-lenke', ':candidate/trekk'].map(
        (deed) => `/organer/:body/oppnevn/:asking/${deed}`,
      ),
    ]
    /** Needs a file: pressed twice in the test of its own route. */
    const withFile = [
      '/saker/:case/framlegg/word',
      '/runder/:round/vedlegg',
      '/organer/:body/saker/:case/vedlegg',
    ]
    /** What is written in a paper stands in no entry: see papers/pressed-twice.route.test.ts, and headings/headings.route.test.ts. */
    const ofPapers = [
      '/organer/:body/saker/:case/framlegg',
      ...[
        'skriv',
        'skriv/del',
        'skrivere',
        'legg-fram',
        'gjennomsyn',
        'gjennomsyn/:review/avslutt',
      ].map((way) => `/saker/:case/framlegg/${way}`),
      ...['les/:reader', 'merknad/:remark'].map((way) => `/saker/:case/framlegg/${way}`),
      ...['/framlegg/overskrifter', '/organer/:body/framlegg/overskrifter'],
    ]
    /** Whoever has a link is nobody here, and what is told by it is not made here: pressed twice in the test of its own route. */
    const byLink = [
      '/svar/:token',
      '/meld/:token',
      '/meldt-sak/:token',
      '/stiller/:token',
      '/avtaler/:slug/svar/:partyCode/meldt/:report/til-side',
      '/avtaler/:slug/svar/:partyCode/meldt/:report/stemmer',
      // Shown only to somebody of both sides: see acting.route.test.ts.
      '/handle-for',
    ]
    const posts = north.app.routes.filter(({ method }) => method === 'POST')
    const routes = new Set(posts.map(({ path }) => path).filter((path) => !atTheDoor.test(path)))
    const told = [
      ...makings.map(([, route]) => route),
      ...apart,
      ...resent,
      ...withFile,
      ...ofPapers,
      ...byLink,
    ]
    expect([...routes].toSorted()).toEqual(
      [...new Set(told)].map((route) => `/:community${route}`).toSorted(),
    )
  })

  it('en runde om navn til et organ, som står i journalen både som runde og om organet', async () => {
    const made = (path: string, filled: Filled, written = 1) =>
      expectDoneOnce('secretariat', `${bodies}/${path}`, `${bodies}/${path}`, filled, written)
    await made('nytt', { ...bodyFields, navn: 'Navneutvalg' })
    await made('navneutvalg/plasser/ny', {
      ...seatFields,
      ...{ taler: ['gruppe.all-municipalities'], side: 'municipal' },
    })
    await made('navneutvalg/spor-om-navn', {}, 2)
  })

  it('en ny adresse for en person', async () => {
    const html = await (await north.get(`${place}/tilgang`, people.administrator)).text()
    const person = /href="(\/nordre-trondelag\/tilgang\/[0-9a-f-]{36})/.exec(html)?.[1] ?? ''
    await expectDoneOnce('administrator', person, person, { epost: 'ny@kommune.example' })
  })

  it('å be om å få tekst fjernet, og å godkjenne det', async () => {
    const journal = `${place}/journal`
    await expectDoneOnce('secretariat', journal, `${journal}/fjern`, {
      innslag: '1',
      grunn: 'Feil navn.',
    })
    await expectDoneOnce('another', journal, `${journal}/fjern/godkjenn`, {})
  })

  it('at kontaktene stemmer', async () => {
    await inCommunity(base.owner, base.communityId, (tx) =>
      tx
        .updateTable('contact_holder')
        .set({ confirmed_on: day('2020-01-01') })
        .where('community_id', '=', base.communityId)
        .execute(),
    )
    await expectDoneOnce('secretariat', contacts, `${contacts}/bekreft`, {})
  })

  it('svar som merkes som sett, som ikke er noe innslag', async () => {
    const seen = `${place}/avtaler/avtale-som-svares-pa`
    const day = shortDay(osloDay(now()))
    const title = 'Avtale som svares på'
    await (
      await openForm('secretariat', `${place}/avtaler/ny`, `${place}/avtaler/ny`, {
        ...draft,
        title,
      })
    )()
    await (await openForm('secretariat', `${seen}/legg-fram`, `${seen}/legg-fram`, plan))()
    people.contact = await north.signIn('party-contact', '5038')
    const answer = { state: 'adopted', body: 'executive-board', day }
    await (await openForm('contact', `${seen}/svar/5038`, `${seen}/svar/5038`, answer))()
    await expectDoneOnce('secretariat', `${seen}/tavle`, `${seen}/sett`, {}, 0)
  })

  it('de vanlige funksjonene, som er flere innslag', async () => {
    const at = `${directory}/funksjoner`
    await expectDoneOnce('secretariat', at, `${at}/vanlige`, {}, 3)
  })

  it('å nullstille øvelsen, og ikke en gang til når ingenting er gjort siden', async () => {
    const form = ['exercise', '/ovelse/nullstill', '/ovelse/nullstill', {}] as const
    const before = await deeds()
    await (await openForm(...form))()
    const written = (await deeds()) - before
    const at = '/ovelse/avtaler/ny'
    await (await openForm('exercise', at, at, draft))()
    await expectDoneOnce(...form, written)
    await expectDoneOnce(...form, 0)
  })
})

describe('Femti trykk samtidig', () => {
  it.each<[string, string, string, Filled]>([
    ['én avtale', 'secretariat', `${place}/avtaler/ny`, { ...draft, title: 'Femti' }],
    ['én fordeling', 'treasurer', `${place}/kostnader/ny`, { ...scheme, tittel: 'Femti' }],
    [
      'én kostnad',
      'treasurer',
      `${place}/kostnader/felles-jordmorvakt-2027/kostnad`,
      { ar: '2027', brutto: '2 200 000', kilde: 'Regnskapet, rettet' },
    ],
  ])('gir %s', { timeout: 60_000 }, async (_title, who, at, filled) => {
    const send = await openForm(who, at, at, filled)
    const before = await deeds()
    const answers = await Promise.all(Array.from({ length: 50 }, send))
    expect(new Set(answers.map(({ status, to }) => `${status} ${to}`)).size).toBe(1)
    expect(answers[0]?.status).toBe(303)
    expect(await deeds()).toBe(before + 1)
  })
})

describe('Tilbake, og en skrivemåte som betyr det samme', () => {
  const at = `${place}/avtaler/ny`
  const changed =
    (name: string, change: (value: string) => string) =>
    (fields: Fields): Fields =>
      fields.map(([each, value]) => [each, each === name ? change(value) : value])

  it.each<[string, (fields: Fields) => Fields]>([
    ['mellomrom til slutt', changed('title', (value) => `${value}  `)],
    ['to mellomrom for ett', changed('title', (value) => value.replace(' ', '  '))],
    ['et hardt mellomrom', changed('title', (value) => value.replace(' ', '\u00a0'))],
    ['felt i en annen rekkefølge', (fields) => fields.toReversed()],
    ['linjer fra Windows', changed('body', (value) => value.replaceAll('\n', '\r\n'))],
    ['et linjeskift til slutt', changed('body', (value) => `${value}\r\n`)],
    ['dagen i en annen skrivemåte', changed('deadline', () => '31. desember 2030')],
  ])('%s gjør ikke noe nytt', async (title, change) => {
    const filled = { ...draft, title: `Igjen med ${title}`, body: 'Én\nTo', deadline: '31.12.2030' }
    const send = await openForm('secretariat', at, at, filled)
    const made = await send()
    const before = await deeds()
    const again = await send.as(change)
    expect([made.status, again.status, again.to]).toEqual([303, 303, made.to])
    expect(await deeds()).toBe(before)
  })

  it.each(['1000,00', '1 000', '1.000,00', 'kr 1000'])('beløpet %s er 1000', async (amount) => {
    const cost = `${place}/kostnader/felles-jordmorvakt-2027/kostnad`
    const filled = { ar: '2027', brutto: '1000', kilde: `Budsjettet som ${amount}` }
    const send = await openForm('treasurer', cost, cost, filled)
    const made = await send()
    const before = await deeds()
    const again = await send.as(changed('brutto', () => amount))
    expect([made.status, again.status, again.to]).toEqual([303, 303, made.to])
    expect(await deeds()).toBe(before)
  })
})

describe('Et felt som er sendt med to svar', () => {
  const expectNothingDone = async (
    [who, at, filled]: [string, string, Filled],
    name: string,
    other: string,
  ) => {
    const send = await openForm(who, at, at, filled)
    const before = await deeds()
    const twice = await send.as((fields) => [...fields, [name, other]])
    expect([twice.status, await deeds()]).toEqual([422, before])
    expect(twice.html).toContain('Et felt er sendt med flere svar')
  }

  it('utfallet av et svar: ingenting er gjort', async () => {
    const at = `${place}/avtaler/femti`
    const send = await openForm('secretariat', `${at}/legg-fram`, `${at}/legg-fram`, plan)
    expect((await send()).status).toBe(303)
    const day = shortDay(osloDay(now()))
    const answer = { state: 'adopted', body: 'executive-board', day, source: 'Brev' }
    await expectNothingDone(['secretariat', `${at}/svar/5038`, answer], 'state', 'rejected')
  })

  it.each<[string, string, string, Filled, string, string]>([
    [
      'leserne',
      'secretariat',
      `${place}/avtaler/ny`,
      { ...draft, title: 'To lesere', audience: 'secretariat' },
      'audience',
      'public',
    ],
    [
      'dagen',
      'secretariat',
      `${members}/avslutt/5037`,
      { ...decided, dag: '31.05.2027' },
      'dag',
      '31.05.2026',
    ],
    [
      'rollen',
      'administrator',
      `${place}/tilgang`,
      { navn: 'To', epost: 'to@kommune.example', rolle: 'body-member', part: '', sider: '' },
      'rolle',
      'administrator',
    ],
  ])('%s: ingenting er gjort', (_title, who, at, filled, name, other) =>
    expectNothingDone([who, at, filled], name, other),
  )
})

describe('Det som ikke er samme trykk', () => {
  it('det samme skjemaet med annet innhold gjør noe nytt', async () => {
    const at = `${place}/avtaler/ny`
    const first = await openForm('secretariat', at, at, { ...draft, title: 'Den ene' })
    const reader = people.secretariat as Reader
    const made = await first()
    const html = await (await north.get(at, reader)).text()
    expect(html).toContain('name="_en-gang"')
    const second = await (await openForm('secretariat', at, at, { ...draft, title: 'Den andre' }))()
    expect([made.to, second.to]).toEqual([`${place}/avtaler/den-ene`, `${place}/avtaler/den-andre`])
  })

  it('et skjema som ble avvist, kan sendes igjen', async () => {
    const at = `${place}/avtaler/ny`
    const send = await openForm('secretariat', at, at, { ...draft, title: '' })
    expect([(await send()).status, (await send()).status]).toEqual([422, 422])
  })

  it('den andres trykk med samme nøkkel er den andres', async () => {
    const at = `${place}/tilgang`
    const filled = {
      navn: 'Per',
      epost: 'per@kommune.example',
      rolle: 'auditor',
      part: '',
      sider: 'both',
    }
    const key = newId()
    const mine = await openForm('administrator', at, at, filled)
    const theirs = await openForm('another', at, at, filled)
    expect((await mine(key)).status).toBe(303)
    expect((await theirs(key)).status).toBe(422)
  })

  it('et trykk lenge etter får vite når det ble gjort, og hva det førte til', async () => {
    const at = `${place}/avtaler/ny`
    const send = await openForm('secretariat', at, at, { ...draft, title: 'Lenge siden' })
    const { to } = await send()
    await inCommunity(base.db, base.communityId, (tx) =>
      tx
        .updateTable('spent_form')
        .set({ spent_at: addMinutes(now(), -60) })
        .execute(),
    )
    const late = await send()
    expect(late.status).toBe(409)
    const sent = addMinutes(now(), -60)
    const day = osloDay(sent) === osloDay(now()) ? 'i dag' : longDay('nb', osloDay(sent))
    const answer = { status: late.status, headers: {}, body: Buffer.from(late.html) }
    expect(isDoneBefore(answer), 'som det store angrepet leser det').toBe(true)
    expect(late.html).toContain(`Du sendte dette skjemaet ${day} kl. `)
    expect(late.html).toContain(`href="${to}"`)
  })
})

describe('En nøkkel følger skjemaet fra det åpnes til det er gjort', () => {
  const keyIn = (html: string, at: string) => formsOf(html, at).map(({ fields }) => keyOf(fields))
  const named = { sok: '1835', dag: '01.01.2026' }
  const asked = new URLSearchParams(named).toString()

  it.each<[string, string, string, Filled, number]>([
    ['en fordeling', 'treasurer', `${place}/kostnader/ny`, { ...scheme, _steg: 'preview' }, 200],
    [
      'et utkast som mangler noe',
      'secretariat',
      `${place}/avtaler/ny`,
      { ...draft, title: '' },
      422,
    ],
    [
      'en ny part',
      'secretariat',
      `${members}/ny?${asked}`,
      { vedtak: decided.vedtak, dag: '01.01.2026', kommuner: ['1835'] },
      200,
    ],
    [
      'en kommune som skal slutte',
      'secretariat',
      `${members}/avslutt/5037`,
      { vedtak: decided.vedtak, dag: '31.05.2027' },
      200,
    ],
  ])('også gjennom svaret på %s', async (_title, who, at, filled, status) => {
    const send = await openForm(who, at, at.replace(/\?.*/, ''), filled)
    const key = newId()
    const [one, other] = [await send(key), await send(key)]
    expect([one.status, other.status]).toEqual([status, status])
    for (const { html } of [one, other]) {
      const keys = keyIn(html, at)
      expect(keys.length).toBeGreaterThan(0)
      expect(new Set(keys.filter((each) => each !== undefined))).toEqual(new Set([key]))
    }
  })

  it('så to forhåndsvisninger av én fordeling gir én fordeling', async () => {
    const at = `${place}/kostnader/ny`
    const filled = { ...scheme, tittel: 'To forhåndsvisninger', _steg: 'preview' }
    const preview = await openForm('treasurer', at, at, filled)
    const pages = [await preview(), await preview()]
    const before = await deeds()
    const made = []
    for (const { html } of pages) {
      const form = formsOf(html, at).find(({ action }) => action.startsWith(at))
      const fields = [...(form?.fields ?? []), [stepField, 'confirm'] as [string, string]]
      made.push(await sendForm(people.treasurer as Reader, form?.action ?? '', fields))
    }
    expect(made.map(({ status, to }) => [status, to])).toEqual(
      made.map(() => [303, `${place}/kostnader/to-forhandsvisninger?gjort=laget`]),
    )
    expect((await deeds()) - before).toBe(1)
  })
})

describe('Et skjema uten nøkkelen sin', () => {
  it.each([
    ['mangler den', null],
    ['har en tom', ''],
    ['har en som ikke kan være gitt', 'lik'],
  ])('%s: gjør ingenting, sier fra, og tar vare på det som er skrevet', async (title, key) => {
    const at = `${place}/avtaler/ny`
    const filled = { ...draft, title: `Uten nøkkel, ${title}`, body: 'En "tekst"\n\n& en til' }
    const send = await openForm('secretariat', at, at, filled)
    const before = await deeds()
    const answer = await send(key)
    expect([answer.status, await deeds()]).toEqual([400, before])
    expect(answer.html).toContain('Det du skrev, er tatt vare på her.')
    const form = formsOf(answer.html, at).find(({ action }) => action.startsWith(at))
    const kept = new Map(form?.fields)
    for (const [name, value] of Object.entries(filled)) expect(kept.get(name)).toBe(value)
    const again = () =>
      sendForm(people.secretariat as Reader, form?.action ?? '', form?.fields ?? [])
    const made = [await again(), await again()]
    expect(made.map(({ status, to }) => [status, to])).toEqual(
      made.map(() => [303, made[0]?.to ?? '']),
    )
    expect((await deeds()) - before).toBe(1)
  })

  it('med en fil: sier at den må velges på nytt', async () => {
    const attachment = new File(['%PDF-1.7'], 'kart.pdf')
    const reader = people.secretariat as Reader
    const at = `${place}/avtaler/ny`
    const answer = await north.post(at, { ...draft, '_en-gang': '', attachment }, reader)
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('kart.pdf er ikke med lenger')
  })
})

const keyOf = (fields: Fields) => new Map(fields).get('_en-gang')

it('Hver side i huset har en nøkkel av sin egen til skjemaene sine', async () => {
  const reader = people.secretariat as Reader
  const { pages } = await crawl(north, reader, [place], new RegExp(`^${place}`))
  const keys = pages.map(({ html, path }) => {
    const making = formsOf(html, path).filter(({ action }) => !action.startsWith('/logg-'))
    return [...new Set(making.map(({ fields }) => keyOf(fields)))]
  })
  const found = keys.filter((ofPage) => ofPage.length > 0)
  expect(found.length).toBeGreaterThan(15)
  expect(found.filter((ofPage) => ofPage.length > 1 || ofPage[0] === undefined)).toEqual([])
  expect(new Set(found.flat()).size).toBe(found.length)
})
