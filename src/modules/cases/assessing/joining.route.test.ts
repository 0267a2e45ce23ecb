import { describe, expect, it } from 'vitest'
import { aTreatment } from '../../../../test/builders/cases.ts'
import { today, treatmentsHouse } from '../../../../test/treatments-house.ts'
import type { Case } from '../case.model.ts'

const { as, at, get, kept, send, stands } = treatmentsHouse()

const submitted = (over: Partial<Case> = {}) => kept({ intake: 'submitted', ...over })
const ofTrust = { side: 'trust', party: 'helse-nord-trondelag' } as const
const raisedBy = async (raised: Partial<Case['raised']>) => ({
  raised: { ...(await kept()).raised, ...raised },
})

async function joins(item: Case, nummer: string, reader = as.trust) {
  const html = await (await get(at(item, 'vurder'), reader)).text()
  return send(at(item, 'sla-sammen'), { nummer }, { reader, html })
}

describe('Å slå sammen en sak med en annen', () => {
  it('går ikke når den som meldte saken, ikke ser den andre, og det står ved feltet', async () => {
    const hidden = await kept({ ...(await raisedBy(ofTrust)), audience: 'trust' })
    const item = await submitted(await raisedBy({ side: 'municipal', party: '5038' }))
    const answer = await joins(item, hidden.code)
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain('felt-nummer-feil')
    expect(html).toContain('bare den ene siden som ser')
    expect(html).toContain(`value="${hidden.code}"`)
    expect(html).not.toContain(`<option value="${hidden.code}"`)
    expect((await stands(item)).item.intake).toBe('submitted')
    const own = await submitted(await raisedBy(ofTrust))
    expect(await (await get(at(own, 'vurder'), as.trust)).text()).toContain(
      `<option value="${hidden.code}"`,
    )
    expect((await joins(own, hidden.code)).status).toBe(303)
  })

  it('med et nummer som flere organ har gitt, tar den som organet selv ga det', async () => {
    const stop = { number: '77/26', numberKey: '77/26' }
    const theirs = await kept({}, [aTreatment(today, { ...stop, body: 'psu' })])
    const own = await kept({}, [aTreatment(today, stop)])
    const item = await submitted()
    expect((await joins(item, '77/26')).status).toBe(303)
    expect((await stands(item)).item.joinedTo).toBe(own.code)
    expect(theirs.code).not.toBe(own.code)
  })
})
