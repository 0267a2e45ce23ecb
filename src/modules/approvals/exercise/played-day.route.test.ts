import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../../test/app.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { wholeSample } from '../../../../test/sample-house.ts'
import { longDay } from '../../../kernel/format.model.ts'
import { osloDay } from '../../../kernel/oslo.model.ts'
import { now } from '../../../platform/clock.ts'

let base: TestDatabase
let house: TestApp
let secretariat: Reader
beforeAll(async () => {
  ;({ base } = await wholeSample('ovelse'))
  house = await testApp(base)
  secretariat = await house.signIn('secretariat')
})
afterAll(() => base.close())

const textOf = async (path: string) =>
  (await (await house.get(path, secretariat)).text()).replaceAll('\u00a0', ' ')
const own = '/ovelse/avtaler/felles-finansiering-av-samhandlingskoordinator-2018'
const played = 'Avtalen spilles 8. januar 2018.'

it.each([
  ['/ovelse/avtaler'],
  ...['tavle', 'svar', 'svar/1721', 'signering', 'signering/1721', 'purr', 'frist'].map((page) => [
    `${own}/${page}`,
  ]),
])('I øvelsen sier sidens topp hvilken dag avtalen spilles: %s', async (path) =>
  expect(await textOf(path)).toContain(played),
)

it('Tavla for en annen dag, og andre fellesskap, sier det ikke', async () => {
  expect(await textOf(`${own}/tavle?dag=01.01.2018`)).not.toContain(played)
  expect(await textOf(own.replace('ovelse', 'nordre-trondelag'))).not.toContain('spilles')
})

it('Organene i øvelsen følger dagens dato, og sier det', async () => {
  const today = longDay('nb', osloDay(now())).replaceAll('\u00a0', ' ')
  for (const path of ['/ovelse/organer', '/ovelse/organer/asu'])
    expect(await textOf(path)).toContain(`Slik er det ${today}: organene følger dagens dato`)
  expect(await textOf('/nordre-trondelag/organer')).not.toContain('følger dagens dato')
})
