import { texts } from '../../../kernel/words.model.ts'

/** The wordings of the board. */
export const sayBoard = texts({
  answersSaved: {
    nb: (count: number) => (count === 1 ? 'Ett svar er lagret.' : `${count} svar er lagret.`),
    nn: (count: number) => (count === 1 ? 'Eitt svar er lagra.' : `${count} svar er lagra.`),
    en: (count: number) => (count === 1 ? 'One answer is saved.' : `${count} answers are saved.`),
  },
  moveDeadline: { nb: 'Flytt fristen', nn: 'Flytt fristen', en: 'Move the deadline' },
  deadlineIsMoved: {
    nb: 'Fristen er flyttet.',
    nn: 'Fristen er flytta.',
    en: 'The deadline is moved.',
  },
  deadlineMoved: {
    nb: (on: string) => `Flyttet ${on}`,
    nn: (on: string) => `Flytta ${on}`,
    en: (on: string) => `Moved ${on}`,
  },
  deadlineWas: {
    nb: (day: string) => `Fristen var ${day}.`,
    nn: (day: string) => `Fristen var ${day}.`,
    en: (day: string) => `The deadline was ${day}.`,
  },
  noDeadlineBefore: {
    nb: 'Før var det ingen frist.',
    nn: 'Før var det ingen frist.',
    en: 'There was no deadline before.',
  },
  reported: {
    nb: 'Meldt, ikke bekreftet',
    nn: 'Meldt, ikkje stadfest',
    en: 'Reported, not confirmed',
  },
  leftOut: { nb: 'Gjelder uten', nn: 'Gjeld utan', en: 'Holds without' },
  signing: { nb: 'Undertegning', nn: 'Underteikning', en: 'Signing' },
  asCsv: {
    nb: 'Last ned tavla som CSV',
    nn: 'Last ned tavla som CSV',
    en: 'Download the board as CSV',
  },
  asExcel: {
    nb: 'Last ned tavla som Excel',
    nn: 'Last ned tavla som Excel',
    en: 'Download the board as Excel',
  },
  enterSeveral: { nb: 'Før flere svar', nn: 'Før fleire svar', en: 'Enter several answers' },
  isPutForward: {
    nb: 'Versjonen er lagt fram. Her ser du svarene etter hvert som de kommer.',
    nn: 'Versjonen er lagt fram. Her ser du svara etter kvart som dei kjem.',
    en: 'The version is put forward. The answers show here as they come.',
  },
  board: { nb: 'Behandlingstavla', nn: 'Behandlingstavla', en: 'The treatment board' },
  documents: { nb: 'Avtaler', nn: 'Avtalar', en: 'Agreements' },
  ofVersion: {
    nb: (number: number) => `Dette er versjon ${number}, med svarene slik de ble gitt.`,
    nn: (number: number) => `Dette er versjon ${number}, med svara slik dei vart gitt.`,
    en: (number: number) => `This is version ${number}, with the answers as they were given.`,
  },
  answersStand: {
    nb: 'Versjonen er en rettelse: svarene på den forrige står',
    nn: 'Versjonen er ei retting: svara på den førre står',
    en: 'The version is a correction: the answers to the one before stand',
  },
  standsJudgedBy: { nb: 'Vurdert av', nn: 'Vurdert av', en: 'Judged by' },
  toVersion: {
    nb: (number: number) => `Gå til versjon ${number}`,
    nn: (number: number) => `Gå til versjon ${number}`,
    en: (number: number) => `Go to version ${number}`,
  },
  otherVersions: { nb: 'Andre versjoner', nn: 'Andre versjonar', en: 'Other versions' },
  adoptedOf: {
    nb: (adopted: number, parties: number) => `${adopted} av ${parties} har vedtatt`,
    nn: (adopted: number, parties: number) => `${adopted} av ${parties} har vedteke`,
    en: (adopted: number, parties: number) => `${adopted} of ${parties} have adopted`,
  },
  putForwardOn: {
    nb: (on: string) => `lagt fram ${on}`,
    nn: (on: string) => `lagd fram ${on}`,
    en: (on: string) => `put forward ${on}`,
  },
  isWithdrawn: { nb: 'trukket', nn: 'trekt', en: 'withdrawn' },
  version: {
    nb: (number: number) => `Versjon ${number}`,
    nn: (number: number) => `Versjon ${number}`,
    en: (number: number) => `Version ${number}`,
  },
  adopted: {
    nb: 'har vedtatt',
    nn: 'har vedteke',
    en: 'have adopted',
  },
  adoptedWithRemark: {
    nb: (count: number) => `har vedtatt, ${count} av dem med merknad`,
    nn: (count: number) => `har vedteke, ${count} av dei med merknad`,
    en: (count: number) => `have adopted, ${count} of them with a remark`,
  },
  ofParties: {
    nb: (count: number) => `av ${count}`,
    nn: (count: number) => `av ${count}`,
    en: (count: number) => `of ${count}`,
  },
  daysLeft: { nb: 'igjen til fristen', nn: 'att til fristen', en: 'left to the deadline' },
  days: {
    nb: (days: number) => (days === 1 ? 'dag' : 'dager'),
    nn: (days: number) => (days === 1 ? 'dag' : 'dagar'),
    en: (days: number) => (days === 1 ? 'day' : 'days'),
  },
  mapTitle: {
    nb: 'Hvor saken står i hver kommune',
    nn: 'Kor saka står i kvar kommune',
    en: 'Where it stands in each municipality',
  },
  mapTitleWithTrust: {
    nb: 'Hvor saken står hos hver part',
    nn: 'Kor saka står hos kvar part',
    en: 'Where it stands with each party',
  },
  mapLead: {
    nb: (on: string) => `Partene slik de var ${on}. Velg en rute for å se behandlingen.`,
    nn: (on: string) => `Partane slik dei var ${on}. Vel ei rute for å sjå behandlinga.`,
    en: (on: string) => `The parties as they were on ${on}. Choose a tile to see the treatment.`,
  },
  key: { nb: 'Tegnforklaring', nn: 'Teiknforklaring', en: 'Key' },
  tableTitle: {
    nb: 'Behandlingen, steg for steg',
    nn: 'Behandlinga, steg for steg',
    en: 'The treatment, step by step',
  },
  tableLead: {
    nb: (body: string) => `${body} avgjør, om ikke kommunen har meldt noe annet.`,
    nn: (body: string) => `${body} avgjer, om ikkje kommunen har meldt noko anna.`,
    en: (body: string) => `${body} decides, unless the municipality has said otherwise.`,
  },
  trustDecides: {
    nb: (names: string) => `I ${names} avgjør styret.`,
    nn: (names: string) => `I ${names} avgjer styret.`,
    en: (names: string) => `In ${names} the board decides.`,
  },
  party: { nb: 'Part', nn: 'Part', en: 'Party' },
  answer: { nb: 'Svar', nn: 'Svar', en: 'Answer' },
  lacks: { nb: 'Mangler', nn: 'Manglar', en: 'Missing' },
  nothing: { nb: 'Ingenting', nn: 'Ingenting', en: 'Nothing' },
  notReported: { nb: 'Ikke meldt', nn: 'Ikkje meldt', en: 'Not reported' },
  notKnown: { nb: 'Ikke kjent', nn: 'Ikkje kjent', en: 'Not known' },
  notNeeded: { nb: 'Ikke nødvendig', nn: 'Ikkje nødvendig', en: 'Not needed' },
  late: { nb: 'Over frist', nn: 'Over fristen', en: 'Late' },
  daysLate: {
    nb: (days: number) => `${days} ${days === 1 ? 'dag' : 'dager'} over frist`,
    nn: (days: number) => `${days} ${days === 1 ? 'dag' : 'dagar'} over fristen`,
    en: (days: number) => `${days} ${days === 1 ? 'day' : 'days'} late`,
  },
  cleared: {
    nb: 'Vedtatt, forbehold avklart',
    nn: 'Vedteke, atterhald avklart',
    en: 'Adopted, reservation cleared',
  },
  unanswered: {
    nb: (late: number) => (late === 0 ? 'har ikke svart' : `har ikke svart, ${late} over frist`),
    nn: (late: number) =>
      late === 0 ? 'har ikkje svart' : `har ikkje svart, ${late} over fristen`,
    en: (late: number) => (late === 0 ? 'have not answered' : `have not answered, ${late} late`),
  },
  unsettled: { nb: 'Part ikke avklart', nn: 'Part ikkje avklart', en: 'Standing not settled' },
  notParty: { nb: 'Ikke part', nn: 'Ikkje part', en: 'Not a party' },
  withdrawn: {
    nb: 'Versjonen er trukket',
    nn: 'Versjonen er trekt',
    en: 'The version is withdrawn',
  },
  outFromTo: {
    nb: (from: string, until: string) => `Lagt fram ${from}, trukket ${until}. Grunn:`,
    nn: (from: string, until: string) => `Lagd fram ${from}, trekt ${until}. Grunn:`,
    en: (from: string, until: string) => `Put forward ${from}, withdrawn ${until}. Reason:`,
  },
  withdrawnThen: {
    nb: (on: string) => `Trukket ${on}. Grunn:`,
    nn: (on: string) => `Trekt ${on}. Grunn:`,
    en: (on: string) => `Withdrawn ${on}. Reason:`,
  },
  withdrawnMeans: {
    nb: 'Ingen skal svare på den, og den gjelder ikke. Det som er meldt, står.',
    nn: 'Ingen skal svare på han, og han gjeld ikkje. Det som er meldt, står.',
    en: 'Nobody is to answer it, and it is not in force. What has been reported stands.',
  },
  outcomeNotStated: {
    nb: 'Utfall ikke gjengitt',
    nn: 'Utfall ikkje gjengitt',
    en: 'Outcome not stated',
  },
  reviewBy: { nb: 'Ny gjennomgang', nn: 'Ny gjennomgang', en: 'Review' },
  by: {
    nb: (on: string) => `Innen ${on}`,
    nn: (on: string) => `Innan ${on}`,
    en: (on: string) => `By ${on}`,
  },
  deadline: { nb: 'Frist for svar', nn: 'Frist for svar', en: 'Deadline for answers' },
  noDeadline: {
    nb: 'Ingen frist er oppgitt',
    nn: 'Ingen frist er oppgitt',
    en: 'No deadline given',
  },
  entryIntoForce: { nb: 'Trer i kraft', nn: 'Trer i kraft', en: 'Takes effect' },
  decidedBy: { nb: 'Avgjøres av', nn: 'Blir avgjord av', en: 'Decided by' },
  about: { nb: 'Om behandlingen', nn: 'Om behandlinga', en: 'About the treatment' },
  text: { nb: 'Les avtalen', nn: 'Les avtalen', en: 'Read the agreement' },
  asOf: {
    nb: (on: string) => `Vist slik det var ${on}.`,
    nn: (on: string) => `Vist slik det var ${on}.`,
    en: (on: string) => `Shown as it was on ${on}.`,
  },
  notForwardYet: {
    nb: (day: string, on: string) =>
      `Versjonen var ikke lagt fram ${day}. Den ble lagt fram ${on}.`,
    nn: (day: string, on: string) =>
      `Versjonen var ikkje lagd fram ${day}. Han vart lagd fram ${on}.`,
    en: (day: string, on: string) =>
      `The version was not put forward on ${day}. It was put forward on ${on}.`,
  },
  versionThen: {
    nb: (number: number) => `Se versjon ${number} slik det var da`,
    nn: (number: number) => `Sjå versjon ${number} slik det var då`,
    en: (number: number) => `See version ${number} as it was then`,
  },
  toToday: { nb: 'Se tavla i dag', nn: 'Sjå tavla i dag', en: 'See the board today' },
  fromSources: {
    nb: 'Tavla er bygd bare på sakspapirene. De gjengir ingen vedtak, så ingen regnes som for sen.',
    nn: 'Tavla er bygd berre på sakspapira. Dei gjengir ingen vedtak, så ingen blir rekna som for sein.',
    en: 'The board rests on the case papers alone. They give no decisions, so nobody counts as late.',
  },
  package: {
    nb: 'Åpne sakspakken',
    nn: 'Opne sakspakken',
    en: 'Open the case package',
  },
})
