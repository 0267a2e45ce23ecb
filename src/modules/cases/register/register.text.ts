import { counted, opening, wholeNumber } from '../../../kernel/format.model.ts'
import { problemsIn } from '../../../kernel/reading.text.ts'
import { type Locale, type Named, texts } from '../../../kernel/words.model.ts'
import type { FilterField, Selection, Sorting, standingGroups } from './filter.model.ts'

/** The wordings of the register. */
export const sayRegister = texts({
  withheld: {
    nb: 'Unntatt offentlighet',
    nn: 'Unnateke offentlegheit',
    en: 'Exempt from the public',
  },
  withheldLead: {
    nb: 'Organets saksliste er offentlig. Disse sakene står der uten tittel.',
    nn: 'Saklista til organet er offentleg. Desse sakene står der utan tittel.',
    en: 'The agenda of the body is public. These cases stand there without a title.',
  },
  done_moved: {
    nb: 'Saken er flyttet. Du ser den ikke lenger.',
    nn: 'Saka er flytta. Du ser ho ikkje lenger.',
    en: 'The case is moved. You no longer see it.',
  },
  words: { nb: 'Ord eller saksnummer', nn: 'Ord eller saksnummer', en: 'Words or case number' },
  body: { nb: 'Organ', nn: 'Organ', en: 'Body' },
  year: { nb: 'År', nn: 'År', en: 'Year' },
  state: { nb: 'Tilstand', nn: 'Tilstand', en: 'State' },
  acts: { nb: 'Må gjøre noe', nn: 'Må gjere noko', en: 'Must act' },
  kind: { nb: 'Type sak', nn: 'Type sak', en: 'Kind of case' },
  matter: { nb: 'Hva saken gjelder', nn: 'Kva saka gjeld', en: 'Matter' },
  noMatter: {
    nb: 'Ingen av sakene i avtalen',
    nn: 'Ingen av sakene i avtalen',
    en: 'None of the matters of the agreement',
  },
  clause: { nb: 'Punkt i avtalen', nn: 'Punkt i avtalen', en: 'Clause of the agreement' },
  raised: { nb: 'Hvem som meldte inn', nn: 'Kven som melde inn', en: 'Who raised it' },
  municipality: { nb: 'Kommune', nn: 'Kommune', en: 'Municipality' },
  sorting: { nb: 'Rekkefølge', nn: 'Rekkjefølgje', en: 'Order' },
  from: { nb: 'Vis fra', nn: 'Vis frå', en: 'Show from' },
  selection: { nb: 'Utvalg', nn: 'Utval', en: 'Selection' },
  all: { nb: 'Alle', nn: 'Alle', en: 'All' },
  find: { nb: 'Finn', nn: 'Finn', en: 'Find' },
  more: {
    nb: 'Flere valg: type, punkt i avtalen, hvem som meldte inn, kommune, rekkefølge',
    nn: 'Fleire val: type, punkt i avtalen, kven som melde inn, kommune, rekkjefølgje',
    en: 'More choices: kind, clause, who raised it, municipality, order',
  },
  showAll: { nb: 'Vis alle saker', nn: 'Vis alle saker', en: 'Show all cases' },
  errorsTitle: {
    nb: 'Dette må rettes før sakene kan vises',
    nn: 'Dette må rettast før sakene kan visast',
    en: 'This must be put right before the cases can be shown',
  },
  where: { nb: 'Organ', nn: 'Organ', en: 'Body' },
  case: { nb: 'Sak', nn: 'Sak', en: 'Case' },
  actsUnknown: { nb: 'Ikke avklart', nn: 'Ikkje avklart', en: 'Not settled' },
  raisedBy: {
    nb: (who: string, on: string) => `Meldt inn av ${who} ${on}`,
    nn: (who: string, on: string) => `Meld inn av ${who} ${on}`,
    en: (who: string, on: string) => `Submitted by ${who} ${on}`,
  },
  toSecretary: {
    nb: (body: string) => `Sekretæren i ${body}`,
    nn: (body: string) => `Sekretæren i ${body}`,
    en: (body: string) => `The secretary of ${body}`,
  },
  someBody: {
    nb: 'Organ i helsefellesskapet',
    nn: 'Organ i helsefellesskapet',
    en: 'A body of the health community',
  },
  noDay: { nb: 'Dag ikke satt', nn: 'Dag ikkje sett', en: 'No day set' },
  dayNotKnown: { nb: 'Dag ikke kjent', nn: 'Dag ikkje kjend', en: 'Day not known' },
  late: {
    nb: (days: number) =>
      days === 1 ? '1 dag over frist' : `${wholeNumber(days)} dager over frist`,
    nn: (days: number) =>
      days === 1 ? '1 dag over frist' : `${wholeNumber(days)} dagar over frist`,
    en: (days: number) => (days === 1 ? '1 day late' : `${wholeNumber(days)} days late`),
  },
  lead: {
    nb: (waiting: number, most: number) =>
      waiting === 0
        ? 'Ingen saker venter.'
        : waiting > most
          ? `Flere enn ${wholeNumber(most)} saker venter`
          : waiting === 1
            ? 'Én sak venter'
            : `${opening(counted('nb', waiting))} saker venter`,
    nn: (waiting: number, most: number) =>
      waiting === 0
        ? 'Ingen saker ventar.'
        : waiting > most
          ? `Fleire enn ${wholeNumber(most)} saker ventar`
          : waiting === 1
            ? 'Éi sak ventar'
            : `${opening(counted('nn', waiting))} saker ventar`,
    en: (waiting: number, most: number) =>
      waiting === 0
        ? 'No cases are waiting.'
        : waiting > most
          ? `More than ${wholeNumber(most)} cases are waiting`
          : waiting === 1
            ? 'One case is waiting'
            : `${opening(counted('en', waiting))} cases are waiting`,
  },
  leadLate: {
    nb: (late: number, most: number, waiting: number) =>
      waiting === 1
        ? `, og den er ${late === 0 ? 'ikke ' : ''}over frist.`
        : late === 0
          ? ', ingen av dem er over frist.'
          : `, ${someOf('nb', late, most)} av dem over frist.`,
    nn: (late: number, most: number, waiting: number) =>
      waiting === 1
        ? `, og ho er ${late === 0 ? 'ikkje ' : ''}over frist.`
        : late === 0
          ? ', ingen av dei er over frist.'
          : `, ${someOf('nn', late, most)} av dei over frist.`,
    en: (late: number, most: number, waiting: number) =>
      waiting === 1
        ? `, and it is ${late === 0 ? 'not ' : ''}late.`
        : late === 0
          ? ', none of them late.'
          : `, ${someOf('en', late, most)} of them late.`,
  },
  found: {
    nb: (cases: number, most: number) =>
      cases > most ? `flere enn ${wholeNumber(most)}` : wholeNumber(cases),
    nn: (cases: number, most: number) =>
      cases > most ? `fleire enn ${wholeNumber(most)}` : wholeNumber(cases),
    en: (cases: number, most: number) =>
      cases > most ? `more than ${wholeNumber(most)}` : wholeNumber(cases),
  },
  allCases: { nb: 'Alle saker', nn: 'Alle saker', en: 'All cases' },
  asked: { nb: 'Saker funnet', nn: 'Saker funne', en: 'Cases found' },
  mine: { nb: 'Mine saker', nn: 'Mine saker', en: 'My cases' },
  isLate: { nb: 'Over frist', nn: 'Over frist', en: 'Late' },
  areDeclined: { nb: 'Avvist ved inntak', nn: 'Avvist ved inntak', en: 'Declined at intake' },
  mineSaid: {
    nb: 'Det du eller de du svarer for har meldt inn, det som venter i dine organer, og det du står som eier av.',
    nn: 'Det du eller dei du svarar for har meldt inn, det som ventar i organa dine, og det du står som eigar av.',
    en: 'What you or those you answer for have raised, what waits in your bodies, and what you own by name.',
  },
  nothing: {
    nb: 'Ingen saker svarer til dette. Prøv med færre valg, eller begynnelsen av et ord. Saker du ikke har tilgang til, kan du heller ikke finne her.',
    nn: 'Ingen saker svarar til dette. Prøv med færre val, eller byrjinga av eit ord. Saker du ikkje har tilgang til, kan du heller ikkje finne her.',
    en: 'No cases answer to this. Try fewer choices, or the beginning of a word. Cases that you may not see cannot be found here either.',
  },
  noneYet: {
    nb: 'Ingen saker er ført inn som du kan se. Når en sak blir meldt inn eller ført inn, står den her samme dag.',
    nn: 'Ingen saker er førte inn som du kan sjå. Når ei sak blir meld inn eller ført inn, står ho her same dagen.',
    en: 'No cases that you can see are registered. A case stands here the day it is submitted or registered.',
  },
  next: { nb: 'Neste saker', nn: 'Neste saker', en: 'Next cases' },
  fromStart: { nb: 'Fra begynnelsen', nn: 'Frå byrjinga', en: 'From the beginning' },
  lastShown: {
    nb: (shown: number) => `${wholeNumber(shown)} vist. Sist vist: `,
    nn: (shown: number) => `${wholeNumber(shown)} viste. Sist vist: `,
    en: (shown: number) => `${wholeNumber(shown)} shown. Last shown: `,
  },
  csv: { nb: 'CSV', nn: 'CSV', en: 'CSV' },
  excel: { nb: 'Excel', nn: 'Excel', en: 'Excel' },
  templates: { nb: 'Faste saker', nn: 'Faste saker', en: 'Recurring cases' },
  everywhere: {
    nb: 'Saker i alle helsefellesskap',
    nn: 'Saker i alle helsefellesskap',
    en: 'Cases in all health communities',
  },
  everywhereLead: {
    nb: 'Det som er åpent for deg, fellesskap for fellesskap.',
    nn: 'Det som er ope for deg, fellesskap for fellesskap.',
    en: 'What is open to you, community by community.',
  },
  onlyFirst: {
    nb: (most: number) => `De ${counted('nb', most)} første. `,
    nn: (most: number) => `Dei ${counted('nn', most)} første. `,
    en: (most: number) => `The first ${counted('en', most)}. `,
  },
  toRegister: {
    nb: (community: string) => `Vis i ${community}`,
    nn: (community: string) => `Vis i ${community}`,
    en: (community: string) => `Show in ${community}`,
  },
  nothingAnywhere: {
    nb: 'Ingen saker som er åpne for deg, svarer til dette.',
    nn: 'Ingen saker som er opne for deg, svarar til dette.',
    en: 'No cases that are open to you answer to this.',
  },
})

const moreThan: Record<Locale, string> = { nb: 'flere enn', nn: 'fleire enn', en: 'more than' }
const someOf = (locale: Locale, count: number, most: number): string =>
  count > most ? `${moreThan[locale]} ${wholeNumber(most)}` : counted(locale, count)

export const sortingNames: Record<Sorting, Named> = {
  waiting: {
    nb: 'De som venter først',
    nn: 'Dei som ventar først',
    en: 'Those that wait first',
  },
  newest: { nb: 'Nyeste først', nn: 'Nyaste først', en: 'Newest first' },
  title: { nb: 'Etter tittel', nn: 'Etter tittel', en: 'By title' },
  due: { nb: 'Etter frist', nn: 'Etter frist', en: 'By due day' },
}

/** The same within a sentence, after how many there are. */
export const sortingSaid: Record<Sorting, Named> = {
  waiting: { nb: 'de som venter først', nn: 'dei som ventar først', en: 'those that wait first' },
  newest: { nb: 'nyeste først', nn: 'nyaste først', en: 'newest first' },
  title: { nb: 'etter tittel', nn: 'etter tittel', en: 'by title' },
  due: { nb: 'etter frist', nn: 'etter frist', en: 'by due day' },
}

export const selectionNames: Record<Selection, (locale: Locale) => string> = {
  mine: (locale) => sayRegister(locale, 'mine'),
  late: (locale) => sayRegister(locale, 'isLate'),
  declined: (locale) => sayRegister(locale, 'areDeclined'),
}

export const standingGroupNames: Record<(typeof standingGroups)[number], Named> = {
  waiting: { nb: 'Venter på noe', nn: 'Ventar på noko', en: 'Waiting for something' },
  settled: { nb: 'Ferdig', nn: 'Ferdig', en: 'Settled' },
}

/** What the fields are called, in the order that they stand in. */
export const filterLabels = (locale: Locale): Record<FilterField, string> => ({
  ord: sayRegister(locale, 'words'),
  organ: sayRegister(locale, 'body'),
  ar: sayRegister(locale, 'year'),
  tilstand: sayRegister(locale, 'state'),
  handling: sayRegister(locale, 'acts'),
  slag: sayRegister(locale, 'kind'),
  emne: sayRegister(locale, 'matter'),
  punkt: sayRegister(locale, 'clause'),
  meldt: sayRegister(locale, 'raised'),
  kommune: sayRegister(locale, 'municipality'),
  sorter: sayRegister(locale, 'sorting'),
  utvalg: sayRegister(locale, 'selection'),
  etter: sayRegister(locale, 'from'),
})

export const filterProblemText = problemsIn<'too-many'>({
  'too-many': {
    nb: 'Det er flere saker enn en fil kan ha. Velg ett år, så kan fila lages.',
    nn: 'Det er fleire saker enn ei fil kan ha. Vel eitt år, så kan fila lagast.',
    en: 'There are more cases than a file can hold. Choose one year, and the file can be made.',
  },
})
