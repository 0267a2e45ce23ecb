import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../../test/app.ts'
import { putBefore, reportLinkTo } from '../../../../test/builders/put-before.ts'
import { told } from '../../../../test/builders/reported.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { lastMailTo } from '../../../../test/failed-mail.ts'
import { wholeSample } from '../../../../test/sample-house.ts'
import { addDays } from '../../../kernel/day.model.ts'
import { shortDay } from '../../../kernel/format.model.ts'
import { osloDay } from '../../../kernel/oslo.model.ts'
import { now } from '../../../platform/clock.ts'

let base: TestDatabase
let house: TestApp
let secretariat: Reader
beforeAll(async () => {
  ;({ base } = await wholeSample('nordre-trondelag'))
  house = await testApp(base)
  secretariat = await house.signIn('secretariat')
  await house.signIn('party-contact', '5037')
}, 120_000)
afterAll(() => base.close())

const toVerdal = 'verdal@nordre-trondelag.example'
const textOf = async (answer: Response | Promise<Response>) =>
  (await (await answer).text())
    .replaceAll('\u00a0', ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')

describe('Fristen flyttes mens et svar er meldt og ikke bekreftet', () => {
  const deadline = shortDay(addDays(osloDay(now()), 90))
  const typed = { deadline, reason: 'Flere møter i januar' }

  it('parten merkes i lista, og e-posten sier det i stedet for å be om svar', async () => {
    const own = await putBefore(house, secretariat, { title: 'Frist og meldt' })
    const link = await reportLinkTo(base, toVerdal)
    expect((await house.openAndPost(link, told)).status).toBe(303)
    const seen = await textOf(
      house.openAndPost(`${own}/frist`, { ...typed, _steg: 'preview' }, secretariat),
    )
    expect(seen).toMatch(/Verdal Meldt, ikke bekreftet/)
    expect(seen).not.toMatch(/Levanger Meldt/)
    expect(seen).toContain('E-posten til dem som har meldt et svar som ikke er bekreftet')
    expect(seen).toContain('Meld svaret her når saken er avgjort')
    const moved = await house.openAndPost(
      `${own}/frist`,
      { ...typed, _steg: 'confirm' },
      secretariat,
    )
    expect(moved.status).toBe(303)
    const { body } = await lastMailTo(base, toVerdal)
    expect(body).toContain('Det er meldt et svar fra dere. Det er ikke bekreftet')
    expect(body).toContain('bekrefte det her:')
    expect(body).not.toContain('Meld svaret her')
  })
})
