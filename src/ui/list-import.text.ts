import { counted, opening, wholeNumber } from '../kernel/format.model.ts'
import { texts } from '../kernel/words.model.ts'

/** The wordings of any list on its way in. */
export const sayList = texts({
  file: { nb: 'Regneark', nn: 'Rekneark', en: 'Spreadsheet' },
  fileHint: {
    nb: 'Excel (.xlsx) eller CSV, høyst 5 000 linjer.',
    nn: 'Excel (.xlsx) eller CSV, høgst 5 000 linjer.',
    en: 'Excel (.xlsx) or CSV, 5 000 lines at most.',
  },
  paste: { nb: 'Eller lim inn linjene', nn: 'Eller lim inn linjene', en: 'Or paste the lines' },
  pasteHint: {
    nb: 'Kopier fra regnearket, med kolonnenavnene øverst.',
    nn: 'Kopier frå reknearket, med kolonnenamna øvst.',
    en: 'Copy from the spreadsheet, with the names of the columns above.',
  },
  look: { nb: 'Se hva som blir endret', nn: 'Sjå kva som blir endra', en: 'See what will change' },
  howTitle: {
    nb: 'Slik skal lista se ut',
    nn: 'Slik skal lista sjå ut',
    en: 'What the list looks like',
  },
  chooseOne: {
    nb: 'Velg en fil, eller lim inn linjene.',
    nn: 'Vel ei fil, eller lim inn linjene.',
    en: 'Choose a file, or paste the lines.',
  },
  notBoth: {
    nb: 'Du har både valgt en fil og limt inn linjer. Bruk én av delene.',
    nn: 'Du har både valt ei fil og limt inn linjer. Bruk éin av delane.',
    en: 'You have both chosen a file and pasted lines. Use one of them.',
  },
  tooMuchText: {
    nb: 'Lista har mer tekst enn vi kan vise på én gang. Del den i flere filer.',
    nn: 'Lista har meir tekst enn vi kan vise på éin gong. Del henne i fleire filer.',
    en: 'The list holds more text than we can show at once. Split it into several files.',
  },
  previewTitle: { nb: 'Se gjennom lista', nn: 'Sjå gjennom lista', en: 'Look through the list' },
  previewLead: {
    nb: 'Ingenting er lagret ennå.',
    nn: 'Ingenting er lagra enno.',
    en: 'Nothing has been stored yet.',
  },
  new: { nb: 'Nye', nn: 'Nye', en: 'New' },
  changed: { nb: 'Endres', nn: 'Blir endra', en: 'Changed' },
  ended: { nb: 'Avsluttes', nn: 'Blir avslutta', en: 'Ended' },
  same: { nb: 'Uendret', nn: 'Uendra', en: 'Unchanged' },
  refused: { nb: 'Må rettes', nn: 'Må rettast', en: 'To be mended' },
  repeated: {
    nb: (count: number) =>
      `${opening(counted('nb', count))} ${count === 1 ? 'linje' : 'linjer'} står mer enn én gang i lista, og er tatt med én gang.`,
    nn: (count: number) =>
      `${opening(counted('nn', count))} ${count === 1 ? 'linje' : 'linjer'} står meir enn éin gong i lista, og er teken med éin gong.`,
    en: (count: number) =>
      `${opening(counted('en', count))} ${count === 1 ? 'line stands' : 'lines stand'} more than once in the list, and ${count === 1 ? 'is' : 'are'} taken once.`,
  },
  notRead: {
    nb: (columns: string) => `Disse kolonnene er ikke lest: ${columns}.`,
    nn: (columns: string) => `Desse kolonnane er ikkje lesne: ${columns}.`,
    en: (columns: string) => `These columns were not read: ${columns}.`,
  },
  nothing: { nb: 'Ingenting å endre', nn: 'Ingenting å endre', en: 'Nothing to change' },
  nothingLead: {
    nb: 'Alt i lista står slik fra før. Ingenting ble lagret.',
    nn: 'Alt i lista står slik frå før. Ingenting vart lagra.',
    en: 'All of the list stands so already. Nothing was stored.',
  },
  mendTitle: { nb: 'Dette må rettes først', nn: 'Dette må rettast først', en: 'Mend this first' },
  mend: { nb: 'Rett linjene her', nn: 'Rett linjene her', en: 'Mend the lines here' },
  mendHint: {
    nb: 'Én linje for hver, med semikolon mellom rutene. Det du tar bort her, blir ikke lest inn.',
    nn: 'Éi linje for kvar, med semikolon mellom rutene. Det du tek bort her, blir ikkje lese inn.',
    en: 'One line for each, with semicolons between the cells. What you remove here is not read in.',
  },
  again: { nb: 'Se på nytt', nn: 'Sjå på nytt', en: 'Look again' },
  another: { nb: 'Velg en annen liste', nn: 'Vel ei anna liste', en: 'Choose another list' },
  confirm: {
    nb: (count: number) => `Lagre ${wholeNumber(count)} ${count === 1 ? 'endring' : 'endringer'}`,
    nn: (count: number) => `Lagre ${wholeNumber(count)} ${count === 1 ? 'endring' : 'endringar'}`,
    en: (count: number) => `Store ${wholeNumber(count)} ${count === 1 ? 'change' : 'changes'}`,
  },
  line: { nb: 'Linje', nn: 'Linje', en: 'Line' },
  why: { nb: 'Hva som er galt', nn: 'Kva som er gale', en: 'What is wrong' },
  who: { nb: 'Hvem', nn: 'Kven', en: 'Who' },
  what: { nb: 'Hva som endres', nn: 'Kva som blir endra', en: 'What changes' },
  becomes: {
    nb: (part: string, from: string, to: string) => `${part}: ${from} blir ${to}`,
    nn: (part: string, from: string, to: string) => `${part}: ${from} blir ${to}`,
    en: (part: string, from: string, to: string) => `${part}: ${from} becomes ${to}`,
  },
  added: {
    nb: (part: string, to: string) => `${part}: ${to}`,
    nn: (part: string, to: string) => `${part}: ${to}`,
    en: (part: string, to: string) => `${part}: ${to}`,
  },
  onlyFirst: {
    nb: (shown: number, all: number) =>
      `De første ${wholeNumber(shown)} av ${wholeNumber(all)} vises.`,
    nn: (shown: number, all: number) =>
      `Dei første ${wholeNumber(shown)} av ${wholeNumber(all)} blir viste.`,
    en: (shown: number, all: number) =>
      `The first ${wholeNumber(shown)} of ${wholeNumber(all)} are shown.`,
  },
  identity: {
    nb: 'Her sto et fødselsnummer eller noe som kan være det. Det er tatt bort, og blir ikke lagret.',
    nn: 'Her stod eit fødselsnummer eller noko som kan vere det. Det er teke bort, og blir ikkje lagra.',
    en: 'Here stood a national identity number, or what can be one. It has been taken away, and is not stored.',
  },
  formula: {
    nb: (columns: string) => `Her er det en formel (${columns}). Skriv teksten i stedet.`,
    nn: (columns: string) => `Her er det ein formel (${columns}). Skriv teksten i staden.`,
    en: (columns: string) => `Here is a formula (${columns}). Write the text instead.`,
  },
  missing: {
    nb: (columns: string, count: number, found: string) =>
      `Fant ikke ${count === 1 ? 'kolonnen' : 'kolonnene'} ${columns}. Skriv navnet på kolonnene øverst i lista.${found === '' ? '' : ` Øverst står nå: ${found}.`}`,
    nn: (columns: string, count: number, found: string) =>
      `Fann ikkje ${count === 1 ? 'kolonnen' : 'kolonnane'} ${columns}. Skriv namnet på kolonnane øvst i lista.${found === '' ? '' : ` Øvst står no: ${found}.`}`,
    en: (columns: string, count: number, found: string) =>
      `The ${count === 1 ? 'column' : 'columns'} ${columns} ${count === 1 ? 'was' : 'were'} not found. Write the names of the columns at the top of the list.${found === '' ? '' : ` At the top is now: ${found}.`}`,
  },
  'no-lines': {
    nb: 'Det står ingen linjer under kolonnenavnene.',
    nn: 'Det står ingen linjer under kolonnenamna.',
    en: 'There are no lines below the names of the columns.',
  },
})
