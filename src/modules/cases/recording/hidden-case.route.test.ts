import { describe, expect, it } from 'vitest'
import { aTreatment } from '../../../../test/builders/cases.ts'
import { inDays, today, treatmentsHouse } from '../../../../test/treatments-house.ts'
import { addDays } from '../../../kernel/day.model.ts'
import type { Case } from '../case.model.ts'
import type { Treatment } from '../treatment.model.ts'

const { as, at, get, kept, openAndPost, send, stands } = treatmentsHouse()

const ways = (stop: Treatment) => [
  'planlegg',
  'for-inn',
  ...['', '/utfall', '/ta-av'].map((deed) => `behandling/${stop.id}${deed}`),
]

describe('En sak som er den ene sidens egen', () => {
  it.each<[string, Partial<Case>, 'trust' | 'secretariat', 'trust' | 'secretariat']>([
    ['kommunenes', { audience: 'municipalities' }, 'secretariat', 'trust'],
    ['helseforetakets', { audience: 'trust' }, 'trust', 'secretariat'],
  ])('svarer den andre som om den ikke fantes: %s', async (_title, over, own, other) => {
    const stop = aTreatment(addDays(today, 9), { stage: 'discuss' })
    const item = await kept(over, [stop])
    const missing = { ...item, code: 'aaaaaaaa' }
    for (const way of ways(stop)) {
      expect((await get(at(item, way), as[own])).status).toBe(200)
      const there = await get(at(item, way), as[other])
      const gone = await get(at(missing, way), as[other])
      expect([there.status, gone.status]).toEqual([404, 404])
      const sent = await openAndPost(at(item, way), { organ: 'asu', trinn: 'discuss' }, as[other])
      const lost = await openAndPost(
        at(missing, way),
        { organ: 'asu', trinn: 'discuss' },
        as[other],
      )
      expect(sent.status).toBe(lost.status)
    }
    expect((await stands(item)).treatments).toHaveLength(1)
  })

  it('er ikke med når en behandling er den ene sidens: den andre ser resten', async () => {
    const hidden = aTreatment(addDays(today, 9), { stage: 'discuss', audience: 'municipalities' })
    const item = await kept({}, [hidden])
    for (const way of ways(hidden).slice(2)) {
      expect((await get(at(item, way), as.trust)).status).toBe(404)
      expect((await get(at(item, way))).status).toBe(200)
    }
    const typed = { organ: 'asu', trinn: 'discuss', dag: inDays(9) }
    const answer = await send(at(item, 'planlegg'), typed, { reader: as.trust })
    expect(answer.status).toBe(303)
  })

  it('er merket i veien til saken for den siden som ser den, også når den er tatt av', async () => {
    const stop = aTreatment(addDays(today, 9), { stage: 'discuss', audience: 'trust' })
    const off = aTreatment(addDays(today, 12), { stage: 'discuss', audience: 'trust' })
    const open = aTreatment(addDays(today, 19), { stage: 'discuss' })
    const item = await kept({}, [stop, off, open])
    const taken = at(item, `behandling/${off.id}/ta-av`)
    expect((await send(taken, { hvorfor: 'Avlyst' }, { reader: as.trust })).status).toBe(303)
    const [own, other] = await Promise.all(
      [as.trust, as.secretariat].map(async (reader) =>
        (await get(`/ovelse/saker/${item.code}`, reader)).text(),
      ),
    )
    expect(own?.match(/<small>Bare helseforetaket<\/small>/g)).toHaveLength(1)
    expect(own).toMatch(/<del>[^<]*bare helseforetaket<\/del>/)
    expect(other).not.toContain('are helseforetaket')
  })
})
