import { type Day, day, instant } from '../../src/kernel/day.model.ts'
import type { Case } from '../../src/modules/cases/case.model.ts'
import { caseCode } from '../../src/modules/cases/case-code.rule.ts'
import { insertCase } from '../../src/modules/cases/cases.store.ts'
import { keepWorked } from '../../src/modules/cases/held/held-case.command.ts'
import { readersOf, readersOfPart } from '../../src/modules/cases/readers.rule.ts'
import type { Treatment } from '../../src/modules/cases/treatment.model.ts'
import { insertTreatment } from '../../src/modules/cases/treatments.store.ts'
import type { Tx } from '../../src/platform/db.ts'
import { newId } from '../../src/platform/id.ts'

const at = instant('2026-11-03T09:00:00.000Z')

/** A case that Verdal raised for ASU, and that is taken in; see what is handed in. */
export function aCase(over: Partial<Case> = {}): Case {
  const id = over.id ?? newId()
  return {
    id,
    code: caseCode(id),
    body: 'asu',
    title: 'Jordmortjenesten i Indre Namdal',
    why: 'Vaktordningen holder ikke.',
    wanted: null,
    touched: null,
    due: null,
    raised: {
      side: 'municipal',
      party: '5038',
      body: null,
      person: null,
      name: null,
      functionName: null,
      email: null,
      on: day('2026-11-03'),
      at,
      behalf: null,
    },
    intake: 'accepted',
    judgedAt: null,
    judgedBecause: null,
    joinedTo: null,
    kind: null,
    matter: null,
    summary: null,
    ownerName: null,
    ownerSide: null,
    clause: null,
    document: null,
    round: null,
    belongsTo: null,
    acts: null,
    audience: 'body',
    ownerOrgan: null,
    archiveOwner: null,
    exemptBy: null,
    exemptReview: null,
    template: null,
    templateYear: null,
    isRemoved: false,
    readers: [],
    standing: 'submitted',
    waits: true,
    sortedOn: day('2026-11-03'),
    ...over,
  }
}

/** A planned treatment in ASU on a day. */
export const aTreatment = (on: Day | null, over: Partial<Treatment> = {}): Treatment => ({
  id: newId(),
  body: 'asu',
  party: null,
  bodyName: null,
  held: on === null ? null : { from: on, until: on },
  stage: 'decide',
  number: null,
  numberKey: null,
  follows: null,
  outcome: null,
  decided: null,
  source: null,
  recordedAt: null,
  authority: null,
  clause: null,
  judgement: null,
  note: null,
  audience: null,
  plannedAt: at,
  withdrawnAt: null,
  withdrawnBecause: null,
  ...over,
})

/** Keeps a case with its treatments, as a deed of the house would. The transaction must be scoped to the community. */
export async function keepCase(
  tx: Tx,
  communityId: string,
  of: Case,
  treatments: readonly Treatment[] = [],
): Promise<Case> {
  await insertCase(tx, communityId, { ...of, readers: readersOf(of) }, { by: null, at })
  for (const each of treatments) {
    const readers = readersOfPart(of, each.audience, each.body ?? undefined)
    await insertTreatment(tx, communityId, of.id, { ...each, readers }, { by: null, at })
  }
  await keepWorked(tx, communityId, of.code)
  return of
}
