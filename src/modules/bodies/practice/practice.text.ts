import { texts } from '../../../kernel/words.model.ts'

/** The wordings of how a body works. */
export const sayPractice = texts({
  title: {
    nb: 'Slik arbeider organet',
    nn: 'Slik arbeider organet',
    en: 'How the body works',
  },
  formTitle: {
    nb: (name: string) => `Slik arbeider ${name}`,
    nn: (name: string) => `Slik arbeider ${name}`,
    en: (name: string) => `How ${name} works`,
  },
  lead: {
    nb: 'La stå tomt det som ikke er kjent eller bestemt. Alt unntatt kopilista vises for dem som kan se organet.',
    nn: 'La det stå tomt som ikkje er kjent eller bestemt. Alt unnateke kopilista blir vist for dei som kan sjå organet.',
    en: 'Leave empty what is not known or decided. All but the copy list is shown to those who can see the body.',
  },
  who: { nb: 'Hvem gjør hva', nn: 'Kven gjer kva', en: 'Who does what' },
  deadlines: {
    nb: 'Frister før et møte',
    nn: 'Fristar før eit møte',
    en: 'Deadlines before a meeting',
  },
  numbers: { nb: 'Nummer', nn: 'Nummer', en: 'Numbers' },
  meetings: { nb: 'Møter og vedtak', nn: 'Møte og vedtak', en: 'Meetings and decisions' },
  sekretar: { nb: 'Sekretær', nn: 'Sekretær', en: 'Secretary' },
  sekretarHint: {
    nb: 'Funksjonen, og fra hvilken side. Er det flere, skriv hver på sin linje. For eksempel «Samhandlingssjefen i helseforetaket».',
    nn: 'Funksjonen, og frå kva side. Er det fleire, skriv kvar på si linje. Til dømes «Samhandlingssjefen i helseføretaket».',
    en: 'The function, and from which side. Each on a line of its own.',
  },
  innkaller: { nb: 'Kaller inn til møte', nn: 'Kallar inn til møte', en: 'Calls the meetings' },
  varsel: {
    nb: 'Innkalling, virkedager før møtet',
    nn: 'Innkalling, verkedagar før møtet',
    en: 'Notice, working days before the meeting',
  },
  papirer: {
    nb: 'Sakspapirer, virkedager før møtet',
    nn: 'Sakspapir, verkedagar før møtet',
    en: 'Papers, working days before the meeting',
  },
  saksnummer: {
    nb: 'Sak 1 i år skrives',
    nn: 'Sak 1 i år skriv ein',
    en: 'Case 1 of this year is written',
  },
  motenummer: {
    nb: 'Møte 1 i år skrives',
    nn: 'Møte 1 i år skriv ein',
    en: 'Meeting 1 of this year is written',
  },
  numberHint: {
    nb: (short: string, year: string) =>
      `For eksempel «Sak 01-${short}», «1/${short}» eller «${year}/1».`,
    nn: (short: string, year: string) =>
      `Til dømes «Sak 01-${short}», «1/${short}» eller «${year}/1».`,
    en: (short: string, year: string) =>
      `For example “Sak 01-${short}”, “1/${short}” or “${year}/1”.`,
  },
  nestesak: {
    nb: 'Tallet neste sak får',
    nn: 'Talet neste sak får',
    en: 'The number of the next case',
  },
  nestemote: {
    nb: 'Tallet neste møte får',
    nn: 'Talet neste møte får',
    en: 'The number of the next meeting',
  },
  nextHint: {
    nb: 'Bare tallet, for eksempel 7 når den siste var 6. Tomt: ikke kjent.',
    nn: 'Berre talet, til dømes 7 når den siste var 6. Tomt: ikkje kjent.',
    en: 'The number alone, for example 7 where the last was 6. Empty: not known.',
  },
  nextIs: {
    nb: (number: string) => `neste: ${number}`,
    nn: (number: string) => `neste: ${number}`,
    en: (number: string) => `next: ${number}`,
  },
  words: { nb: 'Ordene organet bruker', nn: 'Orda organet bruker', en: 'The body’s own words' },
  ordsakliste: { nb: 'Lista over saker', nn: 'Lista over saker', en: 'The list of cases' },
  ordinnkalling: {
    nb: 'Det som sendes ut før møtet',
    nn: 'Det som blir sendt ut før møtet',
    en: 'The call to a meeting',
  },
  ordvara: {
    nb: 'Den som stiller for et medlem',
    nn: 'Den som stiller for ein medlem',
    en: 'Whoever stands in',
  },
  ordreferat: {
    nb: 'Det som skrives fra møtet',
    nn: 'Det som blir skrive frå møtet',
    en: 'What is written of the meeting',
  },
  teller: { nb: 'Telleren', nn: 'Teljaren', en: 'The counter' },
  referat: { nb: 'Referat', nn: 'Referat', en: 'Minutes' },
  referatfrist: {
    nb: 'Frist når referatet sendes rundt, virkedager',
    nn: 'Frist når referatet blir sendt rundt, verkedagar',
    en: 'Deadline where minutes are sent around, working days',
  },
  sirkulasjon: {
    nb: 'Vedtak mellom møter',
    nn: 'Vedtak mellom møte',
    en: 'Decisions between meetings',
  },
  moter: { nb: 'Møtene', nn: 'Møta', en: 'The meetings' },
  saksliste: { nb: 'Lista over sakene', nn: 'Lista over sakene', en: 'The list of cases' },
  sakslisteHint: {
    nb: 'Er den offentlig, står også saker som er unntatt: uten tittel, med grunnlaget i loven.',
    nn: 'Er ho offentleg, står også saker som er unnatekne: utan tittel, med grunnlaget i lova.',
    en: 'If it is public, exempt cases stand there too: without a title, with the legal basis.',
  },
  evaluering: { nb: 'Neste evaluering', nn: 'Neste evaluering', en: 'Next evaluation' },
  evalueringHint: {
    nb: 'Sekretariatet minnes om det på Min side 60 dager før.',
    nn: 'Sekretariatet blir mint om det på Mi side 60 dagar før.',
    en: 'The secretariat is reminded on My page 60 days before.',
  },
  kopi: { nb: 'Kopiliste', nn: 'Kopiliste', en: 'Copy list' },
  kopiHint: {
    nb: 'De som får innkalling og referat uten å ha plass, hver på sin linje. Vises bare for dem som har en rolle i fellesskapet.',
    nn: 'Dei som får innkalling og referat utan å ha plass, kvar på si linje. Blir vist berre for dei som har ei rolle i fellesskapet.',
    en: 'Those who get notices and minutes without a seat, each on a line. Shown only to those with a role in the community.',
  },
  papersFirst: {
    nb: 'Papirene går ut før møtet er innkalt',
    nn: 'Papira går ut før møtet er innkalla',
    en: 'The papers go out before the notice',
  },
  asToday: {
    nb: 'Slik det er i dag, ikke slik det var den dagen.',
    nn: 'Slik det er i dag, ikkje slik det var den dagen.',
    en: 'As it is today, not as it was that day.',
  },
  notKnown: { nb: 'Ikke kjent', nn: 'Ikkje kjent', en: 'Not known' },
  cancel: { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },
  save: { nb: 'Lagre', nn: 'Lagre', en: 'Save' },
  change: { nb: 'Endre dette', nn: 'Endre dette', en: 'Change this' },
  putIn: {
    nb: 'Før inn hvordan organet arbeider',
    nn: 'Før inn korleis organet arbeider',
    en: 'Register how the body works',
  },
  nothing: {
    nb: 'Det er ikke ført inn hvordan organet arbeider.',
    nn: 'Det er ikkje ført inn korleis organet arbeider.',
    en: 'It is not registered how the body works.',
  },
  workingDays: {
    nb: (days: number) => (days === 1 ? '1 virkedag før møtet' : `${days} virkedager før møtet`),
    nn: (days: number) => (days === 1 ? '1 verkedag før møtet' : `${days} verkedagar før møtet`),
    en: (days: number) =>
      days === 1 ? '1 working day before the meeting' : `${days} working days before the meeting`,
  },
  minutesWithin: {
    nb: (days: number) =>
      days === 1 ? '1 virkedag til å svare' : `${days} virkedager til å svare`,
    nn: (days: number) =>
      days === 1 ? '1 verkedag til å svare' : `${days} verkedagar til å svare`,
    en: (days: number) =>
      days === 1 ? '1 working day to answer' : `${days} working days to answer`,
  },
  notice: { nb: 'Innkalling', nn: 'Innkalling', en: 'Notice' },
  papers: { nb: 'Sakspapirer', nn: 'Sakspapir', en: 'Papers' },
  cases: { nb: 'Saksnummer', nn: 'Saksnummer', en: 'Case numbers' },
  meetingNumbers: { nb: 'Møtenummer', nn: 'Møtenummer', en: 'Meeting numbers' },
  overdue: {
    nb: (day: string) => `Skulle vært evaluert ${day}`,
    nn: (day: string) => `Skulle vore evaluert ${day}`,
    en: (day: string) => `Should have been evaluated on ${day}`,
  },
  reckon: {
    nb: 'Regn ut fristene til et møte',
    nn: 'Rekn ut fristane til eit møte',
    en: 'Work out the deadlines of a meeting',
  },
  meetingDay: { nb: 'Møtedag', nn: 'Møtedag', en: 'Day of the meeting' },
  reckonButton: { nb: 'Regn ut', nn: 'Rekn ut', en: 'Work out' },
  reckonProblem: {
    nb: 'Fristene kan ikke regnes ut',
    nn: 'Fristane kan ikkje reknast ut',
    en: 'The deadlines cannot be worked out',
  },
  reckoned: {
    nb: (meeting: string) => `For et møte ${meeting}:`,
    nn: (meeting: string) => `For eit møte ${meeting}:`,
    en: (meeting: string) => `For a meeting on ${meeting}:`,
  },
  latest: {
    nb: (what: string, day: string) => `${what}: senest ${day}`,
    nn: (what: string, day: string) => `${what}: seinast ${day}`,
    en: (what: string, day: string) => `${what}: ${day} at the latest`,
  },
})
