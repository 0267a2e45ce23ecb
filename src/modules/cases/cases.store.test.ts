import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aCase, aTreatment, keepCase } from '../../../test/builders/cases.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { wholeSample } from '../../../test/sample-house.ts'
import { day } from '../../kernel/day.model.ts'
import { inCommunity } from '../../platform/db.ts'
import { caseWithin } from './held/held-case.command.ts'

let base: TestDatabase
beforeAll(async () => {
  ;({ base } = await wholeSample())
}, 120_000)
afterAll(() => base.close())

const within = <Done>(work: Parameters<typeof inCommunity<Done>>[2]) =>
  inCommunity(base.db, base.communityId, work)

describe('En sak', () => {
  it('leses slik den er skrevet, med behandlingene i rekkefølge', async () => {
    const kept = await within((tx) =>
      keepCase(tx, base.communityId, aCase({ summary: 'Kort sagt' }), [
        aTreatment(day('2026-12-02'), { number: 'Sak 31-26', numberKey: '31/26' }),
        aTreatment(day('2026-10-14'), { outcome: 'postponed', recordedAt: aCase().raised.at }),
      ]),
    )
    const found = await within((tx) => caseWithin(tx, base.communityId, kept.code))
    expect(found?.item).toMatchObject({
      title: kept.title,
      summary: 'Kort sagt',
      standing: 'on-agenda',
      waits: true,
      sortedOn: '2026-12-02',
      readers: ['body:asu', 'secretariat', 'secretariat:trust', 'secretary:asu', 'party:5038'],
    })
    expect(found?.treatments.map(({ number, outcome }) => [number, outcome])).toEqual([
      [null, 'postponed'],
      ['Sak 31-26', null],
    ])
  })
})
