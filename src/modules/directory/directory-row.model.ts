import {
  aDay,
  aNumber,
  aText,
  aTruth,
  fields,
  listOf,
  oneOf,
  orNull,
  type Shape,
} from '../../kernel/row.model.ts'
import { type ContactFunction, holderCounts } from './function.model.ts'
import { type Holder, holderAudiences, holderKinds } from './holder.model.ts'
import {
  type ExternalOrganisation,
  externalAudiences,
  externalKinds,
} from './organisation.model.ts'
import { placeKinds } from './place.model.ts'

export const functionRow: Shape<ContactFunction> = fields({
  key: aText,
  names: fields({ nb: aText, nn: aText, en: aText }),
  holders: oneOf(...holderCounts),
  heldIn: listOf(oneOf(...placeKinds)),
  position: aNumber,
  endedOn: orNull(aDay),
})

export const holderRow: Shape<Holder> = fields({
  id: aText,
  functionKey: aText,
  place: aText,
  kind: oneOf(...holderKinds),
  name: orNull(aText),
  email: orNull(aText),
  phone: orNull(aText),
  from: orNull(aDay),
  until: orNull(aDay),
  confirmedOn: orNull(aDay),
  audience: oneOf(...holderAudiences),
  source: orNull(aText),
  isRemoved: aTruth,
})

export const externalRow: Shape<ExternalOrganisation> = fields({
  key: aText,
  name: aText,
  kind: oneOf(...externalKinds),
  website: orNull(aText),
  about: orNull(aText),
  audience: oneOf(...externalAudiences),
  source: orNull(aText),
  endedOn: orNull(aDay),
})
