import { describe, expect, it } from 'vitest'
import { treatmentsHouse } from '../../../../test/treatments-house.ts'
import type { Case } from '../case.model.ts'

const { as, at, get, kept, send, stands } = treatmentsHouse()

const ofTrust = { side: 'trust', party: 'helse-nord-trondelag' } as const
const submitted = async (raised: Partial<Case['raised']>, over: Partial<Case> = {}) =>
  kept({ intake: 'submitted', raised: { ...(await kept()).raised, ...raised }, ...over })
const shown = async (item: Case, reader = as.secretariat) =>
  (await (await get(at(item, 'vurder'), reader)).text()).replaceAll('\u00ad', '')

async function accepts(item: Case, typed: Record<string, string>, reader = as.secretariat) {
  const html = await shown(item, reader)
  return send(at(item, 'ta-inn'), { slag: 'decision', ...typed }, { reader, html })
}

describe('Å ta inn en sak som bare den ene siden ser', () => {
  it('leder til saken for dem som ser den', async () => {
    const ofSide = [
      [await submitted(ofTrust), 'trust', as.trust],
      [await submitted({ side: 'municipal', party: '5038' }), 'municipalities', as.secretariat],
    ] as const
    for (const [item, deling, reader] of ofSide) {
      const answer = await accepts(item, { deling }, reader)
      expect(answer.headers.get('location')).toBe(`/ovelse/saker/${item.code}?gjort=tatt-inn`)
      expect((await get(answer.headers.get('location') ?? '', reader)).status).toBe(200)
    }
  })

  it('leder til innboksen for dem som ikke ser den lenger', async () => {
    const item = await submitted(ofTrust)
    const answer = await accepts(item, { deling: 'trust' })
    expect(answer.headers.get('location')).toBe(`/ovelse/organer/asu/saker?gjort=tatt-inn`)
    expect((await get(answer.headers.get('location') ?? '')).status).toBe(200)
    expect((await get(`/ovelse/saker/${item.code}`)).status).toBe(404)
    expect((await stands(item)).item.audience).toBe('trust')
  })
})
