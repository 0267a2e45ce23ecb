import type { AddressBook } from '../../kernel/address.model.ts'

/** The addresses of what everybody reads first. */
export const addresses = {
  front: '/:community',
  terms: '/begreper',
  help: '/hjelp',
  guide: '/hjelp/om/:guide',
  privacy: '/personvern',
  accessibility: '/tilgjengelighet',
} as const satisfies AddressBook

type Own = typeof addresses
declare module '../../kernel/address.model.ts' {
  interface Addresses extends Own {}
}
