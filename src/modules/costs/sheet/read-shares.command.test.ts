import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import { day, instant } from '../../../kernel/day.model.ts'
import { inCommunity } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { newId } from '../../../platform/id.ts'
import { addSampleParties, loadReferenceData } from '../../parties/index.ts'
import { makeScheme } from '../scheme/make-scheme.command.ts'
import { emptyScheme, type TypedScheme } from '../scheme/new-scheme.model.ts'
import { readStandingList } from '../share-list.query.ts'
import { adoptShareList } from '../trial/adopt-share-list.command.ts'
import { typedFrom } from '../trial/trial-address.model.ts'
import { readShares } from './read-shares.command.ts'

const at = instant('2026-11-22T12:00:00.000Z')
const today = day('2026-11-22')
const by = newId()
let base: TestDatabase
let communityId: string
beforeAll(async () => {
  base = await testDatabase('nordre-trondelag')
  communityId = base.communityId
  await loadReferenceData(base.owner)
  await inCommunity(base.owner, communityId, async (tx) => {
    await addSampleParties(tx, communityId, 'nordre-trondelag')
    await tx
      .insertInto('person')
      .values({ id: by, email: 'a@example.no', name: 'Økonomi' })
      .execute()
  })
})
afterAll(() => base.close())

/** Six kroner per inhabitant from 2021 to 2025, counted on the first day of the year before. */
const makeFrom2021 = async (more: Partial<TypedScheme>): Promise<string> => {
  const made = await makeScheme(base.db, {
    communityId,
    typed: {
      ...emptyScheme(today, [], 2021),
      purpose: 'Felles koordinator',
      until: '31.12.2025',
      partiesOn: '01.01.2021',
      components: [{ kind: 'per-inhabitant', value: '6', who: 'all', names: '' }],
      ...more,
    },
    by,
    at,
    today,
  })
  if (!made.ok) throw new Error(JSON.stringify(made.problems))
  return made.key
}

const sharesOf = async (schemeKey: string, year: number) => {
  const read = await inCommunity(base.db, communityId, (tx) =>
    readShares(tx, { communityId, schemeKey, year, referenceDay: null }),
  )
  if (!read.ok) return read.code
  const { list } = read
  return [list.year, list.referenceDay, list.lines.find(({ code }) => code === '5038')?.inhabitants]
}

describe('Andelene for et år i perioden', () => {
  it.each([
    [2020, 'outside-period'],
    [2021, [2021, '2020-01-01', 14_948]],
    [2023, [2023, '2020-01-01', 14_948]],
    [2025, [2025, '2020-01-01', 14_948]],
    [2026, 'outside-period'],
  ])('fast for perioden: %i har samme folketall som det første', async (year, expected) => {
    const key = await makeFrom2021({ title: `Fast til ${year}`, recalculation: 'fixed' })
    expect(await sharesOf(key, year)).toEqual(expected)
  })

  it.each([
    [2020, 'outside-period'],
    [2021, [2021, '2020-01-01', 14_948]],
    [2023, [2023, '2022-01-01', 14_955]],
    [2025, [2025, '2024-01-01', 15_193]],
    [2026, 'outside-period'],
  ])('regnes om hvert år: %i har folketallet fra året før', async (year, expected) => {
    const key = await makeFrom2021({ title: `Omregnet til ${year}`, recalculation: 'yearly' })
    expect(await sharesOf(key, year)).toEqual(expected)
  })

  it('en liste vedtatt for et senere år regnes videre fra sin egen folketallsdag', async () => {
    const schemeKey = await makeFrom2021({ title: 'Vedtatt om igjen', recalculation: 'yearly' })
    const list = await inCommunity(base.db, communityId, (tx) =>
      readStandingList(askWithin(tx), communityId, schemeKey),
    )
    if (list === null) throw new Error('No list')
    const adopted = await adoptShareList(base.db, {
      communityId,
      schemeKey,
      typed: typedFrom(list.input.scheme, '01.01.2023', '01.01.2021'),
      year: '2023',
      decision: 'Prøvevedtak',
      by,
      at,
      today,
    })
    expect(adopted).toMatchObject({ ok: true })
    expect(await sharesOf(schemeKey, 2022)).toEqual([2022, '2021-01-01', 14_986])
    expect(await sharesOf(schemeKey, 2023)).toEqual([2023, '2023-01-01', 15_002])
    expect(await sharesOf(schemeKey, 2024)).toEqual([2024, '2024-01-01', 15_193])
  })

  it('et år det ikke er telt for, sies det fra om', async () => {
    const key = await makeFrom2021({ title: 'Langt fram', recalculation: 'yearly', until: '' })
    expect(await sharesOf(key, 2027)).toEqual([2027, '2026-01-01', 15_435])
    expect(await sharesOf(key, 2028)).toBe('day-without-figures')
  })
})
