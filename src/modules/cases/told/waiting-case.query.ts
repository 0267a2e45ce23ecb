import { sql } from 'kysely'
import { aText, fields, type Shape } from '../../../kernel/row.model.ts'
import { asked } from '../../../platform/ask.ts'
import type { Question } from '../../../platform/db.ts'
import type { Case } from '../case.model.ts'
import { caseRow, treatmentRow } from '../case-row.model.ts'
import { caseColumns, treatmentColumns } from '../cases.query.ts'
import type { Treatment } from '../treatment.model.ts'

/** Every case of a community that can wait for anybody, as the house reads it. */
export const openCases = (communityId: string): Question<Case> =>
  asked(
    caseRow,
    sql`select ${caseColumns} from case_item item
      where item.community_id = ${communityId} and item.intake in ('submitted', 'asked-back', 'accepted')
      order by item.id`,
  )

type OfCase = Treatment & { caseId: string }
const ofCaseRow = ((stored) =>
  treatmentRow(stored) ?? fields({ caseId: aText })(stored)) as Shape<OfCase>

/** Every treatment of a community's cases. */
export const allTreatments = (communityId: string): Question<OfCase> =>
  asked(
    ofCaseRow,
    sql`select ${treatmentColumns}, stop.case_id as "caseId" from case_treatment stop
      where stop.community_id = ${communityId} order by stop.id`,
  )
