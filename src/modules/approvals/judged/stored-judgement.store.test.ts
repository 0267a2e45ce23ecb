import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aDraft, aNewTreatment, aPlan } from '../../../../test/builders/document.ts'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import { twoManagers } from '../../../../test/managers.ts'
import { addDays, day, instant } from '../../../kernel/day.model.ts'
import type { ToldWaiting } from '../../../kernel/desk.model.ts'
import { inCommunity, type Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { createDocument, draftNextVersion } from '../../agreements/index.ts'
import { settleHost } from '../../agreements/version/settle-host.command.ts'
import { everyWaiting } from '../../desk/checked/kept-waiting.query.ts'
import { deleteExerciseWaiting } from '../../desk/waiting.store.ts'
import { approveTextRemoval, askTextRemoval } from '../../journal/index.ts'
import { askAgain } from '../again/ask-again.command.ts'
import { registerTreatment } from '../answer/register-treatment.command.ts'
import { readBoard } from '../board-reading.rule.ts'
import { clearExercise } from '../circulation.store.ts'
import { toBoardParties, toCirculation } from '../circulation-row.model.ts'
import type { EntryRule } from '../entry.model.ts'
import { countAwaited, judgeCirculation } from '../judgement.rule.ts'
import { putForward } from '../plan/put-forward.command.ts'
import { answerReservation } from '../question/answer-reservation.command.ts'
import { clarifyParty } from '../question/clarify-party.command.ts'
import { seeAnswers } from '../seen/see-answers.command.ts'
import { treatingBodies, treatmentStates } from '../treatment.model.ts'
import { withdrawVersion } from '../withdrawal/withdraw-version.command.ts'
import { tellWaiting } from './tell-waiting.command.ts'
import { unjudgedQuestions } from './unjudged.query.ts'

let base: TestDatabase
let communityId: string
let people: [string, string]
beforeAll(async () => {
  base = await testDatabase()
  communityId = await base.addCommunity('prove-ovelse', true)
  people = await twoManagers({ db: base.db, communityId })
})
afterAll(() => base.close())

const at = instant('2017-12-15T10:00:00.000Z')
const on = day('2017-12-15')

const someCode = fc.constantFrom('1721', '1750', '1718', 'helse-nord-trondelag')
const someBody = fc.constantFrom(null, ...treatingBodies)
const someRule = fc.oneof(
  fc.constant<EntryRule>({ kind: 'all' }),
  fc.integer({ min: 1, max: 4 }).map((parties): EntryRule => ({ kind: 'number', parties })),
  fc.integer({ min: 1, max: 100 }).map((percent): EntryRule => ({ kind: 'share', percent })),
  fc.constant<EntryRule>({ kind: 'each', earliest: day('2018-01-01') }),
  fc.constant<EntryRule>({ kind: 'all', earliest: day('2018-01-01') }),
  fc.constant<EntryRule>({ kind: 'on-day', day: day('2018-01-01') }),
  fc.constant<EntryRule>({ kind: 'not-stated' }),
)
/** A party tells of a body; one that corrects takes the line of that number among the party's own. */
const someAnswer = fc.record({
  deed: fc.constant('answer' as const),
  partyCode: someCode,
  body: someBody,
  decides: fc.boolean(),
  state: fc.constantFrom(...treatmentStates),
  ago: fc.integer({ min: -3, max: 20 }),
  corrects: fc.option(fc.nat({ max: 3 }), { freq: 3 }),
  hinders: fc.option(fc.boolean()),
  registeredAs: fc.constantFrom('party' as const, 'secretariat' as const),
})
const someDeed = fc.oneof(
  { weight: 8, arbitrary: someAnswer },
  {
    weight: 2,
    arbitrary: fc.record({
      deed: fc.constant('reservation' as const),
      partyCode: someCode,
      hinders: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      deed: fc.constant('clarify' as const),
      partyCode: fc.constantFrom('1718', '1721'),
      isParty: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      deed: fc.constant('leave-out' as const),
      partyCode: someCode,
      isParty: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ deed: fc.constant('ask-again' as const), partyCode: someCode }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      deed: fc.constant('next-version' as const),
      rule: someRule,
      record: fc.constantFrom('running' as const, 'from-sources' as const),
      stands: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ deed: fc.constant('withdraw' as const) }) },
  { weight: 1, arbitrary: fc.record({ deed: fc.constant('host' as const) }) },
  { weight: 2, arbitrary: fc.record({ deed: fc.constant('see' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({ deed: fc.constant('remove-text' as const), which: fc.nat({ max: 9 }) }),
  },
  { weight: 1, arbitrary: fc.record({ deed: fc.constant('clear' as const) }) },
)
type SomeDeed = typeof someDeed extends fc.Arbitrary<infer Deed> ? Deed : never

const order = () => ({ communityId, by: null, on, at })

const plan = (slug: string, rule: EntryRule, record: 'running' | 'from-sources') =>
  aPlan({
    communityId,
    slug,
    rule,
    record,
    source: record === 'running' ? null : 'Øvelse',
    parties: [
      ...aPlan().parties,
      {
        code: 'helse-nord-trondelag',
        name: 'Helse Nord-Trøndelag',
        note: null,
        kind: 'health-trust',
        standing: 'settled',
      },
    ],
  })

async function aDocument(): Promise<string> {
  const { slug } = await createDocument(base.db, { ...order(), draft: aDraft(), files: [] })
  await putForward(base.db, plan(slug, { kind: 'all' }, 'running'))
  return slug
}

const treatmentIds = (partyCode: string | null) =>
  inCommunity(base.db, communityId, (tx) =>
    tx
      .selectFrom('treatment')
      .where('community_id', '=', communityId)
      .$if(partyCode !== null, (some) => some.where('party_code', '=', partyCode ?? ''))
      .select('id')
      .orderBy('id')
      .execute(),
  )

async function answer(slug: string, told: Extract<SomeDeed, { deed: 'answer' }>) {
  const { partyCode, body, state, corrects } = told
  const own = corrects === null ? [] : await treatmentIds(partyCode)
  await registerTreatment(base.db, {
    ...order(),
    slug,
    file: null,
    hinders: told.hinders,
    isDayRight: true,
    treatment: aNewTreatment({
      partyCode,
      body,
      state,
      registeredAs: told.registeredAs,
      source: told.registeredAs === 'party' ? null : 'Brev',
      decidingBody: told.decides ? body : null,
      day: addDays(on, -told.ago),
      reservation: state === 'adopted-with-reservation' ? 'Hvis alle er med.' : null,
      remark: state === 'adopted-with-remark' ? 'Evalueres etter to år.' : null,
      supersedes: own[corrects ?? 0]?.id ?? null,
    }),
  })
}

async function removeText(which: number) {
  const ids = await treatmentIds(null)
  const id = ids[which % ids.length]?.id
  if (!id) return
  const [asker, approver] = people
  const asked = { communityId, subject: `treatment:${id}`, reason: 'Navn på en pasient', at }
  await askTextRemoval(base.db, { ...asked, by: asker })
  const removal = await inCommunity(base.db, communityId, (tx) =>
    tx
      .selectFrom('text_removal')
      .where('community_id', '=', communityId)
      .where('approved_at', 'is', null)
      .select('id')
      .executeTakeFirst(),
  )
  if (removal)
    await approveTextRemoval(base.db, { communityId, removalId: removal.id, by: approver, at })
}

/** Does one deed, which a rule may well refuse; the document's address afterwards. */
async function act(slug: string, deed: SomeDeed): Promise<string> {
  const of = { ...order(), slug }
  switch (deed.deed) {
    case 'answer':
      await answer(slug, deed)
      return slug
    case 'reservation':
      await answerReservation(base.db, { ...of, ...deed, source: null, registeredAs: 'party' })
      return slug
    case 'clarify':
      await clarifyParty(base.db, { ...of, ...deed, source: 'Brev' })
      return slug
    case 'leave-out':
      await clarifyParty(base.db, { ...of, ...deed, isLeftOut: true, source: 'Sak 4/26' })
      return slug
    case 'ask-again':
      await askAgain(base.db, {
        ...of,
        ...deed,
        typed: { reason: 'Teksten er rettet' },
        isExercise: true,
        sendsMail: false,
        mayDo: () => true,
        linkTo: () => '',
        compose: () => ({ subject: '', body: '' }),
      })
      return slug
    case 'see':
      await seeAnswers(base.db, of)
      return slug
    case 'withdraw':
      await withdrawVersion(base.db, {
        ...of,
        typed: { reason: 'Feil beløp', tell: '', greeting: '' },
      })
      return slug
    case 'next-version':
      await draftNextVersion(base.db, { ...of, draft: aDraft(), files: [] })
      await putNext({
        ...plan(slug, deed.rule, deed.record),
        stand: deed.stands ? { judgedBy: 'ASU', because: 'Bare en skrivefeil' } : null,
      })
      return slug
    case 'host':
      await settleHost(base.db, {
        ...of,
        today: on,
        typed: { host: '5006', settledOn: '12.03.2017', source: 'Rådmannsutvalget, sak 9/17' },
        hosts: [{ value: '5006', label: 'Steinkjer' }],
      })
      return slug
    case 'remove-text':
      await removeText(deed.which)
      return slug
    case 'clear':
      await inCommunity(base.db, communityId, clearAll)
      return aDocument()
  }
}

/** Where there is no version before whose answers can stand, the draft stays a draft until it is put forward without. */
async function putNext(order: Parameters<typeof putForward>[1]): Promise<void> {
  const put = await putForward(base.db, order)
  if (put.ok) return
  expect(put.code).toBe('nothing-stands')
  expect(await putForward(base.db, { ...order, stand: null })).toMatchObject({ ok: true })
}

const clearAll = async (tx: Tx) => {
  await clearExercise(tx)
  await deleteExerciseWaiting(tx)
}

const stored = () =>
  inCommunity(base.db, communityId, async (tx) => ({
    parties: await tx
      .selectFrom('party_judgement')
      .where('community_id', '=', communityId)
      .select(['version_id as versionId', 'party_code as code', 'standing', 'state', 'hinders'])
      .select(['answered_from as answeredFrom', 'awaited'])
      .orderBy('version_id')
      .orderBy('party_code')
      .execute(),
    tallies: await tx
      .selectFrom('circulation')
      .where('community_id', '=', communityId)
      .select(['version_id as versionId', 'judged_by as edition'])
      .select(['adopted_count as adopted', 'open_count as open', 'in_force_from as inForceFrom'])
      .orderBy('version_id')
      .execute(),
    waiting: inOrder((await askWithin(tx)({ kept: everyWaiting(communityId) })).kept),
  }))

/** What no body keeps says so, or says nothing of it. */
const inOrder = (waiting: readonly ToldWaiting[]) =>
  waiting
    .map((row) => ({ keptBy: null, ...row }))
    .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))

const keyOf = ({ subject, place, what }: ToldWaiting) => [subject, place, what].join()

/** What the rules say of every version, and what its board counts. */
const computed = () =>
  inCommunity(base.db, communityId, async (tx) => {
    const { circulations, rows } = await askWithin(tx)(unjudgedQuestions(communityId, 0, 1_000))
    const versions = circulations.map((facts) => {
      const own = rows.filter(({ versionId }) => versionId === facts.versionId)
      const { parties, tally, edition } = judgeCirculation(
        toBoardParties(own, facts),
        toCirculation(facts),
      )
      const { versionId } = facts
      const { lines } = readBoard(facts, own, addDays(on, 60), null)
      expect(countAwaited(lines)).toBe(tally.open)
      return {
        // That it was asked again is told by `awaited` alone, and whose the answer is by what waits.
        parties: parties.map(({ isAskedAgain: _, ownAnswer: _own, ...party }) => ({
          versionId,
          ...party,
        })),
        tally: { versionId, edition, ...tally },
      }
    })
    return {
      parties: versions
        .flatMap(({ parties }) => parties)
        .toSorted((a, b) => (a.versionId + a.code < b.versionId + b.code ? -1 : 1)),
      tallies: versions
        .map(({ tally }) => tally)
        .toSorted((a, b) => (a.versionId < b.versionId ? -1 : 1)),
      waiting: inOrder(await tellWaiting(tx, communityId, addDays(on, 60))),
    }
  })

/** A version that let the answers stand is withdrawn, and the one shown again is answered: both have the answer. */
const answeredOnceWithdrawn: SomeDeed[] = [
  { deed: 'next-version', rule: { kind: 'all' }, record: 'running', stands: true },
  { deed: 'withdraw' },
  {
    deed: 'answer',
    partyCode: '1750',
    body: 'municipal-council',
    decides: false,
    state: 'rejected',
    ago: 0,
    corrects: null,
    hinders: null,
    registeredAs: 'party',
  },
]

/** One that is no party adopts all the same: the secretariat is told. */
const adoptedThoughLeftOut: SomeDeed[] = [
  { deed: 'clarify', partyCode: '1718', isParty: false },
  {
    deed: 'answer',
    partyCode: '1718',
    body: 'municipal-council',
    decides: true,
    state: 'adopted-with-reservation',
    ago: 10,
    corrects: null,
    hinders: false,
    registeredAs: 'party',
  },
]

describe('Det som er lagret om hvor partene står', () => {
  it('er det reglene sier, etter hver handling i hvilken som helst historie', {
    timeout: 240_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(someDeed, { minLength: 1, maxLength: 16 }), async (deeds) => {
        await inCommunity(base.db, communityId, clearAll)
        let slug = await aDocument()
        for (const deed of deeds) {
          slug = await act(slug, deed)
          expect(await stored()).toEqual(await computed())
        }
      }),
      {
        numRuns: 20,
        endOnFailure: true,
        examples: [[answeredOnceWithdrawn], [adoptedThoughLeftOut]],
      },
    )
  })

  it('skrives ikke på nytt for den som står som før', async () => {
    const slug = await aDocument()
    const rowsOf = () =>
      inCommunity(base.db, communityId, (tx) =>
        sql<{ code: string; row: string }>`
          select party_code as code, judged.ctid::text as row from party_judgement judged
          join document on document.shown_version_id = judged.version_id and document.slug = ${slug}
          order by 1`.execute(tx),
      )
    const before = (await rowsOf()).rows
    await registerTreatment(base.db, { ...order(), slug, file: null, treatment: aNewTreatment() })
    const after = (await rowsOf()).rows
    const moved = after.filter(({ row }, i) => row !== before[i]?.row)
    expect(moved.map(({ code }) => code)).toEqual(['1721'])
  })
})
