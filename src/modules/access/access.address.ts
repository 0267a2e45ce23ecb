import type { AddressBook } from '../../kernel/address.model.ts'

/** The addresses of the door, and of who may come in. */
export const addresses = {
  signIn: '/logg-inn',
  enterCode: '/logg-inn/kode',
  enterByLink: '/logg-inn/lenke',
  tryRole: '/logg-inn/prove',
  signOut: '/logg-ut',
  sessions: '/innlogginger',
  endSession: '/innlogginger/avslutt',
  endOtherSessions: '/innlogginger/avslutt-andre',
  people: '/:community/tilgang',
  person: '/:community/tilgang/:person',
  endRole: '/:community/tilgang/avslutt',
  sendAgain: '/:community/tilgang/igjen',
  outgoingMail: '/:community/e-post',
  replyAddress: '/:community/tilgang/svaradresse',
  actFor: '/:community/handle-for',
} as const satisfies AddressBook

type Own = typeof addresses
declare module '../../kernel/address.model.ts' {
  interface Addresses extends Own {}
}
