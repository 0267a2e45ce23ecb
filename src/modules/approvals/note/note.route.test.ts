import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Reader, TestApp } from '../../../../test/app.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { sampleAgreement as agreement, sampleHouse } from '../../../../test/sample-house.ts'
import { wholeJournal } from '../../../../test/whole-journal.ts'

let base: TestDatabase
let house: TestApp
let secretariat: Reader
beforeAll(async () => {
  ;({ base, house } = await sampleHouse())
  secretariat = await house.signIn('secretariat')
})
afterAll(() => base.close())

const path = `${agreement}/svar/1743`
const textOf = async (answer: Response | Promise<Response>) => (await answer).text()

it('Sekretariatet noterer om en part, og ingen andre leser det', async () => {
  const done = await house.post(
    `${path}/notat`,
    { note: 'Ringte 27.11, møte i januar' },
    secretariat,
  )
  expect(done.status).toBe(303)
  const page = await textOf(house.get(done.headers.get('location') ?? '', secretariat))
  expect(page).toContain('Notatet er lagret.')
  expect(page).toContain('Ringte 27.11, møte i januar')
  const contact = await house.signIn('party-contact', '1743')
  const member = await house.signIn('body-member')
  for (const reader of [undefined, contact, member]) {
    expect(await textOf(house.get(path, reader))).not.toContain('Ringte 27.11')
    expect(await textOf(house.get('/nordre-trondelag/journal', reader))).not.toContain(
      'Ringte 27.11',
    )
  }
  expect((await house.post(`${path}/notat`, { note: 'Hei' }, contact)).status).toBe(403)
  expect(await wholeJournal(base.owner, base.communityId)).toMatchObject({ ok: true, strays: [] })
})

it('Helseforetakets sekretariat leser ikke notatet i journalen heller, og ikke i filene derfra', async () => {
  const trust = await house.signIn('trust-secretariat', 'helse-nord-trondelag')
  const journal = '/nordre-trondelag/journal'
  expect(await textOf(house.get(path, trust))).not.toContain('Ringte 27.11')
  for (const at of [journal, `${journal}?part=1743`, `${journal}/journal.csv`]) {
    const answer = await house.get(at, trust)
    expect(answer.status, at).toBe(200)
    expect(await textOf(answer), at).not.toContain('Ringte 27.11')
  }
  expect(await textOf(house.get(journal, trust))).toContain('Notat skrevet')
  expect(await textOf(house.get(journal, secretariat))).toContain('Ringte 27.11')
})

it.each(['', 'Gjelder 010107 50160'])(
  'Det som ikke kan stå, sies ved feltet: «%s»',
  async (note) => {
    const answer = await house.post(`${path}/notat`, { note }, secretariat)
    expect(answer.status).toBe(422)
    const html = await textOf(answer)
    expect(html).toContain('id="felt-note-feil"')
    expect(html).toContain(`${note}</textarea>`)
  },
)
