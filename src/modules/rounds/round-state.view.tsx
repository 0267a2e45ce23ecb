import type { Locale } from '../../kernel/words.model.ts'
import { State, type StateKind } from '../../ui/state.tsx'
import type { RoundState } from './round.model.ts'
import { stateNames } from './rounds.text.ts'

const looks: Record<RoundState, StateKind> = {
  draft: 'unknown',
  sent: 'sent',
  closed: 'adopted',
  reopened: 'sent',
}

/** How a round stands, with its own look. */
export const RoundStateMark = ({ locale, state }: { locale: Locale; state: RoundState }) => (
  <State kind={looks[state]}>{stateNames[state][locale]}</State>
)
