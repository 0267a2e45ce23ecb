import type { Day } from '../../../kernel/day.model.ts'
import type { SampleAgreement } from './sample-agreements.model.ts'
import { exerciseAgreement, sampleAgreements } from './sample-agreements.table.ts'
import { exerciseTreatments } from './sample-exercise.rule.ts'

/** What the papers tell of a community's agreements; none for a community that is no sample. */
export const sampleAgreementsOf = (communityKey: string): readonly SampleAgreement[] =>
  sampleAgreements[communityKey] ?? []

/** The exercise: one agreement with answers of every kind, and a draft that waits to be put forward. */
export const exerciseAgreements = (draftDeadline: Day): readonly SampleAgreement[] => [
  { ...exerciseAgreement, treatments: exerciseTreatments() },
  {
    ...exerciseAgreement,
    draft: {
      ...exerciseAgreement.draft,
      title: 'Ny avtale om samhandlingskoordinator (øvelse)',
      summary: 'Et utkast å øve på: legg det fram, og registrer svar.',
      deadline: draftDeadline,
      reviewDay: null,
    },
    circulation: null,
    treatments: [],
  },
]
