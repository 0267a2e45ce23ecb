import type { AddressBook } from '../../kernel/address.model.ts'

/** The addresses of the treatment of an agreement by its parties. */
export const addresses = {
  putForward: '/:community/avtaler/:slug/legg-fram',
  board: '/:community/avtaler/:slug/tavle',
  boardCsv: '/:community/avtaler/:slug/tavle.csv',
  boardExcel: '/:community/avtaler/:slug/tavle.xlsx',
  seeAnswers: '/:community/avtaler/:slug/sett',
  moveDeadline: '/:community/avtaler/:slug/frist',
  withdrawVersion: '/:community/avtaler/:slug/trekk',
  nudge: '/:community/avtaler/:slug/purr',
  answers: '/:community/avtaler/:slug/svar',
  answer: '/:community/avtaler/:slug/svar/:partyCode',
  answerFile: '/:community/avtaler/:slug/svar/:partyCode/fil/:treatmentId',
  answerReservation: '/:community/avtaler/:slug/svar/:partyCode/forbehold',
  answerStanding: '/:community/avtaler/:slug/svar/:partyCode/part',
  answerWithout: '/:community/avtaler/:slug/svar/:partyCode/uten',
  askAgain: '/:community/avtaler/:slug/svar/:partyCode/pa-nytt',
  setAsideReport: '/:community/avtaler/:slug/svar/:partyCode/meldt/:report/til-side',
  confirmSame: '/:community/avtaler/:slug/svar/:partyCode/meldt/:report/stemmer',
  reportFile: '/:community/avtaler/:slug/svar/:partyCode/meldt/:report/fil',
  partyNote: '/:community/avtaler/:slug/svar/:partyCode/notat',
  mailAgain: '/:community/avtaler/:slug/e-post/:mail',
  renewPartyLink: '/:community/avtaler/:slug/e-post/:mail/ny-lenke',
  revokePartyLink: '/:community/avtaler/:slug/e-post/:mail/trekk',
  partyPackage: '/:community/avtaler/:slug/pakke/:partyCode',
  packageAgreementWord: '/:community/avtaler/:slug/pakke/:partyCode/avtale.docx',
  packageAgreementPdf: '/:community/avtaler/:slug/pakke/:partyCode/avtale.pdf',
  packageCaseWord: '/:community/avtaler/:slug/pakke/:partyCode/saksframlegg.docx',
  packageCasePdf: '/:community/avtaler/:slug/pakke/:partyCode/saksframlegg.pdf',
  packageZip: '/:community/avtaler/:slug/pakke/:partyCode/pakke.zip',
  allPackages: '/:community/avtaler/:slug/sakspakker.zip',
  reportByLink: '/:community/meld/:token',
  fileByLink: '/:community/meld/:token/vedlegg/:position',
  signing: '/:community/avtaler/:slug/signering',
  signingOf: '/:community/avtaler/:slug/signering/:partyCode',
  signingFile: '/:community/avtaler/:slug/signering/:partyCode/fil/:signatureId',
  signingAll: '/:community/avtaler/:slug/signering/alle.pdf',
  signingTransferWord: '/:community/avtaler/:slug/signering/overforing.docx',
  signingTransferPdf: '/:community/avtaler/:slug/signering/overforing.pdf',
  resetExercise: '/:community/nullstill',
} as const satisfies AddressBook

type Own = typeof addresses
declare module '../../kernel/address.model.ts' {
  interface Addresses extends Own {}
}
