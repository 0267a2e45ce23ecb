import type { CaseFile } from '../case.model.ts'
import type { Treatment } from '../treatment.model.ts'

/** Has something come of the case in a body since the file was there? Then the body had it before it, and it stays. */
export const takenWithTreatment = (
  { addedAt }: Pick<CaseFile, 'addedAt'>,
  treatments: readonly Pick<Treatment, 'recordedAt' | 'withdrawnAt'>[],
): boolean =>
  treatments.some(
    ({ recordedAt, withdrawnAt }) =>
      recordedAt !== null && withdrawnAt === null && recordedAt >= addedAt,
  )
