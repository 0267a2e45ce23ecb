import { texts } from '../../../kernel/words.model.ts'

/** The wordings of a seat's page and of the forms that keep it. */
export const saySeat = texts({
  hasEnded: {
    nb: (last: string) => `Plassen er avsluttet. Siste dag: ${last}`,
    nn: (last: string) => `Plassen er avslutta. Siste dag: ${last}`,
    en: (last: string) => `The seat has ended. Last day: ${last}`,
  },
  beginsOn: {
    nb: (first: string) => `Plassen begynner ${first}`,
    nn: (first: string) => `Plassen byrjar ${first}`,
    en: (first: string) => `The seat begins on ${first}`,
  },
  title: {
    nb: (seat: string, body: string) => `${seat}, ${body}`,
    nn: (seat: string, body: string) => `${seat}, ${body}`,
    en: (seat: string, body: string) => `${seat}, ${body}`,
  },
  newTitle: {
    nb: (body: string) => `Ny plass i ${body}`,
    nn: (body: string) => `Ny plass i ${body}`,
    en: (body: string) => `New seat in ${body}`,
  },
  changeTitle: {
    nb: (seat: string, body: string) => `Endre plassen: ${seat}, ${body}`,
    nn: (seat: string, body: string) => `Endre plassen: ${seat}, ${body}`,
    en: (seat: string, body: string) => `Change the seat: ${seat}, ${body}`,
  },
  endTitle: {
    nb: (seat: string, body: string) => `Avslutt plassen: ${seat}, ${body}`,
    nn: (seat: string, body: string) => `Avslutt plassen: ${seat}, ${body}`,
    en: (seat: string, body: string) => `End the seat: ${seat}, ${body}`,
  },
  endLead: {
    nb: 'Den som har plassen da, slutter samme dag. Historikken blir stående. Rettes det senere, velger du en annen siste dag.',
    nn: 'Den som har plassen då, sluttar same dag. Historikken blir ståande. Skal det rettast seinare, vel du ein annan siste dag.',
    en: 'Whoever has the seat then has it no longer. The history stays. To put it right later, choose another last day.',
  },
  name: {
    nb: 'Hva kalles plassen?',
    nn: 'Kva blir plassen kalla?',
    en: 'What is the seat called?',
  },
  nameHint: {
    nb: 'For eksempel «Værnesregionen» eller «Brukerrepresentant». Navnet på den som har plassen, skrives for seg.',
    nn: 'Til dømes «Værnesregionen» eller «Brukarrepresentant». Namnet på den som har plassen, skriv ein for seg.',
    en: 'For example “Værnesregionen” or “User representative”. The name of whoever has the seat is written apart.',
  },
  speaksFor: {
    nb: 'Hvem taler den for?',
    nn: 'Kven talar han for?',
    en: 'Whom does it speak for?',
  },
  speaksForHint: {
    nb: 'En region gjelder alle kommunene i den, også de som ikke er parter.',
    nn: 'Ein region gjeld alle kommunane i han, også dei som ikkje er partar.',
    en: 'A region means all the municipalities in it, also those that are no parties.',
  },
  side: {
    nb: 'Hvilken side teller den for når alle må være enige?',
    nn: 'Kva side tel han for når alle må vere samde?',
    en: 'Which side does it count for where all must agree?',
  },
  rights: {
    nb: 'Hva kan den som har plassen?',
    nn: 'Kva kan den som har plassen?',
    en: 'What may whoever has it do?',
  },
  follows: {
    nb: 'Følger den en annen plass?',
    nn: 'Følgjer han ein annan plass?',
    en: 'Does it follow another seat?',
  },
  followsHint: {
    nb: 'Da har den som har den andre plassen, denne også. For eksempel brukerrepresentanten fra partnerskapsmøtet.',
    nn: 'Då har den som har den andre plassen, denne òg. Til dømes brukarrepresentanten frå partnarskapsmøtet.',
    en: 'Then whoever has the other seat has this one too. For example the user representative of the partnership meeting.',
  },
  followsNone: { nb: 'Nei', nn: 'Nei', en: 'No' },
  followed: { nb: 'Følger', nn: 'Følgjer', en: 'Follows' },
  followedWhy: {
    nb: 'Den som har den plassen, har denne også.',
    nn: 'Den som har den plassen, har denne òg.',
    en: 'Whoever has that seat has this one too.',
  },
  appointedBy: { nb: 'Hvem oppnevner?', nn: 'Kven oppnemner?', en: 'Who appoints?' },
  appointedByHint: {
    nb: 'For eksempel KS, regionrådet eller helseforetaket.',
    nn: 'Til dømes KS, regionrådet eller helseføretaket.',
    en: 'For example KS, the regional council or the health trust.',
  },
  preMeeting: {
    nb: 'Hvem sitt formøte er den med i?',
    nn: 'Kven sitt formøte er han med i?',
    en: 'Whose pre-meeting does it go to?',
  },
  position: { nb: 'Nummer i lista', nn: 'Nummer i lista', en: 'Number in the list' },
  positionHint: { nb: 'Tomt betyr sist.', nn: 'Tomt tyder sist.', en: 'Empty means last.' },
  from: { nb: 'Fra og med', nn: 'Frå og med', en: 'From' },
  fromHint: {
    nb: 'Tomt når dagen ikke er kjent.',
    nn: 'Tomt når dagen ikkje er kjend.',
    en: 'Empty when the day is not known.',
  },
  names: { nb: 'Offentlige navn', nn: 'Offentlege namn', en: 'Public names' },
  publishNames: {
    nb: 'Vis navn og funksjon på den offentlige siden, for dem som er delt med alle',
    nn: 'Vis namn og funksjon på den offentlege sida, for dei som er delte med alle',
    en: 'Show name and function on the public page, of those shared with everyone',
  },
  targetsGone: {
    nb: (names: string) => `Finnes ikke den dagen plassen begynner: ${names}. Velg på nytt.`,
    nn: (names: string) => `Finst ikkje den dagen plassen byrjar: ${names}. Vel på nytt.`,
    en: (names: string) => `Not there on the day that the seat begins: ${names}. Choose again.`,
  },
  save: { nb: 'Lagre', nn: 'Lagre', en: 'Save' },
  end: { nb: 'Avslutt plassen', nn: 'Avslutt plassen', en: 'End the seat' },
  change: { nb: 'Endre plassen', nn: 'Endre plassen', en: 'Change the seat' },
  lastDay: { nb: 'Siste dag', nn: 'Siste dag', en: 'Last day' },
  lastDayHint: { nb: 'Tomt betyr i går.', nn: 'Tomt tyder i går.', en: 'Empty means yesterday.' },
  untilHint: {
    nb: 'Tomt når plassen likevel ikke slutter. Den som hadde den da den sluttet, har den igjen.',
    nn: 'Tomt når plassen likevel ikkje sluttar. Den som hadde han då han slutta, har han igjen.',
    en: 'Empty where the seat does not end after all. Whoever had it when it ended has it again.',
  },
  period: { nb: 'Fra og til', nn: 'Frå og til', en: 'From and until' },
  history: {
    nb: 'Hvem har hatt plassen?',
    nn: 'Kven har hatt plassen?',
    en: 'Who has had the seat?',
  },
  as: { nb: 'Som', nn: 'Som', en: 'As' },
  noHistory: {
    nb: 'Ingen er ført inn ennå.',
    nn: 'Ingen er ført inn enno.',
    en: 'Nobody has been registered yet.',
  },
  why: { nb: 'Hvorfor', nn: 'Kvifor', en: 'Why' },
  decision: { nb: 'Oppnevnt av og når', nn: 'Oppnemnd av og når', en: 'Appointed by, and when' },
  putIn: { nb: 'Sett inn noen', nn: 'Set inn nokon', en: 'Put somebody in' },
  changeHolder: { nb: 'Endre', nn: 'Endre', en: 'Change' },
  changeWho: {
    nb: (who: string) => `Endre ${who}`,
    nn: (who: string) => `Endre ${who}`,
    en: (who: string) => `Change ${who}`,
  },
})
