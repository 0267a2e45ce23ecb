import type { AddressBook } from '../../kernel/address.model.ts'

/** The addresses of the costs. */
export const addresses = {
  costs: '/:community/kostnader',
  newScheme: '/:community/kostnader/ny',
  shares: '/:community/kostnader/:scheme',
  amount: '/:community/kostnader/:scheme/:party{[0-9]{4}}',
  trial: '/:community/kostnader/:scheme/prov',
  adoptShares: '/:community/kostnader/:scheme/vedta',
  stateCost: '/:community/kostnader/:scheme/kostnad',
  sharesFile: '/:community/kostnader/:scheme/:file{fordeling\\.(?:csv|xlsx|pdf)}',
} as const satisfies AddressBook

type Own = typeof addresses
declare module '../../kernel/address.model.ts' {
  interface Addresses extends Own {}
}
