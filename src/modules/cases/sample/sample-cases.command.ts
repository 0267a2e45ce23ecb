import type { Instant } from '../../../kernel/day.model.ts'
import { osloDay } from '../../../kernel/oslo.model.ts'
import { addSeconds } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db.ts'
import { newId } from '../../../platform/id.ts'
import { caseCode } from '../case-code.rule.ts'
import { insertCase, insertQuestion } from '../cases.store.ts'
import { keepWorked } from '../held/held-case.command.ts'
import { numberKey } from '../number-key.rule.ts'
import { readersOf } from '../readers.rule.ts'
import { insertRemarks, insertTreatment } from '../treatments.store.ts'
import type { SampleCase, SampleStop } from './sample-case.model.ts'
import { sampleCasesOf } from './sample-cases.rule.ts'

type By = { by: null; at: Instant }

/**
 * Gives a sample community the cases that the papers tell of, or the sample's exercise its made-up ones; one that is no sample gets
 * nothing. The transaction must be scoped to the community.
 */
export async function addSampleCases(
  tx: Tx,
  { id, key }: { id: string; key: string },
  at: Instant,
): Promise<void> {
  for (const of of sampleCasesOf(key, osloDay(at))) await addCase(tx, id, of, { by: null, at })
}

async function addCase(tx: Tx, communityId: string, of: SampleCase, by: By): Promise<void> {
  const id = newId()
  const code = caseCode(id)
  const { stops, asked, raised, intake = 'accepted', ...written } = of
  const item = {
    ...nothingKnown,
    ...written,
    ...{ id, code, intake },
    raised: { ...raised, ...nobodyNamed, at: by.at },
  }
  await insertCase(tx, communityId, { ...item, readers: readersOf(item) }, by)
  if (asked !== undefined) {
    await insertQuestion(tx, communityId, id, { id: newId(), question: asked }, by)
  }
  let follows: string | null = null
  for (const [place, stop] of stops.entries()) {
    const planned = addSeconds(by.at, place)
    const before: string | null = stop.goesOn ? follows : null
    follows = await addStop(tx, communityId, id, stop, { planned, follows: before, by })
  }
  await keepWorked(tx, communityId, code)
}

const nobodyNamed = {
  ...{ body: null, person: null, name: null, functionName: null, email: null, behalf: null },
}
const nothingKnown = {
  wanted: null,
  touched: null,
  due: null,
  summary: null,
  kind: null,
  matter: null,
  acts: null,
  ownerName: null,
  ownerSide: null,
  clause: null,
  document: null,
  round: null,
  belongsTo: null,
  judgedBecause: null,
  ownerOrgan: null,
  archiveOwner: null,
  exemptBy: null,
  exemptReview: null,
  template: null,
  templateYear: null,
}

async function addStop(
  tx: Tx,
  communityId: string,
  caseId: string,
  { remarks = [], goesOn: _, ...stop }: SampleStop,
  { planned, follows, by }: { planned: Instant; follows: string | null; by: By },
): Promise<string> {
  const id = newId()
  const number = stop.number ?? null
  await insertTreatment(
    tx,
    communityId,
    caseId,
    {
      ...unsaidStop,
      ...stop,
      ...{ id, number, numberKey: number && numberKey(number), follows, plannedAt: planned },
      recordedAt: stop.outcome ? planned : null,
    },
    by,
  )
  await insertRemarks(
    tx,
    communityId,
    id,
    remarks.map((each) => ({ ...each, id: newId(), speaker: null })),
  )
  return id
}

const unsaidStop = {
  body: null,
  party: null,
  bodyName: null,
  held: null,
  outcome: null,
  decided: null,
  source: null,
  authority: null,
  clause: null,
  judgement: null,
  note: null,
  audience: null,
  readers: null,
}
