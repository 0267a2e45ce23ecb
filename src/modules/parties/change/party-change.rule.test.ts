import { describe, expect, it } from 'vitest'
import { day } from '../../../kernel/day.model.ts'
import { partiesOn } from '../members/membership.rule.ts'
import type { Membership } from '../membership.model.ts'
import { packagedChanges, packagedMunicipalities } from '../packaged/packaged-reference.rule.ts'
import { sampleParties } from '../sample/sample-parties.table.ts'
import type { PartyChange } from './party-change.model.ts'
import { askedAbout, judgeChange } from './party-change.rule.ts'
import type { ChangeFacts } from './party-change-judged.rule.ts'
import { previewOf } from './party-change-preview.rule.ts'

const municipalities = packagedMunicipalities()
const north = sampleParties.get('nordre-trondelag')
const facts = (memberships: readonly Membership[]): ChangeFacts => ({
  memberships,
  changes: packagedChanges,
  municipalities,
  regions: north?.regions ?? [],
  organisations: north?.organisations ?? [],
  roles: north?.roles ?? [],
})
const papers = facts(north?.memberships ?? [])
const snillfjord = facts([
  {
    partyCode: '1613',
    from: day('2017-01-01'),
    certainty: 'exact',
    until: null,
    standing: 'settled',
    source: 'paper-003',
  },
])

const outcome = (on: ChangeFacts, change: PartyChange): string => {
  const { verdict, field, rows } = judgeChange(on, change, 'vedtaket')
  return verdict.ok
    ? rows.memberships.map((row) => `${row.partyCode} ${row.standing} ${row.from}`).join(', ')
    : `nei: ${verdict.code} ved ${field}`
}

const decide = (code: string, seen: string, from: string, chosen: string[]): PartyChange => ({
  kind: 'decide',
  code,
  seenOn: day(seen),
  chosen,
  day: day(from),
})
const end = (code: string, from: string): PartyChange => ({
  kind: 'end',
  code,
  seenOn: day('2026-11-22'),
  day: day(from),
})
const add = (codes: string[], from: string, region: string | null = null): PartyChange => ({
  kind: 'add',
  codes,
  day: day(from),
  region,
})

describe('Å avgjøre en plass', () => {
  it.each<[string, ChangeFacts, PartyChange, string]>([
    [
      'Leksvik er part fra en senere dag',
      papers,
      decide('1718', '2017-06-01', '2017-03-01', ['1718']),
      '1718 settled 2017-03-01',
    ],
    [
      'Indre Fosen er ikke part fra sammenslåingen',
      papers,
      decide('5054', '2019-01-01', '2018-01-01', []),
      '5054 outside 2018-01-01',
    ],
    [
      'ikke før spørsmålet oppsto',
      papers,
      decide('5054', '2019-01-01', '2017-12-31', ['5054']),
      'nei: before-question ved dag',
    ],
    [
      'ikke samme dag som noe alt står om plassen',
      papers,
      decide('1718', '2017-06-01', '2017-01-01', ['1718']),
      'nei: row-that-day ved dag',
    ],
    [
      'ikke som Leksvik etter at Leksvik gikk inn i Indre Fosen',
      papers,
      decide('1718', '2017-06-01', '2018-01-01', ['1718']),
      'nei: changed-by-then ved dag',
    ],
    [
      'ikke når plassen er avgjort',
      papers,
      decide('5038', '2026-11-22', '2026-01-01', ['5038']),
      'nei: nothing-to-decide ved plass',
    ],
    [
      'en deling avgjøres for alle som kommunen gikk inn i',
      snillfjord,
      decide('5059', '2021-01-01', '2020-01-01', ['5059']),
      '5055 outside 2020-01-01, 5056 outside 2020-01-01, 5059 settled 2020-01-01',
    ],
  ])('%s', (_title, on, change, expected) => {
    expect(outcome(on, change)).toBe(expected)
  })

  it('gjør at spørsmålet er borte fra dagen, og står som før fram til den', () => {
    const change = decide('5059', '2021-01-01', '2020-06-01', ['5059'])
    const { rows } = judgeChange(snillfjord, change, 'vedtaket')
    const all = [...snillfjord.memberships, ...rows.memberships]
    const before = partiesOn(all, packagedChanges, day('2020-05-31'))
    expect(before.every(({ questions }) => questions.length > 0)).toBe(true)
    const after = partiesOn(all, packagedChanges, day('2020-06-01'))
    expect(after).toMatchObject([{ code: '5059', standing: 'settled', questions: [] }])
    expect(askedAbout(facts(all), '5059', day('2021-01-01'))).toEqual([])
  })

  it('sier før det bekreftes hva som endres, og hva som alt står fra senere', () => {
    const change = decide('5054', '2019-01-01', '2019-01-01', ['5054'])
    const { rows } = judgeChange(papers, change, 'vedtaket')
    expect(previewOf(papers, rows, day('2019-01-01'))).toEqual({
      partiesBefore: 25,
      partiesAfter: 25,
      regions: [],
      places: [
        {
          code: '5054',
          name: 'Indre Fosen',
          before: 'unsettled',
          after: 'settled',
          later: { day: '2024-01-01', standing: 'outside' },
        },
      ],
    })
  })
})

describe('Å avslutte et medlemskap', () => {
  it.each<[string, PartyChange, string]>([
    ['fra en dag', end('5038', '2026-12-31'), '5038 outside 2026-12-31'],
    ['under nummeret som gjaldt da', end('5038', '2017-05-01'), '1721 outside 2017-05-01'],
    ['ikke før kommunen ble part', end('5038', '2016-05-01'), 'nei: not-a-party ved dag'],
    ['ikke fra før en sammenslåing', end('5006', '2019-12-31'), 'nei: changed-by-then ved dag'],
    ['ikke for en som ikke er part', end('5032', '2026-01-01'), 'nei: not-a-party ved dag'],
  ])('%s', (_title, change, expected) => {
    expect(outcome(papers, change)).toBe(expected)
  })
})

describe('En vertskommune som skulle gå ut', () => {
  const host = (partyCode: string | null, from: string) => ({
    role: 'host' as const,
    partyCode,
    vacant: partyCode === null,
    from: day(from),
    certainty: 'exact' as const,
    until: null,
    source: 'vedtaket',
  })
  const on = (...roles: ReturnType<typeof host>[]): ChangeFacts => ({ ...papers, roles })

  it.each<[string, ChangeFacts, PartyChange, string]>([
    [
      'går ikke ut så lenge den er vert',
      on(host('5038', '2025-01-01')),
      end('5038', '2026-01-01'),
      'nei: holds-task ved dag',
    ],
    [
      'heller ikke når den fikk oppgaven under et eldre nummer',
      on(host('1721', '2017-01-01')),
      end('5038', '2026-01-01'),
      'nei: holds-task ved dag',
    ],
    [
      'heller ikke når den får oppgaven senere',
      on(host('5038', '2026-06-01')),
      end('5038', '2026-01-01'),
      'nei: holds-task ved dag',
    ],
    [
      'går ut fra dagen noen andre overtar',
      on(host('5038', '2025-01-01'), host('5037', '2026-01-01')),
      end('5038', '2026-01-01'),
      '5038 outside 2026-01-01',
    ],
    [
      'går ut når ingen lenger har oppgaven',
      on(host('5038', '2025-01-01'), host(null, '2025-06-01')),
      end('5038', '2026-01-01'),
      '5038 outside 2026-01-01',
    ],
    [
      'avgjøres ikke til å stå utenfor',
      on(host('1718', '2017-06-01')),
      decide('1718', '2017-06-01', '2017-06-01', []),
      'nei: holds-task ved dag',
    ],
  ])('%s', (_title, facts, change, expected) => {
    expect(outcome(facts, change)).toBe(expected)
  })
})

describe('Å legge til parter', () => {
  it.each<[string, PartyChange, string]>([
    [
      'flere fra samme dag',
      add(['5032', '5033'], '2026-01-01'),
      '5032 settled 2026-01-01, 5033 settled 2026-01-01',
    ],
    ['ikke en som er part', add(['5038'], '2026-01-01'), 'nei: already-party ved kommuner'],
    ['ikke en som venter', add(['5054'], '2019-01-01'), 'nei: waits-for-decision ved kommuner'],
    [
      'ikke en som ikke finnes den dagen',
      add(['1721'], '2026-01-01'),
      'nei: not-in-force ved kommuner',
    ],
    ['ikke en som ikke finnes', add(['0000'], '2026-01-01'), 'nei: not-in-force ved kommuner'],
    ['ikke samme dag som den gikk ut', add(['5054'], '2024-01-01'), 'nei: row-that-day ved dag'],
  ])('%s', (_title, change, expected) => {
    expect(outcome(papers, change)).toBe(expected)
  })

  it('setter regionen, men ikke to ganger', () => {
    const { rows } = judgeChange(papers, add(['5031', '5032'], '2026-01-01', 'Værnesregionen'), 'v')
    expect(rows.regions.map(({ partyCode }) => partyCode)).toEqual(['5031'])
  })
})
