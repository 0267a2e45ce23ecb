import type { AddressBook } from '../../kernel/address.model.ts'

/** The addresses of bodies, their seats and those who have them. */
export const addresses = {
  bodies: '/:community/organer',
  addBody: '/:community/organer/nytt',
  importSeats: '/:community/organer/les-inn',
  represented: '/:community/organer/representert',
  authority: '/:community/organer/hvem-bestemmer-hva',
  addAuthority: '/:community/organer/hvem-bestemmer-hva/ny',
  authorityDay: '/:community/organer/hvem-bestemmer-hva/versjon/:version/dag',
  judgeAuthority: '/:community/organer/hvem-bestemmer-hva/vurder',
  withdrawJudgement: '/:community/organer/hvem-bestemmer-hva/vurdering/:judgement/trekk',
  objectToJudgement: '/:community/organer/hvem-bestemmer-hva/vurdering/:judgement/uenig/:partyCode',
  csvSeats: '/:community/organer/plasser.csv',
  excelSeats: '/:community/organer/plasser.xlsx',
  body: '/:community/organer/:body',
  changeBody: '/:community/organer/:body/endre',
  bodyPractice: '/:community/organer/:body/arbeidsmate',
  bodyLeaders: '/:community/organer/:body/ledelse',
  changeLeaders: '/:community/organer/:body/ledelse/:leadership',
  addMandate: '/:community/organer/:body/mandat/nytt',
  changeMandate: '/:community/organer/:body/mandat/:mandate/rett',
  withdrawMandate: '/:community/organer/:body/mandat/:mandate/ta-bort',
  askNames: '/:community/organer/:body/spor-om-navn',
  appoint: '/:community/organer/:body/oppnevn/:asking',
  askCandidates: '/:community/organer/:body/oppnevn/:asking/spor',
  renewCandidateLink: '/:community/organer/:body/oppnevn/:asking/:candidate/ny-lenke',
  revokeCandidateLink: '/:community/organer/:body/oppnevn/:asking/:candidate/trekk',
  standByLink: '/:community/stiller/:token',
  endBody: '/:community/organer/:body/avslutt',
  restoreBody: '/:community/organer/:body/angre-slutt',
  addSeat: '/:community/organer/:body/plasser/ny',
  seat: '/:community/organer/:body/plasser/:seat',
  changeSeat: '/:community/organer/:body/plasser/:seat/endre',
  endSeat: '/:community/organer/:body/plasser/:seat/avslutt',
  addSeatHolder: '/:community/organer/:body/plasser/:seat/ny',
  changeSeatHolder: '/:community/organer/:body/plasser/:seat/:holder',
  endSeatHolder: '/:community/organer/:body/plasser/:seat/:holder/avslutt',
} as const satisfies AddressBook

type Own = typeof addresses
declare module '../../kernel/address.model.ts' {
  interface Addresses extends Own {}
}
