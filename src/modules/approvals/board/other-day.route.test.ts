import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../../test/app.ts'
import { aDraft, aPlan } from '../../../../test/builders/document.ts'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import { day, instant } from '../../../kernel/day.model.ts'
import { createDocument, draftNextVersion } from '../../agreements/index.ts'
import { putForward } from '../plan/put-forward.command.ts'

let base: TestDatabase
let house: TestApp
let secretariat: Reader
let own: string

/** The first version was put forward on 1 June 2017, and the second on 1 March 2019. */
beforeAll(async () => {
  base = await testDatabase()
  house = await testApp(base)
  secretariat = await house.signIn('secretariat')
  const { communityId } = base
  const draft = aDraft({ deadline: day('2027-12-31'), reviewDay: null })
  const at = (on: string) => ({ on: day(on), at: instant(`${on}T08:00:00.000Z`) })
  const order = { communityId, by: null }
  const begun = { ...order, ...at('2017-05-01') }
  const { slug } = await createDocument(base.db, { ...begun, draft, files: [] })
  const parties = aPlan().parties.slice(0, 2)
  await putForward(base.db, { ...aPlan(), ...order, ...at('2017-06-01'), slug, parties })
  await draftNextVersion(base.db, { ...order, ...at('2019-02-01'), slug, draft, files: [] })
  await putForward(base.db, { ...aPlan(), ...order, ...at('2019-03-01'), slug, parties })
  own = `/${base.communityKey}/avtaler/${slug}`
})
afterAll(() => base.close())

const textOf = async (path: string) =>
  (await (await house.get(path, secretariat)).text()).replaceAll('\u00a0', ' ')

it('En dag før versjonen ble lagt fram, sier tavla det, og viser til den som var lagt fram da', async () => {
  const before = await textOf(`${own}/tavle?dag=28.02.2019`)
  expect(before).toContain('Versjonen var ikke lagt fram 28. februar 2019.')
  expect(before).toContain('Den ble lagt fram 1. mars 2019.')
  expect(before).not.toContain('gf-tiles')
  expect(before).not.toContain('har ikke svart')
  expect(before).toContain(`href="${own}/tavle?versjon=1&amp;dag=2019-02-28"`)
  const first = await textOf(`${own}/tavle?versjon=1&dag=2019-02-28`)
  expect(first).toContain('Vist slik det var 28. februar 2019.')
  expect(first).toContain('gf-tiles')
  const none = await textOf(`${own}/tavle?versjon=1&dag=31.05.2017`)
  expect(none).toContain('Versjonen var ikke lagt fram 31. mai 2017.')
  expect(await textOf(`${own}/tavle?dag=01.03.2019`)).toContain('gf-tiles')
})

it('Fila for en dag før versjonen ble lagt fram, har ingen parter, og sier hvorfor', async () => {
  const lines = (await textOf(`${own}/tavle.csv?dag=28.02.2019`)).split('\r\n')
  expect(lines.filter((line) => /^\d{4};/.test(line))).toEqual([])
  expect(lines).toContain('Ikke lagt fram før;1. mars 2019')
})

it('Skjemaet for en annen dag står på tavla uansett', async () => {
  expect(await textOf(`${own}/tavle`)).toContain('Vis en annen dag')
  const former = await textOf(`${own}/tavle?versjon=1`)
  expect(former).toMatch(/Vis en annen dag(?:(?!<\/form>).)*name="versjon" value="1"/s)
})
