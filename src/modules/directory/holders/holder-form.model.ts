import type { FieldName, Form, Problems, Typed } from '../../../kernel/form/form.model.ts'
import { lookupDays } from '../../../kernel/typed-day.rule.ts'
import { type HolderAudience, holderKinds } from '../holder.model.ts'
import type { Side } from '../place.model.ts'
import type { HolderRefusal } from '../refusal.model.ts'

/** Whom a holder is shown to: those on its own side, all of the community, or everyone. */
export const shares = ['own-side', 'community', 'public'] as const
export type Share = (typeof shares)[number]

export const audienceOf = (share: Share, side: Side): HolderAudience =>
  share === 'own-side' ? side : share

export const shareOf = (audience: HolderAudience): Share =>
  audience === 'community' || audience === 'public' ? audience : 'own-side'

/** Who holds a function at a place. `til` is the last day; `bytter` ends whoever holds it the day before. */
export const holderForm = {
  funksjon: { kind: 'row', required: true },
  slag: { kind: 'choice', choices: holderKinds, required: true },
  navn: { kind: 'line', longest: 200 },
  epost: { kind: 'address' },
  telefon: { kind: 'line', longest: 60 },
  fra: { kind: 'day', range: lookupDays },
  til: { kind: 'day', range: lookupDays },
  deling: { kind: 'choice', choices: shares, required: true },
  bytter: { kind: 'yes' },
} as const satisfies Form
export type HolderField = FieldName<typeof holderForm>
export type TypedHolder = Typed<typeof holderForm>
export type HolderProblems = Problems<HolderField, HolderRefusal>

/** The end of a holding: its last day. `aldri` takes it back as never having been so. */
export const endForm = {
  til: { kind: 'day', range: lookupDays },
  aldri: { kind: 'yes' },
} as const satisfies Form
export type TypedEnd = Typed<typeof endForm>
