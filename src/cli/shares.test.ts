import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { instant } from '../kernel/day.model.ts'
import { addSampleCosts } from '../modules/costs/index.ts'
import { addSampleParties, loadReferenceData } from '../modules/parties/index.ts'
import { inCommunity } from '../platform/db.ts'
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
  process.env.DATABASE_URL = base.address.connectionString
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

  it.each([
    [['finnes-ikke'], /velg blant nord-trondelag-2018, sor-trondelag-2018/],
    [['--year', '2017'], /utenfor perioden/],
    [['--year', 'x'], /fire siffer/],
    [['--reference-day', '2016-02-30'], /er ikke en dag/],
    [['--reference-day', '2016-07-01'], /per 1. januar/],
    [['--reference-day', '1999-01-01'], /ikke folketall/],
    [['--json', '--csv'], /ikke begge/],
  ])('%j avvises med en setning', async (args, sentence) => {
    await expect(shares(...args)).rejects.toThrow(sentence)
  })
})
