import type { ToldWaiting } from '../../../kernel/desk.model.ts'
import type { Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { caseSubject } from '../held/held-case.command.ts'
import { workedOut } from '../held/standing.rule.ts'
import { waitingOf } from '../held/waiting.rule.ts'
import { allTreatments, openCases } from './waiting-case.query.ts'

/** All that waits because of cases, found without what deeds have written of that. */
export async function tellWaiting(tx: Tx, communityId: string): Promise<readonly ToldWaiting[]> {
  const { cases, treatments } = await askWithin(tx)({
    cases: openCases(communityId),
    treatments: allTreatments(communityId),
  })
  const ofCase = Map.groupBy(treatments, ({ caseId }) => caseId)
  return cases.flatMap((item) =>
    waitingOf({ ...item, ...workedOut(item, ofCase.get(item.id) ?? []) }).map((row) => ({
      ...row,
      subject: caseSubject(item),
    })),
  )
}
