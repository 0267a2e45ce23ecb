import type { AddressBook } from '../../kernel/address.model.ts'

/** The addresses of the parties. */
export const addresses = {
  communities: '/',
  registers: '/registre',
  municipalities: '/:community/kommuner',
  municipality: '/:community/kommuner/:code',
  decidePlace: '/:community/kommuner/avgjor/:code',
  endMembership: '/:community/kommuner/avslutt/:code',
  addParties: '/:community/kommuner/ny',
  setRegions: '/:community/kommuner/region',
  giveTask: '/:community/kommuner/oppgave',
  addOrganisation: '/:community/kommuner/organisasjon',
  organisation: '/:community/kommuner/organisasjon/:key',
  endOrganisation: '/:community/kommuner/organisasjon/:key/avslutt',
} as const satisfies AddressBook

type Own = typeof addresses
declare module '../../kernel/address.model.ts' {
  interface Addresses extends Own {}
}
