import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../../test/app.ts'
import { putBefore, reportLinkTo } from '../../../../test/builders/put-before.ts'
import { fieldsOf, told } from '../../../../test/builders/reported.ts'
import type { TestDatabase } from '../../../../test/database.ts'
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
})
afterAll(() => base.close())

const today = osloDay(now())
const inDays = (days: number) => shortDay(addDays(today, days))
const deadline = inDays(30)
const late = inDays(40)
const later = inDays(41)
const farAhead = inDays(400)
const textOf = async (answer: Response | Promise<Response>) =>
  (await (await answer).text()).replaceAll('\u00a0', ' ').replaceAll('\u00ad', '')
const ticked = /name="rightDay"[^>]*checked/

const agenda = { body: 'executive-board', state: 'on-agenda', rightDay: '' }

describe('En dag på saksliste langt fram må noen stå inne for', () => {
  it('på partens side: etter fristen og mer enn et år fram, og krysset gjelder bare dagen det sto ved', async () => {
    const own = await putBefore(house, secretariat, { title: 'Saksliste', deadline })
    const path = `${own}/svar/5038`
    const typed = { ...agenda, source: 'E-post' }
    const asked = await house.post(path, { ...typed, day: late }, secretariat)
    expect(asked.status).toBe(422)
    const html = await textOf(asked)
    expect(html).toContain('Dagen er etter fristen. Se etter om den er riktig.')
    expect(html).toContain(`Ja, saken står på saksliste ${late}, etter fristen`)
    expect(html).not.toContain('teller vedtaket fra den dagen')
    expect(fieldsOf(html, path).day).toBe(late)
    const far = await textOf(house.post(path, { ...typed, day: farAhead }, secretariat))
    expect(far).toContain('Dagen er mer enn et år fram. Se etter om året er riktig.')
    expect(far).toContain(`Ja, saken står på saksliste ${farAhead}, mer enn et år fram`)
    const other = await house.post(path, { ...typed, day: later, rightDay: late }, secretariat)
    expect(other.status).toBe(422)
    expect(await textOf(other)).not.toMatch(ticked)
    const said = { ...typed, day: late, rightDay: late }
    expect((await house.post(path, said, secretariat)).status).toBe(303)
    const within = { ...typed, day: deadline }
    expect((await house.post(path, within, secretariat)).status).toBe(303)
  })

  it('i tabellen for flere: dagen står med hvem den gjelder og hvorfor det spørres', async () => {
    const own = await putBefore(house, secretariat, { title: 'Sakslister', deadline })
    const table = `${own}/svar`
    const row = (code: string, day = '') => ({
      [`with-${code}`]: 'yes',
      [`body-${code}`]: 'executive-board',
      [`day-${code}`]: day,
    })
    const typed = {
      ...{ state: 'on-agenda', day: late, source: 'E-post' },
      ...row('5038'),
      ...row('5037', farAhead),
      ...row('5036', deadline),
    }
    const asked = await house.post(table, typed, secretariat)
    expect(asked.status).toBe(422)
    const html = await textOf(asked)
    expect(html).toContain(`<li>${late}, etter fristen: Verdal</li>`)
    expect(html).toContain(`<li>${farAhead}, mer enn et år fram: Levanger</li>`)
    expect(html).not.toContain('Frosta</li>')
    const said = { ...typed, rightDay: 'yes', 'asked-5038': late, 'asked-5037': farAhead }
    const moved = await house.post(table, { ...said, 'day-5037': later }, secretariat)
    expect(moved.status).toBe(422)
    expect(await textOf(moved)).not.toMatch(ticked)
    expect((await house.post(table, said, secretariat)).status).toBe(303)
  })

  it('fra lenka i e-posten, og krysset følger med når det meldte bekreftes', async () => {
    const own = await putBefore(house, secretariat, { title: 'Meldt saksliste', deadline })
    const link = await reportLinkTo(base, 'verdal@nordre-trondelag.example')
    const typed = { ...told, ...agenda, day: late }
    const asked = await house.openAndPost(link, typed)
    expect(asked.status).toBe(422)
    expect(await textOf(asked)).toContain(`Ja, saken står på saksliste ${late}, etter fristen`)
    expect((await house.openAndPost(link, { ...typed, rightDay: late })).status).toBe(303)
    const page = await textOf(house.get(`${own}/svar/5038`, secretariat))
    const report = /meldt=([0-9a-f-]+)/.exec(page)?.[1] ?? ''
    const form = await textOf(house.get(`${own}/svar/5038?meldt=${report}`, secretariat))
    expect(form).toMatch(ticked)
    const given = { ...fieldsOf(form, `${own}/svar/5038`), source: 'Meldt' }
    expect((await house.post(`${own}/svar/5038`, given, secretariat)).status).toBe(303)
  })
})
