import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import { day, instant } from '../../../kernel/day.model.ts'
import { inCommunity } from '../../../platform/db.ts'
import { verifyChainOf } from '../../journal/index.ts'
import { addSampleParties, loadReferenceData } from '../../parties/index.ts'
import { boardQuestions } from '../board.query.ts'
import { readBoard } from '../board-reading.rule.ts'
import { clearExercise } from '../circulation.store.ts'
import { resetExercise } from './exercise.command.ts'
import { addSampleAgreements } from './sample-agreements.command.ts'

let base: TestDatabase
const communities: Record<string, { id: string; key: string; exercise: boolean }> = {}
const at = instant('2026-11-22T12:00:00.000Z')
const rooms = [{ clear: clearExercise, fill: addSampleAgreements }]
const slug = 'felles-finansiering-av-samhandlingskoordinator-2018'

beforeAll(async () => {
  base = await testDatabase()
  await loadReferenceData(base.owner)
  for (const key of ['nordre-trondelag', 'st-olav', 'ovelse']) {
    const exercise = key === 'ovelse'
    const community = { id: await base.addCommunity(key, exercise), key, exercise }
    communities[key] = community
    await inCommunity(base.db, community.id, async (tx) => {
      await addSampleParties(tx, community.id, key)
      await addSampleAgreements(tx, community, at)
    })
  }
})
afterAll(() => base.close())

async function boardOf(key: string, of = slug, on = '2018-01-08') {
  const community = communities[key]
  if (!community) throw new Error(key)
  const scope = { communityId: community.id, sessionHash: null }
  const { answers } = await base.read(scope, boardQuestions(community.id, of, null))
  const [facts] = answers.circulations
  if (!facts) throw new Error('No board')
  return readBoard(facts, answers.rows, day(on), null)
}

const groups = (board: Awaited<ReturnType<typeof boardOf>>) =>
  Object.entries(Object.groupBy(board.lines, ({ group }) => group)).map(
    ([group, lines]) => `${group} ${lines?.length}`,
  )

describe('Eksempelet: avtalen av 2017', () => {
  it('har 25 parter: Verdal uten utfall, Leksvik uavklart og 23 uten opplysninger', async () => {
    const board = await boardOf('nordre-trondelag')
    expect(groups(board)).toEqual(['to-clarify 1', 'outcome-missing 1', 'unknown 23'])
    expect(board.judgement.state).toBe('rule-not-stated')
    expect(board.lines.every(({ daysLate }) => daysLate === null)).toBe(true)
    const verdal = board.lines.find(({ code }) => code === '1721')
    expect(verdal?.steps.map(({ body, day, caseNumber }) => [body, day, caseNumber])).toEqual([
      ['committee', '2017-11-22', 'PS 49/17'],
      ['executive-board', '2017-11-24', null],
    ])
    expect(verdal?.needs).toEqual(['outcome', 'case-number', 'minutes'])
  })

  it('Bjugns sak er lagt fram uten at dato og utfall er kjent', async () => {
    const board = await boardOf('st-olav', 'felles-finansiering-av-samhandlingsfunksjonen-2018')
    expect(board.lines.map(({ name, group }) => [name, group])).toEqual([
      ['Bjugn', 'outcome-missing'],
      ['Trondheim', 'unknown'],
    ])
  })
})

describe('Øvelsen', () => {
  it('viser en tavle med alle slags svar, over frist og uavklart', async () => {
    const board = await boardOf('ovelse')
    expect(groups(board)).toEqual([
      'late-silent 5',
      'to-clarify 3',
      'late-under-way 3',
      'adopted 14',
    ])
    expect(board.judgement).toMatchObject({ state: 'not-yet', needed: 25, possible: false })
  })

  it('kan nullstilles, og da er den som fra begynnelsen; journalen står', async () => {
    const { ovelse: community } = communities
    if (!community) throw new Error('No exercise')
    expect(await resetExercise(base.db, { community, by: null, at, rooms })).toEqual({ ok: true })
    expect(groups(await boardOf('ovelse'))).toContain('adopted 14')
    expect(await verifyChainOf(base.db, community.id)).toMatchObject({ ok: true })
  })

  it('er den eneste som kan nullstilles', async () => {
    const { 'st-olav': community } = communities
    if (!community) throw new Error('No community')
    expect(await resetExercise(base.db, { community, by: null, at, rooms })).toEqual({
      ok: false,
      code: 'not-an-exercise',
    })
  })
})
