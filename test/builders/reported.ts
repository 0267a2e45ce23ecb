import { expect } from 'vitest'
import type { Reader, TestApp } from '../app.ts'
import type { TestDatabase } from '../database.ts'
import { formsOf } from '../forms.ts'
import { putBefore, reportLinkTo } from './put-before.ts'

/** What a contact tells by the link in a mail, as its form has it. */
export const told = {
  body: 'executive-board',
  state: 'adopted',
  day: '24.11.2026',
  rightDay: '24.11.2026',
  caseNumber: 'PS 49/26',
  navn: 'Kari Nordmann',
  funksjon: 'Kommunedirektør',
}

/** A text that Verdal has told of by the link; where it stands, the page of Verdal, and the link. */
export async function aReported(
  { house, base, secretariat }: { house: TestApp; base: TestDatabase; secretariat: Reader },
  title: string,
  of: Record<string, string | File> = {},
): Promise<{ own: string; link: string; page: string }> {
  const own = await putBefore(house, secretariat, { title })
  const link = await reportLinkTo(base, 'verdal@nordre-trondelag.example')
  expect((await house.openAndPost(link, { ...told, ...of })).status).toBe(303)
  return { own, link, page: `${own}/svar/5038` }
}

/** The fields of the form of a page that is sent to an address, as they stand there. */
export function fieldsOf(html: string, path: string, to = path): Record<string, string> {
  const form = formsOf(html, path).find(({ action }) => action.split('?')[0] === to)
  expect(form, to).toBeDefined()
  return Object.fromEntries(form?.fields ?? [])
}
