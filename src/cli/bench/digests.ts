import type { DatabaseLogins } from '../../platform/database-logins.ts'
import { UserError } from '../../platform/user-error.ts'
import { startPart } from './part.ts'
import { type Result, result } from './result.ts'

/** How long it takes to mail what waits to all who have asked for it, and how much memory it takes on the way. */
export async function measureDigests(
  database: DatabaseLogins,
  readers: number,
  tell: (progress: string) => void,
): Promise<Result[]> {
  tell(`Sammendrag til ${readers}`)
  const sender = startPart('digests')
  try {
    const { seconds, grownMegabytes, mails } = await sender.ask({ database })
    if (mails !== readers)
      throw new UserError(`Målinga stoppet: ${mails} av ${readers} fikk sammendrag.`)
    return [result('digest-run', seconds), result('digest-memory', grownMegabytes)]
  } finally {
    await sender.end()
  }
}
