import type { JournalWords } from '../../kernel/journal.model.ts'
import type { Locale, Named } from '../../kernel/words.model.ts'

const deeds = {
  'body-added': { nb: 'Organ lagt til', nn: 'Organ lagt til', en: 'Body added' },
  'body-changed': { nb: 'Organ endret', nn: 'Organ endra', en: 'Body changed' },
  'body-practice-changed': {
    nb: 'Slik et organ arbeider, endret',
    nn: 'Slik eit organ arbeider, endra',
    en: 'How a body works changed',
  },
  'body-leaders-added': {
    nb: 'Ledelse av et organ ført inn',
    nn: 'Leiing av eit organ ført inn',
    en: 'Who leads a body registered',
  },
  'body-leaders-changed': {
    nb: 'Ledelse av et organ rettet',
    nn: 'Leiing av eit organ retta',
    en: 'Who leads a body put right',
  },
  'body-leaders-withdrawn': {
    nb: 'Feilført ledelse av et organ tatt bort',
    nn: 'Feilført leiing av eit organ teken bort',
    en: 'Wrongly registered leaders of a body taken away',
  },
  'body-mandate-added': {
    nb: 'Mandat for et organ ført inn',
    nn: 'Mandat for eit organ ført inn',
    en: 'Mandate of a body registered',
  },
  'body-mandate-corrected': {
    nb: 'Mandat for et organ rettet',
    nn: 'Mandat for eit organ retta',
    en: 'Mandate of a body corrected',
  },
  'body-mandate-withdrawn': {
    nb: 'Feilført mandat for et organ tatt bort',
    nn: 'Feilført mandat for eit organ teke bort',
    en: 'Wrongly registered mandate of a body taken away',
  },
  'body-ended': { nb: 'Organ avsluttet', nn: 'Organ avslutta', en: 'Body ended' },
  'body-end-taken-back': {
    nb: 'Slutten på et organ tatt tilbake',
    nn: 'Slutten på eit organ teken tilbake',
    en: 'The end of a body taken back',
  },
  'seat-added': { nb: 'Plass lagt til', nn: 'Plass lagd til', en: 'Seat added' },
  'seat-changed': { nb: 'Plass endret', nn: 'Plass endra', en: 'Seat changed' },
  'seat-ended': { nb: 'Plass avsluttet', nn: 'Plass avslutta', en: 'Seat ended' },
  'names-asked': {
    nb: 'Runde om navn til et organ begynt',
    nn: 'Runde om namn til eit organ byrja',
    en: 'Round about names for a body begun',
  },
  'candidates-asked': {
    nb: 'Foreslåtte spurt om de stiller',
    nn: 'Foreslåtte spurde om dei stiller',
    en: 'Proposed people asked whether they stand',
  },
  'candidate-answered': {
    nb: 'En foreslått svarte selv',
    nn: 'Ein foreslått svarte sjølv',
    en: 'Somebody proposed answered themselves',
  },
  'candidate-link-renewed': {
    nb: 'Ny lenke sendt til en foreslått',
    nn: 'Ny lenkje send til ein foreslått',
    en: 'New link sent to somebody proposed',
  },
  'candidate-link-revoked': {
    nb: 'Lenka til en foreslått trukket tilbake',
    nn: 'Lenkja til ein foreslått trekt tilbake',
    en: 'Link of somebody proposed withdrawn',
  },
  'seat-holder-added': {
    nb: 'Noen satt inn i en plass',
    nn: 'Nokon sett inn i ein plass',
    en: 'Somebody put in a seat',
  },
  'seat-holder-changed': {
    nb: 'Den som har en plass, endret',
    nn: 'Den som har ein plass, endra',
    en: 'Whoever has a seat changed',
  },
  'seat-holder-ended': {
    nb: 'Noen tatt ut av en plass',
    nn: 'Nokon teken ut av ein plass',
    en: 'Somebody taken out of a seat',
  },
  'seat-holder-withdrawn': {
    nb: 'Feilført person i en plass tatt bort',
    nn: 'Feilført person i ein plass teken bort',
    en: 'Wrongly registered person in a seat taken away',
  },
} as const satisfies Record<string, Named>

const facts = {
  ofBody: { nb: 'Organ', nn: 'Organ', en: 'Body' },
  seat: { nb: 'Plass', nn: 'Plass', en: 'Seat' },
  seats: { nb: 'Plasser', nn: 'Plassar', en: 'Seats' },
  candidates: { nb: 'Antall spurt', nn: 'Talet på spurde', en: 'Number asked' },
  rank: { nb: 'Som', nn: 'Som', en: 'As' },
  endedBecause: { nb: 'Hvorfor', nn: 'Kvifor', en: 'Why' },
} as const satisfies Record<string, Named>

/** What of a body, a seat or whoever has it was changed. */
const changed: Readonly<Record<string, Named>> = {
  'body-name': { nb: 'navn', nn: 'namn', en: 'name' },
  'body-abbreviation': { nb: 'forkortelse', nn: 'forkorting', en: 'abbreviation' },
  'body-sort': { nb: 'slag', nn: 'slag', en: 'kind' },
  'body-level': { nb: 'nivå', nn: 'nivå', en: 'level' },
  'body-localLevel': {
    nb: 'lokalt navn på nivået',
    nn: 'lokalt namn på nivået',
    en: 'local level',
  },
  'body-parent': { nb: 'overordnet organ', nn: 'overordna organ', en: 'parent' },
  'body-side': { nb: 'hvem sitt', nn: 'kven sitt', en: 'owner' },
  'body-from': { nb: 'fra', nn: 'frå', en: 'from' },
  'body-cameAbout': {
    nb: 'hvordan det ble til',
    nn: 'korleis det vart til',
    en: 'how it came to be',
  },
  'body-quorum': { nb: 'hvor mange som må møte', nn: 'kor mange som må møte', en: 'quorum' },
  'body-audience': { nb: 'deling', nn: 'deling', en: 'sharing' },
  'practice-secretaries': { nb: 'sekretær', nn: 'sekretær', en: 'secretary' },
  'practice-caller': { nb: 'hvem som kaller inn', nn: 'kven som kallar inn', en: 'who calls' },
  'practice-noticeDays': { nb: 'frist for innkalling', nn: 'frist for innkalling', en: 'notice' },
  'practice-paperDays': { nb: 'frist for papirer', nn: 'frist for papir', en: 'papers' },
  'practice-caseNumbers': { nb: 'saksnummer', nn: 'saksnummer', en: 'case numbers' },
  'practice-meetingNumbers': { nb: 'møtenummer', nn: 'møtenummer', en: 'meeting numbers' },
  'practice-counter': { nb: 'teller', nn: 'teljar', en: 'counter' },
  'practice-nextCase': { nb: 'neste saksnummer', nn: 'neste saksnummer', en: 'next case number' },
  'practice-nextMeeting': {
    nb: 'neste møtenummer',
    nn: 'neste møtenummer',
    en: 'next meeting number',
  },
  'practice-agendaWord': { nb: 'ord for sakliste', nn: 'ord for sakliste', en: 'word for agenda' },
  'practice-noticeWord': {
    nb: 'ord for innkalling',
    nn: 'ord for innkalling',
    en: 'word for notice',
  },
  'practice-substituteWord': { nb: 'ord for vara', nn: 'ord for vara', en: 'word for substitute' },
  'practice-minutesWord': { nb: 'ord for referat', nn: 'ord for referat', en: 'word for minutes' },
  'practice-minutes': { nb: 'referat', nn: 'referat', en: 'minutes' },
  'practice-minutesDays': {
    nb: 'frist for referat',
    nn: 'frist for referat',
    en: 'minutes deadline',
  },
  'practice-circulation': {
    nb: 'vedtak på sirkulasjon',
    nn: 'vedtak på sirkulasjon',
    en: 'decision by circulation',
  },
  'practice-agendaList': {
    nb: 'om lista over saker er offentlig',
    nn: 'om lista over saker er offentleg',
    en: 'whether the list of cases is public',
  },
  'practice-openness': { nb: 'åpne møter', nn: 'opne møte', en: 'open meetings' },
  'practice-evaluation': { nb: 'neste evaluering', nn: 'neste evaluering', en: 'next evaluation' },
  'practice-copies': { nb: 'kopiliste', nn: 'kopiliste', en: 'copy list' },
  'leadership-chair': { nb: 'leder', nn: 'leiar', en: 'chair' },
  'leadership-deputy': { nb: 'nestleder', nn: 'nestleiar', en: 'deputy' },
  'leadership-way': {
    nb: 'hvordan de ble ledere',
    nn: 'korleis dei vart leiarar',
    en: 'how chosen',
  },
  'leadership-alternation': { nb: 'veksling', nn: 'veksling', en: 'alternation' },
  'leadership-alternatesOn': {
    nb: 'neste veksling',
    nn: 'neste veksling',
    en: 'next change of places',
  },
  'leadership-from': { nb: 'fra', nn: 'frå', en: 'from' },
  'leadership-until': { nb: 'til', nn: 'til', en: 'until' },
  'mandate-included': { nb: 'i mandatet', nn: 'i mandatet', en: 'in the mandate' },
  'mandate-excluded': { nb: 'ikke i mandatet', nn: 'ikkje i mandatet', en: 'not in the mandate' },
  'mandate-adoptedBy': { nb: 'vedtatt av', nn: 'vedteke av', en: 'adopted by' },
  'mandate-adoptedOn': { nb: 'vedtaksdag', nn: 'vedtaksdag', en: 'day of adoption' },
  'mandate-caseNumber': { nb: 'sak', nn: 'sak', en: 'case' },
  'mandate-from': { nb: 'gjelder fra', nn: 'gjeld frå', en: 'applies from' },
  'seat-label': { nb: 'navn', nn: 'namn', en: 'name' },
  'seat-side': { nb: 'side', nn: 'side', en: 'side' },
  'seat-follows': {
    nb: 'plassen den følger',
    nn: 'plassen han følgjer',
    en: 'the seat it follows',
  },
  'seat-appointedBy': { nb: 'hvem som oppnevner', nn: 'kven som oppnemner', en: 'who appoints' },
  'seat-preMeeting': { nb: 'formøte', nn: 'formøte', en: 'pre-meeting' },
  'seat-speaksFor': {
    nb: 'hvem den taler for',
    nn: 'kven han talar for',
    en: 'whom it speaks for',
  },
  'seat-rights': { nb: 'rettigheter', nn: 'rettar', en: 'rights' },
  'seat-position': { nb: 'plass i lista', nn: 'plass i lista', en: 'place in the list' },
  'seat-from': { nb: 'fra', nn: 'frå', en: 'from' },
  'seat-until': { nb: 'til', nn: 'til', en: 'until' },
  'seat-namesPublished': { nb: 'offentlige navn', nn: 'offentlege namn', en: 'names published' },
  'seat-holder-rank': {
    nb: 'medlem eller vara',
    nn: 'medlem eller vara',
    en: 'member or substitute',
  },
  'seat-holder-name': { nb: 'navn', nn: 'namn', en: 'name' },
  'seat-holder-functionName': { nb: 'funksjon', nn: 'funksjon', en: 'function' },
  'seat-holder-email': { nb: 'e-post', nn: 'e-post', en: 'e-mail' },
  'seat-holder-decision': {
    nb: 'hvem som oppnevnte',
    nn: 'kven som oppnemnde',
    en: 'who appointed',
  },
  'seat-holder-from': { nb: 'fra', nn: 'frå', en: 'from' },
  'seat-holder-until': { nb: 'til', nn: 'til', en: 'until' },
  'seat-holder-endedBecause': {
    nb: 'hvorfor det sluttet',
    nn: 'kvifor det slutta',
    en: 'why it ended',
  },
  'seat-holder-audience': { nb: 'deling', nn: 'deling', en: 'sharing' },
}

/** What of a body, a seat or whoever has it is another than it was. */
export const changedName = (locale: Locale, part: string): string => changed[part]?.[locale] ?? part

const rank: Readonly<Record<string, Named>> = {
  'rank-0': { nb: 'medlem', nn: 'medlem', en: 'member' },
  'rank-1': { nb: 'første vara', nn: 'første vara', en: 'first substitute' },
  'rank-2': { nb: 'andre vara', nn: 'andre vara', en: 'second substitute' },
  'rank-3': { nb: 'tredje vara', nn: 'tredje vara', en: 'third substitute' },
}

const endedBecause: Readonly<Record<string, Named>> = {
  'term-over': { nb: 'perioden er ute', nn: 'perioden er ute', en: 'the term is over' },
  resigned: { nb: 'trakk seg', nn: 'trekte seg', en: 'resigned' },
  leave: { nb: 'permisjon', nn: 'permisjon', en: 'leave' },
  replaced: { nb: 'byttet ut', nn: 'bytt ut', en: 'replaced' },
  'moved-up': { nb: 'rykket opp', nn: 'rykte opp', en: 'moved up' },
}

const subjects = {
  body: { nb: 'Et organ', nn: 'Eit organ', en: 'A body' },
  'body-asking': {
    nb: 'Navn det er spurt om',
    nn: 'Namn det er spurt om',
    en: 'Names that are asked for',
  },
  'body-mandate': { nb: 'Et mandat', nn: 'Eit mandat', en: 'A mandate' },
  'body-seat': { nb: 'En plass', nn: 'Ein plass', en: 'A seat' },
  'body-candidate': { nb: 'En foreslått', nn: 'Ein foreslått', en: 'Somebody proposed' },
  'body-seat-holder': {
    nb: 'Den som har en plass',
    nn: 'Den som har ein plass',
    en: 'Whoever has a seat',
  },
} as const satisfies Record<string, Named>

/** What the journal tells of the room, in one file so that it is seen at once: never who, which stands in the list alone. */
export const journalWords = {
  deeds,
  facts,
  bases: {},
  codes: { changed, rank, endedBecause },
  subjects,
} satisfies JournalWords

declare module '../../kernel/journal.model.ts' {
  interface JournalDeeds extends Record<keyof typeof deeds, unknown> {}
}
