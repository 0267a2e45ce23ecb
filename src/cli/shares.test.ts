import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { instant } from '../kernel/day.model.ts'
import { addSampleCosts } from '../modules/costs/index.ts'
import { addSampleParties, loadReferenceData } from '../modules/parties/index.ts'
import { inCommunity } from '../platform/db.ts'
import { newId } from '../platform/id.ts'
import { run } from './shares.ts'

const at = instant('2026-11-22T12:00:00.000Z')
let base: TestDatabase
const before = process.env.DATABASE_URL
beforeAll(async () => {
  base = await testDatabase('nordre-trondelag')
  await loadReferenceData(base.owner)
  for (const [id, key] of [
    [base.communityId, 'nordre-trondelag'],
    [await base.addCommunity('st-olav'), 'st-olav'],
  ] as const) {
    await inCommunity(base.owner, id, async (tx) => {
      await addSampleParties(tx, id, key)
      await addSampleCosts(tx, id, key, at)
    })
  }
  process.env.DATABASE_URL = base.logins.owner.connectionString
})
afterEach(() => vi.restoreAllMocks())
afterAll(async () => {
  if (before === undefined) delete process.env.DATABASE_URL
  else process.env.DATABASE_URL = before
  await base.close()
})

async function shares(...args: string[]): Promise<string> {
  const said: string[] = []
  vi.spyOn(console, 'log').mockImplementation((text) => said.push(String(text)))
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0)
  await run(args)
  return said.join('\n')
}

/** The community's scheme under another key, with its list as a proposal. */
const insertProposal = (communityId: string, key: string) =>
  inCommunity(base.owner, communityId, async (tx) => {
    await sql`insert into cost_scheme select (jsonb_populate_record(scheme,
        jsonb_build_object('key', ${key}::text, 'valid_from', '2027-01-01'))).*
      from cost_scheme scheme where community_id = ${communityId} and key like '%-2018'`.execute(tx)
    await sql`insert into share_list select (jsonb_populate_record(list, jsonb_build_object(
        'id', ${newId()}::text, 'scheme_key', ${key}::text, 'standing', 'proposed', 'year', 2027))).*
      from share_list list
      where community_id = ${communityId} and scheme_key like '%-2018'`.execute(tx)
  })

/** Net 1 100 000 kroner, registered after the list was made. */
const stateCostOf = (year: number) =>
  inCommunity(base.owner, base.communityId, async (tx) => {
    const by = newId()
    await tx
      .insertInto('person')
      .values({ id: by, email: 'a@example.no', name: 'Økonomi' })
      .execute()
    await tx
      .insertInto('cost_statement')
      .values({
        community_id: base.communityId,
        id: newId(),
        scheme_key: 'nord-trondelag-2018',
        year,
        gross_ore: 125_000_000,
        grants_ore: 15_000_000,
        carried_forward_ore: 0,
        source: `Regnskap ${year}`,
        made_at: at,
        made_by: by,
      })
      .execute()
  })

describe('./godfot shares', () => {
  it('nord-trondelag-2018 som JSON: 25 kommuner, Verdal 99 310 kr, i alt 1 083 040 kr', async () => {
    const list = JSON.parse(await shares('nord-trondelag-2018', '--json'))
    expect(list).toMatchObject({
      scheme: 'nord-trondelag-2018',
      year: 2018,
      referenceDay: '2016-01-01',
      totalOre: 108_304_000,
    })
    expect(list.lines).toHaveLength(25)
    expect(list.lines).toContainEqual({
      municipalityCode: '1721',
      name: 'Verdal',
      inhabitants: 14_885,
      amountOre: 9_931_000,
    })
  })

  it.each([
    ['2016-01-01', 2_433_700],
    ['2017-01-01', 2_446_600],
    ['2018-01-01', 2_459_200],
  ])('Bjugn med folketall fra %s: %i øre; summen er ukjent', async (day, amountOre) => {
    const list = JSON.parse(await shares('sor-trondelag-2018', '--reference-day', day, '--json'))
    expect(list.lines.find((line: { name: string }) => line.name === 'Bjugn').amountOre).toBe(
      amountOre,
    )
    expect([list.referenceDay, list.totalOre, list.unnamedParties]).toEqual([day, null, 28])
  })

  it('et senere år av en fast ordning gir de samme beløpene', async () => {
    const list = JSON.parse(await shares('nord-trondelag-2018', '--year', '2019', '--json'))
    expect([list.year, list.totalOre]).toEqual([2019, 108_304_000])
  })

  it('uten ordning vises en tabell, og hvilke andre som finnes', async () => {
    const text = (await shares()).replaceAll('\u00a0', ' ')
    expect(text).toContain('1721  Verdal          14 885     99 310')
    expect(text).toContain('Andre fordelinger: sor-trondelag-2018')
  })

  it('--csv er den samme fila som på siden', async () => {
    expect(await shares('nord-trondelag-2018', '--csv')).toContain(
      '1721;Verdal;14885;10000,00;89310,00;99310,00\r\n',
    )
  })

  it.each([2018, 2019, 2026])('%i er i perioden, som er åpen framover', async (year) => {
    const list = JSON.parse(await shares('nord-trondelag-2018', '--year', `${year}`, '--json'))
    expect([list.year, list.referenceDay, list.totalOre]).toEqual([year, '2016-01-01', 108_304_000])
  })

  it.each([
    ['2012-01-01', [], 106_583_200],
    ['2017-01-01', [], 108_810_400],
    ['2018-01-01', ['Leksvik'], 106_111_800],
    ['2019-01-01', ['Leksvik'], 106_187_400],
    [
      '2020-01-01',
      ['Fosnes', 'Leksvik', 'Namdalseid', 'Namsos', 'Nærøy', 'Steinkjer', 'Verran', 'Vikna'],
      69_411_200,
    ],
  ])(
    'folketall %s: den som er slått sammen, har ikke noe eget, og summen er ukjent da',
    async (day, unknown, knownTotalOre) => {
      const list = JSON.parse(await shares('nord-trondelag-2018', '--reference-day', day, '--json'))
      const found = list.lines.filter(
        (line: { amountOre: number | null }) => line.amountOre === null,
      )
      expect(found.map((line: { name: string }) => line.name).sort()).toEqual(unknown)
      expect([list.knownTotalOre, list.totalOre]).toEqual([
        knownTotalOre,
        unknown.length === 0 ? knownTotalOre : null,
      ])
    },
  )

  it.each([
    ['2018-01-01', 'Ufullstendig: 1 kommune mangler'],
    ['2020-01-01', 'Ufullstendig: 8 kommuner mangler'],
  ])('folketall %s: teksten kaller summen ufullstendig: «%s»', async (day, words) => {
    expect(await shares('nord-trondelag-2018', '--reference-day', day)).toContain(words)
    const csv = await shares('nord-trondelag-2018', '--reference-day', day, '--csv')
    expect(csv).toContain(`;${words};`)
    expect(csv).not.toContain('I alt')
  })

  it('teksten sier hvorfor et folketall ikke er kjent', async () => {
    const text = await shares('nord-trondelag-2018', '--reference-day', '2018-01-01')
    expect(text).toContain('Ikke kjent: kommunen var slått sammen eller delt')
    expect(await shares('nord-trondelag-2018')).not.toContain('slått sammen')
  })

  it('en kostnad som er registrert siden, gir netto og overskudd, som på siden', async () => {
    const net = async (...args: string[]) => {
      const list = JSON.parse(await shares('nord-trondelag-2018', '--json', ...args))
      return [list.netOre, list.surplusOre, list.costRegisteredForYear]
    }
    expect(await net()).toEqual([null, null, null])
    await stateCostOf(2019)
    expect(await net()).toEqual([110_000_000, -1_696_000, 2019])
    expect(await net('--year', '2019')).toEqual([110_000_000, -1_696_000, 2019])
    expect(await net('--year', '2018')).toEqual([null, null, null])
    expect(await net('--reference-day', '2017-01-01')).toEqual([110_000_000, -1_189_600, 2019])
    const text = (await shares('nord-trondelag-2018')).replaceAll('\u00a0', ' ')
    expect(text).toContain('Netto kostnad i 2019: 1 100 000 kr\nUnderdekning: 16 960 kr')
    expect(await shares('nord-trondelag-2018', '--csv')).toContain('Regnskap 2019')
  })

  it.each([
    [['finnes-ikke'], /velg blant nord-trondelag-2018, sor-trondelag-2018/],
    [['--year', '2017'], /utenfor perioden/],
    [['--year', 'x'], /fire sifrene i året/],
    [['--year', '2018-2019'], /er ikke et år/],
    [['--reference-day', '2016-02-30'], /finnes ikke/],
    [['--reference-day', '1.1.0016'], /Mener du 1\.\sjanuar\s2016/],
    [['--reference-day', '2016-07-01'], /per 1. januar/],
    [['--reference-day', '1999-01-01'], /ikke folketall/],
    [['--json', '--csv'], /ikke begge/],
  ])('%j avvises med en setning', async (args, sentence) => {
    await expect(shares(...args)).rejects.toThrow(sentence)
  })

  it('et forslag er ikke det som vises når ingen ordning er nevnt', async () => {
    await insertProposal(base.communityId, 'kostnadsfordeling-2027')
    expect(await shares()).toContain('(nord-trondelag-2018, 2018)')
    expect(await shares('kostnadsfordeling-2027', '--year', '2027')).toContain('Forslag')
  })

  it('har to fellesskap samme ordning, må fellesskapet nevnes', async () => {
    const south = await base.owner
      .selectFrom('community')
      .where('key', '=', 'st-olav')
      .select('id')
      .executeTakeFirstOrThrow()
    await insertProposal(south.id, 'kostnadsfordeling-2027')
    await expect(shares('kostnadsfordeling-2027')).rejects.toThrow(
      /velg blant nordre-trondelag\/kostnadsfordeling-2027, st-olav\/kostnadsfordeling-2027/,
    )
    expect(await shares('st-olav/kostnadsfordeling-2027')).toContain(', st-olav (')
  })
})
