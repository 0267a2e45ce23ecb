import type { Locale } from '../../../kernel/words.model.ts'
import { State } from '../../../ui/state.tsx'
import type { VersionStanding } from '../document.model.ts'
import { standingText } from '../document-codes.text.ts'
import type { ToldDocument } from '../document-row.model.ts'

const standingKinds = {
  draft: 'sent',
  out: 'agenda',
  'in-force': 'adopted',
  withdrawn: 'rejected',
} as const satisfies Record<VersionStanding, string>

/** How a version stands, as symbol and word. */
export const StandingMark = (props: {
  locale: Locale
  standing: VersionStanding
  inForceFrom: ToldDocument['inForceFrom']
}) => (
  <State kind={standingKinds[props.standing]}>
    {standingText(props.locale, props.standing, props.inForceFrom)}
  </State>
)
