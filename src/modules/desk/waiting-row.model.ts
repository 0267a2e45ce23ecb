import type { DeskWay } from '../../kernel/desk.model.ts'
import { aDay, aText, fields, oneOf, orNull, type Shape } from '../../kernel/row.model.ts'
import { type KeptWaiting, waitsForKinds } from './waiting.model.ts'

/** Texts by name. */
const aWay = ((stored) =>
  typeof stored === 'object' &&
  stored !== null &&
  Object.values(stored).every((each) => typeof each === 'string')
    ? null
    : 'no way') as Shape<DeskWay>

export const waitingRow = fields({
  subject: aText,
  keptBy: orNull(aText),
  what: aText,
  place: aText,
  placeName: aText,
  waitsFor: oneOf(...waitsForKinds),
  due: orNull(aDay),
  shownOn: orNull(aDay),
  title: aText,
  way: aWay,
  functionKey: orNull(aText),
}) satisfies Shape<KeptWaiting>
