import {
  aDay,
  aNumber,
  anInstant,
  aText,
  aTruth,
  fields,
  listOf,
  oneOf,
  orNull,
  type Shape,
} from '../../kernel/row.model.ts'
import {
  type Heading,
  type Paper,
  type Part,
  partSorts,
  type Reader,
  type Remark,
  type Review,
  shownTo,
  type Version,
  verdicts,
  type Writer,
} from './paper.model.ts'

export const headingRow: Shape<Heading> = fields({
  key: aText,
  title: aText,
  hint: orNull(aText),
  sort: oneOf(...partSorts),
})

export const paperRow: Shape<Paper> = fields({
  id: aText,
  caseId: aText,
  code: aText,
  body: aText,
  title: aText,
  audience: aText,
  isWriter: aTruth,
  isKeeper: aTruth,
  seesCase: aTruth,
  begunAt: anInstant,
})

export const partRow: Shape<Part> = fields({
  id: aText,
  sort: oneOf(...partSorts),
  heading: aText,
  title: aText,
  hint: orNull(aText),
  body: aText,
  changedAt: anInstant,
  changedBy: orNull(aText),
  changedByName: orNull(aText),
  isGone: aTruth,
})

export const versionRow: Shape<Version> = fields({
  id: aText,
  number: aNumber,
  shownTo: oneOf(...shownTo),
  note: orNull(aText),
  madeAt: anInstant,
  madeBy: orNull(aText),
  parts: listOf(
    fields({ id: aText, sort: oneOf(...partSorts), heading: aText, title: aText, body: aText }),
  ),
})

export const writerRow: Shape<Writer> = fields({ key: aText, name: aText })

export const reviewRow: Shape<Review> = fields({
  id: aText,
  version: aText,
  due: aDay,
  note: orNull(aText),
  askedAt: anInstant,
  endedAt: orNull(anInstant),
})

export const readerRow: Shape<Reader> = fields({
  id: aText,
  review: aText,
  name: aText,
  isOwn: aTruth,
  answeredAt: orNull(anInstant),
})

export const remarkRow: Shape<Remark> = fields({
  id: aText,
  reader: aText,
  part: aText,
  verdict: oneOf(...verdicts),
  words: orNull(aText),
  proposed: orNull(aText),
  writtenAt: anInstant,
  answer: orNull(aText),
  taken: orNull(aTruth),
  answeredAt: orNull(anInstant),
})
