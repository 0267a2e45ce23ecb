import { describe, expect, it } from 'vitest'
import { asu, bodiesHouse, list } from '../../../../test/bodies-house.ts'

const { added, as, entries, get, page, putIn, seated, send } = bodiesHouse()

describe('Organene', () => {
  it('legges til av sekretariatet, står på sitt nivå, og leses av alle', async () => {
    const body = await added()
    expect(body).toBe(`${list}/asu`)
    const html = await page(list)
    expect(html).toMatch(/Nivå 2: [^<]*<[\s\S]*Administrativt samarbeidsutvalg \(ASU\)/)
    const own = await page(body)
    expect(own).toContain('Administrativt nivå')
    expect(own).toContain('Samarbeidsavtalen')
    expect(own).toContain('Plassene er ikke kjent.')
    expect(await entries()).toMatchObject({
      deed: 'body-added',
      details: { ofBody: 'Administrativt samarbeidsutvalg' },
    })
  })

  it('som bare er for fellesskapet, er ikke der for andre', async () => {
    const body = await added({ deling: 'community' })
    expect((await get(body)).status).toBe(404)
    expect((await get(body, as.trust)).status).toBe(200)
    expect(await page(list)).not.toContain('Administrativt samarbeidsutvalg')
  })

  it.each(['verdal', 'trust', 'auditor'] as const)('endres ikke av %s', async (who) => {
    const body = await added()
    for (const path of [`${list}/nytt`, `${body}/endre`, `${body}/avslutt`, `${body}/plasser/ny`])
      expect((await get(path, as[who])).status).toBe(403)
    expect(await page(body, as[who])).not.toContain('Legg til en plass')
  })

  it('avvises med det som er skrevet i behold, når forkortelsen er tatt', async () => {
    await added()
    const answer = await send(`${list}/nytt`, { ...asu, navn: 'Et annet utvalg' })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain('Et annet organ har denne forkortelsen, for samme tid.')
    expect(html).toContain('value="Et annet utvalg"')
  })

  it('kan ikke ligge under seg selv, heller ikke i ring', async () => {
    const over = await added()
    const under = await added({ navn: 'Fagråd', kort: '', over: 'asu', niva: '3' })
    expect(await page(over)).toContain('>Fagråd</a>')
    const answer = await send(`${over}/endre`, { over: under.split('/').at(-1) ?? '' })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Det organet er selv under dette. Velg et annet.')
  })
})

describe('Når et organ slutter', () => {
  it('spørres det om plassene, som slutter med det og er tilbake når slutten tas tilbake', async () => {
    const body = await added()
    const seat = await seated(body)
    await putIn(seat)
    const asked = await send(`${body}/avslutt`, { til: '' })
    expect(asked.status).toBe(422)
    expect(await asked.text()).toContain('Kryss av for at plassene slutter sammen med organet')
    expect((await send(`${body}/avslutt`, { til: '', plasser: 'yes' })).status).toBe(303)
    expect(await page(body)).toContain('Organet er avsluttet.')
    expect(await page(list)).toContain('Avsluttede organer')
    const back = await send(`${body}/avslutt`, {}, { to: `${body}/angre-slutt` })
    expect(back.status).toBe(303)
    expect(await page(body, as.verdal)).toContain('Ola Leder, Helseleder')
  })
})
