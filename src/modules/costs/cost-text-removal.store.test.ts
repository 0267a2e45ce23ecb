import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { day, instant } from '../../kernel/day.model.ts'
import { inCommunity } from '../../platform/db.ts'
import { askWithin } from '../../platform/footing.ts'
import { newId } from '../../platform/id.ts'
import { approveTextRemoval, askTextRemoval, verifyChainOf } from '../journal/index.ts'
import { addSampleParties, loadReferenceData } from '../parties/index.ts'
import { listCostStatements } from './cost-statement.query.ts'
import { addSampleCosts } from './sample/sample-costs.command.ts'
import { makeScheme } from './scheme/make-scheme.command.ts'
import { emptyScheme } from './scheme/new-scheme.model.ts'
import { readStandingList } from './share-list.query.ts'
import { typedStatementOf } from './statement/cost-statement.model.ts'
import { stateCost } from './statement/state-cost.command.ts'
import { adoptShareList } from './trial/adopt-share-list.command.ts'

const at = instant('2026-11-22T12:00:00.000Z')
const today = day('2026-11-22')
const person = 'etter brev fra Kari Nordmann'
const by = newId()
const another = newId()
let base: TestDatabase
let communityId: string
beforeAll(async () => {
  base = await testDatabase('nordre-trondelag')
  communityId = base.communityId
  await loadReferenceData(base.owner)
  await inCommunity(base.owner, communityId, async (tx) => {
    await addSampleParties(tx, communityId, 'nordre-trondelag')
    await addSampleCosts(tx, communityId, 'nordre-trondelag', at)
    await tx
      .insertInto('person')
      .values([
        { id: by, email: 'a@example.no', name: 'Økonomi' },
        { id: another, email: 'b@example.no', name: 'Sekretariat' },
      ])
      .execute()
  })
})
afterAll(() => base.close())

const listOf = async (schemeKey: string) => {
  const list = await inCommunity(base.db, communityId, (tx) =>
    readStandingList(askWithin(tx), communityId, schemeKey),
  )
  if (list === null) throw new Error(`No list for ${schemeKey}`)
  return list
}

/** The newest thing that the journal tells of, of a kind. */
const newestSubject = async (kind: string): Promise<string> => {
  const { subject } = await inCommunity(base.db, communityId, (tx) =>
    tx
      .selectFrom('journal_entry')
      .where('community_id', '=', communityId)
      .where('subject', 'like', `${kind}:%`)
      .orderBy('number', 'desc')
      .select('subject')
      .executeTakeFirstOrThrow(),
  )
  return subject
}

/** Everything of the costs and the journal that could still hold the words. */
const whatIsKept = async () => {
  const { rows } = await inCommunity(base.owner, communityId, (tx) =>
    sql<{ kept: string }>`
      select to_jsonb(row)::text as kept from cost_scheme row
      union all select to_jsonb(row)::text from share_list row
      union all select to_jsonb(row)::text from share_line row
      union all select to_jsonb(row)::text from cost_statement row
      union all select to_jsonb(row)::text from journal_details row`.execute(tx),
  )
  return rows.map(({ kept }) => kept).join('\n')
}

/** One asks and cannot approve alone; the text stays until another agrees. */
async function removeTogether(subject: string) {
  const asked = { communityId, subject, by, at, reason: 'Navn på en person' }
  expect(await askTextRemoval(base.db, asked)).toEqual({ ok: true })
  const { id: removalId } = await inCommunity(base.db, communityId, (tx) =>
    tx
      .selectFrom('text_removal')
      .where('community_id', '=', communityId)
      .where('subject', '=', subject)
      .select('id')
      .executeTakeFirstOrThrow(),
  )
  const approve = (person: string) =>
    approveTextRemoval(base.db, { communityId, removalId, by: person, at })
  expect(await approve(by)).toEqual({ ok: false, code: 'same-person' })
  expect(await whatIsKept()).toContain(person)
  expect(await approve(another)).toEqual({ ok: true })
}

describe('Å fjerne tekst om kostnader, to personer sammen', () => {
  it('share-list: tar vedtakets ord i lista, grunnlaget og journalen; tallene og kjeden står', async () => {
    await adoptShareList(base.db, {
      communityId,
      schemeKey: 'nord-trondelag-2018',
      typed: null,
      year: '2018',
      decision: `Rådmannsutvalget, ${person}`,
      by,
      at,
      today,
    })
    const before = await listOf('nord-trondelag-2018')
    await removeTogether(`share-list:${before.id}`)
    expect(await whatIsKept()).not.toContain(person)
    expect(await listOf('nord-trondelag-2018')).toEqual({
      ...before,
      decision: null,
      textRemovedOn: '2026-11-22',
      input: { ...before.input, scheme: { ...before.input.scheme, decision: null } },
    })
    expect(await verifyChainOf(base.db, communityId)).toMatchObject({ ok: true, removed: 1 })
  })

  it('cost-scheme: tar ordene i ordningen, i forslaget som gjentar dem, og i journalen', async () => {
    const made = await makeScheme(base.db, {
      communityId,
      typed: {
        ...emptyScheme(today, [], 2027),
        title: 'Felles jordmorvakt 2027',
        purpose: 'Felles jordmorvakt',
        decision: `Avtalen, ${person}`,
        components: [{ kind: 'fixed', value: '10 000', who: 'all', names: '' }],
      },
      by,
      at,
      today,
    })
    expect(made).toEqual({ ok: true, key: 'felles-jordmorvakt-2027' })
    const before = await listOf('felles-jordmorvakt-2027')
    await removeTogether(await newestSubject('cost-scheme'))
    expect(await whatIsKept()).not.toContain(person)
    const after = await listOf('felles-jordmorvakt-2027')
    expect([after.decision, after.textRemovedOn, after.total]).toEqual([
      null,
      '2026-11-22',
      before.total,
    ])
    expect(after.lines).toEqual(before.lines)
    expect(await verifyChainOf(base.db, communityId)).toMatchObject({ ok: true, removed: 2 })
  })

  it('cost-statement: tar kilden, også i journalen; kostnaden står', async () => {
    await stateCost(base.db, {
      communityId,
      schemeKey: 'nord-trondelag-2018',
      typed: typedStatementOf({
        ar: '2018',
        brutto: '1 000 000',
        tilskudd: '0',
        overfort: '0',
        kilde: `Regnskapet, ${person}`,
      }),
      by,
      at,
    })
    await removeTogether(await newestSubject('cost-statement'))
    expect(await whatIsKept()).not.toContain(person)
    const { statements } = await inCommunity(base.db, communityId, (tx) =>
      askWithin(tx)({ statements: listCostStatements(communityId, 'nord-trondelag-2018') }),
    )
    expect(statements).toMatchObject([{ year: 2018, cost: { gross: 100_000_000 }, source: null }])
    expect(await verifyChainOf(base.db, communityId)).toMatchObject({ ok: true, removed: 3 })
  })

  it.each(['share_list', 'cost_scheme', 'cost_statement'])(
    'etterpå er %s like låst som før',
    async (table) => {
      await expect(
        inCommunity(base.owner, communityId, (tx) =>
          sql`delete from ${sql.table(table)}`.execute(tx),
        ),
      ).rejects.toThrow(/never changed/)
    },
  )
})
