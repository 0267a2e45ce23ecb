import type { MailStory } from '../../../kernel/mail-story.model.ts'
import type { HeldRole, PlaceKind } from '../person.model.ts'

/** A party that a role can be held for. */
export type PlaceForRole = { code: string; name: string; kind: PlaceKind }

/** A role held, with the name of whom it is held for, and what became of the invitation to it. */
export type NamedRole = HeldRole & {
  partyName: string | null
  invitation: (MailStory & { subject: string }) | null
}
