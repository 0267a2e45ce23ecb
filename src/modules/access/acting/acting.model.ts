import type { FieldName, Form, Problems, Typed } from '../../../kernel/form/form.model.ts'
import type { ActingRefusal } from '../refusal.model.ts'

export const actingSides = ['municipal', 'trust'] as const
export type ActingSide = (typeof actingSides)[number]

/** Which side somebody of both acts for from now on; `tilbake` is where they came from, whatever it is: see `placeToReturn`. */
export const actingForm = {
  side: { kind: 'choice', choices: actingSides, required: true },
  tilbake: { kind: 'own' },
} as const satisfies Form
export type TypedActing = Typed<typeof actingForm>
export type ActingProblems = Problems<FieldName<typeof actingForm>, ActingRefusal>
