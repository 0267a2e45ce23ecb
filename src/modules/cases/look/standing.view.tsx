import type { Locale } from '../../../kernel/words.model.ts'
import { State, type StateKind } from '../../../ui/state.tsx'
import type { Standing } from '../case.model.ts'
import { standingNames } from '../cases.text.ts'

const kinds: Record<Standing, StateKind> = {
  submitted: 'sent',
  'asked-back': 'reservation',
  declined: 'rejected',
  joined: 'replaced',
  unplanned: 'sent',
  planned: 'agenda',
  'on-agenda': 'agenda',
  discussed: 'agenda',
  postponed: 'postponed',
  'sent-back': 'withdrawn',
  forwarded: 'agenda',
  agreed: 'adopted',
  'agreed-with-remarks': 'remark',
  'not-agreed': 'rejected',
  withdrawn: 'withdrawn',
  noted: 'adopted',
  'not-told': 'unknown',
}

/** How far a case is: symbol, word and edge. */
export const StandingMark = (props: { locale: Locale; standing: Standing }) => (
  <State kind={kinds[props.standing]}>{standingNames[props.standing][props.locale]}</State>
)
