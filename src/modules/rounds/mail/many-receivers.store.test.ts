import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../../test/app.ts'
import { addFunction } from '../../../../test/builders/contact.ts'
import { draftedRound } from '../../../../test/builders/sent-round.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { wholeSample } from '../../../../test/sample-house.ts'
import { now } from '../../../platform/clock.ts'
import { inCommunity } from '../../../platform/db.ts'
import { newId } from '../../../platform/id.ts'
import { replacePlaces } from '../rounds.store.ts'
import { mailRound } from './mail-round.command.ts'
import { roundMail } from './round-mail.text.ts'

let base: TestDatabase
let house: TestApp
let secretariat: Reader
beforeAll(async () => {
  ;({ base } = await wholeSample('nordre-trondelag'))
  house = await testApp(base)
  secretariat = await house.signIn('secretariat')
  await addFunction(base, 'prove-mange', 'Prøvefunksjon')
})
afterAll(() => base.close())

const most = 357

/** As many who hold a function as there are municipalities. */
async function holders() {
  const all = Array.from({ length: most }, (_, i) => ({
    id: newId(),
    place: `prove-${i}`,
    name: `Leder ${i}`,
    email: `leder${i}@kommune${i}.example`,
  }))
  await base.owner
    .insertInto('contact_holder')
    .values(
      all.map(({ id, place, name, email }) => ({
        ...{ id, place, name, email },
        community_id: base.communityId,
        function_key: 'prove-mange',
        kind: 'person',
        audience: 'municipalities',
        registered_at: now(),
      })) as never,
    )
    .execute()
  return all
}

describe('En runde til alle kommunene i landet', () => {
  it('legger 357 e-poster i kø med hver sin lenke, i få spørringer', async () => {
    const round = await draftedRound(house, secretariat, { emne: 'Til alle' })
    const slug = round.split('/').at(-1) ?? ''
    const { id } = await base.owner
      .selectFrom('round')
      .select('id')
      .where('slug', '=', slug)
      .executeTakeFirstOrThrow()
    const receivers = await holders()
    const places = receivers.map(({ place, name }) => ({
      ...{ place, name },
      inhabitants: null,
      region: null,
      addedBecause: null,
    }))
    let asked = 0
    await inCommunity(base.db, base.communityId, async (tx) => {
      await replacePlaces(tx, base.communityId, id, places)
      const counting = tx.withPlugin({
        transformQuery: ({ node }) => {
          asked += 1
          return node
        },
        transformResult: async ({ result }) => result,
      })
      const sent = await mailRound(
        counting,
        { id, title: 'Til alle', reason: null, deadline: null },
        receivers.map(({ id: holderId, place, name, email }) => ({
          ...{ code: place, name, isLate: false, missed: null, refusal: null },
          contacts: [{ personId: null, holderId, name, email }],
        })),
        {
          communityId: base.communityId,
          about: 'round',
          at: now(),
          telling: {
            isExercise: false,
            sendsMail: true,
            language: 'nb',
            mayDo: () => true,
            linkTo: (token) => `https://godfot.example/x/svar/${token}`,
            compose: roundMail('Fellesskapet'),
          },
        },
      )
      expect(sent.reduce((sum, each) => sum + each, 0)).toBe(most)
    })
    const { rows } = await sql<{ mails: string; links: string; jobs: string }>`select
      (select count(*) from community_mail where subject = ${`round:${id}`}) as mails,
      (select count(distinct token_hash) from round_link where round_id = ${id}) as links,
      (select count(*) from graphile_worker.jobs where key like 'mail:%') as jobs`.execute(
      base.owner,
    )
    expect(rows[0]).toMatchObject({ mails: most, links: most })
    expect(Number(rows[0]?.jobs)).toBeGreaterThanOrEqual(most)
    expect(asked).toBeGreaterThan(2)
    expect(asked).toBeLessThan(30)
  })
})
