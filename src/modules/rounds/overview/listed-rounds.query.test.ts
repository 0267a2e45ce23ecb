import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aPersonWith } from '../../../../test/builders/desk.ts'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import { instant } from '../../../kernel/day.model.ts'
import { inCommunity } from '../../../platform/db.ts'
import { newId } from '../../../platform/id.ts'
import type { AnsweredBy } from '../answer.model.ts'
import { silentOf } from '../answer-standing.rule.ts'
import { answersTo, askedIn, listRounds } from '../rounds.query.ts'

let base: TestDatabase
let hash: Buffer
beforeAll(async () => {
  base = await testDatabase()
  ;({ hash } = await aPersonWith(base, [{ communityId: base.communityId, role: 'secretariat' }]))
})
afterAll(() => base.close())

const places = ['5037', '5038', '5049']
const closedAt = instant('2026-11-10T12:00:00.000Z')
const anAnswer = fc.record({
  place: fc.constantFrom(...places),
  by: fc.constantFrom<AnsweredBy>('party', 'region', 'secretariat'),
  isTold: fc.boolean(),
  at: fc.constantFrom(
    instant('2026-11-09T12:00:00.000Z'),
    closedAt,
    instant('2026-11-11T12:00:00.000Z'),
  ),
})
const aRound = fc.record({
  state: fc.constantFrom('sent' as const, 'closed' as const, 'reopened' as const),
  answers: fc.array(anAnswer, { maxLength: 5 }),
})

/** Stores a round of three parties; its address. */
const addRound = ({ state, answers }: typeof aRound extends fc.Arbitrary<infer Of> ? Of : never) =>
  inCommunity(base.db, base.communityId, async (tx) => {
    const community_id = base.communityId
    const [id, sentAt] = [newId(), instant('2026-11-01T12:00:00.000Z')]
    const of = { community_id, round_id: id }
    const common = { title: id, readers: 'secretariat', audience: 'community' } as const
    await tx
      .insertInto('round')
      .values({
        ...common,
        community_id,
        id,
        slug: id,
        state: 'draft',
        regions_answer: true,
        is_decided: true,
        created_at: sentAt,
      })
      .execute()
    await tx
      .insertInto('round_form')
      .values({ ...of, version: 1, questions: '[]' })
      .execute()
    await tx
      .insertInto('round_place')
      .values(places.map((place) => ({ ...of, place, name: place })))
      .execute()
    const closed = state === 'sent' ? {} : { closed_at: closedAt, closed_on: '2026-11-10' as never }
    await tx
      .updateTable('round')
      .set({ state, sent_at: sentAt, sent_on: '2026-11-01' as never, ...closed })
      .where('id', '=', id)
      .execute()
    for (const { place, by, isTold, at } of answers)
      await tx
        .insertInto('round_answer')
        .values({
          ...of,
          id: newId(),
          place,
          version: 1,
          answered_by: by,
          door: 'signed-in',
          region: by === 'region' ? 'innherred' : null,
          source: by === 'secretariat' ? 'Brev' : null,
          answers: '{}',
          answered_at: at,
          answered_on: '2026-11-09' as never,
          is_told: isTold,
        })
        .execute()
    return id
  })

describe('Lista over runder', () => {
  it('teller dem som har svart, som runden selv gjør det', async () => {
    await fc.assert(
      fc.asyncProperty(aRound, async (made) => {
        const slug = await addRound(made)
        const { answers: read } = await base.read(
          { communityId: base.communityId, sessionHash: hash },
          {
            listed: listRounds(base.communityId, null),
            asked: askedIn(base.communityId, slug),
            answers: answersTo(base.communityId, slug, null),
          },
        )
        const round = read.listed.find((each) => each.slug === slug)
        if (!round) throw new Error('The round is not in the list')
        const silent = silentOf(round, read.asked, read.answers)
        expect([round.asked, round.answered]).toEqual([3, 3 - silent.length])
      }),
      { numRuns: 60 },
    )
  })
})
