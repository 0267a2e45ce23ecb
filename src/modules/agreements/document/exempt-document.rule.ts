import type { Waiting } from '../../desk/index.ts'
import type { ExemptDocument } from './exempt-document.model.ts'

/** What Min side knows the exemption of a document by. */
export const exemptionSubject = (documentId: string): string => `exemption:${documentId}`

/** What waits because a document is exempt: to look at it anew on its day. The same whatever day it is asked. */
export const waitingOfExemption = ({
  slug,
  title,
  audience,
  review,
  isOut,
}: ExemptDocument): Waiting<'look-at-document-exemption'> => ({
  what: 'look-at-document-exemption',
  place: '',
  placeName: '',
  waitsFor: 'secretariat',
  due: review,
  shownOn: null,
  title,
  way: { slug, state: isOut ? 'out' : 'draft' },
  audience,
  functionKey: null,
})
