import type { Locale } from '../../../kernel/words.model.ts'
import { needText, stateText } from '../board-codes.text.ts'
import type { PartyState } from '../party-state.model.ts'
import { sayBoard } from './board.text.ts'

/** That a party is to treat the matter again, and what it answered before, wherever it is told. */
export const askedAgainText = (locale: Locale, state: PartyState) => ({
  text: needText['treated-again'][locale],
  before: sayBoard(locale, 'answeredBefore', stateText[state][locale]),
})
