import { aDay, aText, aTruth, fields, type Shaped } from '../../../kernel/row.model.ts'

/** A document that is exempt from the public: under the title that it is shown with, or that of its draft. */
export const exemptDocument = fields({
  id: aText,
  slug: aText,
  title: aText,
  audience: aText,
  review: aDay,
  /** Has something of it been put forward? */
  isOut: aTruth,
})
export type ExemptDocument = Shaped<typeof exemptDocument>
