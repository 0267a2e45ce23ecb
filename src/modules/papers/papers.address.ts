import type { AddressBook } from '../../kernel/address.model.ts'

/** The addresses of papers, each under its case. */
export const addresses = {
  paper: '/:community/saker/:case/framlegg',
  headings: '/:community/framlegg/overskrifter',
  bodyHeadings: '/:community/organer/:body/framlegg/overskrifter',
  beginPaper: '/:community/organer/:body/saker/:case/framlegg',
  writePaper: '/:community/saker/:case/framlegg/skriv',
  fromWord: '/:community/saker/:case/framlegg/word',
  keepPart: '/:community/saker/:case/framlegg/skriv/del',
  writers: '/:community/saker/:case/framlegg/skrivere',
  askReaders: '/:community/saker/:case/framlegg/gjennomsyn',
  endReview: '/:community/saker/:case/framlegg/gjennomsyn/:review/avslutt',
  reviewPaper: '/:community/saker/:case/framlegg/les/:reader',
  answerRemark: '/:community/saker/:case/framlegg/merknad/:remark',
  showPaper: '/:community/saker/:case/framlegg/legg-fram',
} as const satisfies AddressBook

type Own = typeof addresses
declare module '../../kernel/address.model.ts' {
  interface Addresses extends Own {}
}
