import { wholeNumber } from '../../../kernel/format.model.ts'
import { texts } from '../../../kernel/words.model.ts'

/** The wordings of the page on who has not. */
export const sayGaps = texts({
  add: { nb: 'Legg til', nn: 'Legg til', en: 'Add' },
  title: { nb: 'Hvem har ikke', nn: 'Kven har ikkje', en: 'Who has not' },
  titleOf: {
    nb: (what: string) => `Hvem har ikke: ${what}`,
    nn: (what: string) => `Kven har ikkje: ${what}`,
    en: (what: string) => `Who has not: ${what}`,
  },
  lacking: {
    nb: (places: number, all: number, functions: number) =>
      places === 0
        ? 'Ingen mangler noe.'
        : `${wholeNumber(places)} av ${wholeNumber(all)} mangler noe, til sammen ${functions === 1 ? 'én funksjon' : `${wholeNumber(functions)} funksjoner`}.`,
    nn: (places: number, all: number, functions: number) =>
      places === 0
        ? 'Ingen manglar noko.'
        : `${wholeNumber(places)} av ${wholeNumber(all)} manglar noko, til saman ${functions === 1 ? 'éin funksjon' : `${wholeNumber(functions)} funksjonar`}.`,
    en: (places: number, all: number, functions: number) =>
      places === 0
        ? 'Nobody lacks anything.'
        : `${wholeNumber(places)} of ${wholeNumber(all)} ${places === 1 ? 'lacks' : 'lack'} something, ${functions === 1 ? 'one function' : `${wholeNumber(functions)} functions`} in all.`,
  },
  lackingOne: {
    nb: (places: number, all: number) =>
      places === 0
        ? 'Alle har noen.'
        : `${wholeNumber(places)} av ${wholeNumber(all)} har ingen, eller det er ikke kjent hvem.`,
    nn: (places: number, all: number) =>
      places === 0
        ? 'Alle har nokon.'
        : `${wholeNumber(places)} av ${wholeNumber(all)} har ingen, eller det er ikkje kjent kven.`,
    en: (places: number, all: number) =>
      places === 0
        ? 'All have somebody.'
        : `${wholeNumber(places)} of ${wholeNumber(all)} ${places === 1 ? 'has' : 'have'} nobody, or it is not known who.`,
  },
  choose: { nb: 'Funksjon', nn: 'Funksjon', en: 'Function' },
  all: { nb: 'Alle funksjoner', nn: 'Alle funksjonar', en: 'All functions' },
  show: { nb: 'Vis', nn: 'Vis', en: 'Show' },
  map: {
    nb: 'Kommunene på kartet',
    nn: 'Kommunane på kartet',
    en: 'The municipalities on the map',
  },
  table: { nb: 'Det samme som tabell', nn: 'Det same som tabell', en: 'The same as a table' },
  tableLead: {
    nb: 'De som mangler mest, står først.',
    nn: 'Dei som manglar mest, står først.',
    en: 'Those that lack most stand first.',
  },
  none: {
    nb: 'Ingen steder skal ha noe som er i lista.',
    nn: 'Ingen stader skal ha noko som er i lista.',
    en: 'Nothing in the list is looked for anywhere.',
  },
  place: { nb: 'Hvor', nn: 'Kvar', en: 'Where' },
  standing: { nb: 'Status', nn: 'Status', en: 'Status' },
  vacant: { nb: 'Ledig', nn: 'Ledig', en: 'Vacant' },
  unknown: { nb: 'Ikke kjent', nn: 'Ikkje kjent', en: 'Not known' },
  doubtful: { nb: 'Ikke bekreftet', nn: 'Ikkje stadfesta', en: 'Not confirmed' },
  confirmed: { nb: 'Bekreftet', nn: 'Stadfesta', en: 'Confirmed' },
  hidden: { nb: 'Ikke delt', nn: 'Ikkje delt', en: 'Not shared' },
  hiddenKey: {
    nb: 'Ikke kjent, eller ikke delt',
    nn: 'Ikkje kjent, eller ikkje delt',
    en: 'Not known, or not shared',
  },
  shared: {
    nb: (shown: number, all: number) => `${shown} av ${all} er delt`,
    nn: (shown: number, all: number) => `${shown} av ${all} er ${shown === 1 ? 'delt' : 'delte'}`,
    en: (shown: number, all: number) => `${shown} of ${all} shared`,
  },
  lacks: {
    nb: (count: number) => `Mangler ${count}`,
    nn: (count: number) => `Manglar ${count}`,
    en: (count: number) => `Lacks ${count}`,
  },
  toConfirm: {
    nb: (count: number) => `${count} ubekreftet`,
    nn: (count: number) => `${count} ikkje stadfesta`,
    en: (count: number) => `${count} not confirmed`,
  },
  complete: { nb: 'Har alle', nn: 'Har alle', en: 'Has all' },
  keyVacant: { nb: 'Noe er ledig', nn: 'Noko er ledig', en: 'Something is vacant' },
  keyUnknown: { nb: 'Noe er ikke kjent', nn: 'Noko er ikkje kjent', en: 'Something is not known' },
  keyDoubtful: {
    nb: 'Noe er ikke bekreftet',
    nn: 'Noko er ikkje stadfesta',
    en: 'Something is not confirmed',
  },
  act: { nb: 'Hva du kan gjøre', nn: 'Kva du kan gjere', en: 'What you can do' },
  whole: { nb: 'Se hvem som har den', nn: 'Sjå kven som har han', en: 'See who holds it' },
  onOneSide: {
    nb: 'Hva den andre siden mangler, vises ikke. Det som er delt med dere, er med.',
    nn: 'Kva den andre sida manglar, blir ikkje vist. Det som er delt med dykk, er med.',
    en: 'What the other side lacks is not shown. What is shared with you is included.',
  },
})
