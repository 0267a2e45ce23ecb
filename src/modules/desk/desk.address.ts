import type { AddressBook } from '../../kernel/address.model.ts'

/** The addresses of what waits for a reader. */
export const addresses = {
  desk: '/:community/min-side',
} as const satisfies AddressBook

type Own = typeof addresses
declare module '../../kernel/address.model.ts' {
  interface Addresses extends Own {}
}
