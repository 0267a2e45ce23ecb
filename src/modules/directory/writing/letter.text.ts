import { texts } from '../../../kernel/words.model.ts'

/** The wordings of writing to all who hold a function, or are not confirmed. */
export const sayLetter = texts({
  title: { nb: 'Skriv til alle', nn: 'Skriv til alle', en: 'Write to all' },
  titleOf: {
    nb: (name: string) => `Skriv til alle: ${name}`,
    nn: (name: string) => `Skriv til alle: ${name}`,
    en: (name: string) => `Write to all: ${name}`,
  },
  lead: {
    nb: 'Alle som har en funksjon, får hver sin e-post. Du ser hvem som får den, og hvem som mangler, før noe sendes.',
    nn: 'Alle som har ein funksjon, får kvar sin e-post. Du ser kven som får han, og kven som manglar, før noko blir sendt.',
    en: 'All who hold a function get a mail each. You see who gets it, and who is missing, before anything is sent.',
  },
  unconfirmed: {
    nb: 'De som ikke er bekreftet',
    nn: 'Dei som ikkje er stadfesta',
    en: 'Those not confirmed',
  },
  askSubject: {
    nb: 'Stemmer kontaktlista deres?',
    nn: 'Stemmer kontaktlista dykkar?',
    en: 'Is your list of contacts right?',
  },
  askText: {
    nb: 'Noe i kontaktlista deres er ikke bekreftet det siste året, eller det sto der før en kommunesammenslåing.\n\nSe over lista og bekreft den. Lenka står nederst. Er noe feil, eller kommer du ikke inn, så ta kontakt med sekretariatet.',
    nn: 'Noko i kontaktlista dykkar er ikkje stadfesta det siste året, eller det stod der før ei kommunesamanslåing.\n\nSjå over lista og stadfest henne. Lenkja står nedst. Er noko feil, eller kjem du ikkje inn, så ta kontakt med sekretariatet.',
    en: 'Something in your list of contacts has not been confirmed in the last year, or dates from before a merger of municipalities.\n\nLook through the list and confirm it. The link is at the bottom. If something is wrong, or you cannot get in, answer this mail.',
  },
  noFunctions: {
    nb: 'Fellesskapet har ingen funksjoner på lista ennå.',
    nn: 'Fellesskapet har ingen funksjonar på lista enno.',
    en: 'The community has no functions on its list yet.',
  },
  toFunctions: { nb: 'Gå til funksjonene', nn: 'Gå til funksjonane', en: 'To the functions' },
  choose: { nb: 'Velg funksjon', nn: 'Vel funksjon', en: 'Choose a function' },
  region: { nb: 'Region', nn: 'Region', en: 'Region' },
  everywhere: { nb: 'Hele fellesskapet', nn: 'Heile fellesskapet', en: 'The whole community' },
  regionHint: {
    nb: 'Med en region går e-posten bare til kommunene i den.',
    nn: 'Med ein region går e-posten berre til kommunane i han.',
    en: 'With a region, the mail goes only to its municipalities.',
  },
  subject: { nb: 'Emne', nn: 'Emne', en: 'Subject' },
  text: { nb: 'Tekst', nn: 'Tekst', en: 'Text' },
  textHint: {
    nb: 'Uten hilsen til hver enkelt: alle får den samme teksten.',
    nn: 'Utan helsing til kvar einskild: alle får den same teksten.',
    en: 'Without a greeting to each: all get the same text.',
  },
  preview: { nb: 'Se hvem som får den', nn: 'Sjå kven som får han', en: 'See who gets it' },
  inRegion: {
    nb: (region: string) => `Bare kommunene i ${region}.`,
    nn: (region: string) => `Berre kommunane i ${region}.`,
    en: (region: string) => `Only the municipalities of ${region}.`,
  },
  getIt: {
    nb: (count: number) => (count === 1 ? 'Én får e-posten' : `${count} får e-posten`),
    nn: (count: number) => (count === 1 ? 'Éin får e-posten' : `${count} får e-posten`),
    en: (count: number) => (count === 1 ? 'One gets the mail' : `${count} get the mail`),
  },
  getItNobody: { nb: 'Ingen får e-posten', nn: 'Ingen får e-posten', en: 'Nobody gets the mail' },
  wouldGetIt: {
    nb: (count: number) =>
      count === 1 ? 'Én ville fått e-posten' : `${count} ville fått e-posten`,
    nn: (count: number) =>
      count === 1 ? 'Éin ville fått e-posten' : `${count} ville fått e-posten`,
    en: (count: number) =>
      count === 1 ? 'One would have got the mail' : `${count} would have got the mail`,
  },
  nobody: {
    nb: 'Ingen som har funksjonen, kan nås på e-post.',
    nn: 'Ingen som har funksjonen, kan nåast på e-post.',
    en: 'Nobody who holds the function can be reached by mail.',
  },
  nobodyToAsk: {
    nb: 'Alt er bekreftet, eller ingen kan nås på e-post.',
    nn: 'Alt er stadfesta, eller ingen kan nåast på e-post.',
    en: 'All is confirmed, or nobody can be reached by mail.',
  },
  where: { nb: 'Hvor', nn: 'Kvar', en: 'Where' },
  why: { nb: 'Hvorfor', nn: 'Kvifor', en: 'Why' },
  missing: {
    nb: (count: number) => (count === 1 ? 'Én mangler' : `${count} mangler`),
    nn: (count: number) => (count === 1 ? 'Éin manglar' : `${count} manglar`),
    en: (count: number) => (count === 1 ? 'One is missing' : `${count} are missing`),
  },
  missingLead: {
    nb: 'Her får ingen e-posten. Velg stedet for å legge til noen.',
    nn: 'Her får ingen e-posten. Vel staden for å leggje til nokon.',
    en: 'Nobody gets the mail here. Choose the place to add somebody.',
  },
  vacant: { nb: 'Ledig', nn: 'Ledig', en: 'Vacant' },
  unknown: { nb: 'Ikke kjent', nn: 'Ikkje kjent', en: 'Not known' },
  'no-address': {
    nb: 'Står uten e-postadresse',
    nn: 'Står utan e-postadresse',
    en: 'Has no mail address',
  },
  addresses: { nb: 'Kopier adressene', nn: 'Kopier adressene', en: 'Copy the addresses' },
  addressesHint: {
    nb: 'Til ditt eget e-postprogram. Lim dem inn som blindkopi.',
    nn: 'Til ditt eige e-postprogram. Lim dei inn som blindkopi.',
    en: 'For your own mail program. Paste them as blind copies.',
  },
  mail: { nb: 'E-posten', nn: 'E-posten', en: 'The mail' },
  mailLead: {
    nb: (name: string) => `Slik får ${name} den. De andre får den samme, med sitt eget sted.`,
    nn: (name: string) => `Slik får ${name} han. Dei andre får den same, med sin eigen stad.`,
    en: (name: string) => `This is how ${name} gets it. The others get the same, with their place.`,
  },
  mailLeadOne: {
    nb: (name: string) => `Slik får ${name} den.`,
    nn: (name: string) => `Slik får ${name} han.`,
    en: (name: string) => `This is how ${name} gets it.`,
  },
  repliesTo: {
    nb: (address: string) => `Svar går til ${address}.`,
    nn: (address: string) => `Svar går til ${address}.`,
    en: (address: string) => `Answers go to ${address}.`,
  },
  noReply: {
    nb: 'Ingen svaradresse er oppgitt. Den som svarer på e-posten, når ikke sekretariatet.',
    nn: 'Inga svaradresse er oppgjeven. Den som svarer på e-posten, når ikkje sekretariatet.',
    en: 'No reply address is given. Whoever answers the mail does not reach the secretariat.',
  },
  setReply: { nb: 'Oppgi svaradressen', nn: 'Oppgi svaradressa', en: 'Give the reply address' },
  exercise: {
    nb: 'Dette er en øvelse. Ingen e-post blir sendt, men det føres i journalen.',
    nn: 'Dette er ei øving. Ingen e-post blir sendt, men det blir ført i journalen.',
    en: 'This is an exercise. No mail is sent, but it is entered in the journal.',
  },
  'mail-not-set-up': {
    nb: 'Godfot er ikke satt opp til å sende e-post her, så ingenting kan sendes. Teksten og adressene står her, så du kan kopiere dem og sende selv. Den som drifter Godfot, kan sette det opp med innstillingen GODFOT_SMTP_URL.',
    nn: 'Godfot er ikkje sett opp til å sende e-post her, så ingenting kan sendast. Teksten og adressene står her, så du kan kopiere dei og sende sjølv. Den som driftar Godfot, kan setje det opp med innstillinga GODFOT_SMTP_URL.',
    en: 'Godfot is not set up to send mail here, so nothing can be sent. The text and the addresses stand here for you to copy and send yourself. Whoever runs Godfot can set it up with the setting GODFOT_SMTP_URL.',
  },
  send: {
    nb: (count: number) => (count === 1 ? 'Send e-posten' : `Send ${count} e-poster`),
    nn: (count: number) => (count === 1 ? 'Send e-posten' : `Send ${count} e-postar`),
    en: (count: number) => (count === 1 ? 'Send the mail' : `Send ${count} mails`),
  },
  enter: { nb: 'Før det i journalen', nn: 'Før det i journalen', en: 'Enter it in the journal' },
  change: { nb: 'Tilbake', nn: 'Tilbake', en: 'Back' },
  sent: {
    nb: 'E-posten er på vei. Kommer den ikke fram til noen, står det her.',
    nn: 'E-posten er på veg. Kjem han ikkje fram til nokon, står det her.',
    en: 'The mail is on its way. If it does not reach someone, it says so here.',
  },
  sentInExercise: {
    nb: 'Det er ført i journalen. Dette er en øvelse, så ingen e-post er sendt.',
    nn: 'Det er ført i journalen. Dette er ei øving, så ingen e-post er sendt.',
    en: 'It is entered in the journal. This is an exercise, so no mail is sent.',
  },
  again: {
    nb: 'E-posten er sendt på nytt og er på vei.',
    nn: 'E-posten er send på nytt og er på veg.',
    en: 'The mail has been sent again and is on its way.',
  },
  last: {
    nb: (name: string, day: string) => `Sist skrevet til alle: ${name}, ${day}`,
    nn: (name: string, day: string) => `Sist skrive til alle: ${name}, ${day}`,
    en: (name: string, day: string) => `Last written to all: ${name}, ${day}`,
  },
  arrived: {
    nb: (sent: number, of: number) => `${sent} av ${of} er sendt.`,
    nn: (sent: number, of: number) => `${sent} av ${of} er sende.`,
    en: (sent: number, of: number) => `${sent} of ${of} are sent.`,
  },
  nowReceivers: {
    nb: (count: number) => (count === 1 ? 'Én får e-posten nå.' : `${count} får e-posten nå.`),
    nn: (count: number) => (count === 1 ? 'Éin får e-posten no.' : `${count} får e-posten no.`),
    en: (count: number) => (count === 1 ? 'One gets the mail now.' : `${count} get the mail now.`),
  },
  functionsNow: {
    nb: (names: string) => `Funksjonene er nå ${names}.`,
    nn: (names: string) => `Funksjonane er no ${names}.`,
    en: (names: string) => `The functions are now ${names}.`,
  },
  askFoot: {
    nb: (community: string, lists: string) =>
      `${community}\nDu får denne e-posten fordi noe i kontaktlista ikke er bekreftet:\n${lists}`,
    nn: (community: string, lists: string) =>
      `${community}\nDu får denne e-posten fordi noko i kontaktlista ikkje er stadfesta:\n${lists}`,
    en: (community: string, lists: string) =>
      `${community}\nYou get this mail because something in the list of contacts is not confirmed:\n${lists}`,
  },
  foot: {
    nb: (community: string, of: string, places: string) =>
      `${community}\nDu får denne e-posten fordi du står i kontaktlista som ${of}: ${places}.`,
    nn: (community: string, of: string, places: string) =>
      `${community}\nDu får denne e-posten fordi du står i kontaktlista som ${of}: ${places}.`,
    en: (community: string, of: string, places: string) =>
      `${community}\nYou get this mail because you stand in the list of contacts as ${of}: ${places}.`,
  },
})
