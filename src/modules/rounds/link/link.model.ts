import type { Form, Typed } from '../../../kernel/form/form.model.ts'

/** Where a link leads: the round and the place that it names, and who was sent it. */
export type OpenedLink = {
  id: string
  place: string
  personId: string
  isRevoked: boolean
  slug: string
}

/** Why a link opens nothing any longer. */
export type LinkRefusal = 'revoked' | 'round-closed'

/** Why there is no form at the address: also where somebody tries many that are no links. */
export type GoneWhy = LinkRefusal | 'too-often'

/** Who answers, in their own words. */
export const whoForm = {
  navn: { kind: 'line', longest: 100, required: true },
  funksjon: { kind: 'line', longest: 100, required: true },
} as const satisfies Form
export type TypedWho = Typed<typeof whoForm>

/** The field with the members that a region answers for. */
export const membersField = 'medlemmer'
