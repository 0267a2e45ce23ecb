import type { AddressBook } from '../../kernel/address.model.ts'

/** The addresses of what everybody reads first. */
export const addresses = {
  front: '/:community',
  terms: '/begreper',
} as const satisfies AddressBook

type Own = typeof addresses
declare module '../../kernel/address.model.ts' {
  interface Addresses extends Own {}
}
