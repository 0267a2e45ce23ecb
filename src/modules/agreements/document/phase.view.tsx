import type { Locale } from '../../../kernel/words.model.ts'
import { State } from '../../../ui/state.tsx'
import type { VersionPhase } from '../document.model.ts'
import { phaseText } from '../document-codes.text.ts'
import type { ToldDocument } from '../document-row.model.ts'

const phaseKinds = {
  draft: 'sent',
  out: 'agenda',
  'in-force': 'adopted',
  replaced: 'replaced',
  withdrawn: 'withdrawn',
} as const satisfies Record<VersionPhase, string>

/** How a version stands, as symbol and word. */
export const PhaseMark = (props: {
  locale: Locale
  phase: VersionPhase
  inForceFrom: ToldDocument['inForceFrom']
}) => (
  <State kind={phaseKinds[props.phase]}>
    {phaseText(props.locale, props.phase, props.inForceFrom)}
  </State>
)
