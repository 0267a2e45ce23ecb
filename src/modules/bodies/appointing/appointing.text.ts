import { counted, opening, wholeNumber } from '../../../kernel/format.model.ts'
import { type Named, texts } from '../../../kernel/words.model.ts'
import type { Size } from './size.rule.ts'
import type { SpreadLine } from './spread.rule.ts'

/** The wordings of the page that tells whom those who appoint have proposed. */
export const sayAppointing = texts({
  title: {
    nb: (body: string) => `Oppnevn til ${body}`,
    nn: (body: string) => `Oppnemn til ${body}`,
    en: (body: string) => `Appoint to ${body}`,
  },
  lead: {
    nb: 'Svarene på runden om navn, plass for plass. Ingen er satt inn før du har sett på navnet og lagret.',
    nn: 'Svara på runda om namn, plass for plass. Ingen er sett inn før du har sett på namnet og lagra.',
    en: 'The answers to the round about names, seat by seat. Nobody is put in until you have looked at the name and saved.',
  },
  round: { nb: 'Runden', nn: 'Runda', en: 'The round' },
  state: { nb: 'Hvordan den står', nn: 'Korleis ho står', en: 'How it stands' },
  answers: { nb: 'Svar', nn: 'Svar', en: 'Answers' },
  answered: {
    nb: (answered: number, asked: number) => `${answered} av ${asked} har svart`,
    nn: (answered: number, asked: number) => `${answered} av ${asked} har svart`,
    en: (answered: number, asked: number) => `${answered} of ${asked} have answered`,
  },
  deadline: {
    nb: (day: string) => `Svarfrist ${day}`,
    nn: (day: string) => `Svarfrist ${day}`,
    en: (day: string) => `Answer by ${day}`,
  },
  notSent: {
    nb: 'Runden er ikke sendt. Se på utkastet, og send det.',
    nn: 'Runda er ikkje send. Sjå på utkastet, og send det.',
    en: 'The round is not sent. Look at the draft, and send it.',
  },
  toBody: { nb: 'Til organet', nn: 'Til organet', en: 'To the body' },
  spread: { nb: 'Fordelingen', nn: 'Fordelinga', en: 'The spread' },
  spreadLead: {
    nb: 'De som er foreslått som medlemmer, og de som sitter i plassene ingen er foreslått til. Vara er ikke med.',
    nn: 'Dei som er foreslåtte som medlemmer, og dei som sit i plassane ingen er foreslått til. Vara er ikkje med.',
    en: 'Those proposed as members, and those who sit in the seats that nobody is proposed for. Substitutes are left out.',
  },
  spreadEmpty: {
    nb: 'Ingen er foreslått ennå, og ingen sitter i organet.',
    nn: 'Ingen er foreslått enno, og ingen sit i organet.',
    en: 'Nobody is proposed yet, and nobody sits in the body.',
  },
  who: { nb: 'Hvem', nn: 'Kven', en: 'Who' },
  seat: { nb: 'Plass', nn: 'Plass', en: 'Seat' },
  side: { nb: 'Side', nn: 'Side', en: 'Side' },
  place: {
    nb: 'Region og kommune',
    nn: 'Region og kommune',
    en: 'Region and municipality',
  },
  noRegion: { nb: 'Region ikke kjent', nn: 'Region ikkje kjend', en: 'Region not known' },
  noMunicipality: {
    nb: 'Kommune ikke kjent',
    nn: 'Kommune ikkje kjend',
    en: 'Municipality not known',
  },
  sex: { nb: 'Kjønn', nn: 'Kjønn', en: 'Sex' },
  last: { nb: 'Hadde plassen sist', nn: 'Hadde plassen sist', en: 'Had the seat last' },
  unknown: { nb: 'Ikke kjent', nn: 'Ikkje kjent', en: 'Not known' },
  unknownHere: { nb: 'ikke kjent', nn: 'ikkje kjent', en: 'not known' },
  sizeOf: {
    nb: (figures: string) => `${figures} innbyggere`,
    nn: (figures: string) => `${figures} innbyggjarar`,
    en: (figures: string) => `${figures} inhabitants`,
  },
  notHere: { nb: 'Gjelder ikke', nn: 'Gjeld ikkje', en: 'Does not apply' },
  sizeNote: {
    nb: 'Innbyggere i kommunen 1. januar i år, fra SSB. Kommunen er ikke kjent når en region svarer uten å si den.',
    nn: 'Innbyggjarar i kommunen 1. januar i år, frå SSB. Kommunen er ikkje kjend når ein region svarar utan å seie han.',
    en: 'Inhabitants of the municipality on 1 January this year, from Statistics Norway. The municipality is not known where a region answers without telling it.',
  },
  rivals: {
    nb: (count: number) => `${opening(counted('nb', count))} forslag til plassen`,
    nn: (count: number) => `${opening(counted('nn', count))} forslag til plassen`,
    en: (count: number) => `${opening(counted('en', count))} proposals for the seat`,
  },
  rivalled: {
    nb: (seats: number) =>
      seats === 1
        ? 'Én plass har flere forslag. Den er talt én gang, og det de foreslåtte er ulike i, som ikke kjent.'
        : `${opening(counted('nb', seats))} plasser har flere forslag. De er talt én gang hver, og det de foreslåtte er ulike i, som ikke kjent.`,
    nn: (seats: number) =>
      seats === 1
        ? 'Éin plass har fleire forslag. Han er tald éin gong, og det dei foreslåtte er ulike i, som ikkje kjent.'
        : `${opening(counted('nn', seats))} plassar har fleire forslag. Dei er talde éin gong kvar, og det dei foreslåtte er ulike i, som ikkje kjent.`,
    en: (seats: number) =>
      seats === 1
        ? 'One seat has several proposals. It is counted once, and what they differ in as not known.'
        : `${opening(counted('en', seats))} seats have several proposals. Each is counted once, and what they differ in as not known.`,
  },
  bySide: { nb: 'Sider', nn: 'Sider', en: 'Sides' },
  byRegion: {
    nb: 'Regioner, kommunesiden',
    nn: 'Regionar, kommunesida',
    en: 'Regions, the municipal side',
  },
  bySize: {
    nb: 'Størrelse, kommunesiden',
    nn: 'Storleik, kommunesida',
    en: 'Size, the municipal side',
  },
  bySex: { nb: 'Kvinner og menn', nn: 'Kvinner og menn', en: 'Women and men' },
  counted: {
    nb: (count: number, all: number, what: string) => `${count} av ${all}: ${what}`,
    nn: (count: number, all: number, what: string) => `${count} av ${all}: ${what}`,
    en: (count: number, all: number, what: string) => `${count} of ${all}: ${what}`,
  },
  sexes: {
    nb: (all: number, women: number, men: number, others: number, unknown: number) =>
      sentence(
        `${women} av ${all} er ${women === 1 ? 'kvinne' : 'kvinner'}`,
        men > 0 && `${men} ${men === 1 ? 'mann' : 'menn'}`,
        others > 0 && `${others} annet`,
        unknown > 0 && `${unknown} ikke kjent`,
      ),
    nn: (all: number, women: number, men: number, others: number, unknown: number) =>
      sentence(
        `${women} av ${all} er ${women === 1 ? 'kvinne' : 'kvinner'}`,
        men > 0 && `${men} ${men === 1 ? 'mann' : 'menn'}`,
        others > 0 && `${others} anna`,
        unknown > 0 && `${unknown} ikkje kjent`,
      ),
    en: (all: number, women: number, men: number, others: number, unknown: number) =>
      sentence(
        `${women} of ${all} ${women === 1 ? 'is a woman' : 'are women'}`,
        men > 0 && `${men} ${men === 1 ? 'man' : 'men'}`,
        others > 0 && `${others} other`,
        unknown > 0 && `${unknown} not known`,
      ),
  },
  now: { nb: 'Har plassen nå', nn: 'Har plassen no', en: 'Has the seat now' },
  whoAsked: { nb: 'Spurt', nn: 'Spurd', en: 'Asked' },
  answeredOn: {
    nb: (day: string) => `Svarte ${day}`,
    nn: (day: string) => `Svarte ${day}`,
    en: (day: string) => `Answered ${day}`,
  },
  silent: {
    nb: (names: string) => `Har ikke svart: ${names}.`,
    nn: (names: string) => `Har ikkje svart: ${names}.`,
    en: (names: string) => `Have not answered: ${names}.`,
  },
  toldBeside: {
    nb: (name: string) => `${name} (et svar venter på å bli bekreftet)`,
    nn: (name: string) => `${name} (eit svar ventar på å bli stadfesta)`,
    en: (name: string) => `${name} (an answer waits to be confirmed)`,
  },
  lateBeside: {
    nb: (name: string) => `${name} (svarte etter at runden ble lukket)`,
    nn: (name: string) => `${name} (svarte etter at runda vart lukka)`,
    en: (name: string) => `${name} (answered after the round was closed)`,
  },
  noAnswers: {
    nb: 'Ingen har svart ennå.',
    nn: 'Ingen har svart enno.',
    en: 'Nobody has answered yet.',
  },
  askedNobody: {
    nb: 'Runden spør ingen av dem plassen taler for.',
    nn: 'Runda spør ingen av dei plassen talar for.',
    en: 'The round asks none of those whom the seat speaks for.',
  },
  member: { nb: 'Medlem', nn: 'Medlem', en: 'Member' },
  substitute: { nb: 'Vara', nn: 'Vara', en: 'Substitute' },
  from: { nb: 'Fra', nn: 'Frå', en: 'From' },
  accepted: { nb: 'Sagt ja', nn: 'Sagt ja', en: 'Has agreed' },
  decided: { nb: 'Oppnevnt av', nn: 'Oppnemnd av', en: 'Appointed by' },
  notAsked: { nb: 'Ikke spurt', nn: 'Ikkje spurd', en: 'Not asked' },
  open: { nb: 'Ikke svart', nn: 'Ikkje svart', en: 'Not answered' },
  putIn: { nb: 'Sett inn', nn: 'Set inn', en: 'Put in' },
  putInWhom: {
    nb: (seat: string, who: string) => `${who} i ${seat}`,
    nn: (seat: string, who: string) => `${who} i ${seat}`,
    en: (seat: string, who: string) => `${who} in ${seat}`,
  },
  isPutIn: {
    nb: (who: string) => `Satt inn: ${who}`,
    nn: (who: string) => `Sett inn: ${who}`,
    en: (who: string) => `Put in: ${who}`,
  },
  askThem: {
    nb: 'Spør den foreslåtte selv',
    nn: 'Spør den foreslåtte sjølv',
    en: 'Ask the one proposed',
  },
  askAll: {
    nb: (count: number) => `Spør alle som ikke er spurt (${count})`,
    nn: (count: number) => `Spør alle som ikkje er spurde (${count})`,
    en: (count: number) => `Ask all who are not asked (${count})`,
  },
  mail: { nb: 'E-posten og lenka', nn: 'E-posten og lenkja', en: 'The mail and the link' },
  asked: {
    nb: 'E-posten er på vei. Svarene kommer her.',
    nn: 'E-posten er på veg. Svara kjem her.',
    en: 'The mail is on its way. The answers come here.',
  },
  askedInPractice: {
    nb: 'Ført som spurt. Dette er en øvelse, så ingen e-post er sendt.',
    nn: 'Ført som spurd. Dette er ei øving, så ingen e-post er send.',
    en: 'Registered as asked. This is an exercise, so no mail is sent.',
  },
  done: { nb: 'Satt inn.', nn: 'Sett inn.', en: 'Put in.' },
  namesAsked: {
    nb: 'Navn er spurt om',
    nn: 'Namn er spurde om',
    en: 'Names are asked for',
  },
  appoint: { nb: 'Oppnevn', nn: 'Oppnemn', en: 'Appoint' },
})

const sentence = (...parts: readonly (string | false)[]): string =>
  `${parts.filter((part) => part !== false).join(', ')}.`

const [few, many] = [5_000, 20_000].map(wholeNumber)

/** The classes of inhabitants, in figures. */
export const sizeNames: Record<Size, Named> = {
  small: { nb: `Under ${few}`, nn: `Under ${few}`, en: `Under ${few}` },
  middle: {
    nb: `${few} til ${many}`,
    nn: `${few} til ${many}`,
    en: `${few} to ${many}`,
  },
  large: { nb: `${many} eller flere`, nn: `${many} eller fleire`, en: `${many} or more` },
}

/** Whether somebody is proposed, is put in, or has the seat. */
export const standingNames: Record<SpreadLine['standing'], Named> = {
  proposed: { nb: 'Foreslått', nn: 'Foreslått', en: 'Proposed' },
  'put-in': { nb: 'Satt inn', nn: 'Sett inn', en: 'Put in' },
  sits: { nb: 'Sitter', nn: 'Sit', en: 'Sits' },
}
