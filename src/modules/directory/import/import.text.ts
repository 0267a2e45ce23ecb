import { counted, opening, wholeNumber } from '../../../kernel/format.model.ts'
import { texts } from '../../../kernel/words.model.ts'

/** The wordings of the list on its way in. */
export const sayImport = texts({
  title: { nb: 'Les inn kontakter', nn: 'Les inn kontaktar', en: 'Read in contacts' },
  lead: {
    nb: 'Fra et regneark eller ei liste. Du ser hva som blir endret før noe lagres.',
    nn: 'Frå eit rekneark eller ei liste. Du ser kva som blir endra før noko blir lagra.',
    en: 'From a spreadsheet or a list. You see what will change before anything is stored.',
  },
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
  howColumns: {
    nb: 'Kolonnene kan stå i hvilken som helst rekkefølge, og du kan ta bort dem du ikke trenger. Kommunenummer og funksjon må være med, og navn eller e-post.',
    nn: 'Kolonnane kan stå i kva rekkjefølgje som helst, og du kan ta bort dei du ikkje treng. Kommunenummer og funksjon må vere med, og namn eller e-post.',
    en: 'The columns can be in any order, and those that you do not need can be left out. Municipality number and function must be there, and name or e-mail.',
  },
  howPlace: {
    nb: 'Kommunenummer er nummeret eller navnet på kommunen. For helseforetaket, regioner og andre: skriv navnet.',
    nn: 'Kommunenummer er nummeret eller namnet på kommunen. For helseføretaket, regionar og andre: skriv namnet.',
    en: 'Kommunenummer is the number or the name of the municipality. For the health trust, regions and others, write the name.',
  },
  howName: {
    nb: 'Uten navn er linja en felles postkasse. Skriv Ledig som navn når ingen har funksjonen.',
    nn: 'Utan namn er linja ei felles postkasse. Skriv Ledig som namn når ingen har funksjonen.',
    en: 'Without a name the line is a shared mailbox. Write Ledig as the name when nobody holds the function.',
  },
  howDays: {
    nb: 'Til er siste dag. Fyll det ut for den som slutter. Den som kommer etter, får ei egen linje.',
    nn: 'Til er siste dag. Fyll det ut for den som sluttar. Den som kjem etter, får ei eiga linje.',
    en: 'Til is the last day. Fill it in for whoever leaves. Whoever comes after has a line of their own.',
  },
  howEmpty: {
    nb: 'Tomme ruter endrer ingenting, og de som ikke er med i lista, blir stående.',
    nn: 'Tomme ruter endrar ingenting, og dei som ikkje er med i lista, blir ståande.',
    en: 'Empty cells change nothing, and those who are not in the list stay.',
  },
  startFrom: {
    nb: 'Begynn gjerne med lista slik den er nå:',
    nn: 'Byrja gjerne med lista slik ho er no:',
    en: 'You may begin with the list as it is now:',
  },
  excelNow: { nb: 'Kontaktlista (Excel)', nn: 'Kontaktlista (Excel)', en: 'The contacts (Excel)' },
  csvNow: { nb: 'Kontaktlista (CSV)', nn: 'Kontaktlista (CSV)', en: 'The contacts (CSV)' },
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
  untouched: {
    nb: (count: number) =>
      count === 1
        ? 'Én kontakt er ikke med i lista, og blir stående som den er.'
        : `${opening(counted('nb', count))} kontakter er ikke med i lista, og blir stående som de er.`,
    nn: (count: number) =>
      count === 1
        ? 'Éin kontakt er ikkje med i lista, og blir ståande som han er.'
        : `${opening(counted('nn', count))} kontaktar er ikkje med i lista, og blir ståande som dei er.`,
    en: (count: number) =>
      count === 1
        ? 'One contact is not in the list, and stays as it is.'
        : `${opening(counted('en', count))} contacts are not in the list, and stay as they are.`,
  },
  notRead: {
    nb: (columns: string) => `Disse kolonnene er ikke lest: ${columns}.`,
    nn: (columns: string) => `Desse kolonnane er ikkje lesne: ${columns}.`,
    en: (columns: string) => `These columns were not read: ${columns}.`,
  },
  filled: {
    nb: (places: string) => `Ikke lenger ledig: ${places}.`,
    nn: (places: string) => `Ikkje lenger ledig: ${places}.`,
    en: (places: string) => `No longer vacant: ${places}.`,
  },
  nothing: { nb: 'Ingenting å endre', nn: 'Ingenting å endre', en: 'Nothing to change' },
  nothingLead: {
    nb: 'Alt i lista står slik fra før. Ingenting ble lagret.',
    nn: 'Alt i lista står slik frå før. Ingenting vart lagra.',
    en: 'All of the list stands so already. Nothing was stored.',
  },
  toList: { nb: 'Til kontaktene', nn: 'Til kontaktane', en: 'To the contacts' },
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
  confirmLead: {
    nb: 'Nye og endrede kontakter blir stående som bekreftet i dag. Nye vises for sin egen side.',
    nn: 'Nye og endra kontaktar blir ståande som stadfesta i dag. Nye blir viste for si eiga side.',
    en: 'New and changed contacts will stand as confirmed today. New ones are shown to their own side.',
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
  kindPart: { nb: 'slag', nn: 'slag', en: 'kind' },
  namePart: { nb: 'navn', nn: 'namn', en: 'name' },
  emailPart: { nb: 'e-post', nn: 'e-post', en: 'e-mail' },
  phonePart: { nb: 'telefon', nn: 'telefon', en: 'telephone' },
  fromPart: { nb: 'fra', nn: 'frå', en: 'from' },
  untilPart: { nb: 'til', nn: 'til', en: 'until' },
  onlyFirst: {
    nb: (shown: number, all: number) =>
      `De første ${wholeNumber(shown)} av ${wholeNumber(all)} vises.`,
    nn: (shown: number, all: number) =>
      `Dei første ${wholeNumber(shown)} av ${wholeNumber(all)} blir viste.`,
    en: (shown: number, all: number) =>
      `The first ${wholeNumber(shown)} of ${wholeNumber(all)} are shown.`,
  },
  done: {
    nb: (added: number, changed: number, ended: number) =>
      `Lista er lest inn: ${wholeNumber(added)} ${added === 1 ? 'ny' : 'nye'}, ${wholeNumber(changed)} endret, ${wholeNumber(ended)} avsluttet.`,
    nn: (added: number, changed: number, ended: number) =>
      `Lista er lesen inn: ${wholeNumber(added)} ${added === 1 ? 'ny' : 'nye'}, ${wholeNumber(changed)} endra, ${wholeNumber(ended)} avslutta.`,
    en: (added: number, changed: number, ended: number) =>
      `The list has been read in: ${wholeNumber(added)} new, ${wholeNumber(changed)} changed, ${wholeNumber(ended)} ended.`,
  },
  listChanged: {
    nb: (count: number) =>
      `Kontaktlista ble endret av andre mens du så på. Nå står ${counted('nb', count)} i den. Linjene dine er sammenlignet på nytt.`,
    nn: (count: number) =>
      `Kontaktlista vart endra av andre medan du såg på. No står ${counted('nn', count)} i henne. Linjene dine er samanlikna på nytt.`,
    en: (count: number) =>
      `The contacts were changed by others while you looked. There are now ${counted('en', count)}. Your lines have been compared again.`,
  },
  functionsChanged: {
    nb: 'Funksjonene ble endret av andre mens du så på.',
    nn: 'Funksjonane vart endra av andre medan du såg på.',
    en: 'The functions were changed by others while you looked.',
  },
  placesChanged: {
    nb: 'Kommunene eller organisasjonene ble endret av andre mens du så på.',
    nn: 'Kommunane eller organisasjonane vart endra av andre medan du såg på.',
    en: 'The municipalities or organisations were changed by others while you looked.',
  },
})
