import { expect } from 'vitest'
import { addDays } from '../../src/kernel/day.model.ts'
import { shortDay } from '../../src/kernel/format.model.ts'
import { osloDay } from '../../src/kernel/oslo.model.ts'
import { now } from '../../src/platform/clock.ts'
import type { Reader, TestApp } from '../app.ts'
import type { TestDatabase } from '../database.ts'
import { lastMailTo } from '../failed-mail.ts'

type Of = Record<string, string | readonly string[]>

/** A round with one question, as a draft or sent by the secretariat as its pages do it; its address. */
export async function draftedRound(
  house: TestApp,
  secretariat: Reader,
  of: Of = {},
  rounds = '/nordre-trondelag/runder',
): Promise<string> {
  const draft = {
    emne: 'Kurs',
    hvorfor: 'ASU tar stilling.',
    frist: shortDay(addDays(osloDay(now()), 14)),
    lesere: 'secretariat',
    hvem: ['5037', '5038'],
    ...of,
  }
  const begun = await house.post(`${rounds}/ny`, draft, secretariat)
  expect(begun.status).toBe(303)
  const { pathname } = new URL(begun.headers.get('location') ?? '', 'http://x')
  const round = pathname.replace(/\/utkast$/, '')
  const question = { slag: 'text', sporsmal: 'Hva trenger dere?', vetikke: 'yes' }
  const asked = await house.post(`${round}/sporsmal/nytt`, question, secretariat)
  expect(asked.status).toBe(303)
  return round
}

export async function sentRound(...order: Parameters<typeof draftedRound>): Promise<string> {
  const round = await draftedRound(...order)
  expect((await order[0].openAndPost(`${round}/send`, {}, order[1])).status).toBe(303)
  return round
}

/** The path of the link in the last mail to an address. */
export async function linkTo(base: TestDatabase, address: string): Promise<string> {
  const { body } = await lastMailTo(base, address)
  return new URL(/http\S+\/svar\/\S+/.exec(body)?.[0] ?? '').pathname
}
