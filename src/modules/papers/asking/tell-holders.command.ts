import type { Instant } from '../../../kernel/day.model.ts'
import type { Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { tellPeople } from '../../access/index.ts'
import type { Paper } from '../paper.model.ts'
import type { PaperAsk, PaperTelling } from './paper-mail.model.ts'
import { peopleWithKeys } from './people-with-keys.query.ts'

const abouts = { read: 'paper-to-read', write: 'paper-to-write' } as const

/** Writes to all who hold some keys that they are asked to read a paper or let in to write it, but not to whoever asks. */
export async function tellHolders(
  tx: Tx,
  order: { communityId: string; by: string | null; at: Instant; telling: PaperTelling },
  paper: Pick<Paper, 'caseId' | 'code' | 'title'>,
  { keys, ask }: { keys: readonly string[]; ask: PaperAsk },
): Promise<void> {
  const { communityId, by, at, telling } = order
  if (!telling.sends || keys.length === 0) return
  const { people } = await askWithin(tx)({ people: peopleWithKeys(keys) })
  const link = telling.linkTo(paper.code, ask.what)
  const written = telling.compose(telling.language, { title: paper.title, ask, link })
  await tellPeople(
    tx,
    { communityId, about: abouts[ask.what], subject: `case:${paper.caseId}`, deedAt: at },
    people
      .filter(({ personId }) => personId !== by)
      .map((person) => ({ ...person, ...written, partyCode: null })),
    at,
  )
}
