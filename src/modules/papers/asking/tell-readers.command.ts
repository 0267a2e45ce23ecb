import type { Day, Instant } from '../../../kernel/day.model.ts'
import type { Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { tellPeople } from '../../access/index.ts'
import type { Paper } from '../paper.model.ts'
import { peopleWithKeys } from './people-with-keys.query.ts'
import type { ReviewTelling } from './review-mail.model.ts'

/** Writes to all who hold the keys of those who are asked to read, but not to whoever asks. */
export async function tellReaders(
  tx: Tx,
  order: { communityId: string; by: string | null; at: Instant; telling: ReviewTelling },
  paper: Pick<Paper, 'caseId' | 'code' | 'title'>,
  { keys, due }: { keys: readonly string[]; due: Day },
): Promise<void> {
  const { communityId, by, at, telling } = order
  if (!telling.sends) return
  const { people } = await askWithin(tx)({ people: peopleWithKeys(keys) })
  const { language } = telling
  const written = telling.compose(language, {
    ...{ title: paper.title, due, link: telling.linkTo(paper.code) },
  })
  await tellPeople(
    tx,
    { communityId, about: 'paper-to-read', subject: `case:${paper.caseId}`, deedAt: at },
    people
      .filter(({ personId }) => personId !== by)
      .map((person) => ({ ...person, ...written, partyCode: null })),
    at,
  )
}
