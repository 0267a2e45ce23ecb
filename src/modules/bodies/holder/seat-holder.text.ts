import { texts } from '../../../kernel/words.model.ts'

/** The wordings of the forms that keep whoever has a seat. */
export const sayHolder = texts({
  newTitle: {
    nb: (seat: string, body: string) => `Sett inn i plassen: ${seat}, ${body}`,
    nn: (seat: string, body: string) => `Set inn i plassen: ${seat}, ${body}`,
    en: (seat: string, body: string) => `Put in the seat: ${seat}, ${body}`,
  },
  changeTitle: {
    nb: (who: string, seat: string, body: string) => `${who}: ${seat}, ${body}`,
    nn: (who: string, seat: string, body: string) => `${who}: ${seat}, ${body}`,
    en: (who: string, seat: string, body: string) => `${who}: ${seat}, ${body}`,
  },
  endTitle: {
    nb: (who: string, seat: string, body: string) => `Ta ut av plassen: ${who}: ${seat}, ${body}`,
    nn: (who: string, seat: string, body: string) => `Ta ut av plassen: ${who}: ${seat}, ${body}`,
    en: (who: string, seat: string, body: string) =>
      `Take out of the seat: ${who}: ${seat}, ${body}`,
  },
  endLead: {
    nb: 'Navnet står i historikken etterpå. Rettes det senere, velger du en annen siste dag.',
    nn: 'Namnet står i historikken etterpå. Skal det rettast seinare, vel du ein annan siste dag.',
    en: 'The name stays in the history. To put it right later, choose another last day.',
  },
  answerChanged: {
    nb: (who: string) => `Svaret fra ${who} er endret. Se hva det sier nå.`,
    nn: (who: string) => `Svaret frå ${who} er endra. Sjå kva det seier no.`,
    en: (who: string) => `The answer from ${who} has been changed. See what it says now.`,
  },
  ownChanged: {
    nb: 'Den foreslåtte har svart noe annet selv. Se hva det er nå.',
    nn: 'Den foreslåtte har svart noko anna sjølv. Sjå kva det er no.',
    en: 'The proposed has answered something else. See what it is now.',
  },
  ownNoNow: {
    nb: 'Den foreslåtte har selv svart nei nå.',
    nn: 'Den foreslåtte har sjølv svart nei no.',
    en: 'The proposed has answered no now.',
  },
  answerGone: {
    nb: 'Svaret som skjemaet er fylt ut fra, foreslår ingen nå.',
    nn: 'Svaret som skjemaet er fylt ut frå, foreslår ingen no.',
    en: 'The answer that the form is filled in from proposes nobody now.',
  },
  answered: {
    nb: (who: string, day: string) => `Dette svarte ${who} ${day}`,
    nn: (who: string, day: string) => `Dette svarte ${who} ${day}`,
    en: (who: string, day: string) => `What ${who} answered on ${day}`,
  },
  notParted: {
    nb: 'Svaret lot seg ikke dele i navn, funksjon og e-post. Alt står i navnefeltet: del det selv.',
    nn: 'Svaret lét seg ikkje dele i namn, funksjon og e-post. Alt står i namnefeltet: del det sjølv.',
    en: 'The answer could not be parted into name, function and e-mail. All of it stands as the name: part it yourself.',
  },
  as: { nb: 'Medlem eller vara?', nn: 'Medlem eller vara?', en: 'Member or substitute?' },
  name: { nb: 'Navn', nn: 'Namn', en: 'Name' },
  function: { nb: 'Funksjon', nn: 'Funksjon', en: 'Function' },
  functionHint: {
    nb: 'For eksempel ordfører i Verdal.',
    nn: 'Til dømes ordførar i Verdal.',
    en: 'For example mayor of Verdal.',
  },
  email: { nb: 'E-post på jobb', nn: 'E-post på jobb', en: 'E-mail at work' },
  emailHint: {
    nb: 'Vises bare for dem som har en rolle i fellesskapet. Den som er sluppet inn og logger inn med adressen, leser det plassen åpner.',
    nn: 'Blir berre vist for dei som har ei rolle i fellesskapet. Den som er sleppt inn og loggar inn med adressa, les det plassen opnar.',
    en: 'Shown only to those with a role in the community. Whoever is let in and signs in with the address reads what the seat opens.',
  },
  decision: {
    nb: 'Oppnevnt av og når',
    nn: 'Oppnemnd av og når',
    en: 'Appointed by, and when',
  },
  decisionHint: {
    nb: 'For eksempel Regionrådet 12.03.2026, sak 4/26.',
    nn: 'Til dømes Regionrådet 12.03.2026, sak 4/26.',
    en: 'For example Regionrådet 12.03.2026, sak 4/26.',
  },
  from: { nb: 'Fra og med', nn: 'Frå og med', en: 'From' },
  fromHint: {
    nb: 'Tomt når du ikke vet. Hadde en annen plassen før, begynner den nye i dag.',
    nn: 'Tomt når du ikkje veit. Hadde ein annan plassen før, byrjar den nye i dag.',
    en: 'Empty when you do not know. If another had the seat before, the new one begins today.',
  },
  until: { nb: 'Til og med', nn: 'Til og med', en: 'Until and with' },
  untilHint: {
    nb: 'Når perioden er ute. Tomt når det ikke er bestemt.',
    nn: 'Når perioden er ute. Tomt når det ikkje er bestemt.',
    en: 'When the term is over. Empty when that is not decided.',
  },
  why: { nb: 'Hvorfor slutter det?', nn: 'Kvifor sluttar det?', en: 'Why does it end?' },
  noReason: { nb: 'Ikke sagt', nn: 'Ikkje sagt', en: 'Not said' },
  share: { nb: 'Hvem kan se navnet?', nn: 'Kven kan sjå namnet?', en: 'Who can see the name?' },
  other: {
    nb: 'Er det en annen person med samme navn eller adresse?',
    nn: 'Er det ein annan person med same namn eller adresse?',
    en: 'Is it another person of the same name or address?',
  },
  isOther: {
    nb: 'Ja, det er en annen person',
    nn: 'Ja, det er ein annan person',
    en: 'Yes, it is another person',
  },
  replace: {
    nb: 'Har noen dette fra før?',
    nn: 'Har nokon dette frå før?',
    en: 'Does somebody have this already?',
  },
  replaces: {
    nb: 'Avslutt den som har det, dagen før denne begynner',
    nn: 'Avslutt den som har det, dagen før denne byrjar',
    en: 'End whoever has it, the day before this one begins',
  },
  save: { nb: 'Lagre', nn: 'Lagre', en: 'Save' },
  endLink: { nb: 'Avslutt eller ta bort', nn: 'Avslutt eller ta bort', en: 'End or take away' },
  lastDay: { nb: 'Siste dag', nn: 'Siste dag', en: 'Last day' },
  lastDayHint: {
    nb: 'Tomt betyr i går: plassen er ledig fra i dag.',
    nn: 'Tomt tyder i går: plassen er ledig frå i dag.',
    en: 'Empty means yesterday: the seat is vacant from today.',
  },
  after: {
    nb: 'Hvem har plassen etterpå?',
    nn: 'Kven har plassen etterpå?',
    en: 'Who has the seat afterwards?',
  },
  movesUp: {
    nb: 'Den første varaen rykker opp fra dagen etter',
    nn: 'Den første varaen rykkjer opp frå dagen etter',
    en: 'The first substitute moves up from the day after',
  },
  whoMovesUp: {
    nb: (who: string, as: string) => `${who} (${as.toLowerCase()}) rykker opp fra dagen etter`,
    nn: (who: string, as: string) => `${who} (${as.toLowerCase()}) rykkjer opp frå dagen etter`,
    en: (who: string, as: string) => `${who} (${as.toLowerCase()}) moves up from the day after`,
  },
  wrongly: {
    nb: 'Var det feil hele tida?',
    nn: 'Var det feil heile tida?',
    en: 'Was it wrong all along?',
  },
  neverWas: {
    nb: 'Feilført: har aldri hatt plassen. Ta bort fra lista og historikken.',
    nn: 'Feilført: har aldri hatt plassen. Ta bort frå lista og historikken.',
    en: 'Wrongly registered: never had the seat. Take away from the list and the history.',
  },
  end: { nb: 'Avslutt', nn: 'Avslutt', en: 'End' },
})
