import { roles } from '../../kernel/deed.model.ts'
import type { HeldRole } from '../../kernel/page.model.ts'
import {
  aDay,
  aText,
  aTruth,
  fields,
  listOf,
  oneOf,
  orNull,
  type Shape,
} from '../../kernel/row.model.ts'
import { type Holder, holderRow } from '../directory/index.ts'
import { type OrganisationStatement, organisationRow } from '../parties/index.ts'
import type { DeskGroups, KeptWaiting } from './waiting.model.ts'
import { waitingRow } from './waiting-row.model.ts'

/** What Min side of a community is made of, for one person. */
export type OwnDesk = {
  key: string
  name: string
  exercise: boolean
  roles: readonly HeldRole[]
  /** What waits for the parties that the person can have to do with, and for the secretariat where the person is of it. */
  waiting: readonly KeptWaiting[]
  /** Each thing that is waited for from parties; null for one who does not look after that. */
  awaited: readonly Pick<KeptWaiting, 'due' | 'shownOn'>[] | null
  /** Those at the person's own places. */
  holders: readonly Holder[]
  organisations: readonly OrganisationStatement[]
}

export const ownDeskRow = fields({
  key: aText,
  name: aText,
  exercise: aTruth,
  roles: listOf(
    fields({ role: oneOf(...roles), partyCode: orNull(aText), bodyKey: orNull(aText) }),
  ),
  waiting: listOf(waitingRow),
  awaited: orNull(listOf(fields({ due: orNull(aDay), shownOn: orNull(aDay) }))),
  holders: listOf(holderRow),
  organisations: listOf(organisationRow),
}) satisfies Shape<OwnDesk>

/** Min side of one community among others. */
export type ShownDesk = {
  key: string
  name: string
  exercise: boolean
  groups: DeskGroups
  /** How many things others have not done, and how many of them are late; null for one who does not look after that. */
  others: { count: number; late: number } | null
}
