import type { AddressBook } from '../../kernel/address.model.ts'

/** The addresses of what waits for a reader: in one community, and in all. */
export const addresses = {
  desk: '/:community/min-side',
  desks: '/min-side',
  digest: '/sammendrag',
  leaveDigest: '/sammendrag/slutt',
} as const satisfies AddressBook

type Own = typeof addresses
declare module '../../kernel/address.model.ts' {
  interface Addresses extends Own {}
}
