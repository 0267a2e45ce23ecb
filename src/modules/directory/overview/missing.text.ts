import { wholeNumber } from '../../../kernel/format.model.ts'
import { texts } from '../../../kernel/words.model.ts'

/** The wordings of what is missing, and of the lists beside. */
export const sayMissing = texts({
  add: { nb: 'Legg til', nn: 'Legg til', en: 'Add' },
  missing: { nb: 'Dette mangler', nn: 'Dette manglar', en: 'What is missing' },
  nothingMissing: {
    nb: 'Ingenting. Alt er besatt og bekreftet siste år.',
    nn: 'Ingenting. Alt er sett og stadfesta siste år.',
    en: 'Nothing. All are filled and confirmed this year.',
  },
  nothingOfOurs: {
    nb: 'Ingenting hos dere. Hva kommunene mangler, vises ikke.',
    nn: 'Ingenting hos dykk. Kva kommunane manglar, blir ikkje vist.',
    en: 'Nothing of yours. What the municipalities lack is not shown.',
  },
  vacant: { nb: 'Ledig', nn: 'Ledig', en: 'Vacant' },
  notConfirmed: { nb: 'Ikke bekreftet', nn: 'Ikkje stadfesta', en: 'Not confirmed' },
  moreMissing: {
    nb: (count: string) => `Og ${count} til.`,
    nn: (count: string) => `Og ${count} til.`,
    en: (count: string) => `And ${count} more.`,
  },
  unknownCount: {
    nb: (count: number) => `${wholeNumber(count)} er ikke kjent.`,
    nn: (count: number) => `${wholeNumber(count)} er ikkje ${count === 1 ? 'kjend' : 'kjende'}.`,
    en: (count: number) => `${wholeNumber(count)} ${count === 1 ? 'is' : 'are'} not known.`,
  },
  whoLacks: {
    nb: 'Se hvem som mangler hva, på kartet',
    nn: 'Sjå kven som manglar kva, på kartet',
    en: 'See who lacks what, on the map',
  },
  askToConfirm: {
    nb: 'Be dem bekrefte',
    nn: 'Be dei stadfeste',
    en: 'Ask them to confirm',
  },
  confirm: { nb: 'Bekreft', nn: 'Stadfest', en: 'Confirm' },
  moreLists: { nb: 'Flere lister', nn: 'Fleire lister', en: 'More lists' },
  externalsList: { nb: 'Andre organisasjoner', nn: 'Andre organisasjonar', en: 'Others outside' },
  functionsList: {
    nb: 'Lista over funksjoner',
    nn: 'Lista over funksjonar',
    en: 'The list of functions',
  },
  functionsNote: {
    nb: 'Hvilke funksjoner som finnes',
    nn: 'Kva funksjonar som finst',
    en: 'Which functions there are',
  },
  outside: { nb: 'Utenfor fellesskapet', nn: 'Utanfor fellesskapet', en: 'Outside the community' },
  source: {
    nb: 'Kommunen holder sin egen liste. Personer vises bare for dem som trenger dem; siden er ikke åpen.',
    nn: 'Kommunen held si eiga liste. Personar blir berre viste for dei som treng dei; sida er ikkje open.',
    en: 'Each municipality keeps its own list. Persons are shown only to those who need them; the page is not public.',
  },
  fetchList: { nb: 'Hent lista:', nn: 'Hent lista:', en: 'Download the list:' },
  asExcel: { nb: 'Excel', nn: 'Excel', en: 'Excel' },
  asCsv: { nb: 'CSV', nn: 'CSV', en: 'CSV' },
  toPrint: { nb: 'utskrift', nn: 'utskrift', en: 'to print' },
  importNew: { nb: 'Les inn en ny liste', nn: 'Les inn ei ny liste', en: 'Import a new list' },
})
