import { treatmentStates } from './treatment.model.ts'

/** Where a party stands. `unknown`: the sources say nothing; `under-way`: a lower body has treated it. */
export const partyStates = [...treatmentStates, 'under-way', 'unknown'] as const
export type PartyState = (typeof partyStates)[number]

export const adoptedStates = ['adopted', 'adopted-with-remark', 'adopted-with-reservation'] as const

/** The states in which a party has given its answer. */
export const answeredStates: readonly PartyState[] = [...adoptedStates, 'rejected']

/** `from-sources`: told after the fact, so silence means that we lack sources, not that a party is late. */
export const circulationRecords = ['running', 'from-sources'] as const
export type CirculationRecord = (typeof circulationRecords)[number]
