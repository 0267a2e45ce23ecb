import type { Need } from './board.model.ts'
import type { PartyJudgement } from './judgement.model.ts'
import type { PartyState } from './party-state.model.ts'

/**
 * What is asked of a party, by where it stands: the first row that fits counts. `basis`: what it rests on; «sakene i
 * kommunene» are those like Verdal PS 49/17, which give organ, day, case number and outcome.
 */
export const needRows: readonly {
  standing?: PartyJudgement['standing']
  hinders?: PartyJudgement['hinders']
  states?: readonly PartyState[]
  asks: readonly Need[]
  basis: string
}[] = [
  { standing: 'not-party', asks: [], basis: 'avklaringen' },
  { standing: 'unsettled', asks: ['party-clarified'], basis: 'regelen for ikrafttredelse' },
  { hinders: 'not-answered', asks: ['reservation-answer'], basis: 'regelen for ikrafttredelse' },
  { hinders: 'yes', asks: ['reservation-lifted'], basis: 'regelen for ikrafttredelse' },
  {
    states: ['adopted', 'adopted-with-remark', 'adopted-with-reservation'],
    asks: [],
    basis: '5.2 a',
  },
  { states: ['rejected'], asks: ['reason'], basis: '5.2 a' },
  {
    states: ['outcome-not-stated'],
    asks: ['outcome', 'case-number', 'minutes'],
    basis: 'sakene i kommunene',
  },
  { states: ['postponed'], asks: ['new-day'], basis: 'sakene i kommunene' },
  { states: ['unknown'], asks: ['everything'], basis: 'sakene i kommunene' },
  { states: ['sent', 'received'], asks: ['message'], basis: 'framleggingen' },
  { states: ['on-agenda', 'under-way'], asks: ['resolution'], basis: '5.2 a' },
]
