import type { SampleRound } from './sample-round.model.ts'
import { sampleRounds } from './sample-rounds.table.ts'

/** The rounds that a community of the sample has: only its exercise has any. */
export const sampleRoundsOf = (key: string): readonly SampleRound[] =>
  key === 'ovelse' ? sampleRounds : []
