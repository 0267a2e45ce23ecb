import type { AddressBook } from '../../kernel/address.model.ts'

/** The addresses of the rounds. */
export const addresses = {
  rounds: '/:community/runder',
  newRound: '/:community/runder/ny',
  round: '/:community/runder/:round',
  draftRound: '/:community/runder/:round/utkast',
  changeRound: '/:community/runder/:round/endre',
  discardRound: '/:community/runder/:round/forkast',
  addQuestion: '/:community/runder/:round/sporsmal/nytt',
  changeQuestion: '/:community/runder/:round/sporsmal/:question',
  moveQuestion: '/:community/runder/:round/sporsmal/:question/flytt',
  removeQuestion: '/:community/runder/:round/sporsmal/:question/fjern',
  sendRound: '/:community/runder/:round/send',
  askMore: '/:community/runder/:round/spor-flere',
  postponeRound: '/:community/runder/:round/frist',
  estimateRound: '/:community/runder/:round/anslag/:question',
  roundCsv: '/:community/runder/:round/svar.csv',
  roundExcel: '/:community/runder/:round/svar.xlsx',
  roundPdf: '/:community/runder/:round/svar.pdf',
  closeRound: '/:community/runder/:round/lukk',
  reopenRound: '/:community/runder/:round/apne',
  nudgeRound: '/:community/runder/:round/purr',
  roundMail: '/:community/runder/:round/e-post',
  roundMailAgain: '/:community/runder/:round/e-post/:mail/igjen',
  renewLink: '/:community/runder/:round/e-post/:mail/ny-lenke',
  revokeLink: '/:community/runder/:round/e-post/:mail/trekk',
  roundFiles: '/:community/runder/:round/vedlegg',
  roundFile: '/:community/runder/:round/vedlegg/:position',
  answerRound: '/:community/runder/:round/svar/:place',
  roundAnswerFile: '/:community/runder/:round/svar/:place/fil/:question/:file',
  roundAnswerSource: '/:community/runder/:round/svar/:place/kilde/:answer',
  answerByLink: '/:community/svar/:token',
  roundFileByLink: '/:community/svar/:token/vedlegg/:position',
  answerFileByLink: '/:community/svar/:token/fil/:question/:file',
} as const satisfies AddressBook

type Own = typeof addresses
declare module '../../kernel/address.model.ts' {
  interface Addresses extends Own {}
}
