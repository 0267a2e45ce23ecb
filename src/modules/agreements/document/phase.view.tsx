import type { Locale } from '../../../kernel/words.model.ts'
import { State } from '../../../ui/state.tsx'
import type { VersionStanding } from '../document.model.ts'
import { standingKinds, standingText } from '../standing.text.ts'

/** How a version stands, as symbol and words. */
export const StandingMark = (props: { locale: Locale; standing: VersionStanding }) => (
  <State kind={standingKinds[props.standing.phase]}>
    {standingText(props.locale, props.standing)}
  </State>
)
