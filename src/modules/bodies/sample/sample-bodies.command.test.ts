import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestDatabase } from '../../../../test/database.ts'
import { wholeSample } from '../../../../test/sample-house.ts'
import { day, instant } from '../../../kernel/day.model.ts'
import { inCommunity } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { brought } from '../../../rooms.ts'
import { verifyDesk } from '../../desk/index.ts'
import { seatedQuestions } from '../bodies.query.ts'
import { lived, seatsOn } from '../lived.rule.ts'
import { noticesOn } from '../overview/notice.rule.ts'

const today = day('2026-11-29')

let base: TestDatabase
let idOf: (key: string) => string
beforeAll(async () => {
  ;({ base, idOf } = await wholeSample('ovelse', instant('2026-11-29T12:00:00.000Z')))
})
afterAll(() => base.close())

async function bodiesOf(key: string) {
  const read = await inCommunity(base.owner, idOf(key), (tx) =>
    askWithin(tx)(seatedQuestions(idOf(key))),
  )
  return { ...read, ...lived(read) }
}

describe('Organene i Nordre Trøndelag', () => {
  it('er de som papirene nevner, og plassene er ikke kjent', async () => {
    const { bodies, seats } = await bodiesOf('nordre-trondelag')
    expect(bodies.map(({ name, abbreviation }) => abbreviation ?? name)).toEqual([
      'PSU',
      'ASU',
      'Fagråd for legesamarbeid',
      'Fagråd for pasientsamarbeid',
      'Koordinerende enheter',
      'AU',
      'Forum for kommuneoverleger',
      'Helseledernettverket i Trøndelag',
      'Kommunegruppenettverket',
      'RU',
    ])
    expect(seats).toEqual([])
    expect(bodies.find(({ key }) => key === 'fagrad-for-legesamarbeid')).toMatchObject({
      parent: 'asu',
      from: '2018-04-24',
      cameAbout: 'Opprettet av ASU 24.04.2018',
    })
    for (const { cameAbout } of bodies) expect(cameAbout).not.toBeNull()
  })
})

describe('Organene i øvelsen', () => {
  it('har en i hver plass, én ledig og én periode som er ute neste måned', async () => {
    const facts = await bodiesOf('ovelse')
    const told = facts.bodies.flatMap((body) => {
      const lines = seatsOn(facts, body.key, today)
      expect(lines.length).toBeGreaterThan(0)
      const { vacant, ending } = noticesOn(body, lines, facts, today)
      return [
        ...vacant.map(({ seat }) => `${body.name}, ${seat.label}: ledig`),
        ...ending.map(({ seat, last }) => `${body.name}, ${seat.label}: ${last}`),
      ]
    })
    expect(told).toEqual([
      'Administrativt samarbeidsutvalg, Helseforetaket, ledelsen: 2026-12-31',
      'Fagråd for pasientsamarbeid, Inn-Trøndelag og Frosta, Levanger, Verdal: ledig',
    ])
  })

  it('har like mange fra hver side i PSU og ASU, og alle parter er representert', async () => {
    const facts = await bodiesOf('ovelse')
    for (const key of ['psu', 'asu']) {
      const body = facts.bodies.find((each) => each.key === key)
      if (!body) throw new Error(key)
      const notices = noticesOn(body, seatsOn(facts, key, today), facts, today)
      expect([key, notices.unequal, notices.unrepresented, notices.strayRegions]).toEqual([
        key,
        null,
        [],
        [],
      ])
    }
  })

  it('har plasser som taler for to regioner, og ingen virkelig adresse', async () => {
    const { seats, holders } = await bodiesOf('ovelse')
    expect(seats.filter(({ speaksFor }) => speaksFor.length > 1).length).toBeGreaterThan(0)
    for (const { email } of holders) expect(email).toMatch(/@ovelse\.example$/)
  })

  it('står på Min side slik rommet selv finner det', async () => {
    const verdict = await verifyDesk(base.owner, idOf('ovelse'), brought.rooms, today)
    expect(verdict.differences).toEqual([])
  })
})
