import type { Db } from '../../../platform/db.ts'

/** The paths that mails of the house lead to, those that nobody else is told of among them. */
export async function keysInMail(owner: Db): Promise<string[]> {
  const mails = await owner
    .selectFrom('outgoing_mail')
    .select('body')
    .orderBy('id', 'desc')
    .limit(40)
    .execute()
  const paths = mails.flatMap(({ body }) =>
    [...body.matchAll(/http:\/\/127\.0\.0\.1:\d+(\/[^\s)>]*)/g)].map(([, path = '']) => path),
  )
  return [...new Set(paths)]
}
