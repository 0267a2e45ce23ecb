import type { Basis } from '../../kernel/journal.model.ts'
import type { Need } from './board.model.ts'
import type { PartyJudgement } from './judgement.model.ts'
import type { PartyState } from './party-state.model.ts'

/**
 * What is asked of a party, by where it stands: the first row that fits counts. `basis`: what it rests on; `municipal-cases`
 * are those like Verdal PS 49/17, which give organ, day, case number and outcome.
 */
export const needRows: readonly {
  standing?: PartyJudgement['standing']
  hinders?: PartyJudgement['hinders']
  states?: readonly PartyState[]
  asks: readonly Need[]
  basis: Basis
}[] = [
  { standing: 'not-party', asks: [], basis: 'clarification' },
  { standing: 'unsettled', asks: ['party-clarified'], basis: 'entry-rule' },
  { hinders: 'not-answered', asks: ['reservation-answer'], basis: 'entry-rule' },
  { hinders: 'yes', asks: ['reservation-lifted'], basis: 'entry-rule' },
  {
    states: ['adopted', 'adopted-with-remark', 'adopted-with-reservation'],
    asks: [],
    basis: 'clause-5-2-a',
  },
  { states: ['rejected'], asks: ['reason'], basis: 'clause-5-2-a' },
  {
    states: ['outcome-not-stated'],
    asks: ['outcome', 'case-number', 'minutes'],
    basis: 'municipal-cases',
  },
  { states: ['postponed'], asks: ['new-day'], basis: 'municipal-cases' },
  { states: ['unknown'], asks: ['everything'], basis: 'municipal-cases' },
  { states: ['sent', 'received'], asks: ['message'], basis: 'putting-forward' },
  { states: ['on-agenda', 'under-way'], asks: ['resolution'], basis: 'clause-5-2-a' },
]
