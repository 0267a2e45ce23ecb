import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type Audience,
  audiences,
  type Deed,
  keyOf,
  type Role,
  roles,
} from '../../src/kernel/deed.model.ts'
import { shortDay } from '../../src/kernel/format.model.ts'
import { osloDay } from '../../src/kernel/oslo.model.ts'
import { createDocument, draftNextVersion } from '../../src/modules/agreements/index.ts'
import { registerTreatment } from '../../src/modules/approvals/answer/register-treatment.command.ts'
import { putForward } from '../../src/modules/approvals/plan/put-forward.command.ts'
import { now } from '../../src/platform/clock.ts'
import { inCommunity } from '../../src/platform/db.ts'
import { newId } from '../../src/platform/id.ts'
import { statedDeed } from '../../src/platform/web.ts'
import { brought } from '../../src/rooms.ts'
import { keysWith, type Reader, type TestApp, testApp } from '../app.ts'
import { aDraft, aNewTreatment, aPlan } from '../builders/document.ts'
import { makeReadBy } from '../builders/read-by.ts'
import { type TestDatabase, testDatabase } from '../database.ts'
import { failMailTo } from '../failed-mail.ts'

const place = '/provefellesskap'
const municipality = '1721'
const silent = '1750'
const trust = 'prove-hf'
const at = now()
const today = osloDay(at)
let base: TestDatabase
let house: TestApp
/** Someone with each role, and a contact for a municipality that has answered and one that has not. */
const people: { role: Role; party: string; as: Reader }[] = []
/** What stands for the parameters of an address, for the document of each audience. */
const hidden = new Map<Audience, Record<string, string>>()

const heldFor = (role: Role): (string | undefined)[] => {
  if (role === 'party-contact') return [municipality, silent]
  if (role === 'treasurer') return [municipality]
  return [role === 'trust-secretariat' ? trust : undefined]
}

beforeAll(async () => {
  base = await testDatabase()
  house = await testApp(base)
  for (const role of roles) {
    for (const party of heldFor(role)) {
      people.push({ role, party: party ?? silent, as: await house.signIn(role, party) })
    }
  }
  for (const audience of audiences.filter((each) => each !== 'public')) {
    hidden.set(audience, await aDocumentFor(audience))
  }
})
afterAll(() => base.close())

/** A document with all that can be reached through it: an attachment, an answer with a forbehold, a lost mail and a next draft. */
async function aDocumentFor(audience: Audience): Promise<Record<string, string>> {
  const order = { communityId: base.communityId, by: null, at }
  const readers = { audience: audience as 'secretariat' }
  const draft = aDraft({
    title: `Hemmelig ${audience}`,
    ...readers,
    deadline: null,
    reviewDay: null,
  })
  const bytes = Buffer.from('Tekst')
  const sha256 = '9'.repeat(64)
  const file = { title: 'Vedlegg', name: 'vedlegg.txt', kind: 'txt' as const, bytes, sha256 }
  const { slug } = await createDocument(base.db, { ...order, draft, files: [file] })
  const plan = aPlan({ ...order, slug, on: today })
  const parties = [
    ...plan.parties,
    // What only the municipalities can read is not put before the trust.
    ...(audience === 'municipalities'
      ? []
      : [
          {
            ...{ code: trust, name: 'Prøve HF', kind: 'health-trust' as const },
            ...{ standing: 'settled' as const, note: null },
          },
        ]),
  ]
  const telling = {
    isExercise: false,
    sendsMail: true,
    mayDo: () => true,
    partiesOn: plan.on,
    linkTo: () => '',
    compose: () => ({ subject: 'Hemmelig', body: 'Hemmelig' }),
  }
  await makeReadBy(base, slug, 'public')
  expect(await putForward(base.db, { ...plan, parties, telling })).toMatchObject({ ok: true })
  await makeReadBy(base, slug, audience)
  const treatment = aNewTreatment({
    state: 'adopted-with-reservation',
    reservation: 'Hvis alle.',
    day: today,
    file: { sha256, name: 'vedtak.txt' },
  })
  const told = await registerTreatment(base.db, {
    ...order,
    slug,
    on: today,
    treatment,
    file: { sha256, name: 'vedtak.txt', kind: 'txt', bytes },
  })
  if (!told.ok) throw new Error(told.code)
  expect(await draftNextVersion(base.db, { ...order, slug, draft, files: [] })).toMatchObject({
    ok: true,
  })
  const { recipient } = await base.owner
    .selectFrom('outgoing_mail')
    .select('recipient')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  const mail = await failMailTo(base, recipient)
  const treatmentId = told.id
  const report = await aReport(sha256)
  return { slug, mail, treatmentId, report, partyCode: municipality, number: '1', position: '1' }
}

/** What was told by the last link that was sent, with a file. */
async function aReport(sha256: string): Promise<string> {
  const link = await base.owner
    .selectFrom('round_link')
    .selectAll()
    .where('version_id', 'is not', null)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  const id = newId()
  await base.owner
    .insertInto('party_report')
    .values({
      ...{ id, community_id: link.community_id, link_id: link.id, person_id: link.person_id },
      ...{ version_id: link.version_id ?? '', party_code: link.place, state: 'adopted' },
      ...{ name: 'Hemmelig', function_name: 'Hemmelig', body: 'executive-board', day: today },
      ...{ file_sha256: sha256, file_name: 'meldt.txt', is_early: false },
      ...{ reported_on: today, reported_at: at },
    })
    .execute()
  return id
}

type Route = { method: string; path: string; deed: Deed }

/** Every address that leads through a document, with the deed it takes. */
const routes = (): Route[] =>
  house.app.routes.flatMap(({ method, path, handler }) => {
    const deed = statedDeed(handler)
    return deed !== null && path.startsWith('/:community/avtaler/:slug')
      ? [{ method, path, deed }]
      : []
  })

/** Who may do a deed, and sees no document of the audience. */
const blind = (deed: Deed, audience: Audience) =>
  people.filter(
    ({ role }) =>
      (deed === 'read-public' || brought.deedRows[deed]?.[role]) &&
      !keysWith(role).includes(keyOf(audience)),
  )

/** A form that does each deed, and one that is wrong in every field. */
const forms: Record<string, string>[] = [
  {
    title: 'Ny',
    body: 'executive-board',
    kind: 'agreement',
    audience: 'public',
    read: at,
    state: 'adopted',
    day: shortDay(today),
    source: 'Brev',
    reason: 'Feil.',
    answer: 'no',
    til: 'alle',
    partiesOn: '01.01.2026',
    decidingBody: 'executive-board',
    rule: 'all',
    _steg: 'confirm',
    host: municipality,
    settledOn: shortDay(today),
  },
  {
    title: '',
    body: 'tull',
    kind: 'tull',
    state: 'tull',
    day: '99.99.9999',
    answer: 'tull',
    reason: '',
    source: '',
    til: 'tull',
    partiesOn: 'tull',
    host: 'tull',
    settledOn: 'tull',
  },
]

type Told = { status: number; to: string | null; html: string }

async function ask(
  { method, path }: Route,
  names: Record<string, string>,
  as: Reader,
  form: Record<string, string>,
): Promise<Told> {
  const address = path
    .replace(':community', place.slice(1))
    .replace(/:(\w+)/g, (_, name) => names[name] ?? name)
  const own = names.partyCode === trust && form.state === 'adopted' ? { body: 'trust-board' } : {}
  const answer = await (method === 'GET'
    ? house.get(address, as)
    : house.post(address, { ...form, ...own }, as))
  const html = await answer.text()
  const ofName = (text: string) =>
    text
      .replaceAll(names.slug ?? '', 'navnet')
      .replaceAll(/name="(?:_en-gang|_csrf)" value="[^"]*"/g, '')
      .replaceAll(/[0-9a-f-]{36}/g, 'id')
  return {
    status: answer.status,
    to: ofName(answer.headers.get('location') ?? ''),
    html: ofName(html),
  }
}

/** Everything that a deed could have left behind. */
const leftBehind = () =>
  inCommunity(base.db, base.communityId, async (tx) => {
    const counts: Record<string, number> = {}
    for (const table of [
      ...(['journal_entry', 'document', 'document_version', 'treatment', 'party_nudge'] as const),
      ...([
        'reservation_answer',
        'party_clarification',
        'version_host',
        'community_mail',
        'deadline_move',
        'party_asked_again',
        'party_signature',
        'party_note',
        'answers_seen',
        'party_report',
        'party_report_settled',
      ] as const),
    ])
      counts[table] = (await tx.selectFrom(table).select('community_id').execute()).length
    return counts
  })

describe('Det som ikke er for en leser, finnes ikke for leseren', () => {
  it('heller ikke i en eneste adresse, med riktig eller galt skjema', async () => {
    const telling: string[] = []
    let asked = 0
    const before = await leftBehind()
    for (const [audience, names] of hidden) {
      const missing = {
        ...names,
        slug: 'finnes-ikke',
        mail: newId(),
        treatmentId: newId(),
        report: newId(),
      }
      for (const route of routes()) {
        for (const { role, party: partyCode, as } of blind(route.deed, audience)) {
          for (const form of route.method === 'GET' ? forms.slice(0, 1) : forms) {
            asked += 1
            const there = await ask(route, { ...names, partyCode }, as, form)
            const gone = await ask(route, { ...missing, partyCode }, as, form)
            if (there.status === gone.status && there.to === gone.to && there.html === gone.html)
              continue
            telling.push(
              `${role}: ${route.method} ${route.path} (${audience}): ${there.status}, ikke ${gone.status}`,
            )
          }
        }
      }
    }
    expect(telling).toEqual([])
    expect(await leftBehind()).toEqual(before)
    expect(asked).toBeGreaterThan(300)
  }, 240_000)

  it('og de andre svarer som før', async () => {
    const told = async (role: Role, audience: Audience, partyCode: string) => {
      const names = { ...hidden.get(audience), partyCode }
      const route = { method: 'POST', path: '/:community/avtaler/:slug/svar/:partyCode' }
      const as = people.find((each) => each.role === role && each.party === partyCode)?.as
      if (!as) throw new Error(role)
      const [form = {}] = forms
      return (await ask({ ...route, deed: 'register-own-treatment' }, names, as, form)).status
    }
    expect([
      await told('party-contact', 'municipalities', silent),
      await told('trust-secretariat', 'trust', trust),
      await told('secretariat', 'secretariat', silent),
    ]).toEqual([303, 303, 303])
  })

  /** What these reach has no readers of its own: whoever may do the deed, sees all of it. */
  const shownToAll = [
    ...['/avtaler/ny', '/kostnader/ny', '/kostnader/:scheme/vedta', '/kostnader/:scheme/kostnad'],
    ...['/kommuner/ny', '/kommuner/avslutt/:code', '/kommuner/avgjor/:code', '/kommuner/oppgave'],
    ...['/kommuner/organisasjon', '/kommuner/organisasjon/:key', '/kommuner/region'],
    ...['/kommuner/organisasjon/:key/avslutt', '/tilgang', '/tilgang/avslutt', '/tilgang/igjen'],
    ...['/tilgang/svaradresse', '/tilgang/:person', '/journal/fjern', '/journal/fjern/godkjenn'],
    ...['/nullstill', '/handle-for', '/framlegg/overskrifter'],
    // Whoever keeps bodies sees all of them, and of everyone in them.
    ...[
      '/nytt',
      '/les-inn',
      '/:body/endre',
      '/:body/arbeidsmate',
      '/:body/avslutt',
      '/:body/angre-slutt',
    ]
      .concat('/:body/spor-om-navn', '/:body/plasser/ny', '/:body/mandat/nytt', '/:body/ledelse')
      .concat('/:body/ledelse/:leadership', '/:body/framlegg/overskrifter')
      .concat(['/rett', '/ta-bort'].map((deed) => `/:body/mandat/:mandate${deed}`))
      .concat(
        ['/endre', '/avslutt', '/ny', '/:holder'].map((deed) => `/:body/plasser/:seat${deed}`),
      )
      .concat('/:body/plasser/:seat/:holder/avslutt')
      .concat(
        ['spor', ':candidate/ny-lenke', ':candidate/trekk'].map(
          (deed) => `/:body/oppnevn/:asking/${deed}`,
        ),
      )
      // What the agreement says is everyone's; what is judged of it, and who disagrees, all of the community are told.
      .concat(
        ['/ny', '/versjon/:version/dag', '/vurder', '/vurdering/:judgement/trekk']
          .concat('/vurdering/:judgement/uenig/:partyCode')
          .map((path) => `/hvem-bestemmer-hva${path}`),
      )
      .map((path) => `/organer${path}`),
  ]

  it('gjelder hver adresse som tar imot et skjema', () => {
    const posts = house.app.routes.filter(({ method }) => method === 'POST')
    const others = new Set(posts.map(({ path }) => path))
    for (const { path } of routes()) others.delete(path)
    // The contacts, the rounds and the cases have readers each: see hidden-contacts.test.ts, hidden-rounds.test.ts,
    // assess.route.test.ts and hidden-case.route.test.ts. A link is its own key: see link.route.test.ts.
    const own = [...others].filter(
      (path) =>
        path.startsWith('/:community/') &&
        !/^\/:community\/(?:kontakter|meld|meldt-sak|runder|saker|stiller|svar)\//.test(path) &&
        !path.startsWith('/:community/organer/:body/saker/'),
    )
    expect(own.toSorted()).toEqual(shownToAll.map((path) => `/:community${path}`).toSorted())
  })

  it('og ingen gjerning står åpen for den som ikke er logget inn', () => {
    const open = house.app.routes
      .filter(({ method, path }) => method === 'POST' && path.startsWith('/:community/'))
      .filter(({ handler }) => statedDeed(handler) === 'read-public')
    // Whoever has a link answers by it alone.
    expect([...new Set(open.map(({ path }) => path))].toSorted()).toEqual([
      '/:community/meld/:token',
      '/:community/meldt-sak/:token',
      '/:community/stiller/:token',
      '/:community/svar/:token',
    ])
  })
})
