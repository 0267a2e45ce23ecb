import { afterAll, beforeAll, expect, it } from 'vitest'
import type { TestApp } from '../../../../test/app.ts'
import { northScheme, plainText } from '../../../../test/cost-house.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { sampleHouse } from '../../../../test/sample-house.ts'

let base: TestDatabase
let house: TestApp
beforeAll(async () => {
  ;({ base, house } = await sampleHouse())
})
afterAll(() => base.close())

const pack =
  '/nordre-trondelag/avtaler/felles-finansiering-av-samhandlingskoordinator-2018/pakke/1721'

it('Saksframlegget nevner ikke et grunnbeløp på 0 når alle betaler per innbygger', async () => {
  const secretariat = await house.signIn('secretariat')
  const paper = async () => plainText(await (await house.get(pack, secretariat)).text())
  expect(await paper()).toMatch(/Grunnbeløp\s+kr 10 000/)
  const form = { grunn: '0', sats: '2', ar: '2018', vedtak: 'PSU, sak 1/26' }
  expect((await house.post(`${northScheme}/vedta`, form, secretariat)).status).toBe(303)
  const after = await paper()
  expect(after).toContain('29 770')
  expect(after).not.toMatch(/Grunnbeløp\s+kr/)
})
