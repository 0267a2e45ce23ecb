import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, readStamp, type TestApp, testApp } from '../../../../test/app.ts'
import { putBefore, reportLinkTo } from '../../../../test/builders/put-before.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { lastMailTo } from '../../../../test/failed-mail.ts'
import { wholeSample } from '../../../../test/sample-house.ts'

let base: TestDatabase
let house: TestApp
let secretariat: Reader
beforeAll(async () => {
  ;({ base } = await wholeSample('nordre-trondelag'))
  house = await testApp(base)
  secretariat = await house.signIn('secretariat')
})
afterAll(() => base.close())

const toVerdal = 'verdal@nordre-trondelag.example'
const told = {
  ...{ body: 'executive-board', state: 'adopted', day: '24.11.2026', rightDay: '24.11.2026' },
  ...{ navn: 'Kari Nordmann', funksjon: 'Kommunedirektør' },
}
const textOf = async (answer: Response | Promise<Response>) =>
  (await (await answer).text())
    .replaceAll('\u00a0', ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')

/** A text that Verdal has told of by the link, and nobody has confirmed. */
async function aReported(title: string) {
  const own = await putBefore(house, secretariat, { title })
  const link = await reportLinkTo(base, toVerdal)
  expect((await house.openAndPost(link, told)).status).toBe(303)
  return own
}

describe('Å purre en part som har meldt et svar fra e-posten', () => {
  it('merker parten i lista, og viser e-posten den får ved siden av den andre får', async () => {
    await house.signIn('party-contact', '5037')
    const own = await aReported('Purres meldt')
    const all = await textOf(house.get(`${own}/purr`, secretariat))
    expect(all).toMatch(/Verdal Meldt, ikke bekreftet/)
    expect(all).not.toMatch(/Levanger Meldt/)
    expect(all).toContain('De som har meldt et svar som ikke er bekreftet, får denne.')
    expect(all).toContain('har ikke fått svar fra dere om «Purres meldt»')
    const one = await textOf(house.get(`${own}/purr?til=5038`, secretariat))
    expect(one).not.toContain('har ikke fått svar fra dere')
    expect(one).toContain('Det er ikke bekreftet, og gjelder ikke ennå.')
    expect(one).toContain('Det er ikkje stadfest, og gjeld ikkje enno.')
  })

  it.each([
    ['nb', 'har fått meldt et svar fra dere om', 'bekrefte det her:', 'har ikke fått svar'],
    ['nn', 'har fått meldt eit svar frå dykk om', 'stadfeste det her:', 'har ikkje fått svar'],
  ])('skriver på %s at det som er meldt, ikke er bekreftet', async (maalform, has, at, not) => {
    const own = await aReported(`Purring ${maalform}`)
    const wish = { til: '5038', maalform }
    expect((await house.openAndPost(`${own}/purr?til=5038`, wish, secretariat)).status).toBe(303)
    const { subject, body } = await lastMailTo(base, toVerdal)
    expect(subject).toMatch(/er ikke bekreftet|er ikkje stadfest/)
    expect(body).toContain(has)
    expect(body).toContain(at)
    expect(body).not.toContain(not)
    expect(body).toMatch(/\/meld\/\S{32}/)
    expect(body).toContain(`${own}/svar/5038`)
  })

  it('sier fra når svaret meldes mens lista er åpen', async () => {
    const own = await putBefore(house, secretariat, { title: 'Meldt under purringen' })
    const link = await reportLinkTo(base, toVerdal)
    const stamp = readStamp(await (await house.get(`${own}/purr?til=5038`, secretariat)).text())
    expect((await house.openAndPost(link, told)).status).toBe(303)
    const late = await house.post(`${own}/purr`, { til: '5038', _lest: stamp }, secretariat)
    expect(late.status).toBe(409)
    expect(await textOf(late)).toContain('Meldt et svar som ikke er bekreftet: Verdal.')
  })
})
