import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { day, instant } from '../../kernel/day.model.ts'
import { kroner } from '../../kernel/money.model.ts'
import { inCommunity, inTransaction } from '../../platform/db.ts'
import { askWithin } from '../../platform/footing.ts'
import { newId } from '../../platform/id.ts'
import { verifyChainOf } from '../journal/index.ts'
import { addSampleParties, loadReferenceData } from '../parties/index.ts'
import { readListInput } from './calculation/register.query.ts'
import { calculateShares } from './calculation/share.rule.ts'
import { deleteExerciseCosts } from './costs.store.ts'
import { addSampleCosts } from './sample/sample-costs.command.ts'
import { northTrondelag2018, southTrondelag2018 } from './sample/sample-schemes.table.ts'
import { listSchemes } from './scheme.query.ts'
import { readStandingList } from './share-list.query.ts'
import { type AdoptShareList, adoptShareList } from './trial/adopt-share-list.command.ts'
import type { TypedTrial } from './trial/trial.model.ts'
import { typedFrom } from './trial/trial-address.model.ts'

const at = instant('2026-11-22T12:00:00.000Z')
let base: TestDatabase
const ids = { north: '', south: '', exercise: '' }
const by = newId()

beforeAll(async () => {
  base = await testDatabase()
  await loadReferenceData(base.owner)
  for (const [name, key, exercise] of [
    ['north', 'nordre-trondelag', false],
    ['south', 'st-olav', false],
    ['exercise', 'ovelse', true],
  ] as const) {
    const id = await base.addCommunity(key, exercise)
    ids[name] = id
    await inCommunity(base.owner, id, async (tx) => {
      await addSampleParties(tx, id, key)
      await addSampleCosts(tx, id, key, at)
    })
  }
  await inTransaction(base.owner, (tx) =>
    tx.insertInto('person').values({ id: by, email: 'a@example.no', name: 'Økonomi' }).execute(),
  )
})
afterAll(() => base.close())

const current = async (communityId: string, key: string) => {
  const list = await inCommunity(base.db, communityId, (tx) =>
    readStandingList(askWithin(tx), communityId, key),
  )
  if (list === null) throw new Error(`No list for ${key}`)
  return list
}
const amountIn = (list: Awaited<ReturnType<typeof current>>, code: string) =>
  list.lines.find((line) => line.code === code)?.amount

describe('Fordelingene fra papirene, i databasen', () => {
  it('Nord: 25 kommuner, 1 083 040 kr, Verdal 99 310 kr', async () => {
    const list = await current(ids.north, 'nord-trondelag-2018')
    expect([list.lines.length, list.total, amountIn(list, '1721')]).toEqual([
      25,
      kroner(1_083_040),
      kroner(99_310),
    ])
    expect([list.origin, list.net, list.surplus]).toEqual(['reconstructed', null, null])
  })

  it('Nord med folketall fra 2017: 1 088 104 kr', async () => {
    const input = await inCommunity(base.db, ids.north, (tx) =>
      readListInput(askWithin(tx), ids.north, northTrondelag2018, day('2017-01-01')),
    )
    expect(calculateShares(northTrondelag2018, input.facts).total).toBe(kroner(1_088_104))
  })

  it('Sør: Bjugn, Trondheim ukjent og 28 uten navn', async () => {
    const list = await current(ids.south, 'sor-trondelag-2018')
    expect([amountIn(list, '5017'), amountIn(list, '5001')]).toEqual([kroner(24_592), null])
    expect([list.unnamed, list.total, list.knownTotal]).toEqual([28, null, kroner(24_592)])
  })

  it.each([
    ['2016-01-01', 24_337],
    ['2017-01-01', 24_466],
    ['2018-01-01', 24_592],
  ])('Bjugn med folketall fra %s: %i kr', async (on, amount) => {
    const input = await inCommunity(base.db, ids.south, (tx) =>
      readListInput(askWithin(tx), ids.south, southTrondelag2018, day(on)),
    )
    const { lines } = calculateShares(southTrondelag2018, input.facts)
    expect(lines.find(({ code }) => code === '5017')?.amount).toBe(kroner(amount))
  })

  it('Trondheim 1. januar 2016 er Trondheim uten Klæbu: 187 353 innbyggere', async () => {
    const { facts } = await inCommunity(base.db, ids.south, (tx) =>
      readListInput(askWithin(tx), ids.south, southTrondelag2018, day('2016-01-01')),
    )
    expect(facts.parties.find(({ code }) => code === '5001')?.inhabitants).toBe(187_353)
  })

  it('Ordningen kommer ut av databasen slik den gikk inn', async () => {
    for (const [id, scheme] of [
      [ids.north, northTrondelag2018],
      [ids.south, southTrondelag2018],
    ] as const) {
      const { schemes } = await inCommunity(base.db, id, (tx) =>
        askWithin(tx)({ schemes: listSchemes(id) }),
      )
      expect(schemes).toEqual([scheme])
    }
  })

  it('En fryst liste kan regnes ut igjen av det den bærer med seg', async () => {
    const list = await current(ids.north, 'nord-trondelag-2018')
    const again = calculateShares(list.input.scheme, list.input.facts)
    expect(again.lines.map(({ code, amount }) => [code, amount]).sort()).toEqual(
      list.lines.map(({ code, amount }) => [code, amount]).sort(),
    )
  })
})

describe('Å vedta en liste', () => {
  const order = async (more: Partial<AdoptShareList> = {}): Promise<AdoptShareList> => {
    const list = await current(ids.north, 'nord-trondelag-2018')
    return {
      communityId: ids.north,
      schemeKey: 'nord-trondelag-2018',
      typed: { ...typedFrom(list.input.scheme, '01.01.2016', '01.06.2017'), rate: '7' },
      year: '2018',
      decision: 'Rådmannsutvalget, prøvevedtak',
      by,
      at,
      today: day('2026-11-22'),
      ...more,
    }
  }

  it.each<[string, Partial<AdoptShareList>, string | null, unknown]>([
    ['uten vedtak', { decision: ' ' }, 'decision', 'decision-missing'],
    ['utenfor perioden', { year: '2017' }, 'year', 'outside-period'],
    ['uten år', { year: '' }, 'year', { code: 'empty' }],
    [
      'med et halvt år',
      { year: '2018/19' },
      'year',
      { code: 'not-a-year', typed: '2018/19', meant: null },
    ],
    [
      'med fødselsnummer',
      { decision: 'Vedtatt av 010107 50160' },
      'decision',
      { code: 'identity-number' },
    ],
    [
      'med for langt vedtak',
      { decision: 'x'.repeat(2_001) },
      'decision',
      { code: 'too-long', longest: 2_000 },
    ],
    ['i en ordning som ikke finnes', { schemeKey: 'finnes-ikke' }, null, 'no-list'],
  ])('avvises %s, og ingenting er gjort', async (_, more, field, code) => {
    const before = await current(ids.north, 'nord-trondelag-2018')
    const outcome = await adoptShareList(base.db, await order(more))
    expect(outcome).toEqual({ ok: false, problems: [], refusals: [{ field, code }] })
    expect((await current(ids.north, 'nord-trondelag-2018')).id).toBe(before.id)
  })

  it('avvises ved sitt felt når satsen er −1', async () => {
    const asked = await order()
    const outcome = await adoptShareList(base.db, {
      ...asked,
      typed: { ...(asked.typed as TypedTrial), rate: '-1' },
    })
    expect(outcome).toMatchObject({
      ok: false,
      problems: [{ field: 'rate', code: 'rate-negative' }],
    })
  })

  it('avvises når et beløp er ukjent: sør kan ikke vedtas', async () => {
    const list = await current(ids.south, 'sor-trondelag-2018')
    const outcome = await adoptShareList(base.db, {
      ...(await order()),
      communityId: ids.south,
      schemeKey: 'sor-trondelag-2018',
      typed: typedFrom(list.input.scheme, '01.01.2018', '28.02.2018'),
    })
    expect(outcome).toMatchObject({
      ok: false,
      refusals: [{ field: null, code: 'amount-unknown' }],
    })
  })

  it('fryser lista, sier hva den erstatter og skriver i journalen', async () => {
    const before = await current(ids.north, 'nord-trondelag-2018')
    expect(await adoptShareList(base.db, await order())).toMatchObject({ ok: true })

    const after = await current(ids.north, 'nord-trondelag-2018')
    expect([after.origin, after.replaces, after.total]).toEqual([
      'adopted',
      before.id,
      kroner(1_221_880),
    ])
    expect(amountIn(after, '1721')).toBe(kroner(114_195))
    expect(await verifyChainOf(base.db, ids.north)).toMatchObject({ ok: true, entries: 2 })
  })

  it.each([
    ['endre en liste', sql`update share_list set total_ore = 1`],
    ['slette en liste', sql`delete from share_list`],
    ['endre en linje', sql`update share_line set amount_ore = 1`],
    ['slette en linje', sql`delete from share_line`],
    ['endre en ordning', sql`update cost_scheme set title = 'x'`],
  ])('Ingen kan %s, heller ikke eieren', async (_, deed) => {
    const { north } = ids
    await expect(inCommunity(base.db, north, (tx) => deed.execute(tx))).rejects.toThrow(
      /permission denied/,
    )
    await expect(inCommunity(base.owner, north, (tx) => deed.execute(tx))).rejects.toThrow(
      /never changed/,
    )
  })

  it('Ingen kan legge en linje til en liste som står', async () => {
    const { id } = await current(ids.north, 'nord-trondelag-2018')
    const line = {
      community_id: ids.north,
      list_id: id,
      party_code: '5001',
      name: 'Trondheim',
      parts: '[]',
    }
    await expect(
      inCommunity(base.db, ids.north, (tx) => tx.insertInto('share_line').values(line).execute()),
    ).rejects.toThrow(/never changed/)
  })
})

describe('Øvelsen', () => {
  it('har en kjent kostnad, så gapet vises: 1 100 000 mot 1 083 040', async () => {
    const list = await current(ids.exercise, 'ovelse-2018')
    expect([list.net, list.surplus]).toEqual([kroner(1_100_000), kroner(-16_960)])
  })

  it('kan ryddes; det kan ikke et virkelig fellesskap', async () => {
    await expect(inCommunity(base.db, ids.north, deleteExerciseCosts)).rejects.toThrow(/exercise/)
    await inCommunity(base.db, ids.exercise, deleteExerciseCosts)
    const lists = await inCommunity(base.db, ids.exercise, (tx) =>
      readStandingList(askWithin(tx), ids.exercise, 'ovelse-2018'),
    )
    expect(lists).toBeNull()
  })
})
