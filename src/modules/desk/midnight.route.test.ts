import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { type TestApp, testApp } from '../../../test/app.ts'
import { aDeskRow, aPersonWith } from '../../../test/builders/desk.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { addDays, day } from '../../kernel/day.model.ts'
import { now } from '../../platform/clock.ts'
import { newId } from '../../platform/id.ts'
import { loadReferenceData } from '../parties/index.ts'

let base: TestDatabase
let house: TestApp
let own: { cookie: string; csrf: string }
beforeAll(async () => {
  base = await testDatabase('her')
  await loadReferenceData(base.owner)
  const there = await base.addCommunity('der')
  house = await testApp(base)
  const role = 'party-contact'
  const { token } = await aPersonWith(base, [
    { communityId: base.communityId, role, partyCode: '5038' },
    { communityId: there, role, partyCode: '5038' },
  ])
  own = { cookie: `godfot_okt=${token}`, csrf: '' }
  await base.owner
    .insertInto('contact_function')
    .values({
      community_id: base.communityId,
      key: 'helseleder',
      name_nb: 'Helseleder',
      name_nn: 'Helseleiar',
      name_en: 'Head of health',
      holders: 'one',
      held_in: ['municipality'],
      position: 1,
    })
    .execute()
})
afterAll(() => base.close())
afterEach(async () => {
  vi.useRealTimers()
  await base.owner.deleteFrom('desk_row').execute()
  await base.owner.updateTable('contact_holder').set({ withdrawn_at: now() }).execute()
})

/** Both pages, as they are read at a moment. The database's own clock goes on as it does. */
async function readAt(moment: string): Promise<string[]> {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(moment) })
  const pages: string[] = []
  for (const path of ['/her/min-side', '/min-side']) {
    const answer = await house.get(path, own)
    expect([path, answer.status]).toEqual([path, 200])
    pages.push((await answer.text()).replaceAll('\u00a0', ' '))
  }
  return pages
}

/** Midnight in Oslo, by the universal clock, and the day that begins. */
const midnights = [
  ['om vinteren', '2026-11-24T23:00:00.000Z', '2026-11-25'],
  ['om sommeren', '2026-07-15T22:00:00.000Z', '2026-07-16'],
  ['ved nyttår', '2026-12-31T23:00:00.000Z', '2027-01-01'],
  ['før klokka stilles fram', '2027-03-27T23:00:00.000Z', '2027-03-28'],
  ['etter at klokka er stilt fram', '2027-03-28T22:00:00.000Z', '2027-03-29'],
  ['før klokka stilles tilbake', '2026-10-24T22:00:00.000Z', '2026-10-25'],
  ['etter at klokka er stilt tilbake', '2026-10-25T23:00:00.000Z', '2026-10-26'],
  ['inn i en skuddag', '2028-02-28T23:00:00.000Z', '2028-02-29'],
] as const

const justBefore = (moment: string) => new Date(Date.parse(moment) - 1).toISOString()

describe('Over midnatt i Oslo', () => {
  it.each(midnights)(
    'er det som hadde frist i går, over frist: %s',
    async (_when, moment, begun) => {
      const due = addDays(day(begun), -1)
      await aDeskRow(base, { communityId: base.communityId, title: 'Saken', due })
      for (const html of await readAt(justBefore(moment))) {
        expect(html).toContain('I dag')
        expect(html).toContain('Én må gjøres de neste sju dagene.')
        expect(html).not.toContain('over frist')
      }
      for (const html of await readAt(moment)) {
        expect(html).toContain('1 dag over')
        expect(html).toContain('Én sak er over frist.')
      }
    },
  )

  it.each(midnights)('haster det som har frist om sju dager: %s', async (_when, moment, begun) => {
    const due = addDays(day(begun), 7)
    await aDeskRow(base, { communityId: base.communityId, title: 'Saken', due })
    for (const html of await readAt(justBefore(moment))) expect(html).toContain('Den haster ikke.')
    for (const html of await readAt(moment))
      expect(html).toContain('Én må gjøres de neste sju dagene.')
  })

  const aHolder = (place: string, confirmed: string) =>
    base.owner
      .insertInto('contact_holder')
      .values({
        community_id: base.communityId,
        id: newId(),
        function_key: 'helseleder',
        place,
        kind: 'person',
        name: 'Prøve Helseleder',
        confirmed_on: day(confirmed),
        audience: 'municipalities',
        registered_at: now(),
      })
      .execute()

  it.each(midnights)(
    'skal kontaktlista bekreftes et år etter: %s',
    async (_when, moment, begun) => {
      const yearBefore = `${Number(begun.slice(0, 4)) - 1}${begun.slice(4)}`
      await aHolder(
        '5038',
        yearBefore.endsWith('02-29') ? `${yearBefore.slice(0, 5)}02-28` : yearBefore,
      )
      const [before, after] = [await readAt(justBefore(moment)), await readAt(moment)]
      const isAsked = (html: string) => html.includes('Bekreft kontaktlista')
      // A leap day has no fellow the year before: what was confirmed the day before it is asked for a day earlier.
      expect(before.map(isAsked)).toEqual([begun.endsWith('02-29'), begun.endsWith('02-29')])
      expect(after.map(isAsked)).toEqual([true, true])
    },
  )

  it('skal den bekreftes der en sammenslåing trer i kraft', async () => {
    const [, moment, begun] = midnights[2]
    const { key: source } = await aSource()
    for (const from_code of ['5038', '5041'])
      await base.owner
        .insertInto('municipality_change')
        .values({ changed_on: day(begun), from_code, to_code: '5038', source })
        .execute()
    await aHolder('5041', '2026-12-01')
    for (const html of await readAt(justBefore(moment)))
      expect(html).not.toContain('Bekreft kontaktlista')
    for (const html of await readAt(moment)) expect(html).toContain('Bekreft kontaktlista')
  })

  const aSource = () =>
    base.owner.selectFrom('reference_source').select('key').limit(1).executeTakeFirstOrThrow()

  it('står en øvelse stille på dagen den spilles', async () => {
    const [, moment, begun] = midnights[0]
    const due = addDays(day(begun), -1)
    await aDeskRow(base, { communityId: base.communityId, title: 'Øvd', due, shownOn: due })
    for (const html of [...(await readAt(justBefore(moment))), ...(await readAt(moment))])
      expect(html).toContain('I dag')
  })
})
