import type { AddressBook } from '../../kernel/address.model.ts'

/** The addresses of cases: what anyone reads of them stands under them, and what their keepers do under the body. */
export const addresses = {
  allCases: '/saker',
  cases: '/:community/saker',
  csvCases: '/:community/saker.csv',
  excelCases: '/:community/saker.xlsx',
  submitCase: '/:community/saker/meld',
  raisers: '/:community/saker/hvem-melder',
  caseTemplates: '/:community/saker/faste',
  addCaseTemplate: '/:community/saker/faste/ny',
  changeCaseTemplate: '/:community/saker/faste/:template',
  endCaseTemplate: '/:community/saker/faste/:template/avslutt',
  repeatCase: '/:community/saker/faste/:template/lag',
  caseItem: '/:community/saker/:case',
  caseFile: '/:community/saker/:case/fil/:file',
  answerCaseQuestion: '/:community/saker/:case/svar',
  caseByLink: '/:community/meldt-sak/:token',
  bodyCases: '/:community/organer/:body/saker',
  assessCase: '/:community/organer/:body/saker/:case/vurder',
  acceptCase: '/:community/organer/:body/saker/:case/ta-inn',
  askBackCase: '/:community/organer/:body/saker/:case/spor',
  joinCase: '/:community/organer/:body/saker/:case/sla-sammen',
  declineCase: '/:community/organer/:body/saker/:case/avvis',
  reopenCase: '/:community/organer/:body/saker/:case/ta-opp',
  changeCase: '/:community/organer/:body/saker/:case/endre',
  caseFiles: '/:community/organer/:body/saker/:case/vedlegg',
  planTreatment: '/:community/organer/:body/saker/:case/planlegg',
  registerTreatment: '/:community/organer/:body/saker/:case/for-inn',
  changeTreatment: '/:community/organer/:body/saker/:case/behandling/:treatment',
  recordTreatment: '/:community/organer/:body/saker/:case/behandling/:treatment/utfall',
  withdrawTreatment: '/:community/organer/:body/saker/:case/behandling/:treatment/ta-av',
} as const satisfies AddressBook

type Own = typeof addresses
declare module '../../kernel/address.model.ts' {
  interface Addresses extends Own {}
}
