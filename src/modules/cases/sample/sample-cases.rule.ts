import type { Day } from '../../../kernel/day.model.ts'
import { exerciseCasesOn } from './exercise-cases.rule.ts'
import { childrensGuideline, coordinatorCase, southernCase } from './northern-case.table.ts'
import type { SampleCase } from './sample-case.model.ts'

/** The cases that a community of the sample has from the start; none in any other. */
export function sampleCasesOf(communityKey: string, on: Day): readonly SampleCase[] {
  if (communityKey === 'nordre-trondelag') return [coordinatorCase, childrensGuideline]
  if (communityKey === 'st-olav') return [southernCase]
  return communityKey === 'ovelse' ? exerciseCasesOn(on) : []
}

/** The cases of the papers that each municipality has decided in its own, by the community. */
export const decidedByEach: Readonly<Record<string, string>> = {
  'nordre-trondelag': coordinatorCase.title,
  'st-olav': southernCase.title,
}
