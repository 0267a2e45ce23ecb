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

describe('De som meldte en sak som er slått sammen med en annen', () => {
  const seen = async (item: Case, reader = as.verdal) =>
    (await get(`/ovelse/saker/${item.code}`, reader)).status
  const stjordal = async () => raisedBy({ side: 'municipal', party: '5035' })
  const verdal = async () => raisedBy({ side: 'municipal', party: '5038' })

  it('leser den den endte i, også gjennom en kjede og når den er tatt inn for organet, og finner den fra sin egen', async () => {
    const head = await submitted(await stjordal())
    const between = await submitted(await stjordal())
    const own = await submitted(await verdal())
    expect(await seen(head)).toBe(404)
    expect((await joins(own, between.code)).status).toBe(303)
    expect([await seen(between), await seen(head)]).toEqual([200, 404])
    expect((await joins(between, head.code)).status).toBe(303)
    expect([await seen(between), await seen(head)]).toEqual([200, 200])
    const html = await (await get(at(head, 'vurder'), as.trust)).text()
    const typed = { slag: 'decision', deling: 'body' }
    const taken = await send(at(head, 'ta-inn'), typed, { reader: as.trust, html })
    expect(taken.status).toBe(303)
    expect(await seen(head)).toBe(200)
    expect(await (await get(`/ovelse/saker/${between.code}`, as.verdal)).text()).toContain(
      `/ovelse/saker/${head.code}"`,
    )
  })

  it('leser den ikke lenger når saken deres er tatt opp igjen for seg', async () => {
    const head = await submitted(await stjordal())
    const own = await submitted(await verdal())
    expect((await joins(own, head.code)).status).toBe(303)
    const html = await (await get(at(own, 'vurder'), as.trust)).text()
    expect((await send(at(own, 'ta-opp'), {}, { reader: as.trust, html })).status).toBe(303)
    expect([await seen(own), await seen(head)]).toEqual([200, 404])
  })
})

describe('En sak som andre er slått sammen med', () => {
  /** The trust's case, which one that the trust raised is joined to, which one that Verdal raised is joined to. */
  async function gathered(over: Partial<Case> = {}) {
    const head = await kept({ ...(await raisedBy(ofTrust)), ...over })
    const between = await submitted(await raisedBy(ofTrust))
    const last = await submitted(await raisedBy({ side: 'municipal', party: '5038' }))
    expect((await joins(last, between.code)).status).toBe(303)
    expect((await joins(between, head.code)).status).toBe(303)
    return { head, between, last }
  }
  const named = 'slått sammen med denne, er meldt inn av noen som ikke er på den siden'

  it('blir ikke bare den ene sidens når en av dem som meldte dem, er på den andre, og det står ved feltet', async () => {
    const { head, last } = await gathered()
    const typed = { deling: 'trust', sammendrag: 'Det som er skrevet' }
    const answer = await send(at(head, 'endre'), typed, { reader: as.trust })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    for (const told of ['felt-deling-feil', named, 'Det som er skrevet']) {
      expect(html).toContain(told)
    }
    expect(html.match(/id="felt-[a-z]+-feil"/g)).toEqual(['id="felt-deling-feil"'])
    const opened = await (await get(at(last, 'vurder'), as.trust)).text()
    const again = await send(at(last, 'ta-opp'), {}, { reader: as.trust, html: opened })
    expect(again.status).toBe(303)
    expect((await send(at(head, 'endre'), typed, { reader: as.trust })).status).toBe(303)
    expect((await stands(head)).item.audience).toBe('trust')
  })

  it('tas ikke inn som bare den ene sidens, og det tilbys ikke', async () => {
    const { head } = await gathered({ intake: 'submitted' })
    const html = await (await get(at(head, 'vurder'), as.trust)).text()
    const offered = [...html.matchAll(/<input[^>]*name="deling"[^>]*>/g)].join('')
    expect(offered).toContain('value="body"')
    expect(offered).not.toContain('value="trust"')
    const typed = { slag: 'decision', deling: 'trust' }
    const answer = await send(at(head, 'ta-inn'), typed, { reader: as.trust, html })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(named)
    const open = { ...typed, deling: 'body' }
    expect((await send(at(head, 'ta-inn'), open, { reader: as.trust, html })).status).toBe(303)
  })

  it('slås ikke sammen med en som bare den ene siden ser, når de som meldte dem, er på hver sin', async () => {
    const hidden = await kept({ ...(await raisedBy(ofTrust)), audience: 'trust' })
    const { head } = await gathered({ intake: 'submitted' })
    const answer = await joins(head, hidden.code)
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain('felt-nummer-feil')
    expect(html).toContain('bare den ene siden som ser')
    expect(html).not.toContain(`<option value="${hidden.code}"`)
  })
})
