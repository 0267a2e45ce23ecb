import { afterAll, beforeAll } from 'vitest'
import { addDays } from '../src/kernel/day.model.ts'
import { osloDay } from '../src/kernel/oslo.model.ts'
import type { Case } from '../src/modules/cases/case.model.ts'
import { caseWithin } from '../src/modules/cases/held/held-case.command.ts'
import type { Treatment } from '../src/modules/cases/treatment.model.ts'
import { now } from '../src/platform/clock.ts'
import { inCommunity } from '../src/platform/db.ts'
import { type Reader, type SentFields, type TestApp, testApp } from './app.ts'
import { aCase, keepCase } from './builders/cases.ts'
import type { TestDatabase } from './database.ts'
import { formsOf } from './forms.ts'
import { wholeSample } from './sample-house.ts'

export const today = osloDay(now())
/** Days ahead, as they are typed. */
export const inDays = (days: number): string => addDays(today, days).split('-').reverse().join('.')

type Typed = Record<string, string>

/** The exercise, whose agreement is in force, with cases to be planned and those who keep them. */
export function treatmentsHouse() {
  let base: TestDatabase
  let house: TestApp
  const as: Record<'secretariat' | 'trust' | 'verdal' | 'secretary', Reader> = {} as never
  beforeAll(async () => {
    ;({ base } = await wholeSample('ovelse'))
    house = await testApp(base)
    as.secretariat = await house.signIn('secretariat')
    as.trust = await house.signIn('trust-secretariat', 'helse-nord-trondelag')
    as.verdal = await house.signIn('party-contact', '5038')
    as.secretary = await house.signIn('body-secretary')
  }, 120_000)
  afterAll(() => base.close())

  const kept = (over: Partial<Case> = {}, treatments: readonly Treatment[] = []) =>
    inCommunity(base.db, base.communityId, (tx) =>
      keepCase(tx, base.communityId, aCase(over), treatments),
    )
  const at = (item: Case, way: string) => `/ovelse/organer/${item.body}/saker/${item.code}/${way}`
  const get = (path: string, reader: Reader = as.secretariat) => house.get(path, reader)
  /** Opens the form of a page, types into it, and sends it. */
  const send = async (path: string, typed: Typed, { reader = as.secretariat, html = '' } = {}) => {
    const shown = html || (await (await get(path, reader)).text())
    const form = formsOf(shown, path).find(({ action }) => action.split('?')[0] === path)
    if (!form) throw new Error(`Ingen form på ${path}`)
    const stands = form.fields.filter(([name]) => !(name in typed))
    return house.app.request(form.action, {
      method: 'POST',
      body: new URLSearchParams([...stands, ...Object.entries(typed)]).toString(),
      headers: {
        cookie: reader.cookie,
        origin: 'http://localhost',
        'content-type': 'application/x-www-form-urlencoded',
      },
    })
  }
  const stands = (item: Case) =>
    inCommunity(base.db, base.communityId, (tx) => caseWithin(tx, base.communityId, item.code))
  return {
    ...{ as, kept, at, get, send },
    stranger: () => house.stranger,
    request: (...sent: Parameters<TestApp['app']['request']>) => house.app.request(...sent),
    post: (path: string, fields: SentFields, reader: Reader = as.secretariat) =>
      house.post(path, fields, reader),
    openAndPost: (...sent: Parameters<TestApp['openAndPost']>) => house.openAndPost(...sent),
    /** The case as it stands, with its treatments. */
    stands: async (item: Case) => {
      const found = await stands(item)
      if (!found) throw new Error('Saken finnes ikke')
      return found
    },
  }
}
