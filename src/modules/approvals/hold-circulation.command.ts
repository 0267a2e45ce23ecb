import type { Tx } from '../../platform/db.ts'
import { askWithin } from '../../platform/footing.ts'
import type { TargetFunction } from '../directory/index.ts'
import type { NudgeRow } from '../rounds/index.ts'
import type { BoardParty, Circulation } from './board.model.ts'
import { boardQuestions } from './board.query.ts'
import { holdDocument } from './circulation.store.ts'
import { toBoardParties, toCirculation } from './circulation-row.model.ts'

/** A circulation that a deed holds, with all its parties, and who was nudged when. */
export type HeldCirculation = {
  circulation: Circulation
  isOut: boolean
  /** Its own number, and that of the version that the document shows. */
  number: number
  shownNumber: number
  documentTitle: string
  parties: readonly BoardParty[]
  nudges: readonly NudgeRow[]
  mailFunction: TargetFunction | null
}

/**
 * The circulation of a document's shown version, or of the one with the number, held with its document until the transaction
 * ends. Undefined when there is none that the doer sees.
 */
export async function holdCirculation(
  tx: Tx,
  communityId: string,
  slug: string,
  number: number | null = null,
): Promise<HeldCirculation | undefined> {
  if (!(await holdDocument(tx, communityId, slug))) return undefined
  const { circulations, rows } = await askWithin(tx)(boardQuestions(communityId, slug, number))
  const [facts] = circulations
  return (
    facts && {
      circulation: toCirculation(facts),
      isOut: facts.state === 'out',
      number: facts.number,
      shownNumber: facts.shownNumber,
      documentTitle: facts.title,
      parties: toBoardParties(rows, facts),
      nudges: facts.nudges,
      mailFunction: facts.mailFunction,
    }
  )
}
