import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { addDays, day } from '../../src/kernel/day.model.ts'
import { stepField } from '../../src/kernel/form/step.model.ts'
import { shortDay } from '../../src/kernel/format.model.ts'
import { osloDay } from '../../src/kernel/oslo.model.ts'
import { now } from '../../src/platform/clock.ts'
import { inCommunity } from '../../src/platform/db.ts'
import { newId } from '../../src/platform/id.ts'
import { type Reader, readStamp, type TestApp, testApp } from '../app.ts'
import { aCase, aTreatment, keepCase } from '../builders/cases.ts'
import { submittedCase } from '../builders/submitted-case.ts'
import { typedScheme } from '../builders/typed-scheme.ts'
import type { TestDatabase } from '../database.ts'
import { failMailTo } from '../failed-mail.ts'
import { formsOf } from '../forms.ts'
import { openRacers, type Raced, type Racers, type Sent } from '../race.ts'
import { wholeSample } from '../sample-house.ts'

vi.setConfig({ testTimeout: 300_000 })

const key = 'nordre-trondelag'
const place = `/${key}`
const today = shortDay(osloDay(now()))
const pairs = ['par-en', 'par-to', 'par-tre', 'par-fire', 'par-fem', 'par-seks']
let base: TestDatabase
let house: TestApp
let racers: Racers
let secretariat: Reader
let administrator: Reader
let another: Reader
let treasurer: Reader
let player: Reader
const ids = new Map<string, string>()
const managers = new Map<string, Reader[]>()

beforeAll(async () => {
  base = (await wholeSample(key)).base
  for (const pair of pairs) await base.addCommunity(pair)
  const communities = await base.owner.selectFrom('community').select(['id', 'key']).execute()
  for (const each of communities) ids.set(each.key, each.id)
  house = await testApp(base)
  await house.signIn('party-contact', '5037')
  secretariat = await house.signIn('secretariat')
  administrator = await house.signIn('administrator')
  another = await house.signIn('secretariat')
  treasurer = await house.signIn('treasurer', 'ks-nord-trondelag')
  player = await (await testApp({ ...base, communityId: idOf('ovelse') })).signIn('secretariat')
  for (const pair of pairs) {
    const own = await testApp({ ...base, communityId: idOf(pair) })
    managers.set(pair, [await own.signIn('administrator'), await own.signIn('administrator')])
  }
  racers = await openRacers(base)
}, 300_000)
afterAll(async () => {
  await racers.close()
  await base.close()
})

const idOf = (community: string) => ids.get(community) ?? ''

/** The deeds that the journal tells of, in the order in which they were done. */
const journal = async (community = key): Promise<string[]> => {
  const rows = await inCommunity(base.db, idOf(community), (tx) =>
    tx.selectFrom('journal_entry').select('deed').orderBy('number').execute(),
  )
  return rows.map(({ deed }) => deed)
}

const byNumber = (raced: readonly Raced[]) =>
  Object.fromEntries(
    [...Map.groupBy(raced, ({ status }) => status)].map(([status, all]) => [status, all.length]),
  )

/** So many press at once, from five houses; `./godfot attack --only races` does it by the thousand. */
const crowd = 20

/** What the journal tells that they did. None was met by a fault, and no log tells of anything. */
async function race(deed: (number: number) => Sent, community = key, times = crowd) {
  const before = (await journal(community)).length
  const { raced, log } = await racers.race(deed, times)
  const done = (await journal(community)).slice(before)
  expect(log).toBe('')
  expect(raced.filter(({ status }) => status >= 500)).toEqual([])
  return { raced, done, answers: byNumber(raced) }
}

type Filled = Record<string, string>

/** The form of a page that leads to an address, filled in, as one who never presses twice. */
async function openForm(as: Reader, at: string, filled: Filled, to = at): Promise<Sent> {
  const html = await (await house.get(at, as)).text()
  const form = formsOf(html, at).find(({ action }) => action.split('?')[0] === to.split('?')[0])
  if (!form) throw new Error(`Ingen form på ${at} fører til ${to}`)
  const fields = Object.fromEntries(form.fields)
  for (const own of ['_csrf', '_en-gang']) delete fields[own]
  const sent = { path: form.action, fields: { ...fields, ...filled }, as }
  return stepField in filled ? previewed(sent) : sent
}

/** The form as one who has seen its preview sends it. */
async function previewed({ path, fields, as }: Sent): Promise<Sent> {
  const choices = Object.entries(fields).filter(([name]) => name !== stepField)
  const preview = await house.post(path, Object.fromEntries(choices), as)
  const _lest = readStamp(await preview.text(), path)
  return { path, fields: { ...fields, _lest }, as }
}

const everyone = (sent: Sent) => () => sent
const inTurn =
  (...sent: Sent[]) =>
  (number: number) =>
    sent[number % sent.length] as Sent

const draft = {
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

let made = 0
/** A new draft; where it is. */
async function aDraftOf(as = secretariat, at = place): Promise<string> {
  made += 1
  const sent = await openForm(as, `${at}/avtaler/ny`, { ...draft, title: `Kappløp ${made}` })
  const answer = await house.post(sent.path, sent.fields, as)
  return answer.headers.get('location') ?? ''
}

/** A new version before its parties; where its document is. */
async function putForward(as = secretariat, at = place): Promise<string> {
  const own = await aDraftOf(as, at)
  const sent = await openForm(as, `${own}/legg-fram`, plan)
  expect((await house.post(sent.path, sent.fields, as)).status).toBe(303)
  return own
}

const answer = (own: string, party: string, as = secretariat) =>
  openForm(as, `${own}/svar/${party}`, {
    state: 'adopted',
    body: 'executive-board',
    day: today,
    source: 'E-post',
  })

describe('Avtaler, tjue på en gang', () => {
  it('nye med samme tittel får hver sin adresse', async () => {
    const sent = await openForm(secretariat, `${place}/avtaler/ny`, { ...draft, title: 'Samme' })
    const { raced, done } = await race(everyone(sent))
    expect(new Set(raced.map(({ to }) => to)).size).toBe(crowd)
    expect(done).toEqual(Array(crowd).fill('document-created'))
  })

  it('bare én lagrer utkastet slik det ble lest', async () => {
    const own = await aDraftOf()
    const sent = await openForm(secretariat, `${own}/rediger`, { summary: 'Kort.' })
    const { answers, done } = await race(everyone(sent))
    expect(answers).toEqual({ 303: 1, 409: crowd - 1 })
    expect(done).toEqual(['draft-changed'])
  })

  it('utkastet lagres eller legges fram, ikke begge deler', async () => {
    const own = await aDraftOf()
    const edit = await openForm(secretariat, `${own}/rediger`, { summary: 'Kort.' })
    const out = await openForm(secretariat, `${own}/legg-fram`, plan)
    expect((await race(inTurn(edit, out))).done).toHaveLength(1)
  })

  it('utkastet forkastes eller legges fram, ikke begge deler', async () => {
    const own = await aDraftOf()
    const discard = await openForm(secretariat, `${own}/forkast`, {})
    const out = await openForm(secretariat, `${own}/legg-fram`, plan)
    expect((await race(inTurn(discard, out))).done).toHaveLength(1)
  })

  it('én legger fram', async () => {
    const own = await aDraftOf()
    const { done } = await race(everyone(await openForm(secretariat, `${own}/legg-fram`, plan)))
    expect(done).toEqual(['version-put-forward'])
  })

  it('vertskommunen avgjøres én gang', async () => {
    const own = await putForward()
    const host = { host: '5006', settledOn: '12.03.2026', source: 'Sak 9/26' }
    const sent = await openForm(secretariat, `${own}/vertskommune`, host)
    expect((await race(everyone(sent))).done).toEqual(['host-settled'])
  })

  it('neste versjon begynnes én gang', async () => {
    const own = await putForward()
    const sent = await openForm(secretariat, `${own}/ny-versjon`, {})
    expect((await race(everyone(sent))).done).toEqual(['draft-begun'])
  })

  it('utkastet forkastes én gang', async () => {
    const own = await aDraftOf()
    const sent = await openForm(secretariat, `${own}/forkast`, {})
    expect((await race(everyone(sent))).done).toEqual(['draft-discarded'])
  })

  it('to utkast som bytter vedlegg med hverandre, venter ikke på hverandre for alltid', async () => {
    const files = ['Første', 'Andre'].map((text) => ({
      field: 'attachment',
      name: `${text}.txt`,
      text,
    }))
    const trades: Sent[] = []
    for (const [own, file] of files.entries()) {
      const at = `${await aDraftOf()}/rediger`
      const add = await openForm(secretariat, at, { attachmentTitle: '' })
      await racers.race(everyone({ ...add, file }), 1)
      const trade = await openForm(secretariat, at, { remove: '1', attachmentTitle: '' })
      trades.push({ ...trade, file: files[1 - own] ?? file })
    }
    expect((await race(inTurn(...trades))).answers).toEqual({ 303: 2, 409: crowd - 2 })
  })

  it('versjonen trekkes én gang', async () => {
    const own = await putForward()
    const sent = await openForm(secretariat, `${own}/trekk`, {
      reason: 'Feil beløp.',
      _steg: 'confirm',
    })
    expect((await race(everyone(sent))).done).toEqual(['version-withdrawn'])
  })
})

describe('Funksjoner og andre organisasjoner, tjue på en gang', () => {
  const list = `${place}/kontakter/funksjoner`
  const aFunction = async (navn: string) => {
    const fields = { navn, antall: 'several', hvor: 'municipality', plass: '-' }
    const sent = await openForm(secretariat, `${list}/ny`, fields)
    expect((await house.post(sent.path, sent.fields, secretariat)).status).toBe(303)
    return sent
  }

  it('det samme navnet er én funksjon', async () => {
    await aFunction('Kappløp null')
    const fields = { navn: 'Kappløp en', antall: 'one', hvor: 'municipality', plass: '-' }
    const sent = await openForm(secretariat, `${list}/ny`, fields)
    expect((await race(everyone(sent))).done).toEqual(['contact-function-added'])
  })

  it('den tas ut, eller noen får den, men ikke begge', async () => {
    for (let round = 0; round < 4; round += 1) {
      await aFunction(`Kappløp om ${round}`)
      const key = `kapplop-om-${round}`
      const out = await openForm(secretariat, `${list}/${key}`, {}, `${list}/${key}/ta-ut`)
      const holder = { funksjon: key, slag: 'person', navn: 'Noen', deling: 'own-side' }
      const held = await openForm(secretariat, `${place}/kontakter/hos/5038/ny`, holder)
      expect((await race(inTurn(out, held), undefined, 20)).done).toHaveLength(1)
    }
  })

  it('det samme navnet er én organisasjon', async () => {
    const fields = { navn: 'Kappløpssenteret', slag: 'other', deling: 'usual' }
    const sent = await openForm(secretariat, `${place}/kontakter/andre/ny`, fields)
    const { answers, done } = await race(everyone(sent))
    expect(done).toEqual(['external-organisation-added'])
    expect(answers).toEqual({ 303: 1, 422: crowd - 1 })
  })
})

describe('Organene, tjue på en gang', () => {
  const list = `${place}/organer`

  it('den samme forkortelsen er ett organ', async () => {
    const fields = { navn: 'Kappløp', kort: 'KAP', slag: 'network', side: 'both' }
    const sent = await openForm(secretariat, `${list}/nytt`, fields)
    const { answers, done } = await race(everyone(sent))
    expect(done).toEqual(['body-added'])
    expect(answers).toEqual({ 303: 1, 422: crowd - 1 })
  })

  it('bare én får plassen', async () => {
    const seat = {
      navn: 'Plass',
      taler: 'gruppe.users',
      side: 'none',
      rett: 'speak',
      formote: 'none',
    }
    const made = await openForm(secretariat, `${list}/kap/plasser/ny`, seat)
    expect((await house.post(made.path, made.fields, secretariat)).status).toBe(303)
    const html = await (await house.get(`${list}/kap`, secretariat)).text()
    const path = /href="([^"]+\/plasser\/[0-9a-f-]{36})"/.exec(html)?.[1] ?? ''
    const own = await openForm(secretariat, `${path}/ny`, { navn: 'Kari' })
    const other = await openForm(secretariat, `${path}/ny`, { navn: 'Ola' })
    expect((await race(inTurn(own, other))).done).toEqual(['seat-holder-added'])
  })

  it('to dager for den samme versjonen av hvem som bestemmer blir én', async () => {
    const authority = `${list}/hvem-bestemmer-hva`
    const html = await (await house.get(authority, secretariat)).text()
    const [path = ''] = /[^"]+\/versjon\/[^"]+\/dag/.exec(html) ?? []
    const frakilde = 'Protokollen'
    const own = await openForm(secretariat, path, { fra: '01.05.2025', frakilde })
    const other = await openForm(secretariat, path, { fra: '01.06.2025', frakilde })
    expect((await race(inTurn(own, other))).done).toEqual(['authority-day-entered'])
  })

  it('to mandater fra samme dag blir ett', async () => {
    const path = `${list}/kap/mandat/nytt`
    const fra = '01.01.2026'
    const own = await openForm(secretariat, path, { mandat: 'Det ene', fra })
    const other = await openForm(secretariat, path, { mandat: 'Det andre', fra })
    expect((await race(inTurn(own, other))).done).toEqual(['body-mandate-added'])
  })
})

describe('Behandlingen, tjue på en gang', () => {
  it('den trekkes av den som ikke har sett svar som kom, eller noen svarer, men ikke begge', async () => {
    for (let round = 0; round < 8; round += 1) {
      const own = await putForward()
      const withdraw = await openForm(secretariat, `${own}/trekk`, {
        reason: 'Feil beløp.',
        _steg: 'confirm',
      })
      const answers = await Promise.all(['5038', '5037', '5006'].map((code) => answer(own, code)))
      const { done } = await race(inTurn(withdraw, ...answers), key, 20)
      const isWithdrawn = done.includes('version-withdrawn')
      expect(done).toEqual(
        isWithdrawn ? ['version-withdrawn'] : Array(answers.length).fill('treatment-registered'),
      )
    }
  })

  it('en ny versjon tar ikke svar som ble gitt til den forrige etter at den er framme', async () => {
    const own = await putForward()
    const next = await openForm(secretariat, `${own}/ny-versjon`, {})
    await house.post(next.path, next.fields, secretariat)
    const out = await openForm(secretariat, `${own}/legg-fram`, { ...plan, answers: 'anew' })
    const { done } = await race(inTurn(out, await answer(own, '5038')))
    // Whoever puts it forward has seen what becomes of each answer, and sees it anew where one came first.
    expect(done).toHaveLength(1)
    expect(['version-put-forward', 'treatment-registered']).toContain(done[0])
    const rows = await inCommunity(base.db, idOf(key), (tx) =>
      tx
        .selectFrom('treatment')
        .innerJoin('document_version as version', 'version.id', 'treatment.version_id')
        .innerJoin('document', 'document.id', 'version.document_id')
        .where('document.slug', '=', own.split('/').at(-1) ?? '')
        .select(['treatment.version_id as version', 'party_code'])
        .execute(),
    )
    expect(new Set(rows.map(({ version }) => version)).size).toBe(rows.length)
  })

  it('det samme svaret er ett', async () => {
    const own = await putForward()
    const { done } = await race(everyone(await answer(own, '5038')))
    expect(done).toEqual(['treatment-registered'])
  })

  it('svar fra alle parter på den samme saken kommer alle fram, og telles', async () => {
    const own = await putForward()
    const codes = ['5038', '5037', '5006', '5007', '5035']
    const sent = await Promise.all(codes.map((code) => answer(own, code)))
    const { done } = await race(inTurn(...sent))
    expect(done).toEqual(codes.map(() => 'treatment-registered'))
    const { adopted_count: adopted } = await inCommunity(base.db, idOf(key), (tx) =>
      tx
        .selectFrom('circulation')
        .innerJoin('document', 'document.shown_version_id', 'circulation.version_id')
        .where('document.slug', '=', own.split('/').at(-1) ?? '')
        .select('adopted_count')
        .executeTakeFirstOrThrow(),
    )
    expect(adopted).toBe(codes.length)
  })

  it('en part bes om ny behandling én gang', async () => {
    const own = await putForward()
    const no = await openForm(secretariat, `${own}/svar/5038`, {
      state: 'rejected',
      body: 'executive-board',
      day: today,
      source: 'E-post',
    })
    expect((await house.post(no.path, no.fields, secretariat)).status).toBe(303)
    const again = await openForm(secretariat, `${own}/svar/5038/pa-nytt`, {
      reason: 'Teksten er rettet',
      _steg: 'confirm',
    })
    expect((await race(everyone(again))).done).toEqual(['party-asked-again'])
  })

  it('fristen flyttes én gang, av den som har sett den som er', async () => {
    const own = await putForward()
    const moved = await openForm(secretariat, `${own}/frist`, {
      deadline: shortDay(addDays(osloDay(now()), 30)),
      reason: 'Møtene er flyttet',
      _steg: 'confirm',
    })
    expect((await race(everyone(moved))).done).toEqual(['deadline-moved'])
  })

  it('svar fra flere parter føres én gang, alle eller ingen', async () => {
    const own = await putForward()
    const rows = { 'with-5038': 'yes', 'with-5037': 'yes' }
    const table = await openForm(secretariat, `${own}/svar`, {
      state: 'adopted',
      day: today,
      source: 'Liste',
      ...rows,
    })
    const { done } = await race(inTurn(table, await answer(own, '5038')))
    const alone = ['treatment-registered']
    expect([alone, [...alone, ...alone]]).toContainEqual(done)
  })

  it('forbeholdet avklares én gang', async () => {
    const own = await putForward()
    const with_ = { state: 'adopted-with-reservation', reservation: 'Hvis alle.' }
    const told = await answer(own, '5038')
    await house.post(told.path, { ...told.fields, ...with_ }, secretariat)
    const at = `${own}/svar/5038`
    const filled = { answer: 'no', source: 'E-post' }
    const sent = await openForm(secretariat, at, filled, `${at}/forbehold`)
    expect((await race(everyone(sent))).done).toEqual(['reservation-answered'])
  })

  it('hvem som er part, avklares én gang', async () => {
    const at = `${place}/avtaler/felles-finansiering-av-samhandlingskoordinator-2018/svar/1718`
    const filled = { answer: 'no', source: 'Brev fra Indre Fosen' }
    const sent = await openForm(secretariat, at, filled, `${at}/part`)
    expect((await race(everyone(sent))).done).toEqual(['party-clarified'])
  })

  it('det purres én gang', async () => {
    const own = await putForward()
    const { done } = await race(everyone(await openForm(secretariat, `${own}/purr`, {})))
    expect(done).toEqual(['parties-nudged'])
  })

  it('e-posten som ikke kom fram, sendes én gang til', async () => {
    const own = await putForward()
    const { recipient } = await base.owner
      .selectFrom('outgoing_mail')
      .select('recipient')
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
    const id = await failMailTo(base, recipient)
    const to = `${own}/e-post/${id}`
    const sent = await openForm(secretariat, `${own}/tavle`, { fra: 'tavle' }, to)
    expect((await race(everyone(sent))).done).toEqual(['mail-sent-again'])
  })
})

describe('Gjerninger på flere ting', () => {
  it('av alle slag, på to avtaler om hverandre, kommer alle til et svar', async () => {
    const sent: Sent[] = []
    for (const own of [await putForward(), await putForward()]) {
      sent.push(
        await answer(own, '5038'),
        await openForm(secretariat, `${own}/purr`, {}),
        await openForm(secretariat, `${own}/vertskommune`, {
          host: '5006',
          settledOn: '12.03.2026',
          source: 'Sak 9/26',
        }),
        await answer(own, '5037'),
        await openForm(secretariat, `${own}/ny-versjon`, {}),
        await openForm(secretariat, `${own}/trekk`, { reason: 'Feil beløp.', _steg: 'confirm' }),
      )
    }
    const role = {
      navn: 'Åse',
      epost: 'ase@kommune.example',
      rolle: 'auditor',
      part: '',
      sider: 'both',
    }
    sent.push(await openForm(administrator, `${place}/tilgang`, role))
    const { done } = await race(inTurn(...sent), key, 104)
    expect(done.filter((deed) => deed === 'role-given')).toHaveLength(1)
    expect(done.filter((deed) => deed === 'version-withdrawn').length).toBeLessThanOrEqual(2)
    expect(done.length).toBeLessThanOrEqual(sent.length)
  })

  it('et svar på en avtale venter ikke på den som holder en annen', async () => {
    const [held, free] = [await putForward(), await putForward()]
    const sent = await answer(free, '5038')
    const done = await inCommunity(base.db, idOf(key), async (tx) => {
      await sql`select hold_document(${idOf(key)}, ${held.split('/').at(-1)})`.execute(tx)
      return (await house.post(sent.path, sent.fields, secretariat)).status
    })
    expect(done).toBe(303)
  })
})

describe('Tilgang, tjue på en gang', () => {
  const role = (epost: string): Filled => ({
    navn: 'Ola',
    epost,
    rolle: 'auditor',
    part: '',
    sider: 'both',
  })

  it('en ukjent adresse blir én person med én rolle', async () => {
    const one = await openForm(administrator, `${place}/tilgang`, role('ola@kommune.example'))
    const two = await openForm(another, `${place}/tilgang`, role('Ola@Kommune.example'))
    const { done, answers } = await race(inTurn(one, two))
    expect([done, answers]).toEqual([['role-given'], { 303: 1, 422: crowd - 1 }])
  })

  it('en rolle avsluttes én gang', async () => {
    const given = await openForm(administrator, `${place}/tilgang`, role('kari@kommune.example'))
    await house.post(given.path, given.fields, administrator)
    const { id } = await inCommunity(base.db, idOf(key), (tx) =>
      tx
        .selectFrom('role_grant')
        .select('id')
        .orderBy('granted_at', 'desc')
        .executeTakeFirstOrThrow(),
    )
    const path = `${place}/tilgang/avslutt`
    const { done, answers } = await race(everyone({ path, fields: { rolle: id }, as: another }))
    expect([done, answers]).toEqual([['role-ended'], { 303: 1, 409: crowd - 1 }])
  })

  it('de to siste som kan slippe andre inn, slutter ikke begge', async () => {
    const left: number[] = []
    for (const pair of pairs) {
      const grants = await inCommunity(base.db, idOf(pair), (tx) =>
        tx.selectFrom('role_grant').select(['id']).orderBy('id').execute(),
      )
      const ends = (managers.get(pair) ?? []).map((as, own) => ({
        path: `/${pair}/tilgang/avslutt`,
        fields: { rolle: grants[1 - own]?.id ?? '' },
        as,
      }))
      const { done } = await race(inTurn(...ends), pair, 10)
      left.push(2 - done.length)
    }
    expect(left).toEqual(pairs.map(() => 1))
  })

  it('en adresse rettes én gang, og gis bare én person', async () => {
    const people = await inCommunity(base.db, idOf(key), (tx) =>
      tx
        .selectFrom('role_grant')
        .select('person_id as id')
        .where('role', 'in', ['treasurer', 'party-contact'])
        .orderBy('id')
        .execute(),
    )
    const [one = '', two = ''] = [...new Set(people.map(({ id }) => `${place}/tilgang/${id}`))]
    const fields = { epost: 'ny@kommune.example' }
    const sent = [one, two].map((path) => ({ path, fields, as: administrator }))
    expect((await race(inTurn(...sent))).done).toEqual(['address-changed'])
  })

  it('svaradressen settes én gang', async () => {
    const filled = { svaradresse: 'sekretariatet@kommune.example' }
    const at = `${place}/tilgang`
    const sent = await openForm(administrator, at, filled, `${at}/svaradresse`)
    const { done, answers } = await race(everyone(sent))
    expect([done, answers]).toEqual([['reply-address-set'], { 303: 1, 409: crowd - 1 }])
  })

  it('invitasjonen som ikke kom fram, sendes én gang til', async () => {
    const given = await openForm(administrator, `${place}/tilgang`, role('per@kommune.example'))
    await house.post(given.path, given.fields, administrator)
    await failMailTo(base, 'per@kommune.example')
    const sent = await openForm(administrator, `${place}/tilgang`, {}, `${place}/tilgang/igjen`)
    const { done, answers } = await race(everyone(sent))
    expect([done, answers]).toEqual([['mail-sent-again'], { 303: crowd }])
  })
})

describe('Journalen, tjue på en gang', () => {
  it('tekst bes fjernet én gang, og fjernes én gang', async () => {
    const at = `${place}/journal`
    const filled = { innslag: '1', grunn: 'Feil navn.' }
    const asked = await openForm(secretariat, at, filled, `${at}/fjern`)
    expect((await race(everyone(asked))).done).toEqual(['text-removal-asked'])
    const approved = await openForm(another, at, {}, `${at}/fjern/godkjenn`)
    expect((await race(everyone(approved))).done).toEqual(['text-removed'])
  })
})

describe('Partene, tjue på en gang', () => {
  const members = `${place}/kommuner`
  const decided = { vedtak: 'ASU 12.02.2026, sak 4/26', _steg: 'confirm' }

  it.each<[string, string, Filled, string?]>([
    [
      'parts-added',
      `${members}/ny?sok=1833&dag=01.01.2026`,
      { dag: '01.01.2026', kommuner: '1833' },
      `${members}/ny`,
    ],
    ['membership-ended', `${members}/avslutt/1833`, { dag: '31.05.2026' }],
    [
      'membership-decided',
      `${members}/avgjor/5054?sett=2019-01-01`,
      { plass: 'part', dag: '01.03.2018' },
      `${members}/avgjor/5054`,
    ],
    [
      'organisation-added',
      `${members}/organisasjon`,
      { navn: 'Helgelandssykehuset HF', slag: 'health-trust', orgnr: '983974929' },
    ],
    [
      'organisation-changed',
      `${members}/organisasjon/helgelandssykehuset-hf`,
      { navn: 'Helgeland sykehus HF', slag: 'health-trust', dag: '01.03.2026' },
    ],
    [
      'organisation-ended',
      `${members}/organisasjon/helgelandssykehuset-hf/avslutt`,
      { dag: '31.05.2026' },
    ],
    [
      'regions-set',
      `${members}/region`,
      { kommuner: '1833', region: 'ny', nyregion: 'Midtre Helgeland', dag: '01.03.2026' },
    ],
    ['party-role-given', `${members}/oppgave`, { rolle: 'host', hvem: '5038', dag: '01.02.2026' }],
  ])('%s skjer én gang', async (deed, at, filled, to = at) => {
    const sent = await openForm(secretariat, at, { ...decided, ...filled }, to)
    expect((await race(everyone(sent))).done).toEqual([deed.replace('parts', 'parties')])
  })
})

describe('Kontaktene, tjue på en gang', () => {
  const list = `${place}/kontakter/hos/5038`
  const holder = (navn: string, funksjon: string): Filled => ({
    ...{ funksjon, slag: 'person', navn, deling: 'own-side' },
    epost: `${navn.toLowerCase()}@verdal.example`,
  })
  const add = (filled: Filled, as = secretariat) => openForm(as, `${list}/ny`, filled)
  const idOfHolder = async (where: { name: string } | { kind: string }) => {
    const rows = await inCommunity(base.db, idOf(key), (tx) =>
      tx
        .selectFrom('contact_holder')
        .selectAll()
        .where('community_id', '=', idOf(key))
        .where('place', 'in', ['5038', '1721'])
        .execute(),
    )
    const [[column, value] = ['', '']] = Object.entries(where)
    return rows.find((row) => row[column as 'name'] === value)?.id ?? ''
  }

  it('hele lista bekreftes én gang', async () => {
    const sent = await openForm(secretariat, list, {}, `${list}/bekreft`)
    const { done, answers } = await race(everyone(sent))
    expect([done, answers]).toEqual([['contacts-confirmed'], { 303: 1, 409: crowd - 1 }])
  })

  it('én bekreftes én gang', async () => {
    await inCommunity(base.owner, idOf(key), (tx) =>
      tx
        .updateTable('contact_holder')
        .set({ confirmed_on: day('2020-01-01') })
        .where('community_id', '=', idOf(key))
        .execute(),
    )
    const to = `${list}/${await idOfHolder({ kind: 'mailbox' })}/bekreft`
    const { done, answers } = await race(everyone(await openForm(secretariat, list, {}, to)))
    expect([done, answers]).toEqual([['contact-confirmed'], { 303: 1, 409: crowd - 1 }])
  })

  it('én bekreftes eller endres, og den andre får se det', async () => {
    const at = `${list}/${await idOfHolder({ kind: 'mailbox' })}`
    await inCommunity(base.owner, idOf(key), (tx) =>
      tx
        .updateTable('contact_holder')
        .set({ confirmed_on: day('2020-01-01') })
        .where('community_id', '=', idOf(key))
        .execute(),
    )
    const { done, answers } = await race(
      inTurn(
        await openForm(secretariat, list, {}, `${at}/bekreft`),
        await openForm(another, at, { telefon: '74 04 82 02' }),
      ),
    )
    expect(done).toHaveLength(1)
    expect(['contact-confirmed', 'contact-changed']).toContain(done[0])
    expect(answers).toEqual({ 303: 1, 409: crowd - 1 })
  })

  it('brevet til alle som har en funksjon, sendes én gang når det trykkes mange ganger', async () => {
    const letter = {
      funksjon: 'postmottak',
      region: '',
      emne: 'Kappløpet',
      tekst: 'Til alle.',
      _steg: 'confirm',
    }
    const sent = await openForm(secretariat, `${place}/kontakter/skriv`, letter)
    const pressed = { ...sent, fields: { ...sent.fields, '_en-gang': newId() } }
    const { done, answers } = await race(everyone(pressed))
    expect([done, answers]).toEqual([['contacts-written-to'], { 303: crowd }])
    const mails = await base.owner
      .selectFrom('outgoing_mail')
      .select('recipient')
      .where('subject', '=', 'Kappløpet')
      .execute()
    expect(mails.length).toBeGreaterThan(0)
    expect(new Set(mails.map(({ recipient }) => recipient)).size).toBe(mails.length)
  })

  it('den samme føres én gang', async () => {
    const { done, answers } = await race(everyone(await add(holder('Kari', 'kommuneoverlege'))))
    expect([done, answers]).toEqual([['contact-added'], { 303: 1, 409: crowd - 1 }])
  })

  it('to samtidig der bare én kan ha funksjonen: den ene føres', async () => {
    const sent = [
      await add(holder('Ola', 'helseleder')),
      await add({ ...holder('Per', 'helseleder'), bytter: 'yes' }, another),
    ]
    expect((await race(inTurn(...sent))).done).toEqual(['contact-added'])
  })

  it('tilgang gis én gang', async () => {
    const at = `${list}/${await idOfHolder({ name: 'Kari' })}`
    const { done, answers } = await race(
      inTurn(
        await openForm(secretariat, at, {}, `${at}/tilgang`),
        await openForm(another, at, {}, `${at}/tilgang`),
      ),
    )
    expect([done, answers[303]]).toEqual([['role-given'], 1])
  })

  it('en som slutter, avsluttes én gang', async () => {
    const at = `${list}/${await idOfHolder({ name: 'Kari' })}/avslutt`
    const { done, answers } = await race(everyone(await openForm(secretariat, at, {})))
    expect([done, answers]).toEqual([['contact-ended'], { 303: 1, 409: crowd - 1 }])
  })

  it('av det som endrer lista, er ett gjort; de andre får se det', async () => {
    const at = `${list}/${await idOfHolder({ kind: 'mailbox' })}`
    const { done } = await race(
      inTurn(
        await add(holder('Åse', 'kommuneoverlege')),
        await openForm(another, at, { telefon: '74 04 82 01' }),
        await openForm(secretariat, `${at}/avslutt`, {}),
        await openForm(another, list, {}, `${list}/bekreft`),
      ),
    )
    expect(done).toHaveLength(1)
  })
})

describe('Kostnadene, tjue på en gang', () => {
  const costs = `${place}/kostnader`
  const scheme = typedScheme({ tittel: 'Kappløpet 2027', formal: 'Felles', _steg: 'confirm' })

  it('av fordelinger med samme tittel lages én, og de andre får vite om den', async () => {
    const { done, answers } = await race(everyone(await openForm(treasurer, `${costs}/ny`, scheme)))
    expect([done, answers]).toEqual([['cost-scheme-made'], { 303: 1, 409: crowd - 1 }])
  })

  it('en liste vedtas én gang', async () => {
    const to = `${costs}/nord-trondelag-2018/vedta`
    const sent = await openForm(treasurer, `${to}?sats=7`, { vedtak: 'PSU, sak 4/26' }, to)
    expect((await race(everyone(sent))).done).toEqual(['share-list-adopted'])
  })

  it('den samme kostnaden oppgis én gang', async () => {
    const at = `${costs}/kapplopet-2027/kostnad`
    const filled = { ar: '2027', brutto: '2 100 000', kilde: 'Regnskapet' }
    const { done, answers } = await race(everyone(await openForm(treasurer, at, filled)))
    expect([done, answers]).toEqual([['cost-stated'], { 303: 1, 409: crowd - 1 }])
  })
})

describe('En sak som er meldt, tjue på en gang', () => {
  const of = { hvem: 'kommunene', epost: 'melder@kommune.example' }

  it('vurderes én gang av dem som tar den inn, avviser den og spør tilbake; de andre får vite det', async () => {
    const { at } = await submittedCase(house, base, secretariat, { ...of, tittel: 'Kappløpet' })
    const ways = [
      ['ta-inn', { slag: 'decision', deling: 'body' }],
      ['avvis', { grunn: 'Hører ikke til her' }],
      ['spor', { sporsmal: 'Haster det?' }],
    ] as const
    const forms = await Promise.all(
      ways.map(([deed, filled]) => openForm(secretariat, `${at}/vurder`, filled, `${at}/${deed}`)),
    )
    const { done, answers } = await race(inTurn(...forms))
    expect(done).toHaveLength(1)
    expect(answers).toEqual({ 303: expect.any(Number), 409: expect.any(Number) })
  })

  it('meldes én gang med samme tittel; de andre får vite om den', async () => {
    const filled = { organ: 'asu', tittel: 'Den samme saken', hvorfor: 'Fordi', ...of }
    const sent = await openForm(secretariat, `${place}/saker/meld`, filled)
    const { done, answers } = await race(everyone(sent))
    expect([done, answers]).toEqual([['case-submitted'], { 303: 1, 422: crowd - 1 }])
  })
})

describe('En sak som er tatt inn, tjue på en gang', () => {
  /** Such a case, with a treatment that took place yesterday; where its keepers have it. */
  const takenIn = async () => {
    const stop = aTreatment(addDays(osloDay(now()), -1), { stage: 'discuss' })
    const { code } = await inCommunity(base.db, idOf(key), (tx) =>
      keepCase(tx, idOf(key), aCase(), [stop]),
    )
    return { at: `${place}/organer/asu/saker/${code}`, stop: stop.id }
  }
  const planned = { organ: 'asu', trinn: 'inform', nummer: 'Sak 71/26' }

  it('får et nummer som ingen annen sak i organet har; de andre får vite at det er tatt', async () => {
    const places = await Promise.all([takenIn(), takenIn(), takenIn(), takenIn()])
    const forms = await Promise.all(
      places.map(({ at }) => openForm(secretariat, `${at}/planlegg`, planned)),
    )
    const { done, raced } = await race(inTurn(...forms))
    expect(done).toEqual(['case-planned'])
    const refused = raced.filter(({ status }) => status !== 303)
    expect(new Set(refused.map(({ status }) => status))).toEqual(new Set([409, 422]))
  })

  it('har ett utfall av en behandling, når to fører ulike og en tar den av', async () => {
    const { at, stop } = await takenIn()
    const told = `${at}/behandling/${stop}/utfall`
    const forms = [
      await openForm(secretariat, told, { utfall: 'noted', kilde: 'Referatet' }),
      await openForm(another, told, { utfall: 'postponed', kilde: 'Referatet' }),
      await openForm(secretariat, `${at}/behandling/${stop}/ta-av`, { hvorfor: 'Feil sak' }),
    ]
    const { done, answers } = await race(inTurn(...forms))
    expect(done).toHaveLength(1)
    expect(answers).toEqual({ 303: expect.any(Number), 409: expect.any(Number) })
  })

  it('endres av én; de andre får vite det', async () => {
    const { at } = await takenIn()
    const forms = [
      await openForm(secretariat, `${at}/endre`, { sammendrag: 'Kort sagt' }),
      await openForm(another, `${at}/endre`, { sammendrag: 'En annens' }),
    ]
    const { done, answers } = await race(inTurn(...forms))
    expect(done).toEqual(['case-changed'])
    expect(answers).toEqual({ 303: 1, 409: crowd - 1 })
  })

  it('lages én gang for året av en fast sak', async () => {
    const faste = `${place}/saker/faste`
    const fields = { organ: 'asu', tittel: 'Kappløp for {år}', hvorfor: 'Fordi', slag: 'decision' }
    const added = await openForm(secretariat, `${faste}/ny`, fields)
    expect((await house.post(added.path, added.fields, secretariat)).status).toBe(303)
    const { id } = await base.owner
      .selectFrom('case_template')
      .select('id')
      .where('title', '=', fields.tittel)
      .executeTakeFirstOrThrow()
    const forms = [
      await openForm(secretariat, faste, {}, `${faste}/${id}/lag`),
      await openForm(another, faste, {}, `${faste}/${id}/lag`),
    ]
    const { done, raced } = await race(inTurn(...forms))
    expect(done).toEqual(['case-accepted'])
    expect(new Set(raced.map(({ to }) => to?.split('?')[0])).size).toBe(1)
  })
})

describe('Øvelsen, tjue på en gang', () => {
  const own = '/ovelse'
  const resets = (done: readonly string[]) => done.filter((deed) => deed === 'exercise-reset')
  const counted = async () =>
    inCommunity(base.db, idOf('ovelse'), async (tx) => ({
      documents: (await tx.selectFrom('document').select('id').execute()).length,
      treatments: (await tx.selectFrom('treatment').select('id').execute()).length,
      schemes: (await tx.selectFrom('cost_scheme').select('key').execute()).length,
    }))

  it('nullstilles én gang av dem som ber om det samtidig, og er hel etterpå', async () => {
    const whole = await counted()
    const { done } = await race(everyone(await openForm(player, `${own}/nullstill`, {})), 'ovelse')
    expect(resets(done)).toHaveLength(1)
    expect(await counted()).toEqual(whole)
  })

  it('nullstilles mens det skrives i den', async () => {
    const reset = await openForm(player, `${own}/nullstill`, {})
    for (let round = 0; round < 3; round += 1) {
      const at = await putForward(player, own)
      const draft_ = await aDraftOf(player, own)
      const { answers } = await race(
        inTurn(
          await openForm(player, `${own}/avtaler/ny`, { ...draft, title: 'Felles innkjøp' }),
          await answer(at, '5038', player),
          await openForm(player, `${draft_}/rediger`, { summary: 'Kort.' }),
          reset,
          await openForm(player, `${at}/purr`, {}),
          await openForm(player, `${draft_}/legg-fram`, plan),
          await openForm(player, `${at}/ny-versjon`, {}),
          await openForm(player, `${at}/trekk`, { reason: 'Feil.', _steg: 'confirm' }),
        ),
        'ovelse',
      )
      expect(Object.keys(answers).filter((status) => Number(status) >= 500)).toEqual([])
    }
  })
})
