import { expect } from 'vitest'
import type { Reader, TestApp } from '../app.ts'
import type { TestDatabase } from '../database.ts'
import { lastMailTo } from '../failed-mail.ts'
import { samplePlace } from '../sample-house.ts'

/** A text put before its parties by the secretariat as its pages do it; its place in the addresses. */
export async function putBefore(
  house: TestApp,
  secretariat: Reader,
  of: Record<string, string> = {},
): Promise<string> {
  const draft = {
    title: 'Avtale om fødetilbud',
    summary: 'Hvem gjør hva.',
    body: 'Partene er enige om alt.',
    kind: 'agreement',
    audience: 'public',
    deadline: '31.12.2027',
    ...of,
  }
  const begun = await house.post(`${samplePlace}/ny`, draft, secretariat)
  expect(begun.status).toBe(303)
  const own = new URL(begun.headers.get('location') ?? '', 'http://x').pathname
  const plan = { partiesOn: '22.11.2026', decidingBody: 'executive-board', rule: 'all' }
  expect((await house.post(`${own}/legg-fram`, plan, secretariat)).status).toBe(200)
  const put = await house.post(`${own}/legg-fram`, { ...plan, _steg: 'confirm' }, secretariat)
  expect(put.status).toBe(303)
  return own
}

/** The path of the link in the last mail to an address about a text. */
export async function reportLinkTo(base: TestDatabase, address: string): Promise<string> {
  const { body } = await lastMailTo(base, address)
  return new URL(/http\S+\/meld\/\S+/.exec(body)?.[0] ?? '').pathname
}
