import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, day } from '../../src/kernel/day.model.ts'
import { stepField } from '../../src/kernel/form/step.model.ts'
import { shortDay } from '../../src/kernel/format.model.ts'
import { osloDay } from '../../src/kernel/oslo.model.ts'
import { now } from '../../src/platform/clock.ts'
import { inCommunity } from '../../src/platform/db.ts'
import { stampName } from '../../src/platform/form-token.ts'
import { isOver } from '../../src/platform/stamped-form.ts'
import { type Reader, type TestApp, testApp } from '../app.ts'
import { aCase, aTreatment, keepCase } from '../builders/cases.ts'
import { reportLinkTo } from '../builders/put-before.ts'
import { linkTo } from '../builders/sent-round.ts'
import { caseLinkTo, submittedCase } from '../builders/submitted-case.ts'
import { typedScheme } from '../builders/typed-scheme.ts'
import type { TestDatabase } from '../database.ts'
import { failMailTo, lastMailTo, takeMailTo } from '../failed-mail.ts'
import { formsOf } from '../forms.ts'
import { wholeSample } from '../sample-house.ts'

const place = '/nordre-trondelag'
const members = `${place}/kommuner`
const access = `${place}/tilgang`
let base: TestDatabase
let north: TestApp
let exercise: TestApp
let communityId: string
const people: Record<string, Reader> = {}

beforeAll(async () => {
  const sample = await wholeSample()
  const { idOf } = sample
  base = sample.base
  communityId = base.communityId
  north = await testApp(base)
  exercise = await testApp({ ...base, communityId: idOf('ovelse') })
  people.verdal = await north.signIn('party-contact', '5038')
  people.stranger = north.stranger
  people.secretariat = await north.signIn('secretariat')
  people.administrator = await north.signIn('administrator')
  people.another = await north.signIn('secretariat')
  people.judge = await north.signIn('secretariat')
  people.treasurer = await north.signIn('treasurer', 'ks-nord-trondelag')
  people.exercise = await exercise.signIn('secretariat')
})
afterAll(() => base.close())

const as = (who: string): Reader => {
  const reader = people[who]
  if (!reader) throw new Error(`Ingen heter ${who}`)
  return reader
}

const deeds = async (): Promise<number> => {
  const { count } = await base.owner
    .selectFrom('journal_entry')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Does what another does meanwhile, and sees that it is done. */
async function does(who: string, path: string, fields: Record<string, string>): Promise<string> {
  const answer = await north.post(path, fields, as(who))
  if (answer.status !== 303) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  return answer.headers.get('location') ?? ''
}

const draft = {
  body: 'Avtale mellom [[avtalepart]] og [[kommune]]. Prisen er 100 kroner.',
  kind: 'agreement',
  audience: 'public',
  counterparty: 'KS Nord-Trøndelag',
}
const plan = { partiesOn: '01.01.2026', decidingBody: 'executive-board', rule: 'all' }
const decided = { vedtak: 'ASU 12.02.2026, sak 4/26', _steg: 'confirm' }

let number = 0
let own: string
const begin = async () => {
  number += 1
  own = await does('secretariat', `${place}/avtaler/ny`, { ...draft, title: `Avtale ${number}` })
}
const putForward = (more: Record<string, string> = {}) =>
  does('secretariat', `${own}/legg-fram`, { ...plan, ...more, _steg: 'confirm' })
const out = async () => {
  await begin()
  await putForward()
}
const save = (fields: Record<string, string> = {}) =>
  does('secretariat', `${own}/rediger`, { ...draft, title: 'Lagret av en annen', ...fields })
const nextVersion = async () => {
  await does('secretariat', `${own}/ny-versjon`, { ...draft, title: 'Versjon to, 900 kroner' })
  await putForward({ answers: 'anew' })
}
const newDeadline = {
  deadline: shortDay(addDays(osloDay(now()), 40)),
  reason: 'Flere kommunestyrer møtes senere',
}
const withdraw = () =>
  does('secretariat', `${own}/trekk`, { reason: 'Feil beløp i avtalen', _steg: 'confirm' })
const today = shortDay(osloDay(now()))
const answer = (state: string, more: Record<string, string> = {}) =>
  does('secretariat', `${own}/svar/5038`, {
    state,
    body: 'executive-board',
    day: today,
    source: 'E-post fra en annen',
    ...more,
  })

/** What a party tells itself. */
const ownAnswer = (who: string, code: string) =>
  does(who, `${own}/svar/${code}`, { state: 'adopted', body: 'executive-board', day: today })

const scheme = typedScheme()
const shared = `${place}/kostnader/nord-trondelag-2018`
const organisation = `${members}/organisasjon/helgelandssykehuset-hf`

/** An organisation that can be named anew and end. */
const known = async () => {
  if ((await north.get(organisation, as('secretariat'))).status === 200) return
  const facts = { navn: 'Helgelandssykehuset HF', slag: 'health-trust', orgnr: '983974929' }
  await does('secretariat', `${members}/organisasjon`, { ...decided, ...facts })
}

let person: string
let role: string
let mail: string
let email: string
/** Someone is given a role by mail that does not arrive. */
const invited = async () => {
  number += 1
  email = `ola${number}@kommune.example`
  await does('administrator', access, {
    navn: 'Ola',
    epost: email,
    rolle: 'auditor',
    part: '',
    sider: 'both',
  })
  mail = await failMailTo(base, email)
  const held = await base.owner
    .selectFrom('role_grant')
    .innerJoin('person', 'person.id', 'role_grant.person_id')
    .where('person.email', '=', email)
    .select(['role_grant.id', 'person.id as personId'])
    .executeTakeFirstOrThrow()
  person = held.personId
  role = held.id
}
const mend = () =>
  does('another', `${access}/${person}`, { epost: `rettet-${number}@kommune.example` })

/** Verdal was nudged: the mail was lost, or came. */
const nudgedThat = (became: 'lost' | 'came') => async () => {
  await out()
  await does('secretariat', `${own}/purr`, { til: '5038' })
  const contact = await base.owner
    .selectFrom('role_grant')
    .innerJoin('person', 'person.id', 'role_grant.person_id')
    .where('role', '=', 'party-contact')
    .where('party_code', '=', '5038')
    .where('ended_at', 'is', null)
    .select(['person.id', 'person.email'])
    .executeTakeFirstOrThrow()
  if (became === 'came') await takeMailTo(base, contact.email)
  else await failMailTo(base, contact.email)
  mail = (await lastMailTo(base, contact.email)).id
  person = contact.id
}
const nudged = nudgedThat('lost')
const arrivedNudge = nudgedThat('came')
const mendContact = () =>
  does('another', `${access}/${person}`, { epost: `verdal-${number}@kommune.example` })

const ownList = `${place}/kontakter/hos/5038`
let contact: string
/** Someone is in Verdal's list, and is to be confirmed. */
const listed = async () => {
  await listAnother('secretariat', 'Kontakt')
  const name = `Kontakt ${number}`
  await inCommunity(base.db, communityId, async (tx) => {
    const { id } = await tx
      .updateTable('contact_holder')
      .set({ confirmed_on: day('2020-01-01') })
      .where('community_id', '=', communityId)
      .where('name', '=', name)
      .returning('id')
      .executeTakeFirstOrThrow()
    contact = `${ownList}/${id}`
  })
}
const listAnother = async (who = 'another', name = 'En annen') => {
  number += 1
  await does(who, `${ownList}/ny`, {
    funksjon: 'kommuneoverlege',
    slag: 'person',
    navn: `${name} ${number}`,
    epost: `kontakt${number}@verdal.example`,
    deling: 'own-side',
  })
}
const letter = { funksjon: 'kommuneoverlege', emne: 'Til alle', tekst: 'Vi møtes på torsdag.' }
/** Somebody is written to at an address that takes no mail. */
const written = async () => {
  await listed()
  await does('secretariat', `${contacts}/skriv`, { ...letter, _steg: 'confirm' })
  mail = await failMailTo(base, `kontakt${number}@verdal.example`)
}
const takeAway = () => does('another', `${contact}/avslutt`, { aldri: 'yes' })

let removal: string
const removalAsked = async () => {
  await begin()
  const { number: entry, id } = await inCommunity(base.db, communityId, async (tx) => {
    const last = await tx
      .selectFrom('journal_entry')
      .where('community_id', '=', communityId)
      .select(['number', 'subject as id'])
      .orderBy('number', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow()
    return last
  })
  await does('secretariat', `${place}/journal/fjern`, { innslag: String(entry), grunn: 'Navn.' })
  const asked = await base.owner
    .selectFrom('text_removal')
    .where('subject', '=', id)
    .select('id')
    .executeTakeFirstOrThrow()
  removal = asked.id
}

const contacts = `${place}/kontakter`
const aFunction = { nynorsk: '', engelsk: '', antall: 'several', hvor: 'municipality', plass: '-' }
const addFunction = async (who = 'another') => {
  number += 1
  const navn = `Funksjon ${number}`
  await does(who, `${contacts}/funksjoner/ny`, { ...aFunction, navn })
  own = `${contacts}/funksjoner/funksjon-${number}`
}
const takenOut = async () => {
  await addFunction()
  await does('another', `${own}/ta-ut`, {})
}
const renameFunction = () => {
  number += 1
  return does('another', own, { ...aFunction, navn: `Funksjon ${number}` })
}
const organisationFields = { slag: 'ks', nettsted: '', om: '', deling: 'public', kilde: '' }
const addOrganisation = async () => {
  number += 1
  const navn = `Senter ${number}`
  await does('another', `${contacts}/andre/ny`, { ...organisationFields, navn })
  own = `${contacts}/andre/senter-${number}`
}
const renameOrganisation = () => {
  number += 1
  return does('another', `${own}/endre`, { ...organisationFields, navn: `Senter ${number}` })
}

/** A body with a seat that somebody has, and what another does with them. */
const seatFields = { navn: 'Plassen', taler: 'gruppe.users', side: 'none', rett: 'speak' }
const openSeat = {
  ...{ navn: 'Ledig plass', taler: 'gruppe.all-municipalities', side: 'municipal' },
  ...{ rett: 'decide', formote: 'municipal' },
}
let seatId: string
let leadership = ''
let seatHolder: string
const bodyFields = { slag: 'network', side: 'both', deling: 'public' }
const addSeated = async () => {
  number += 1
  own = await does('another', `${place}/organer/nytt`, { ...bodyFields, navn: `Utvalg ${number}` })
  own = own.split('?')[0] ?? ''
  await does('another', `${own}/plasser/ny`, { ...seatFields, formote: 'none' })
  const html = await (await north.get(own, as('another'))).text()
  seatId = /plasser\/([0-9a-f-]{36})/.exec(html)?.[1] ?? ''
  const holder = { rang: '0', navn: 'Den første', deling: 'community' }
  await does('another', `${own}/plasser/${seatId}/ny`, holder)
  const seat = await (await north.get(`${own}/plasser/${seatId}`, as('another'))).text()
  seatHolder = new RegExp(`${seatId}/([0-9a-f-]{36})`).exec(seat)?.[1] ?? ''
}
const lead = async () => {
  await does('another', `${own}/ledelse`, { leder: seatId })
  const html = await (await north.get(own, as('another'))).text()
  leadership = /ledelse\/([0-9a-f-]{36})/.exec(html)?.[1] ?? ''
}
const renameBody = () => {
  number += 1
  return does('another', `${own}/endre`, { ...bodyFields, navn: `Nytt navn ${number}` })
}
/** A body that Verdal has proposed somebody for, and whoever was asked whether they stand. */
let [appoint, candidate, candidateAt] = ['', '', '']
const propose = (email: string, day = '01.03.2030') =>
  does('secretariat', `${place}/runder/${appoint.split('/').at(-1)}/svar/5038`, {
    ...{ medlem: `Kari Nordmann, Leder, ${email}`, fra: day },
    ...{ svarer: 'secretariat', kilde: 'Brev' },
  })
const proposed = async () => {
  await addSeated()
  await does('another', `${own}/plasser/ny`, openSeat)
  const html = await (await north.get(`${own}/spor-om-navn`, as('secretariat'))).text()
  const plasser = /value="([0-9a-f-]{36})" checked/.exec(html)?.[1] ?? ''
  const draft = await does('secretariat', `${own}/spor-om-navn`, { plasser, frist: '31.12.2030' })
  const round = draft.replace(/\/utkast.*$/, '').replace('http://localhost', '')
  await does('secretariat', `${round}/send`, {})
  appoint = `${own}/oppnevn/${round.split('/').at(-1)}`
  candidateAt = `kari${number}@verdal.example`
  await propose(candidateAt)
}
const askedThemselves = async () => {
  await proposed()
  await does('secretariat', `${appoint}/spor`, {})
  const { body } = await lastMailTo(base, candidateAt)
  link = new URL(/http\S+\/stiller\/\S+/.exec(body)?.[0] ?? '').pathname
  await takeMailTo(base, candidateAt)
  const html = await (await north.get(appoint, as('secretariat'))).text()
  candidate = /([0-9a-f-]{36})\/ny-lenke/.exec(html)?.[1] ?? ''
}
const inviteAgain = async () => {
  await does('secretariat', `${appoint}/${candidate}/ny-lenke`, {})
  await takeMailTo(base, candidateAt)
}
/** A case that was submitted to ASU, and what another does with it. */
let caseCode = ''
const submit = async () => {
  number += 1
  const of = { tittel: `Sak ${number}`, epost: `melder${number}@verdal.example`, hvem: 'begge' }
  const made = await submittedCase(north, base, as('secretariat'), of)
  own = made.at
  caseCode = made.code
}
const declineCase = () => does('another', `${own}/avvis`, { grunn: 'Hører ikke til her' })
const askBack = () => does('another', `${own}/spor`, { sporsmal: 'Haster det?' })
const askedBack = async () => {
  await submit()
  await askBack()
  link = await caseLinkTo(base, `melder${number}@verdal.example`)
  await takeMailTo(base, `melder${number}@verdal.example`)
}
/** A case that is taken in, with a treatment planned for yesterday, and what another plans for it. */
let caseStop = ''
const caseAt = (way: string) => `${own}/${way}`
const takenIn = async () => {
  const stop = aTreatment(addDays(osloDay(now()), -1), { stage: 'discuss' })
  const { code } = await inCommunity(base.db, communityId, (tx) =>
    keepCase(tx, communityId, aCase(), [stop]),
  )
  caseStop = stop.id
  own = `${place}/organer/asu/saker/${code}`
}
/** The paper of a case that is taken in, with something written in it, and what another writes. */
let paperAt = ''
let paperPart = ''
const papered = async () => {
  await takenIn()
  paperAt = await does('secretariat', caseAt('framlegg'), {})
  const html = await (await north.get(paperAt, as('secretariat'))).text()
  paperPart = /name="(del-[^"]+)"/.exec(html)?.[1] ?? ''
  await writeIn('secretariat', '', 'Kort sagt')
  paperAt = paperAt.replace('/skriv', '')
}
const writeIn = (who: string, was: string, typed: string) =>
  does(who, `${paperAt.replace(/\/skriv$/, '')}/skriv`, {
    [paperPart]: typed,
    [paperPart.replace('del-', 'fra-')]: was,
  })
const writeMore = () => writeIn('another', 'Kort sagt', 'Kort sagt av en annen')
/** A remark to it, and another that answers it. */
let remarkAt = ''
let readAt = ''
const remarked = async () => {
  await papered()
  const asked = { lesere: 'party:5038', frist: shortDay(addDays(osloDay(now()), 9)) }
  await does('secretariat', `${paperAt}/gjennomsyn`, asked)
  const readers = base.owner.selectFrom('paper_reader').select('id').orderBy('id', 'desc')
  const { id } = await readers.executeTakeFirstOrThrow()
  readAt = `${paperAt}/les/${id}`
  await does('verdal', readAt, { 'ord-1': 'For kort' })
  const remarks = base.owner.selectFrom('paper_remark').select('id').orderBy('id', 'desc')
  remarkAt = `${paperAt}/merknad/${(await remarks.executeTakeFirstOrThrow()).id}`
}
const sayAnother = () => does('verdal', readAt, { 'ord-1': 'For langt' })
const answerAnother = () => does('another', remarkAt, { svar: 'Nei takk', tatt: 'nei' })
const letInAnother = () => does('another', `${paperAt}/skrivere`, { lesere: 'party:5037' })
const planAnother = () =>
  does('another', caseAt('planlegg'), {
    ...{ organ: 'psu', trinn: 'inform', dag: shortDay(addDays(osloDay(now()), 40)) },
  })
/** The same with a file, and another that takes it away. */
let caseFile = ''
const attached = async () => {
  await takenIn()
  const fil = new File(['Notatet'], 'notat.txt')
  const answer = await north.post(caseAt('vedlegg'), { fil }, as('secretariat'))
  if (answer.status !== 303) throw new Error(`vedlegg: ${answer.status} ${await answer.text()}`)
  const files = base.owner.selectFrom('case_file').select('id').orderBy('added_at', 'desc')
  caseFile = (await files.executeTakeFirstOrThrow()).id
}
const changeCase = () =>
  does('another', caseAt('endre'), { til: 'asu', tittel: 'En annens tittel', deling: 'body' })
/** A case that comes again each year, and what another does with it. */
let template = ''
const faste = `${place}/saker/faste`
const templateFields = { organ: 'asu', hvorfor: 'Avtalen krever det.', slag: 'decision' }
const addTemplate = async () => {
  number += 1
  const tittel = `Plan ${number} for {år}`
  await does('secretariat', `${faste}/ny`, { ...templateFields, tittel })
  const html = await (await north.get(faste, as('secretariat'))).text()
  const of = new RegExp(`faste/([0-9a-f-]{36})">[^<]*<span class="ds-sr-only"> Plan ${number} `)
  template = of.exec(html)?.[1] ?? ''
}
const renameTemplate = () => {
  number += 1
  const tittel = `Ny plan ${number} for {år}`
  return does('another', `${faste}/${template}`, { ...templateFields, tittel })
}
const stopTemplate = () => does('another', `${faste}/${template}/avslutt`, {})
let mandateId: string
const addMandated = async () => {
  await addSeated()
  await does('another', `${own}/mandat/nytt`, { mandat: 'Det første', fra: '01.01.2026' })
  const html = await (await north.get(own, as('another'))).text()
  mandateId = /mandat\/([0-9a-f-]{36})/.exec(html)?.[1] ?? ''
}
/** What the agreement says of who decides, with what was judged of it, and what another does with them. */
const authority = `${place}/organer/hvem-bestemmer-hva`
let [authorityId, judgementId] = ['', '']
const judgeAnother = async () => {
  number += 1
  await does('judge', `${authority}/vurder`, {
    ...{ sak: 'minor-agreement-change', organ: 'psu', dag: today, innstilt: '' },
    ...{ om: `Endring ${number}`, valgt: 'minor-agreement-change', svar: 'yes' },
    ...{ navn: 'Kari', funksjon: 'Leder', grunn: 'Flytter ingen oppgaver' },
  })
}
const addJudged = async () => {
  await judgeAnother()
  const html = await (await north.get(authority, as('judge'))).text()
  authorityId = /versjon\/([0-9a-f-]{36})/.exec(html)?.[1] ?? ''
  judgementId = /vurdering\/([0-9a-f-]{36})/.exec(html)?.[1] ?? ''
}
const mandateAnother = () =>
  does('another', `${own}/mandat/nytt`, { mandat: 'En annens', fra: '01.02.2027' })
const seatAnother = () => {
  const holder = { rang: '1', navn: 'En annens vara', deling: 'community' }
  return does('another', `${own}/plasser/${seatId}/ny`, holder)
}

/** A draft of a round, and what another does with it or with one that is sent. */
const soon = shortDay(addDays(osloDay(now()), 14))
const roundFields = { lesere: 'secretariat', hvem: '5038', frist: soon }
const beginRound = async () => {
  number += 1
  const led = await does('secretariat', `${place}/runder/ny`, {
    ...roundFields,
    emne: `Runde ${number}`,
  })
  own = led.replace(/\/utkast.*$/, '')
}
const renameRound = () =>
  does('secretariat', `${own}/endre`, { ...roundFields, emne: `Runde ${number}, endret` })
const askQuestion = () =>
  does('secretariat', `${own}/sporsmal/nytt`, {
    slag: 'number',
    sporsmal: 'Hvor mange?',
    enhet: 'persons',
  })
/** Puts a file with the draft. */
const attachFile = async (name: string) => {
  const fields = { fil: new File([`Innholdet i ${name}`], name) }
  const answer = await north.post(`${own}/vedlegg`, fields, as('secretariat'))
  if (answer.status !== 303) throw new Error(`vedlegg: ${answer.status} ${await answer.text()}`)
}
const attachedRound = async () => {
  await askedRound()
  await attachFile('program.txt')
}
const askedRound = async () => {
  await beginRound()
  await askQuestion()
}
const sentRound = async () => {
  await askedRound()
  await does('secretariat', `${own}/send`, {})
}
const closedRound = async () => {
  await sentRound()
  await does('secretariat', `${own}/lukk`, {})
}
const moveDeadline = () =>
  does('secretariat', `${own}/frist`, { frist: shortDay(addDays(osloDay(now()), 21)) })

/** The last mail of a round, which did or did not arrive, and the link in it. */
const lastReceiver = async () => {
  const { recipient } = await base.owner
    .selectFrom('outgoing_mail')
    .select('recipient')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  return recipient
}
const nudgeableRound = async () => {
  await sentRound()
  const contact = await base.owner
    .selectFrom('person')
    .select('id')
    .where('email', '=', await lastReceiver())
    .executeTakeFirstOrThrow()
  person = contact.id
}
let link: string
let aside: string
const toldByLink = {
  body: 'executive-board',
  state: 'adopted',
  day: '24.11.2026',
  rightDay: '24.11.2026',
  navn: 'Kari',
  funksjon: 'Kommunedirektør',
}
const linkedText = async () => {
  await out()
  await does('secretariat', `${own}/purr`, { til: '5038' })
  link = await reportLinkTo(base, await lastReceiver())
}
const tellByLink = () => does('stranger', link, toldByLink)
const answerInCommittee = () =>
  does('secretariat', `${own}/svar/5038`, { ...toldByLink, body: 'committee', source: 'E-post' })
const reportedText = async () => {
  await linkedText()
  await tellByLink()
  const { id } = await base.owner
    .selectFrom('party_report')
    .select('id')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  aside = `${own}/svar/5038/meldt/${id}/til-side`
}
const linkedRound = async () => {
  await sentRound()
  link = await linkTo(base, await lastReceiver())
}
const arrivedRound = async () => {
  await sentRound()
  const receiver = await lastReceiver()
  mail = (await lastMailTo(base, receiver)).id
  person = (await lastMailTo(base, receiver)).person_id ?? ''
  await takeMailTo(base, receiver)
}
const lostRound = async () => {
  await sentRound()
  mail = await failMailTo(base, await lastReceiver())
}

/** What each form stands over, and what went wrong where nobody asked whether it was still so. */
const standsOver: Record<string, [over: string, risk: string]> = {
  '/avtaler/:slug/rediger': ['utkastet som lagret sist', 'en annens ord blir borte usett'],
  '/avtaler/:slug/forkast': ['utkastet som lagret sist', 'det kastes noe ingen har lest'],
  '/avtaler/:slug/legg-fram': [
    'utkastet, partene og hvem som får e-post',
    'en annen tekst, andre parter, e-post til andre',
  ],
  '/avtaler/:slug/ny-versjon': [
    'versjonen som er ute, verten, og et utkast noen har begynt på',
    'den begynner fra det som er erstattet, med en gammel vert',
  ],
  '/avtaler/:slug/vertskommune': [
    'versjonen som er ute, og verten nå',
    'vert for en tekst ingen har lest, eller i stedet for en annen',
  ],
  '/avtaler/:slug/arkiv': ['eier, arkiv og unntak nå', 'det en annen rettet, blir borte usett'],
  '/avtaler/:slug/trekk': [
    'versjonen som er ute, hvor mange som har vedtatt den, hva som er meldt, og hvem som får e-post',
    'den nye versjonen trekkes, et vedtak overses, eller en annen får e-post',
  ],
  '/avtaler/:slug/svar': [
    'versjonen som er ute, hvor mye som er meldt fra hver part, og hva som venter på å bli bekreftet',
    'vedtak av en annen tekst; to svar',
  ],
  '/avtaler/:slug/svar/:partyCode': [
    'versjonen som er ute, alt som er meldt fra parten, og hva som venter på å bli bekreftet',
    'et vedtak av en annen tekst og pris; to svar',
  ],
  '/avtaler/:slug/svar/:partyCode/notat': ['det samme som et svar', 'et notat om det som var'],
  '/avtaler/:slug/svar/:partyCode/uten': ['det samme som et svar', 'to svar på det samme'],
  '/avtaler/:slug/svar/:partyCode/pa-nytt': [
    'versjonen, det som er meldt fra parten, og hvem som får e-posten',
    'en part som alt har svart på nytt; e-post til noen ingen valgte',
  ],
  '/avtaler/:slug/svar/:partyCode/forbehold': ['det samme som et svar', 'to svar på det samme'],
  '/avtaler/:slug/svar/:partyCode/part': ['det samme som et svar', 'to svar på det samme'],
  '/avtaler/:slug/signering': [
    'versjonen, og hvor mye som er ført for hver part',
    'en annens steg overses; underskrift på en annen tekst',
  ],
  '/avtaler/:slug/signering/:partyCode': [
    'versjonen, og hvor mye som er ført for hver part',
    'en annens steg overses; underskrift på en annen tekst',
  ],
  '/avtaler/:slug/frist': [
    'versjonen, fristen og hvem som får vite det',
    'en annens frist flyttes usett; e-post til noen ingen valgte',
  ],
  '/avtaler/:slug/sett': [
    'versjonen, og svarene som merkes',
    'et svar som kom imens, blir borte usett',
  ],
  '/avtaler/:slug/purr': ['versjonen og hvem som får den', 'e-post til noen ingen valgte'],
  '/avtaler/:slug/e-post/:mail': ['e-posten og adressen', 'e-post til noen ingen valgte'],
  ...Object.fromEntries(
    ['ny-lenke', 'trekk'].map((path): [string, [string, string]] => [
      `/avtaler/:slug/e-post/:mail/${path}`,
      ['e-posten og lenka', 'den samme e-posten to ganger, eller en lenke som er trukket'],
    ]),
  ),
  '/nullstill': ['det siste innslaget i øvelsen', 'en annens arbeid blir borte'],
  '/kostnader/ny': [
    'lista som vises, og fordelinger ved siden av',
    'en annen liste lages enn den som ble sett',
  ],
  '/kostnader/:scheme/vedta': [
    'lista som gjelder, og den som er prøvd',
    'andre beløp vedtas enn de som ble sett',
  ],
  '/kostnader/:scheme/kostnad': [
    'det som er registrert fra før',
    'en kostnad erstatter en som ingen så',
  ],
  ...Object.fromEntries(
    ['ny', 'avslutt/:code', 'avgjor/:code', 'organisasjon', 'organisasjon/:key']
      .concat('organisasjon/:key/avslutt', 'region', 'oppgave')
      .map((path): [string, [string, string]] => [
        `/kommuner/${path}`,
        ['alt som står om partene, og registeret', 'en endring oppå en annen'],
      ]),
  ),
  ...Object.fromEntries(
    ['ny', 'bekreft', ':holder', ':holder/bekreft', ':holder/avslutt', ':holder/tilgang'].map(
      (path): [string, [string, string]] => [
        `/kontakter/hos/:place/${path}`,
        [
          'alt som står i lista, og funksjonene',
          'en annens rettelse blir borte usett, eller det bekreftes noe ingen har lest',
        ],
      ],
    ),
  ),
  '/tilgang/avslutt': ['rollen og hvem som har den', 'en annens rolle avsluttes'],
  '/tilgang/igjen': ['invitasjonen og adressen', 'e-post til noen ingen valgte'],
  '/tilgang/:person': ['adressen nå', 'en rettelse erstattes usett'],
  '/tilgang/svaradresse': ['adressen nå', 'en rettelse erstattes usett'],
  ...Object.fromEntries(
    ['ny', 'vanlige', ':function', ':function/sett-inn'].map((path): [string, [string, string]] => [
      `/kontakter/funksjoner/${path}`,
      ['hele lista over funksjoner', 'en plass i en annen liste enn den som ble sett'],
    ]),
  ),
  '/kontakter/funksjoner/:function/ta-ut': [
    'hele lista over funksjoner, og hvem som har funksjonen',
    'noe som er i bruk, tas ut usett',
  ],
  ...Object.fromEntries(
    ['endre', 'ta-ut', 'sett-inn'].map((path): [string, [string, string]] => [
      `/kontakter/andre/:organisation/${path}`,
      ['det som står om organisasjonen', 'en annens endring erstattes usett'],
    ]),
  ),
  ...Object.fromEntries(
    ['endre', 'arbeidsmate', 'avslutt', 'angre-slutt', 'plasser/ny', 'spor-om-navn', 'ledelse']
      .concat(['endre', 'avslutt', 'ny', ':holder'].map((path) => `plasser/:seat/${path}`))
      .concat('plasser/:seat/:holder/avslutt', 'ledelse/:leadership')
      .map((path): [string, [string, string]] => [
        `/organer/:body/${path}`,
        ['organet, plassene og de som har dem', 'en annens endring erstattes usett'],
      ]),
  ),
  ...Object.fromEntries(
    ['nytt', ':mandate/rett', ':mandate/ta-bort'].map((path): [string, [string, string]] => [
      `/organer/:body/mandat/${path}`,
      ['organet og versjonene av mandatet', 'en annens versjon erstattes eller gjelder usett'],
    ]),
  ),
  ...Object.fromEntries(
    [
      'planlegg',
      'for-inn',
      ...['', '/utfall', '/ta-av'].map((deed) => `behandling/:treatment${deed}`),
    ].map((path): [string, [string, string]] => [
      `/organer/:body/saker/:case/${path}`,
      ['saken og behandlingene av den', 'en sak planlegges to ganger, eller et utfall føres usett'],
    ]),
  ),
  ...Object.fromEntries(
    ['endre', 'vedlegg'].map((path): [string, [string, string]] => [
      `/organer/:body/saker/:case/${path}`,
      ['alt som hører til saken', 'en annens endring erstattes usett, eller feil vedlegg tas bort'],
    ]),
  ),
  '/organer/:body/oppnevn/:asking/spor': [
    'hvem som får e-post, og om hvilke plasser',
    'e-post til noen ingen valgte, eller den samme to ganger',
  ],
  ...Object.fromEntries(
    ['ta-inn', 'spor', 'sla-sammen', 'avvis', 'ta-opp'].map((path): [string, [string, string]] => [
      `/organer/:body/saker/:case/${path}`,
      ['hva som er gjort med saken', 'en sak vurderes to ganger, av to som ikke vet om hverandre'],
    ]),
  ),
  ...Object.fromEntries(
    [':template', ':template/lag', ':template/avslutt'].map((path): [string, [string, string]] => [
      `/saker/faste/${path}`,
      ['den faste saken', 'en annens endring erstattes usett, eller saken lages av noe annet'],
    ]),
  ),
  ...Object.fromEntries(
    ['legg-fram', 'gjennomsyn'].map((path): [string, [string, string]] => [
      `/saker/:case/framlegg/${path}`,
      ['det som er skrevet, og versjonene', 'en tekst låses som ingen har lest'],
    ]),
  ),
  ...Object.fromEntries(
    ['/framlegg/overskrifter', '/organer/:body/framlegg/overskrifter'].map(
      (path): [string, [string, string]] => [
        path,
        ['overskriftene', 'en annens overskrifter erstattes usett'],
      ],
    ),
  ),
  '/saker/:case/framlegg/skrivere': ['hvem som skriver', 'en annens valg erstattes usett'],
  '/saker/:case/framlegg/les/:reader': [
    'hva som er sagt for den samme',
    'to som svarer for de samme, erstatter hverandre usett',
  ],
  '/saker/:case/framlegg/merknad/:remark': [
    'merknaden, og svaret på den',
    'en merknad besvares to ganger, ulikt',
  ],
  '/saker/:case/svar': ['spørsmålet', 'et annet spørsmål besvares enn det som ble lest'],
  '/meldt-sak/:token': ['spørsmålet', 'et annet spørsmål besvares enn det som ble lest'],
  '/stiller/:token': [
    'det en er foreslått til, og det en har svart før',
    'en sier ja til noe annet enn det en så',
  ],
  ...Object.fromEntries(
    ['ny-lenke', 'trekk'].map((path): [string, [string, string]] => [
      `/organer/:body/oppnevn/:asking/:candidate/${path}`,
      ['e-posten og lenka', 'den samme e-posten to ganger, eller en lenke som er trukket'],
    ]),
  ),
  ...Object.fromEntries(
    ['ny', 'versjon/:version/dag', 'vurder', 'vurdering/:judgement/trekk']
      .concat('vurdering/:judgement/uenig/:partyCode')
      .map((path): [string, [string, string]] => [
        `/organer/hvem-bestemmer-hva/${path}`,
        [
          'versjonene, vurderingene, hvem som er uenig, og organene',
          'noe vurderes eller føres etter ord som er byttet ut usett',
        ],
      ]),
  ),
  '/organer/les-inn': [
    'organene, plassene og de som har dem',
    'andre endringer lagres enn de som ble sett',
  ],
  '/kontakter/les-inn': [
    'alt som står om kontaktene, funksjonene og stedene',
    'andre endringer lagres enn de som ble sett',
  ],
  ...Object.fromEntries(
    ['endre', 'forkast', 'frist', 'lukk', 'apne', 'send', 'spor-flere'].map(
      (path): [string, [string, string]] => [
        `/runder/:round/${path}`,
        ['runden og hvem den spør', 'noe annet sendes, lukkes eller kastes enn det som ble sett'],
      ],
    ),
  ),
  ...Object.fromEntries(
    ['sporsmal/nytt', 'sporsmal/:question', 'sporsmal/:question/fjern']
      .concat('sporsmal/:question/flytt', 'anslag/:question')
      .map((path): [string, [string, string]] => [
        `/runder/:round/${path}`,
        ['alle spørsmålene, og om runden er åpen', 'en annens spørsmål erstattes usett'],
      ]),
  ),
  '/runder/:round/vedlegg': [
    'alle vedleggene, og om runden er et utkast',
    'et annet vedlegg enn det som ble sett, tas bort',
  ],
  '/runder/:round/purr': [
    'hvem som får e-posten, og om runden er åpen',
    'e-post til en som har svart',
  ],
  '/meld/:token': [
    'versjonen, det som er meldt fra parten, og det som er meldt med lenka',
    'det meldes over et svar som er kommet imens',
  ],
  '/avtaler/:slug/svar/:partyCode/meldt/:report/til-side': [
    'at det som er meldt, ikke er rettet eller behandlet, og det som er meldt fra parten',
    'noe annet enn det som ble lest, settes til side',
  ],
  '/avtaler/:slug/svar/:partyCode/meldt/:report/stemmer': [
    'det samme som et svar',
    'noe bekreftes som det samme som et svar som er rettet imens',
  ],
  '/svar/:token': [
    'spørsmålene, om runden er åpen, og det som er svart med lenka',
    'et svar gis på et annet spørsmål enn det som ble sett',
  ],
  ...Object.fromEntries(
    ['igjen', 'ny-lenke', 'trekk'].map((path): [string, [string, string]] => [
      `/runder/:round/e-post/:mail/${path}`,
      ['e-posten og lenka', 'den samme e-posten to ganger, eller en lenke som er trukket'],
    ]),
  ),
  '/runder/:round/svar/:place': [
    'spørsmålene, om runden er åpen, og det parten har svart før',
    'et svar erstattes av en som ikke visste om det, eller gis på et annet spørsmål',
  ],
  '/kontakter/skriv': ['hvem som får e-posten, og hvor svar går', 'e-post til noen ingen valgte'],
  '/kontakter/skriv/e-post/:mail': ['e-posten', 'den samme e-posten to ganger'],
  '/journal/fjern/godkjenn': [
    'det som er bedt om, og det siste innslaget om teksten',
    'en annen tekst fjernes enn den det ble bedt om',
  ],
}

type Case = {
  /** What is sent. */
  form: string
  route: string
  who: string
  /** Makes what the form stands over. */
  given: () => Promise<unknown>
  at: () => string
  to: () => string
  /** The hidden field that tells which of several forms it is. */
  row?: () => Record<string, string>
  filled: Record<string, string>
  meanwhile: [
    what: string,
    does: () => Promise<unknown>,
    told: RegExp,
    /** What comes of sending it over what is new; `gone` where there is no such form any longer. */
    then?: number | 'gone',
  ][]
}

const nothing = async () => {}
const gone = 'gone'

const cases: Case[] = [
  {
    form: 'en endring i utkastet',
    route: '/avtaler/:slug/rediger',
    who: 'secretariat',
    given: begin,
    at: () => `${own}/rediger`,
    to: () => `${own}/rediger`,
    filled: { summary: 'Det jeg skrev' },
    meanwhile: [
      ['utkastet lagres av en annen', save, /Utkastet er lagret på nytt/],
      ['utkastet legges fram', putForward, /Versjon 1, «[^»]+», er lagt fram/, gone],
    ],
  },
  {
    form: 'å forkaste utkastet',
    route: '/avtaler/:slug/forkast',
    who: 'secretariat',
    given: begin,
    at: () => `${own}/forkast`,
    to: () => `${own}/forkast`,
    filled: {},
    meanwhile: [
      ['utkastet lagres av en annen', save, /Utkastet er lagret på nytt/],
      ['utkastet legges fram', putForward, /Versjon 1, «[^»]+», er lagt fram/, gone],
    ],
  },
  {
    form: 'å legge fram',
    route: '/avtaler/:slug/legg-fram',
    who: 'secretariat',
    given: begin,
    at: () => `${own}/legg-fram`,
    to: () => `${own}/legg-fram`,
    filled: { ...plan, _steg: 'confirm' },
    meanwhile: [
      ['utkastet lagres av en annen', save, /Utkastet er lagret på nytt/],
      ['en annen legger fram', putForward, /Versjon 1, «[^»]+», er lagt fram/, gone],
      [
        'en part får en ny kontakt',
        async () => {
          number += 1
          await does('another', access, {
            navn: 'Kari',
            epost: `ny${number}@kommune.example`,
            rolle: 'party-contact',
            part: '5037',
          })
        },
        /E-posten går til kontaktene for .*Levanger/,
      ],
    ],
  },
  {
    form: 'en ny versjon',
    route: '/avtaler/:slug/ny-versjon',
    who: 'secretariat',
    given: out,
    at: () => `${own}/ny-versjon`,
    to: () => `${own}/ny-versjon`,
    filled: { summary: 'Det jeg skrev' },
    meanwhile: [
      [
        'en ny versjon legges fram',
        nextVersion,
        /Versjon 2, «Versjon to, 900 kroner», er lagt fram/,
      ],
      ['versjonen trekkes', withdraw, /Versjon 1, «[^»]+», er trukket tilbake/],
      [
        'verten bestemmes',
        () =>
          does('secretariat', `${own}/vertskommune`, {
            host: '5006',
            settledOn: '12.03.2026',
            source: 'Sak 9/26',
          }),
        /Steinkjer kommune er registrert som vertskommune/,
      ],
      [
        'en annen begynner på neste versjon',
        () => does('secretariat', `${own}/ny-versjon`, { ...draft, title: 'En annens' }),
        /Noen har begynt på versjon 2/,
        409,
      ],
    ],
  },
  {
    form: 'eier, arkiv og unntak',
    route: '/avtaler/:slug/arkiv',
    who: 'secretariat',
    given: out,
    at: () => `${own}/arkiv`,
    to: () => `${own}/arkiv`,
    filled: { archiveOwner: 'Levanger kommune' },
    meanwhile: [
      [
        'en annen retter eieren',
        () => does('secretariat', `${own}/arkiv`, { owner: 'ASU', archiveOwner: '' }),
        /Nå står det: eier ASU/,
      ],
    ],
  },
  {
    form: 'vertskommunen',
    route: '/avtaler/:slug/vertskommune',
    who: 'secretariat',
    given: out,
    at: () => `${own}/vertskommune`,
    to: () => `${own}/vertskommune`,
    filled: { host: '5006', settledOn: '12.03.2026', source: 'Sak 9/26' },
    meanwhile: [
      [
        'en ny versjon legges fram',
        nextVersion,
        /Versjon 2, «Versjon to, 900 kroner», er lagt fram/,
      ],
      [
        'en annen registrerer verten',
        () =>
          does('secretariat', `${own}/vertskommune`, {
            host: '5038',
            settledOn: '12.03.2026',
            source: 'Sak 8/26',
          }),
        /Verdal kommune er registrert som vertskommune/,
      ],
    ],
  },
  {
    form: 'å trekke tilbake',
    route: '/avtaler/:slug/trekk',
    who: 'secretariat',
    given: out,
    at: () => `${own}/trekk`,
    to: () => `${own}/trekk`,
    filled: { reason: 'Det jeg skrev', _steg: 'confirm' },
    meanwhile: [
      [
        'en ny versjon legges fram',
        nextVersion,
        /Versjon 2, «Versjon to, 900 kroner», er lagt fram/,
      ],
      ['en part vedtar', () => answer('adopted'), /1 av \d+ har vedtatt avtalen/],
      [
        'en part får en ny kontakt',
        async () => {
          number += 1
          await does('another', access, {
            navn: 'Kari',
            epost: `ny${number}@kommune.example`,
            rolle: 'party-contact',
            part: '5037',
          })
        },
        /E-posten går til kontaktene for .*Levanger/,
      ],
    ],
  },
  {
    form: 'et svar',
    route: '/avtaler/:slug/svar/:partyCode',
    who: 'secretariat',
    given: out,
    at: () => `${own}/svar/5038`,
    to: () => `${own}/svar/5038`,
    filled: { state: 'adopted', body: 'executive-board', day: today, source: 'Det jeg skrev' },
    meanwhile: [
      [
        'en ny versjon legges fram',
        nextVersion,
        /Versjon 2, «Versjon to, 900 kroner», er lagt fram/,
      ],
      ['versjonen trekkes', withdraw, /Versjon 1, «[^»]+», er trukket tilbake/, gone],
      [
        'en annen svarer',
        () => answer('adopted'),
        /Det siste som er meldt fra Verdal: Formannskap, Vedtatt/,
        gone,
      ],
    ],
  },
  {
    form: 'svar fra flere parter',
    route: '/avtaler/:slug/svar',
    who: 'secretariat',
    given: out,
    at: () => `${own}/svar`,
    to: () => `${own}/svar`,
    filled: { state: 'adopted', day: today, source: 'Det jeg skrev', 'with-5037': 'yes' },
    meanwhile: [
      [
        'en ny versjon legges fram',
        nextVersion,
        /Versjon 2, «Versjon to, 900 kroner», er lagt fram/,
      ],
      ['en av dem svarer', () => answer('adopted'), /Det er meldt noe nytt fra partene/],
    ],
  },
  {
    form: 'svar på om forbeholdet hindrer',
    route: '/avtaler/:slug/svar/:partyCode/forbehold',
    who: 'secretariat',
    given: async () => {
      await out()
      await answer('adopted-with-reservation', { reservation: 'Hvis alle.' })
    },
    at: () => `${own}/svar/5038`,
    to: () => `${own}/svar/5038/forbehold`,
    filled: { answer: 'no', source: 'Det jeg skrev' },
    meanwhile: [
      [
        'en annen svarer',
        () => does('secretariat', `${own}/svar/5038/forbehold`, { answer: 'yes', source: 'Brev' }),
        /forbeholdet til Verdal hindrer ikrafttredelse/,
      ],
      ['en ny versjon legges fram', nextVersion, /Versjon 2, «Versjon to, 900 kroner»/, gone],
    ],
  },
  {
    form: 'svar på om en kommune er part',
    route: '/avtaler/:slug/svar/:partyCode/part',
    who: 'secretariat',
    given: async () => {
      own = `${place}/avtaler/felles-finansiering-av-samhandlingskoordinator-2018`
    },
    at: () => `${own}/svar/1718`,
    to: () => `${own}/svar/1718/part`,
    filled: { answer: 'no', source: 'Det jeg skrev' },
    meanwhile: [
      [
        'en annen svarer',
        () => does('secretariat', `${own}/svar/1718/part`, { answer: 'yes', source: 'Brev' }),
        /Det er avklart at Leksvik er part/,
      ],
    ],
  },
  {
    form: 'at avtalen gjelder uten en part',
    route: '/avtaler/:slug/svar/:partyCode/uten',
    who: 'secretariat',
    given: async () => {
      await out()
      await answer('rejected')
    },
    at: () => `${own}/svar/5038`,
    to: () => `${own}/svar/5038/uten`,
    filled: { answer: 'yes', source: 'Det jeg skrev' },
    meanwhile: [
      ['en annen svarer', () => answer('adopted'), /Formannskap, Vedtatt/, gone],
      ['en ny versjon legges fram', nextVersion, /Versjon 2, «Versjon to, 900 kroner»/],
    ],
  },
  {
    form: 'at en part bes om ny behandling',
    route: '/avtaler/:slug/svar/:partyCode/pa-nytt',
    who: 'secretariat',
    given: async () => {
      await out()
      await answer('rejected')
    },
    at: () => `${own}/svar/5038/pa-nytt`,
    to: () => `${own}/svar/5038/pa-nytt`,
    filled: { reason: 'Det jeg skrev', _steg: 'confirm' },
    meanwhile: [
      ['parten svarer', () => answer('adopted'), /Noe er meldt fra Verdal/, gone],
      ['en ny versjon legges fram', nextVersion, /Versjon 2, «Versjon to, 900 kroner»/, gone],
    ],
  },
  {
    form: 'undertegning for flere',
    route: '/avtaler/:slug/signering',
    who: 'secretariat',
    given: async () => {
      await out()
      await answer('adopted')
    },
    at: () => `${own}/signering`,
    to: () => `${own}/signering`,
    filled: { step: 'sent', day: today, parties: '5038' },
    meanwhile: [
      [
        'en annen fører det samme',
        () => does('secretariat', `${own}/signering/5038`, { step: 'signed', day: today }),
        /Noe er ført om undertegninga/,
      ],
      ['en ny versjon legges fram', nextVersion, /Versjon 2, «Versjon to, 900 kroner»/, gone],
    ],
  },
  {
    form: 'undertegning for én',
    route: '/avtaler/:slug/signering/:partyCode',
    who: 'secretariat',
    given: async () => {
      await out()
      await answer('adopted')
    },
    at: () => `${own}/signering/5038`,
    to: () => `${own}/signering/5038`,
    filled: { step: 'signed', day: today, signedBy: 'Det jeg skrev' },
    meanwhile: [
      [
        'en annen fører det samme',
        () => does('secretariat', `${own}/signering/5038`, { step: 'sent', day: today }),
        /Noe er ført om undertegninga/,
      ],
      ['en ny versjon legges fram', nextVersion, /Versjon 2, «Versjon to, 900 kroner»/, gone],
    ],
  },
  {
    form: 'svar som merkes som sett',
    route: '/avtaler/:slug/sett',
    who: 'secretariat',
    given: async () => {
      await out()
      await ownAnswer('verdal', '5038')
    },
    at: () => `${own}/tavle`,
    to: () => `${own}/sett`,
    filled: {},
    meanwhile: [
      [
        'en annen part svarer',
        async () => {
          people.levanger ??= await north.signIn('party-contact', '5037')
          return ownAnswer('levanger', '5037')
        },
        /Ikke sett ennå: Levanger, Verdal/,
      ],
      [
        'en annen merker dem som sett',
        () => does('secretariat', `${own}/sett`, {}),
        /Det skjemaet gjaldt/,
        gone,
      ],
    ],
  },
  {
    form: 'et notat om en part',
    route: '/avtaler/:slug/svar/:partyCode/notat',
    who: 'secretariat',
    given: out,
    at: () => `${own}/svar/5038`,
    to: () => `${own}/svar/5038/notat`,
    filled: { note: 'Det jeg skrev' },
    meanwhile: [['parten svarer', () => answer('adopted'), /Formannskap, Vedtatt/]],
  },
  {
    form: 'en ny frist for svar',
    route: '/avtaler/:slug/frist',
    who: 'secretariat',
    given: out,
    at: () => `${own}/frist`,
    to: () => `${own}/frist`,
    filled: { ...newDeadline, _steg: 'confirm' },
    meanwhile: [
      [
        'en ny versjon legges fram',
        nextVersion,
        /Versjon 2, «Versjon to, 900 kroner», er lagt fram/,
      ],
      [
        'en annen flytter den',
        () =>
          does('secretariat', `${own}/frist`, {
            ...newDeadline,
            deadline: shortDay(addDays(osloDay(now()), 30)),
            _steg: 'confirm',
          }),
        /Fristen er nå /,
      ],
    ],
  },
  {
    form: 'en purring',
    route: '/avtaler/:slug/purr',
    who: 'secretariat',
    given: out,
    at: () => `${own}/purr`,
    to: () => `${own}/purr`,
    filled: {},
    meanwhile: [
      [
        'en ny versjon legges fram',
        nextVersion,
        /Versjon 2, «Versjon to, 900 kroner», er lagt fram/,
      ],
      [
        'parten svarer',
        () => answer('adopted'),
        /Ingen får e-post|E-posten går til kontaktene for/,
      ],
    ],
  },
  {
    form: 'en purring på nytt',
    route: '/avtaler/:slug/e-post/:mail',
    who: 'secretariat',
    given: nudged,
    at: () => `${own}/svar/5038`,
    to: () => `${own}/e-post/${mail}`,
    filled: {},
    meanwhile: [['adressen rettes', mendContact, /går nå til verdal-\d+@kommune\.example/]],
  },
  ...(['ny-lenke', 'trekk'] as const).map(
    (path): Case => ({
      form: `lenka i e-posten om en avtale: ${path}`,
      route: `/avtaler/:slug/e-post/:mail/${path}`,
      who: 'secretariat',
      given: arrivedNudge,
      at: () => `${own}/svar/5038`,
      to: () => `${own}/e-post/${mail}/${path}`,
      filled: {},
      meanwhile: [['adressen rettes', mendContact, /E-posten eller lenka står annerledes nå/]],
    }),
  ),
  {
    form: 'å nullstille øvelsen',
    route: '/nullstill',
    who: 'exercise',
    given: nothing,
    at: () => '/ovelse/nullstill',
    to: () => '/ovelse/nullstill',
    filled: {},
    meanwhile: [
      [
        'noen begynner på en avtale',
        async () => {
          number += 1
          const fields = { ...draft, title: `I øvelsen ${number}` }
          expect((await exercise.post('/ovelse/avtaler/ny', fields, as('exercise'))).status).toBe(
            303,
          )
        },
        /Noen gjorde noe i øvelsen/,
      ],
    ],
  },
  {
    form: 'en fordeling',
    route: '/kostnader/ny',
    who: 'treasurer',
    given: nothing,
    at: () => `${place}/kostnader/ny`,
    to: () => `${place}/kostnader/ny`,
    filled: { ...scheme, _steg: 'confirm' },
    meanwhile: [
      [
        'folketallet oppdateres',
        () =>
          sql`update population set inhabitants = inhabitants + 1000
            where code = '5038' and year = 2026`.execute(base.owner),
        /Lista er regnet ut på nytt/,
      ],
      [
        'en annen lager en fordeling for det samme',
        () =>
          does('treasurer', `${place}/kostnader/ny`, {
            ...scheme,
            tittel: 'Den andre',
            _steg: 'confirm',
          }),
        /samme formål i samme tid: «Den andre»/,
      ],
    ],
  },
  {
    form: 'et vedtak om en fordeling',
    route: '/kostnader/:scheme/vedta',
    who: 'treasurer',
    given: nothing,
    at: () => `${shared}/vedta?sats=7`,
    to: () => `${shared}/vedta`,
    filled: { vedtak: 'Det jeg skrev' },
    meanwhile: [
      [
        'en annen vedtar',
        async () => {
          number += 1
          await does('treasurer', `${shared}/vedta`, {
            sats: String(10 + number),
            ar: '2018',
            vedtak: 'ASU, sak 3/26',
          })
        },
        /Et annet vedtak er registrert/,
      ],
    ],
  },
  {
    form: 'en kostnad',
    route: '/kostnader/:scheme/kostnad',
    who: 'treasurer',
    given: nothing,
    at: () => `${shared}/kostnad`,
    to: () => `${shared}/kostnad`,
    filled: {
      ar: '2019',
      brutto: '2 100 000',
      tilskudd: '0',
      overfort: '0',
      kilde: 'Det jeg skrev',
    },
    meanwhile: [
      [
        'en annen registrerer det samme året',
        () =>
          does('treasurer', `${shared}/kostnad`, {
            ar: '2019',
            brutto: `1 90${number % 10} 000`,
            tilskudd: '0',
            overfort: '0',
            kilde: 'Regnskapet',
          }),
        /For 2019 er det registrert en kostnad på 1.90\d.000 kroner/,
      ],
    ],
  },
  ...(
    [
      [
        'en ny part',
        '/kommuner/ny',
        `${members}/ny?sok=1833&dag=01.01.2026`,
        `${members}/ny`,
        { ...decided, dag: '01.01.2026', kommuner: '1833' },
      ],
      [
        'en part som slutter',
        '/kommuner/avslutt/:code',
        `${members}/avslutt/5037`,
        `${members}/avslutt/5037`,
        { ...decided, dag: '31.05.2027' },
      ],
      [
        'en avgjort plass',
        '/kommuner/avgjor/:code',
        `${members}/avgjor/5054?sett=2019-01-01`,
        `${members}/avgjor/5054`,
        { ...decided, plass: 'part', dag: '01.03.2018' },
      ],
      [
        'en organisasjon',
        '/kommuner/organisasjon',
        `${members}/organisasjon`,
        `${members}/organisasjon`,
        { ...decided, navn: 'Nord universitet', slag: 'other', orgnr: '' },
      ],
      [
        'et nytt navn på en organisasjon',
        '/kommuner/organisasjon/:key',
        organisation,
        organisation,
        { ...decided, navn: 'Helgeland sykehus HF', slag: 'health-trust', dag: '01.03.2026' },
      ],
      [
        'en organisasjon som slutter',
        '/kommuner/organisasjon/:key/avslutt',
        `${organisation}/avslutt`,
        `${organisation}/avslutt`,
        { ...decided, dag: '31.05.2026' },
      ],
      [
        'en region',
        '/kommuner/region',
        `${members}/region`,
        `${members}/region`,
        { ...decided, dag: '01.02.2026', kommuner: '5038', region: 'ny', nyregion: 'Indre fjord' },
      ],
      [
        'en oppgave',
        '/kommuner/oppgave',
        `${members}/oppgave`,
        `${members}/oppgave`,
        { ...decided, rolle: 'host', hvem: '5038', dag: '01.02.2026' },
      ],
    ] as const
  ).map(
    ([form, route, at, to, filled]): Case => ({
      form,
      route,
      who: 'secretariat',
      given: known,
      at: () => at,
      to: () => to,
      filled,
      meanwhile: [
        [
          'en annen registrerer en organisasjon',
          async () => {
            number += 1
            const fields = { ...decided, navn: `Etat ${number}`, slag: 'other', orgnr: '' }
            await does('another', `${members}/organisasjon`, fields)
          },
          /Det som står om organisasjonene, er endret/,
        ],
      ],
    }),
  ),
  {
    form: 'en rolle som slutter',
    route: '/tilgang/avslutt',
    who: 'administrator',
    given: invited,
    at: () => access,
    to: () => `${access}/avslutt`,
    row: () => ({ rolle: role }),
    filled: {},
    meanwhile: [['adressen rettes', mend, /Adressen til Ola er rettet-\d+@kommune\.example/]],
  },
  {
    form: 'en invitasjon på nytt',
    route: '/tilgang/igjen',
    who: 'administrator',
    given: invited,
    at: () => access,
    to: () => `${access}/igjen`,
    row: () => ({ brev: mail }),
    filled: {},
    meanwhile: [['adressen rettes', mend, /går nå til rettet-\d+@kommune\.example/]],
  },
  {
    form: 'en ny adresse for en person',
    route: '/tilgang/:person',
    who: 'administrator',
    given: invited,
    at: () => `${access}/${person}`,
    to: () => `${access}/${person}`,
    filled: { epost: 'min@kommune.example' },
    meanwhile: [['adressen rettes', mend, /Adressen til Ola er rettet-\d+@kommune\.example/]],
  },
  {
    form: 'adressen som svar går til',
    route: '/tilgang/svaradresse',
    who: 'administrator',
    given: nothing,
    at: () => access,
    to: () => `${access}/svaradresse`,
    filled: { svaradresse: 'min@kommune.example' },
    meanwhile: [
      [
        'en annen setter adressen',
        async () => {
          number += 1
          await does('another', `${access}/svaradresse`, {
            svaradresse: `svar${number}@kommune.example`,
          })
        },
        /Svar på e-post går til svar\d+@kommune\.example/,
      ],
    ],
  },
  {
    form: 'en ny funksjon',
    route: '/kontakter/funksjoner/ny',
    who: 'secretariat',
    given: nothing,
    at: () => `${contacts}/funksjoner/ny`,
    to: () => `${contacts}/funksjoner/ny`,
    filled: { ...aFunction, navn: 'Det jeg skrev' },
    meanwhile: [
      [
        'en annen legger til en',
        () => addFunction(),
        /Lista er endret\. Nå står her:.*Funksjon \d/,
      ],
    ],
  },
  {
    form: 'de vanlige funksjonene',
    route: '/kontakter/funksjoner/vanlige',
    who: 'secretariat',
    given: nothing,
    at: () => `${contacts}/funksjoner`,
    to: () => `${contacts}/funksjoner/vanlige`,
    filled: {},
    meanwhile: [
      [
        'en annen legger til en',
        () => addFunction(),
        /Lista er endret\. Nå står her:.*Funksjon \d/,
      ],
    ],
  },
  {
    form: 'en endret funksjon',
    route: '/kontakter/funksjoner/:function',
    who: 'secretariat',
    given: addFunction,
    at: () => own,
    to: () => own,
    filled: { ...aFunction, navn: 'Det jeg endret' },
    meanwhile: [['en annen gir den et nytt navn', renameFunction, /Lista er endret\./]],
  },
  {
    form: 'en funksjon som tas ut',
    route: '/kontakter/funksjoner/:function/ta-ut',
    who: 'secretariat',
    given: addFunction,
    at: () => own,
    to: () => `${own}/ta-ut`,
    filled: {},
    meanwhile: [
      ['en annen gir den et nytt navn', renameFunction, /Lista er endret\./],
      [
        'noen får den, og slutter igjen',
        async () => {
          const at = { funksjon: own.split('/').at(-1) ?? '', slag: 'person', deling: 'community' }
          const fields = { ...at, navn: 'Noen', fra: '01.01.2026', til: '31.01.2026' }
          await does('another', `${contacts}/hos/5038/ny`, fields)
        },
        /Hvem som har funksjonen, er endret\./,
      ],
    ],
  },
  {
    form: 'en funksjon som settes inn igjen',
    route: '/kontakter/funksjoner/:function/sett-inn',
    who: 'secretariat',
    given: takenOut,
    at: () => own,
    to: () => `${own}/sett-inn`,
    filled: {},
    meanwhile: [['en annen gir den et nytt navn', renameFunction, /Lista er endret\./]],
  },
  ...(
    [
      ['en endret organisasjon', 'endre', { ...organisationFields, navn: 'Det jeg endret her' }],
      ['en organisasjon som tas ut', 'ta-ut', {}],
      ['en organisasjon som settes inn igjen', 'sett-inn', {}],
    ] as const
  ).map(
    ([form, path, filled]): Case => ({
      form,
      route: `/kontakter/andre/:organisation/${path}`,
      who: 'secretariat',
      given: async () => {
        await addOrganisation()
        if (path === 'sett-inn') await does('another', `${own}/ta-ut`, {})
      },
      at: () => `${own}/endre`,
      to: () => `${own}/${path}`,
      filled,
      meanwhile: [
        [
          'en annen gir den et nytt navn',
          renameOrganisation,
          path === 'sett-inn' ? /Senter \d+ er tatt ut av lista/ : /Nå står det: Senter \d+, KS\./,
        ],
      ],
    }),
  ),
  ...(
    [
      ['et endret organ', 'endre', {}, 'endre'],
      ['et organ som slutter', 'avslutt', { plasser: 'yes' }, 'avslutt'],
      ['slutten på et organ tatt tilbake', 'angre-slutt', {}, 'avslutt'],
      ['slik organet arbeider', 'arbeidsmate', { innkaller: 'Lederen' }],
      ['hvem som leder organet', 'ledelse', { leder: ':seat' }],
      ['en rettet ledelse', 'ledelse/:leadership', { valgt: 'elected' }],
      ['en runde om navn', 'spor-om-navn', { frist: '31.12.2030' }],
      ['en ny plass', 'plasser/ny', { ...seatFields, navn: 'Plassen til', formote: 'none' }],
      ['en endret plass', 'plasser/:seat/endre', { oppnevnes: 'KS' }],
      ['en plass som slutter', 'plasser/:seat/avslutt', {}],
      ['en som får en plass', 'plasser/:seat/ny', { rang: '2', navn: 'Den andre' }],
      ['en rettet i en plass', 'plasser/:seat/:holder', { funksjon: 'Leder her' }],
      ['en som slutter i en plass', 'plasser/:seat/:holder/avslutt', {}],
    ] as const
  ).map(([form, path, filled, at = path]): Case => {
    const named = (of: string) =>
      `${own}/${of.replace(':seat', seatId).replace(':holder', seatHolder).replace(':leadership', leadership)}`
    const typed: Record<string, string> = { ...filled }
    return {
      form,
      route: `/organer/:body/${path}`,
      who: 'secretariat',
      given: async () => {
        await addSeated()
        if (path === 'ledelse') typed.leder = seatId
        if (path === 'angre-slutt') await does('another', `${own}/avslutt`, { plasser: 'yes' })
        if (path === 'ledelse/:leadership') await lead()
        if (path === 'spor-om-navn') await does('another', `${own}/plasser/ny`, openSeat)
      },
      at: () => named(at),
      to: () => named(path),
      filled: typed,
      meanwhile: [
        ['en annen gir organet et nytt navn', renameBody, /Organet er endret: Nytt navn \d+\./],
        ...(path === 'angre-slutt'
          ? []
          : ([
              ['en annen settes inn', seatAnother, /Disse har plasser nå: .*En annens vara/],
            ] satisfies Case['meanwhile'])),
      ],
    }
  }),
  ...(
    [
      ['en planlagt behandling', 'planlegg', { organ: 'asu', trinn: 'inform' }],
      [
        'en behandling som føres inn',
        'for-inn',
        { organ: 'utenfor', navn: 'Fagrådet', trinn: 'discuss', utfall: 'noted', kilde: 'Referat' },
      ],
      ['en endret behandling', 'behandling/:treatment', { notat: 'Haster' }],
      [
        'utfallet av en behandling',
        'behandling/:treatment/utfall',
        { utfall: 'noted', kilde: 'Referat' },
      ],
      ['en behandling som tas av', 'behandling/:treatment/ta-av', { hvorfor: 'Feil sak' }],
    ] as const
  ).map(([form, path, filled]): Case => {
    const at = () => caseAt(path.replace(':treatment', caseStop))
    return {
      ...{ form, at, to: at, who: 'secretariat', given: takenIn, filled: { ...filled } },
      route: `/organer/:body/saker/:case/${path}`,
      meanwhile: [['en annen planlegger', planAnother, /Behandlingene er nå: .*PSU/]],
    }
  }),
  ...(
    [
      ['et saksframlegg som legges fram', 'legg-fram', { nytt: 'Ny begrunnelse' }],
      [
        'et saksframlegg til gjennomsyn',
        'gjennomsyn',
        {
          lesere: 'party:5038',
          frist: shortDay(addDays(osloDay(now()), 9)),
          melding: 'Les punkt 2',
        },
      ],
    ] as const
  ).map(([form, path, filled]): Case => {
    const at = () => `${paperAt}/${path}`
    return {
      ...{ form, at, to: at, who: 'secretariat', given: papered, filled: { ...filled } },
      route: `/saker/:case/framlegg/${path}`,
      meanwhile: [['en annen skriver', writeMore, /Det er skrevet i saksframlegget/]],
    }
  }),
  ...['/framlegg/overskrifter', '/organer/asu/framlegg/overskrifter'].map((path): Case => {
    const at = () => `${place}${path}`
    const another = { 'overskrift-1': 'Kort', 'overskrift-2': 'En annens ord', 'slag-2': 'text' }
    return {
      ...{ form: `overskrifter på ${path}`, at, to: at, who: 'secretariat' },
      given: async () => {},
      route: path.replace('/asu/', '/:body/'),
      filled: { 'overskrift-2': 'Mine ord' },
      meanwhile: [
        [
          'en annen endrer dem',
          () => does('another', at(), another),
          /En annen har endret overskriftene/,
        ],
      ],
    }
  }),
  {
    form: 'hvem som skriver et saksframlegg',
    route: '/saker/:case/framlegg/skrivere',
    who: 'secretariat',
    given: papered,
    at: () => `${paperAt}/skrivere`,
    to: () => `${paperAt}/skrivere`,
    filled: { lesere: 'party:5038' },
    meanwhile: [['en annen velger', letInAnother, /En annen har endret hvem som skriver/]],
  },
  {
    form: 'hva en leser mener om et saksframlegg',
    route: '/saker/:case/framlegg/les/:reader',
    who: 'verdal',
    given: remarked,
    at: () => readAt,
    to: () => readAt,
    filled: { 'ord-1': 'Mine ord' },
    meanwhile: [['en annen svarer for det samme', sayAnother, /En annen som svarer for dere/]],
  },
  {
    form: 'svar på en merknad',
    route: '/saker/:case/framlegg/merknad/:remark',
    who: 'secretariat',
    given: remarked,
    at: () => remarkAt,
    to: () => remarkAt,
    filled: { svar: 'Takk', tatt: 'ja' },
    meanwhile: [['en annen svarer', answerAnother, /Gjennomsynet er endret/]],
  },
  ...(
    [
      ['en endret sak', 'endre', takenIn, () => ({ sammendrag: 'Kort sagt av meg' })],
      ['et vedlegg til en sak som tas bort', 'vedlegg', attached, () => ({ fjern: caseFile })],
    ] as const
  ).map(([form, path, given, filled]): Case => {
    const at = () => caseAt(path)
    return {
      ...{ form, at, to: at, who: 'secretariat', given },
      get filled() {
        return filled()
      },
      route: `/organer/:body/saker/:case/${path}`,
      meanwhile: [
        ['en annen endrer den', changeCase, /Saken er endret\. Den står nå som: /],
        ['en annen planlegger', planAnother, /Saksgangen er endret\. Den har nå 2 stopp\./],
      ],
    }
  }),
  ...(
    [
      ['et mandat', 'nytt', { mandat: 'Mitt mandat', fra: '01.03.2026' }],
      ['et rettet mandat', ':mandate/rett', { sak: '4/26' }],
      ['et mandat som tas bort', ':mandate/ta-bort', {}],
    ] as const
  ).map(([form, path, filled]): Case => {
    const at = () => `${own}/mandat/${path.replace(':mandate', mandateId)}`
    return {
      ...{ form, at, to: at, who: 'secretariat', given: addMandated, filled: { ...filled } },
      route: `/organer/:body/mandat/${path}`,
      meanwhile: [
        ['en annen gir organet et nytt navn', renameBody, /Organet er endret: Nytt navn \d+\./],
        [
          'en annen fører inn en versjon',
          mandateAnother,
          /Versjonene gjelder nå fra: .*01\.02\.2027/,
        ],
      ],
    }
  }),
  ...(
    [
      ['en versjon av hvem som bestemmer', 'ny', 'ny', { navn: 'Punkt 5.2, på nytt' }],
      [
        'dagen en versjon trådte i kraft',
        'versjon/:version/dag',
        'versjon/:version/dag',
        { fra: '01.05.2025', frakilde: 'Brev' },
      ],
      [
        'en vurdering av hvem som bestemmer',
        'vurder',
        'vurder?sak=minor-agreement-change&organ=psu',
        {
          ...{ om: 'Min endring', valgt: 'minor-agreement-change', svar: 'yes' },
          ...{ navn: 'Kari', funksjon: 'Leder', grunn: 'Mindre' },
        },
      ],
      [
        'en vurdering som trekkes',
        'vurdering/:judgement/trekk',
        'vurdering/:judgement/trekk',
        { hvorfor: 'Feil sak' },
      ],
      [
        'en part som er uenig',
        'vurdering/:judgement/uenig/:partyCode',
        'vurdering/:judgement/uenig/:partyCode',
        { hvem: 'Ordføreren', dag: '01.10.2026', ord: 'Vi vil behandle den.' },
      ],
    ] as const
  ).map(([form, path, at, filled]): Case => {
    const named = (text: string) =>
      `${authority}/${text
        .replace(':version', authorityId)
        .replace(':judgement', judgementId)
        .replace(':partyCode', '5038')}`
    return {
      ...{ form, who: 'secretariat', given: addJudged, filled: { ...filled } },
      route: `/organer/hvem-bestemmer-hva/${path}`,
      at: () => named(at),
      to: () => named(path),
      meanwhile: [['en annen fører inn en vurdering', judgeAnother, /Vurderingene er endret\./]],
    }
  }),
  {
    form: 'en ny kontakt',
    route: '/kontakter/hos/:place/ny',
    who: 'secretariat',
    given: listed,
    at: () => `${ownList}/ny`,
    to: () => `${ownList}/ny`,
    filled: { funksjon: 'kommuneoverlege', navn: 'Min kontakt', epost: 'min@verdal.example' },
    meanwhile: [['en annen føres', listAnother, /Lista er endret.*En annen \d+/]],
  },
  {
    form: 'at kontaktene stemmer',
    route: '/kontakter/hos/:place/bekreft',
    who: 'verdal',
    given: listed,
    at: () => ownList,
    to: () => `${ownList}/bekreft`,
    filled: {},
    meanwhile: [
      ['en annen føres', listAnother, /Lista er endret.*En annen \d+/],
      ['en tas bort', takeAway, /Lista er endret/],
    ],
  },
  ...(
    [
      ['at én kontakt stemmer', 'verdal', () => ownList, '/bekreft', {}],
      ['en rettet kontakt', 'secretariat', () => contact, '', { telefon: '74 04 82 01' }],
      ['en kontakt som avsluttes', 'secretariat', () => `${contact}/avslutt`, '/avslutt', {}],
      ['tilgang for en kontakt', 'secretariat', () => contact, '/tilgang', {}],
    ] as const
  ).map(
    ([form, who, at, deed, filled]): Case => ({
      ...{ form, who, given: listed, at, filled },
      route: `/kontakter/hos/:place/:holder${deed}`,
      to: () => `${contact}${deed}`,
      meanwhile: [
        ['en annen føres', listAnother, /Lista er endret.*En annen \d+/],
        ['den tas bort', takeAway, /Ingenting av det du sendte, er lagret/, gone],
      ],
    }),
  ),
  {
    form: 'plasser som leses inn',
    route: '/organer/les-inn',
    who: 'secretariat',
    given: addSeated,
    at: () => `${place}/organer/les-inn`,
    to: () => `${place}/organer/les-inn`,
    filled: {
      lim: 'linje;organ;plass;side;taler for;rett;oppnevnt av;navn;funksjon;e-post;fra;til;vara for;rekkefølge;oppnevnt i;neste sak;neste møte\n2;AU;Fra min liste;ingen;seg selv;;;;;;;;;;;;',
      _steg: 'confirm',
    },
    meanwhile: [['en annen gir et organ et nytt navn', renameBody, /Organene ble endret av andre/]],
  },
  {
    form: 'ei liste som leses inn',
    route: '/kontakter/les-inn',
    who: 'secretariat',
    given: listed,
    at: () => `${contacts}/les-inn`,
    to: () => `${contacts}/les-inn`,
    filled: {
      lim: 'linje;kommunenummer;funksjon;navn;e-post;telefon;fra;til\n2;5038;Kommuneoverlege;Fra min liste;;;;',
      _steg: 'confirm',
    },
    meanwhile: [['en annen føres', listAnother, /Kontaktlista ble endret av andre/]],
  },
  {
    form: 'en e-post til alle',
    route: '/kontakter/skriv',
    who: 'secretariat',
    given: listed,
    at: () => `${contacts}/skriv?funksjon=kommuneoverlege`,
    to: () => `${contacts}/skriv`,
    filled: { ...letter, _steg: 'confirm' },
    meanwhile: [['en annen føres', listAnother, /\d+ får e-posten nå/]],
  },
  {
    form: 'en e-post til alle, på nytt til én',
    route: '/kontakter/skriv/e-post/:mail',
    who: 'secretariat',
    given: written,
    at: () => `${contacts}/skriv?funksjon=kommuneoverlege`,
    to: () => `${contacts}/skriv/e-post/${mail}`,
    filled: {},
    meanwhile: [],
  },
  {
    form: 'en runde som endres',
    route: '/runder/:round/endre',
    who: 'secretariat',
    given: beginRound,
    at: () => `${own}/endre`,
    to: () => `${own}/endre`,
    filled: { emne: 'Det jeg skrev' },
    meanwhile: [['en annen endrer den', renameRound, /Runden heter nå «Runde \d+, endret»/]],
  },
  ...(['forkast', 'send'] as const).map(
    (path): Case => ({
      form: `et utkast til runde: ${path}`,
      route: `/runder/:round/${path}`,
      who: 'secretariat',
      given: askedRound,
      at: () => `${own}/${path}`,
      to: () => `${own}/${path}`,
      filled: {},
      meanwhile: [
        ['en annen endrer den', renameRound, /Runden heter nå «Runde \d+, endret»/],
        ...(path === 'send'
          ? ([
              [
                'en annen legger ved en fil',
                () => attachFile('program.txt'),
                /Vedleggene er nå: program\.txt/,
              ],
            ] satisfies Case['meanwhile'])
          : []),
      ],
    }),
  ),
  {
    form: 'et nytt spørsmål',
    route: '/runder/:round/sporsmal/nytt',
    who: 'secretariat',
    given: beginRound,
    at: () => `${own}/sporsmal/nytt?slag=text`,
    to: () => `${own}/sporsmal/nytt`,
    filled: { sporsmal: 'Det jeg skrev' },
    meanwhile: [['en annen legger til et', askQuestion, /Spørsmålene er nå: Hvor mange\?/]],
  },
  {
    form: 'et vedlegg til en runde',
    route: '/runder/:round/vedlegg',
    who: 'secretariat',
    given: attachedRound,
    at: () => `${own}/vedlegg`,
    to: () => `${own}/vedlegg`,
    filled: { fjern: '1' },
    meanwhile: [
      [
        'en annen legger ved en fil',
        () => attachFile('kart.txt'),
        /Vedleggene er nå: program\.txt · kart\.txt/,
      ],
    ],
  },
  {
    form: 'et spørsmål som endres',
    route: '/runder/:round/sporsmal/:question',
    who: 'secretariat',
    given: askedRound,
    at: () => `${own}/sporsmal/s1`,
    to: () => `${own}/sporsmal/s1`,
    filled: { sporsmal: 'Det jeg endret' },
    meanwhile: [['en annen legger til et', askQuestion, /Spørsmålene er nå: Hvor mange\?/]],
  },
  {
    form: 'et spørsmål som tas ut',
    route: '/runder/:round/sporsmal/:question/fjern',
    who: 'secretariat',
    given: askedRound,
    at: () => `${own}/sporsmal/s1`,
    to: () => `${own}/sporsmal/s1/fjern`,
    filled: {},
    meanwhile: [['en annen legger til et', askQuestion, /Spørsmålene er nå: Hvor mange\?/]],
  },
  {
    form: 'et spørsmål som flyttes',
    route: '/runder/:round/sporsmal/:question/flytt',
    who: 'secretariat',
    given: async () => {
      await askedRound()
      await askQuestion()
    },
    at: () => `${own}/utkast`,
    to: () => `${own}/sporsmal/s1/flytt`,
    filled: {},
    meanwhile: [['en annen legger til et', askQuestion, /Spørsmålene er nå: Hvor mange\?/]],
  },
  {
    form: 'et svar på en runde',
    route: '/runder/:round/svar/:place',
    who: 'verdal',
    given: sentRound,
    at: () => `${own}/svar/5038`,
    to: () => `${own}/svar/5038`,
    filled: { s1: '7' },
    meanwhile: [
      [
        'en annen svarer for den samme',
        () =>
          does('secretariat', `${own}/svar/5038`, {
            s1: '9',
            svarer: 'secretariat',
            kilde: 'Brev',
          }),
        /Noen har svart imens: .*Sekretariatet/,
      ],
      ['spørsmålene endres', askQuestion, /Spørsmålene er nå: Hvor mange\? · Hvor mange\?/],
    ],
  },
  {
    form: 'en purring på en runde',
    route: '/runder/:round/purr',
    who: 'secretariat',
    given: nudgeableRound,
    at: () => `${own}/purr`,
    to: () => `${own}/purr`,
    filled: {},
    meanwhile: [
      ['adressen til kontakten rettes', mendContact, /E-posten går til kontaktene for Verdal\./],
    ],
  },
  {
    form: 'det som meldes med lenka i e-posten om en avtale',
    route: '/meld/:token',
    who: 'stranger',
    given: linkedText,
    at: () => link,
    to: () => link,
    filled: { ...toldByLink, caseNumber: 'PS 1/26' },
    meanwhile: [['parten svarer', () => answer('postponed'), /Formannskap, Utsatt/]],
  },
  {
    form: 'å sette til side det som er meldt',
    route: '/avtaler/:slug/svar/:partyCode/meldt/:report/til-side',
    who: 'secretariat',
    given: reportedText,
    at: () => aside,
    to: () => aside,
    filled: { reason: 'Det jeg skrev' },
    meanwhile: [['parten svarer', () => answer('adopted'), /Formannskap, Vedtatt/]],
  },
  {
    form: 'å bekrefte at det som er meldt, stemmer med det som er registrert',
    route: '/avtaler/:slug/svar/:partyCode/meldt/:report/stemmer',
    who: 'secretariat',
    given: async () => {
      await reportedText()
      await does('secretariat', `${own}/svar/5038`, { ...toldByLink, source: 'E-post' })
    },
    at: () => `${own}/svar/5038`,
    to: () => aside.replace('til-side', 'stemmer'),
    filled: {},
    meanwhile: [['utvalget svarer', answerInCommittee, /Utvalg, Tilrådd/]],
  },
  {
    form: 'et svar med lenka i e-posten',
    route: '/svar/:token',
    who: 'stranger',
    given: linkedRound,
    at: () => link,
    to: () => link,
    filled: { s1: '7', navn: 'Kari', funksjon: 'Helseleder' },
    meanwhile: [
      ['spørsmålene endres', askQuestion, /Spørsmålene er nå: Hvor mange\? · Hvor mange\?/],
    ],
  },
  {
    form: 'å spørre dem som er foreslått',
    route: '/organer/:body/oppnevn/:asking/spor',
    who: 'secretariat',
    given: proposed,
    at: () => `${appoint}/spor`,
    to: () => `${appoint}/spor`,
    filled: {},
    meanwhile: [
      [
        'svaret rettes til en annen adresse',
        () => propose(`ny-${candidateAt}`),
        /Nå går e-posten til: Kari Nordmann, ny-kari\d+@verdal\.example/,
      ],
    ],
  },
  ...(
    [
      ['en sak som tas inn', 'ta-inn', { slag: 'decision', deling: 'body', eier: 'Kari Nordmann' }],
      ['et spørsmål om en sak', 'spor', { sporsmal: 'Hvor mange gjelder det?' }],
      ['en sak som avvises', 'avvis', { grunn: 'Hører til legevakta' }],
      ['en sak som tas opp igjen', 'ta-opp', {}],
    ] as const
  ).map(
    ([form, path, filled]): Case => ({
      ...{ form, who: 'secretariat', filled: { ...filled } },
      route: `/organer/:body/saker/:case/${path}`,
      given: async () => {
        await submit()
        if (path === 'ta-opp') await declineCase()
      },
      at: () => `${own}/vurder`,
      to: () => `${own}/${path}`,
      meanwhile:
        path === 'ta-opp'
          ? [
              [
                'en annen gjør det',
                () => does('another', `${own}/ta-opp`, {}),
                /En annen har vurdert saken imens: skal vurderes/,
                gone,
              ],
            ]
          : [
              [
                'en annen avviser den',
                declineCase,
                /En annen har vurdert saken imens: avvist/,
                gone,
              ],
              ...(path === 'spor'
                ? []
                : ([
                    ['en annen spør tilbake', askBack, /saken imens: spurt tilbake/],
                  ] satisfies Case['meanwhile'])),
            ],
    }),
  ),
  {
    form: 'en sak som slås sammen med en annen',
    route: '/organer/:body/saker/:case/sla-sammen',
    who: 'secretariat',
    given: submit,
    at: () => `${own}/vurder`,
    to: () => `${own}/sla-sammen`,
    filled: { nummer: 'Sak 14/26' },
    meanwhile: [
      ['en annen avviser den', declineCase, /saken imens: avvist/, gone],
      ['en annen spør tilbake', askBack, /saken imens: spurt tilbake/, 422],
    ],
  },
  ...(
    [
      [
        'svaret om en sak',
        '/saker/:case/svar',
        'secretariat',
        () => `${place}/saker/${caseCode}/svar`,
      ],
      ['svaret om en sak, fra lenka', '/meldt-sak/:token', 'stranger', () => link],
    ] as const
  ).map(
    ([form, route, who, at]): Case => ({
      ...{ form, route, who, at, to: at, given: askedBack },
      filled: { svar: 'Ja, før jul.' },
      meanwhile: [['saken avvises', declineCase, /saken er vurdert imens/, gone]],
    }),
  ),
  ...(
    [
      ['en endret fast sak', ':template', { punkt: 'Punkt 5.2' }, ':template'],
      ['en fast sak for et nytt år', ':template/lag', {}, ''],
      ['en fast sak som avsluttes', ':template/avslutt', {}, ':template'],
    ] as const
  ).map(
    ([form, path, filled, at]): Case => ({
      ...{ form, who: 'secretariat', given: addTemplate, filled: { ...filled } },
      route: `/saker/faste/${path}`,
      at: () => (at === '' ? faste : `${faste}/${template}`),
      to: () => `${faste}/${path.replace(':template', template)}`,
      meanwhile: [
        [
          'en annen endrer den',
          renameTemplate,
          /Den faste saken er endret, og heter nå «Ny plan \d+ for {år}»/,
        ],
        ['en annen avslutter den', stopTemplate, /Ingenting av det du sendte, er lagret/, gone],
      ],
    }),
  ),
  {
    form: 'om en foreslått stiller',
    route: '/stiller/:token',
    who: 'stranger',
    given: askedThemselves,
    at: () => link,
    to: () => link,
    filled: { svar: 'ja', navn: 'Kari', funksjon: 'Leder', ord: 'Det jeg skrev' },
    meanwhile: [
      [
        'parten retter dagen',
        () => propose(candidateAt, '01.04.2030'),
        /Det du er foreslått til, er endret imens/,
      ],
    ],
  },
  ...(['ny-lenke', 'trekk'] as const).map(
    (path): Case => ({
      form: `lenka til en foreslått: ${path}`,
      route: `/organer/:body/oppnevn/:asking/:candidate/${path}`,
      who: 'secretariat',
      given: askedThemselves,
      at: () => appoint,
      to: () => `${appoint}/${candidate}/${path}`,
      filled: {},
      meanwhile: [['en ny lenke sendes', inviteAgain, /E-posten eller lenka står annerledes nå/]],
    }),
  ),
  {
    form: 'e-posten i en runde, som sendes på nytt',
    route: '/runder/:round/e-post/:mail/igjen',
    who: 'secretariat',
    given: lostRound,
    at: () => `${own}/e-post`,
    to: () => `${own}/e-post/${mail}/igjen`,
    filled: {},
    meanwhile: [],
  },
  ...(['ny-lenke', 'trekk'] as const).map(
    (path): Case => ({
      form: `lenka i en runde: ${path}`,
      route: `/runder/:round/e-post/:mail/${path}`,
      who: 'secretariat',
      given: arrivedRound,
      at: () => `${own}/e-post`,
      to: () => `${own}/e-post/${mail}/${path}`,
      filled: {},
      meanwhile: [
        ['adressen til mottakeren rettes', mendContact, /E-posten eller lenka står annerledes nå/],
      ],
    }),
  ),
  {
    form: 'et anslag',
    route: '/runder/:round/anslag/:question',
    who: 'secretariat',
    given: sentRound,
    at: () => `${own}/anslag/s1`,
    to: () => `${own}/anslag/s1`,
    filled: { fra: '1', til: '2', metode: 'Det jeg skrev' },
    meanwhile: [['en annen legger til et spørsmål', askQuestion, /Spørsmålene er nå:/]],
  },
  ...(['frist', 'lukk', 'spor-flere'] as const).map(
    (path): Case => ({
      form: `en runde som er ute: ${path}`,
      route: `/runder/:round/${path}`,
      who: 'secretariat',
      given: sentRound,
      at: () => `${own}/${path}`,
      to: () => `${own}/${path}`,
      filled: { frist: { frist: soon }, lukk: {}, 'spor-flere': { hvem: '5037', grunn: 'Ny' } }[
        path
      ],
      meanwhile: [['en annen flytter fristen', moveDeadline, /Runden heter nå «Runde \d+»/]],
    }),
  ),
  {
    form: 'en runde som åpnes igjen',
    route: '/runder/:round/apne',
    who: 'secretariat',
    given: closedRound,
    at: () => `${own}/apne`,
    to: () => `${own}/apne`,
    filled: {},
    meanwhile: [
      [
        'en annen åpner og lukker den',
        async () => {
          await does('secretariat', `${own}/apne`, {})
          await does('secretariat', `${own}/lukk`, {})
        },
        /Runden heter nå «Runde \d+» og er lukket/,
      ],
    ],
  },
  {
    form: 'å godkjenne at tekst fjernes',
    route: '/journal/fjern/godkjenn',
    who: 'another',
    given: removalAsked,
    at: () => `${place}/journal`,
    to: () => `${place}/journal/fjern/godkjenn`,
    row: () => ({ fjerning: removal }),
    filled: {},
    meanwhile: [
      ['teksten endres', save, /Det teksten handler om, er gjort noe med\. Se innslag \d+/],
    ],
  },
]

/** Forms that stand over nothing that can change or be replaced, and why. */
const overNothing: Record<string, string> = {
  '/:community/avtaler/ny': 'begynner noe nytt; det som velges, prøves når det lagres',
  '/:community/runder/ny': 'begynner noe nytt; det som velges, prøves når det lagres',
  '/:community/tilgang': 'gir en ny rolle; den som holdes fra før, avvises med det som står',
  '/:community/saker/faste/ny': 'begynner noe nytt; tittelen prøves når det lagres',
  '/:community/organer/:body/saker/:case/framlegg':
    'begynner noe nytt; er det begynt, ledes en dit',
  '/:community/saker/:case/framlegg/skriv': 'hver tekst sendes med det den var, og prøves mot det',
  '/:community/saker/:case/framlegg/word':
    'lagrer ingenting; det som hentes, prøves når det lagres',
  '/:community/saker/:case/framlegg/skriv/del': 'teksten sendes med det den var, og prøves mot det',
  '/:community/saker/:case/framlegg/gjennomsyn/:review/avslutt': 'det som er avsluttet, er det',
  '/:community/saker/meld': 'begynner noe nytt; det som velges, prøves når det lagres',
  '/:community/organer/nytt': 'begynner noe nytt; navnet prøves når det lagres',
  '/:community/kontakter/andre/ny': 'begynner noe nytt; navnet prøves når det lagres',
  '/:community/journal/fjern': 'peker på et innslag ved nummer; et innslag endres aldri',
  '/innlogginger/avslutt': 'en innlogging endres ikke, den er der eller er borte',
  '/innlogginger/avslutt-andre': 'å lukke også en som er kommet til, er det som er ment',
  '/logg-inn': 'ingen er logget inn ennå',
  '/logg-inn/kode': 'koden i e-posten er selv beviset',
  '/logg-inn/lenke': 'lenka er selv beviset',
  '/logg-inn/prove': 'ingen er logget inn ennå',
  '/:community/kontakter/hos/:place/malform': 'det siste som velges, gjelder, og står på siden',
  '/:community/handle-for': 'valget er ens eget, og det siste gjelder',
  '/sammendrag': 'valget er ens eget, og det siste gjelder',
  '/sammendrag/slutt': 'å slutte to ganger er å slutte',
  '/logg-ut': 'lukker denne innloggingen',
}

type Sent = { status: number; html: string }
type Opened = { send: (over?: Record<string, string | null>) => Promise<Sent>; stamp: string }

const fieldsIn = (html: string, { at, to, row }: Case) => {
  const wanted = Object.entries(row?.() ?? {})
  return formsOf(html, at()).find(
    ({ action, fields }) =>
      action.split('?')[0] === to() &&
      wanted.every(([name, value]) => fields.some(([each, is]) => each === name && is === value)),
  )
}

/** A form as it is filled in by whoever opened it; a preview between is looked at first. */
function fillIn(html: string, each: Case, isPage: boolean): Opened {
  const form = fieldsIn(html, each)
  if (!form) throw new Error(`Ingen form på ${each.at()} fører til ${each.to()}: ${html}`)
  const filled: Record<string, string> = isPage ? each.filled : {}
  const house = each.who === 'exercise' ? exercise : north
  return {
    stamp: new Map(form.fields).get(stampName) ?? '',
    send: async (over = {}) => {
      const reader = as(each.who)
      const body = new FormData()
      const pressed = Object.entries(each.filled).filter(([name]) => name === stepField)
      const all = [
        ...form.fields.filter(([name]) => !(name in filled) && !(name in over)),
        ...Object.entries(filled).filter(([name]) => !(name in over)),
        ...pressed.filter(([name]) => !(name in filled) && !(name in over)),
        ...Object.entries(over).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
      ] as [string, string][]
      for (const [name, value] of all) body.append(name, value)
      body.set('_csrf', reader.csrf)
      const headers = { cookie: reader.cookie, origin: 'http://localhost' }
      const answer = await house.app.request(form.action, { method: 'POST', body, headers })
      return { status: answer.status, html: await answer.text() }
    },
  }
}

async function open(each: Case): Promise<Opened> {
  const house = each.who === 'exercise' ? exercise : north
  const html = await (await house.get(each.at(), as(each.who))).text()
  const opened = fillIn(html, each, true)
  if (!(stepField in each.filled)) return opened
  const preview = await opened.send({ [stepField]: 'preview' })
  expect([each.form, preview.status]).toEqual([each.form, 200])
  return fillIn(preview.html, each, false)
}

const plain = (html: string) => html.replaceAll('\u00a0', ' ').replaceAll('&quot;', '"')

describe('En form som ikke sier hva som er lest, eller noe annet, gjør ingenting', () => {
  it.each(cases.map((each) => [each.form, each] as const))('%s', async (_form, each) => {
    await each.given()
    const opened = await open(each)
    expect(opened.stamp).not.toBe('')
    const before = await deeds()
    const without = await opened.send({ [stampName]: null })
    expect([without.status, await deeds()]).toEqual([409, before])
    expect(without.html).toContain('Skjemaet sier ikke hva du hadde lest')
    const other = await opened.send({ [stampName]: opened.stamp.replaceAll(/\.\S+/g, '.annet') })
    expect([other.status, await deeds()]).toEqual([409, before])
    expect(other.html).toContain('Noe er endret siden du åpnet skjemaet')
  })
})

describe('En form over det som er endret siden den ble åpnet, gjør ingenting', () => {
  const stale = cases.flatMap((each) =>
    each.meanwhile.map(([what, does, told, then = 303]) => ({
      each,
      what,
      does,
      told,
      then,
    })),
  )
  it.each(stale.map((one) => [one.each.form, one.what, one] as const))(
    '%s, og %s',
    async (_form, _what, { each, does, told, then }) => {
      await each.given()
      const opened = await open(each)
      await does()
      const before = await deeds()
      const refused = await opened.send()
      expect([refused.status, await deeds()]).toEqual([409, before])
      const html = plain(refused.html)
      expect(html).toContain(
        then !== gone
          ? 'Noe er endret siden du åpnet skjemaet'
          : 'Det skjemaet gjaldt, er ikke der lenger',
      )
      expect(html).toMatch(told)
      for (const typed of Object.values(each.filled)) {
        if (/\s/.test(typed)) expect(html).toContain(typed)
      }
      if (then === gone) return
      const again = fillIn(refused.html, each, false)
      expect(again.stamp).not.toBe(opened.stamp)
      const sent = await again.send()
      expect(sent.status).toBe(then)
      expect(sent.html).not.toContain('Noe er endret siden du åpnet skjemaet')
    },
  )
})

describe('Flere som har lest det samme og sender samtidig', () => {
  const apart: [form: string, other: Record<string, string>, one?: Record<string, string>][] = [
    ['en endring i utkastet', { summary: 'En annens' }],
    ['vertskommunen', { host: '5038' }],
    ['et svar', { state: 'rejected' }],
    ['et vedtak om en fordeling', { vedtak: 'En annens vedtak' }],
    ['en kostnad', { brutto: '3 000 000' }, { brutto: '2 900 000' }],
  ]
  it.each(apart)(
    '%s: bare den ene er gjort, den andre får vite det',
    async (form, other, mine = {}) => {
      const each = cases.find((one) => one.form === form)
      if (!each) throw new Error(`Ingen form heter ${form}`)
      await each.given()
      const [one, two] = [await open(each), await open(each)]
      const before = await deeds()
      const sent = await Promise.all([
        one.send(mine),
        one.send(mine),
        two.send(other),
        two.send(other),
      ])
      const statuses = [...new Set(sent.map(({ status }) => status))].toSorted()
      expect([statuses, await deeds()]).toEqual([[303, 409], before + 1])
    },
  )
})

it('Hver adresse som tar imot en form, sier om den står over noe', () => {
  const posts = north.app.routes.filter(({ method }) => method === 'POST')
  const paths = [...new Set(posts.map(({ path }) => path))]
  const over = paths.filter((path) =>
    posts.some((route) => route.path === path && isOver(route.handler)),
  )
  expect(over.toSorted()).toEqual(cases.map(({ route }) => `/:community${route}`).toSorted())
  expect(Object.keys(standsOver).toSorted()).toEqual(cases.map(({ route }) => route).toSorted())
  expect(paths.filter((path) => !over.includes(path)).toSorted()).toEqual(
    Object.keys(overNothing).toSorted(),
  )
})
