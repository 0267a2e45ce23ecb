import {
  aDay,
  anInstant,
  aText,
  fields,
  listOf,
  oneOf,
  orNull,
  type Shape,
} from '../../../kernel/row.model.ts'
import type { AuthorityRow, AuthorityVersion } from './authority.model.ts'
import { type Judgement, judgedAnswers, type Objection } from './judgement.model.ts'

/** A version without its rows, and a row with the version that it is of. */
export type BareVersion = Omit<AuthorityVersion, 'rows'>
export type RowOfVersion = AuthorityRow & { version: string }

export const versionRow: Shape<BareVersion> = fields({
  id: aText,
  name: aText,
  heading: aText,
  agreement: aText,
  agreementAt: orNull(aText),
  source: aText,
  from: orNull(aDay),
  daySource: orNull(aText),
  also: orNull(aText),
  reading: orNull(aText),
  unknowns: orNull(aText),
})

export const authorityRow: Shape<RowOfVersion> = fields({
  version: aText,
  matter: aText,
  label: aText,
  clause: aText,
  words: aText,
  decides: listOf(aText),
  may: listOf(aText),
  recommender: orNull(aText),
  recommending: orNull(oneOf('must', 'may')),
  still: orNull(aText),
  note: orNull(aText),
})

export const judgementRow: Shape<Judgement> = fields({
  id: aText,
  version: aText,
  about: aText,
  matter: aText,
  alternative: orNull(aText),
  chosen: aText,
  body: aText,
  plannedOn: aDay,
  answer: orNull(oneOf(...judgedAnswers)),
  judge: aText,
  judgeFunction: aText,
  reason: aText,
  at: anInstant,
  withdrawnAt: orNull(anInstant),
  withdrawnBecause: orNull(aText),
})

export const objectionRow: Shape<Objection> = fields({
  id: aText,
  judgement: aText,
  party: aText,
  name: aText,
  on: aDay,
  words: aText,
})
