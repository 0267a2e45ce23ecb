import type { AddressBook } from '../../kernel/address.model.ts'

/** The addresses of the agreements. */
export const addresses = {
  documents: '/:community/avtaler',
  newDocument: '/:community/avtaler/ny',
  drafts: '/:community/avtaler/utkast',
  document: '/:community/avtaler/:slug',
  editDraft: '/:community/avtaler/:slug/rediger',
  nextVersion: '/:community/avtaler/:slug/ny-versjon',
  discardDraft: '/:community/avtaler/:slug/forkast',
  settleHost: '/:community/avtaler/:slug/vertskommune',
  keepDocument: '/:community/avtaler/:slug/arkiv',
  attachment: '/:community/avtaler/:slug/vedlegg/:number/:position',
} as const satisfies AddressBook

type Own = typeof addresses
declare module '../../kernel/address.model.ts' {
  interface Addresses extends Own {}
}
