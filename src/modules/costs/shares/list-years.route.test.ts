import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, readStamp, type TestApp } from '../../../../test/app.ts'
import { costHouse, northScheme } from '../../../../test/cost-house.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { inCommunity } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { listShareLists, readListOf } from '../share-list.query.ts'

let base: TestDatabase
let house: TestApp
let textOf: (path: string, as?: Reader) => Promise<string>
let treasurer: Reader
beforeAll(async () => {
  ;({ base, house, textOf } = await costHouse())
  treasurer = await house.signIn('treasurer', 'ks-nord-trondelag')
})
afterAll(() => base.close())

const scheme = 'nord-trondelag-2018'
const adopt = async (ar: number, sats: string) => {
  const form = { sats, ar: String(ar), vedtak: `PSU, ${sats} kroner` }
  expect((await house.post(`${northScheme}/vedta`, form, treasurer)).status).toBe(303)
}
const lists = async () => {
  const read = await inCommunity(base.db, base.communityId, (tx) =>
    askWithin(tx)({ lists: listShareLists(base.communityId, scheme) }),
  )
  return read.lists
}
const pageOf = async (decision: string) => {
  const list = (await lists()).find((each) => each.decision === decision)
  return `${northScheme}?liste=${list?.id}`
}
const decidedFor = async (year: number) => {
  const list = await inCommunity(base.db, base.communityId, (tx) =>
    readListOf(askWithin(tx), base.communityId, scheme, year),
  )
  return list?.decision
}
const nextYear = new Date().getFullYear() + 1

describe('Lister for flere år', () => {
  it('en liste for samme år erstatter den forrige', async () => {
    await adopt(2018, '7')
    const text = await textOf(northScheme)
    expect(text).toMatch(/Erstatter lista på 1 083 040 kr fra \d/)
    expect(text).toContain('Erstattet av en nyere liste')
    expect(text).not.toMatch(/Følger lista|Etterfølges/)
  })

  it('en liste for et annet år følger den forrige, og begge leses', async () => {
    await adopt(2019, '8')
    const text = await textOf(northScheme)
    expect(text).toContain('(2019)')
    expect(text).toContain('Gjelder fra 1. januar 2019.')
    expect(text).not.toContain('Gjelder fra 1. januar 2018')
    const next = await (
      await house.get(`/nordre-trondelag/kostnader/ny?fra=${scheme}`, treasurer)
    ).text()
    expect(next).toContain(`value="Kostnadsfordeling ${nextYear}"`)
    expect(text).toContain('Følger lista for 2018, på 1 221 880 kr.')
    expect(text).not.toContain('Erstatter lista')
    expect(text).toMatch(/2018: 1 221 880 kr .{0,80}Etterfølges av lista for 2019/)

    const former = await textOf(await pageOf('PSU, 7 kroner'))
    const head = former.slice(0, former.indexOf('Andel per kommune'))
    expect(head).toMatch(/Vedtak registrert \d+\.\S+ Etterfølges av lista for 2019/)
    expect(head).toContain('Erstatter lista på 1 083 040 kr')
    expect(head).not.toContain('Erstattet')
    const csv = await house.get((await pageOf('PSU, 7 kroner')).replace('?', '/fordeling.csv?'))
    expect(await csv.text()).toContain('Etterfølges av lista for 2019')
  })

  it('en retting for et tidligere år erstatter lista for det året, og den nyeste står', async () => {
    await adopt(2018, '6,50')
    const text = await textOf(northScheme)
    expect(text).toContain('Vedtak: PSU, 8 kroner')
    expect(text).toContain('Følger lista for 2018, på 1 152 460 kr.')
    const replaced = await textOf(await pageOf('PSU, 7 kroner'))
    expect(replaced).toContain('Se lista som gjelder for 2018')
    expect([await decidedFor(2018), await decidedFor(2019), await decidedFor(2020)]).toEqual([
      'PSU, 6,50 kroner',
      'PSU, 8 kroner',
      'PSU, 8 kroner',
    ])
  })

  it('en ny liste kan vedtas etter en retting, og hver liste har høyst én etter seg', async () => {
    await adopt(2019, '9')
    const after = (await lists()).flatMap(({ replaces }) => replaces ?? [])
    expect(new Set(after).size).toBe(4)
    expect(await decidedFor(2019)).toBe('PSU, 9 kroner')
  })

  it('en retting som en annen registrerte imens, for et annet år enn det siste, vises før noe skjer', async () => {
    const html = await (await house.get(`${northScheme}/vedta?sats=5`, treasurer)).text()
    await adopt(2018, '6,60')
    const form = { sats: '5', ar: '2018', vedtak: 'PSU, 5 kroner', _lest: readStamp(html) }
    const answer = await house.post(`${northScheme}/vedta`, form, treasurer)
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('Et annet vedtak er registrert')
    expect(await decidedFor(2018)).toBe('PSU, 6,60 kroner')
  })

  it('kostnaden for et år står hos lista for det året', async () => {
    for (const ar of ['2018', '2019']) {
      const cost = { ar, brutto: '1 000 000', tilskudd: '0', overfort: '0' }
      const kilde = `Regnskap ${ar}`
      const stated = await house.post(`${northScheme}/kostnad`, { ...cost, kilde }, treasurer)
      expect(stated.status).toBe(303)
    }
    expect(await textOf(await pageOf('PSU, 6,60 kroner'))).toContain('Kilde: Regnskap 2018')
    expect(await textOf(northScheme)).toContain('Kilde: Regnskap 2019')
  })

  it('kommunens side sier hvilket år beløpet er for, også når neste års liste er vedtatt', async () => {
    const place = '/nordre-trondelag/kommuner/5038'
    expect(await textOf(place)).toMatch(/Etter lista for 2019\. .*143 965 kr/)
    await adopt(nextYear, '10')
    const both = await textOf(place)
    expect(both).toMatch(new RegExp(`Etter lista for ${nextYear}\\. .*158 850 kr.*for 2019\\. `))
    const html = await (await house.get(place)).text()
    const former = /href="([^"]*1721\?liste=[^"]+)"/.exec(html)?.[1] ?? ''
    expect(await textOf(former)).toContain('Verdal betaler 143 965 kroner i 2019.')
    expect(await textOf(northScheme)).toMatch(
      new RegExp(`2019: [^:]*Gjelder, etterfølges av lista for ${nextYear}`),
    )
  })

  it('journalen sier hva hver liste erstatter eller følger', async () => {
    const secretariat = await house.signIn('secretariat')
    const journal = await textOf('/nordre-trondelag/journal', secretariat)
    expect(journal).toContain('Erstatter lista for 2018')
    expect(journal).toContain('Følger lista for 2018')
  })
})
