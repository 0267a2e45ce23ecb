import type { AddressBook } from '../../kernel/address.model.ts'

/** The addresses of the journal. */
export const addresses = {
  journal: '/:community/journal',
  journalFile: '/:community/journal/:file{journal\\.csv}',
  journalExcel: '/:community/journal/:file{journal\\.xlsx}',
  askRemoval: '/:community/journal/fjern',
  approveRemoval: '/:community/journal/fjern/godkjenn',
} as const satisfies AddressBook

type Own = typeof addresses
declare module '../../kernel/address.model.ts' {
  interface Addresses extends Own {}
}
