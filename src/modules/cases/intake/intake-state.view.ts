import type { StateKind } from '../../../ui/state.tsx'
import type { Intake } from '../case.model.ts'

const kinds = {
  submitted: 'sent',
  'asked-back': 'postponed',
  accepted: 'adopted',
  declined: 'rejected',
  joined: 'replaced',
} as const satisfies Record<Intake, StateKind>

/** How what came of a submitted case is drawn. */
export const intakeState = (intake: Intake): StateKind => kinds[intake]
