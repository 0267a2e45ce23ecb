import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Question } from '../../../platform/db.ts'
import type { PartyStop } from './route.model.ts'

/** What a party has told of its own treatment of a document; the rest of it only its own room reads. */
export type PartyTold = { readonly party: string }

/** The parties' own treatments of the documents that cases belong to, as their room tells of them. */
export type KnownPartyStops = {
  question(communityId: string, code: string): Question<PartyTold>
  stopsOf(page: CommunityPage, told: readonly PartyTold[]): PartyStop[]
  /** The numbers that they have told, each with the id of the document. */
  numbers(communityId: string): Question<{ document: string; number: string }>
}
