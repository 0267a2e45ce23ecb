import type { Reader, TestApp } from '../app.ts'
import type { TestDatabase } from '../database.ts'
import { lastMailTo } from '../failed-mail.ts'

/** A case that somebody submits to ASU by its form; where it is assessed, and its code. */
export async function submittedCase(
  house: TestApp,
  base: TestDatabase,
  reader: Reader,
  of: { tittel: string } & Record<string, string>,
  place = '/nordre-trondelag',
): Promise<{ at: string; code: string }> {
  const typed = { organ: 'asu', hvorfor: 'Vaktordningen holder ikke.', ...of }
  const answer = await house.post(`${place}/saker/meld`, typed, reader)
  if (answer.status !== 303) throw new Error(`meld: ${answer.status} ${await answer.text()}`)
  const { code } = await base.owner
    .selectFrom('case_item')
    .select('code')
    .where('title', '=', of.tittel)
    .executeTakeFirstOrThrow()
  return { at: `${place}/organer/${typed.organ}/saker/${code}`, code }
}

/** The link that the last mail to whoever raised a case leads to. */
export async function caseLinkTo(base: TestDatabase, address: string): Promise<string> {
  const { body } = await lastMailTo(base, address)
  return new URL(/http\S+\/meldt-sak\/\S+/.exec(body)?.[0] ?? '').pathname
}
