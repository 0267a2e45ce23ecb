import type { AddressBook } from '../../kernel/address.model.ts'

/** The addresses of who holds which function where. */
export const addresses = {
  directory: '/:community/kontakter',
  functionList: '/:community/kontakter/funksjon/:function',
  placeList: '/:community/kontakter/hos/:place',
  addHolder: '/:community/kontakter/hos/:place/ny',
  confirmList: '/:community/kontakter/hos/:place/bekreft',
  placeLanguage: '/:community/kontakter/hos/:place/malform',
  holder: '/:community/kontakter/hos/:place/:holder',
  confirmHolder: '/:community/kontakter/hos/:place/:holder/bekreft',
  endHolder: '/:community/kontakter/hos/:place/:holder/avslutt',
  giveLogin: '/:community/kontakter/hos/:place/:holder/tilgang',
  card: '/:community/kontakter/hos/:place/:holder/kort.vcf',
  externals: '/:community/kontakter/andre',
  addExternal: '/:community/kontakter/andre/ny',
  external: '/:community/kontakter/andre/:organisation',
  changeExternal: '/:community/kontakter/andre/:organisation/endre',
  endExternal: '/:community/kontakter/andre/:organisation/ta-ut',
  restoreExternal: '/:community/kontakter/andre/:organisation/sett-inn',
  functions: '/:community/kontakter/funksjoner',
  addFunction: '/:community/kontakter/funksjoner/ny',
  changeFunction: '/:community/kontakter/funksjoner/:function',
  endFunction: '/:community/kontakter/funksjoner/:function/ta-ut',
  restoreFunction: '/:community/kontakter/funksjoner/:function/sett-inn',
  usualFunctions: '/:community/kontakter/funksjoner/vanlige',
  gaps: '/:community/kontakter/mangler',
  write: '/:community/kontakter/skriv',
  writeAgain: '/:community/kontakter/skriv/e-post/:mail',
  importList: '/:community/kontakter/les-inn',
  csvList: '/:community/kontakter/liste.csv',
  excelList: '/:community/kontakter/liste.xlsx',
  printList: '/:community/kontakter/utskrift',
} as const satisfies AddressBook

type Own = typeof addresses
declare module '../../kernel/address.model.ts' {
  interface Addresses extends Own {}
}
