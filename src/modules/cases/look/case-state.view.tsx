import type { Locale } from '../../../kernel/words.model.ts'
import { State, type StateKind } from '../../../ui/state.tsx'
import type { Standing } from '../case.model.ts'
import { standingNames } from '../cases.text.ts'

/** How each standing is drawn. */
const standingLooks: Record<Standing, StateKind> = {
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

/** How far a case is, as symbol, word and edge. */
export const CaseState = ({ locale, standing }: { locale: Locale; standing: Standing }) => (
  <State kind={standingLooks[standing]}>{standingNames[standing][locale]}</State>
)
