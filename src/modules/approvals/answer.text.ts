import { type Locale, texts } from '../../kernel/words.model.ts'
import { problemText } from '../agreements/index.ts'
import type { AnswerProblem, RegistrationRefusal } from './answer.model.ts'
import type { PlanRefusal } from './plan.rule.ts'
import type { AnswerRefusal } from './reservation.rule.ts'

/** The wordings of a party's answer and of putting a version forward. */
export const sayAnswer = texts({
  treatmentIn: {
    nb: (name: string) => `Behandlingen i ${name}`,
    nn: (name: string) => `Behandlinga i ${name}`,
    en: (name: string) => `The treatment in ${name}`,
  },
  story: { nb: 'Det som er meldt', nn: 'Det som er meldt', en: 'What has been reported' },
  noStory: {
    nb: 'Ingenting er meldt ennå.',
    nn: 'Ingenting er meldt enno.',
    en: 'Nothing has been reported yet.',
  },
  noStoryFromSources: {
    nb: 'Kildene sier ingenting om behandlingen her.',
    nn: 'Kjeldene seier ingenting om behandlinga her.',
    en: 'The sources say nothing about the treatment here.',
  },
  dayUnknown: { nb: 'Dato ikke oppgitt', nn: 'Dato ikkje oppgitt', en: 'Day not given' },
  caseUnknown: {
    nb: 'Saksnummer ikke oppgitt',
    nn: 'Saksnummer ikkje oppgitt',
    en: 'Case number not given',
  },
  case: {
    nb: (number: string) => `Sak ${number}`,
    nn: (number: string) => `Sak ${number}`,
    en: (number: string) => `Case ${number}`,
  },
  corrected: {
    nb: 'Rettet av en senere linje',
    nn: 'Retta av ei seinare linje',
    en: 'Corrected by a later line',
  },
  correction: { nb: 'Retting', nn: 'Retting', en: 'Correction' },
  wording: { nb: 'Vedtakets ordlyd', nn: 'Ordlyden i vedtaket', en: 'Wording of the decision' },
  remark: { nb: 'Merknad', nn: 'Merknad', en: 'Remark' },
  reservation: { nb: 'Forbehold', nn: 'Atterhald', en: 'Reservation' },
  minuteAddition: {
    nb: 'Protokolltilførsel',
    nn: 'Protokolltilførsel',
    en: 'Statement for the minutes',
  },
  file: {
    nb: 'Saksprotokoll eller særutskrift',
    nn: 'Saksprotokoll eller særutskrift',
    en: 'Minutes or extract',
  },
  registeredByParty: {
    nb: (on: string) => `Meldt av kommunen selv ${on}`,
    nn: (on: string) => `Meldt av kommunen sjølv ${on}`,
    en: (on: string) => `Reported by the municipality on ${on}`,
  },
  registeredBySecretariat: {
    nb: (on: string, source: string) => `Ført av sekretariatet ${on}. Kilde: ${source}`,
    nn: (on: string, source: string) => `Ført av sekretariatet ${on}. Kjelde: ${source}`,
    en: (on: string, source: string) => `Entered by the secretariat on ${on}. Source: ${source}`,
  },
  registeredFromSources: {
    nb: (source: string) => `Kilde: ${source}`,
    nn: (source: string) => `Kjelde: ${source}`,
    en: (source: string) => `Source: ${source}`,
  },
  hindersYes: {
    nb: 'Forbeholdet hindrer ikrafttredelse.',
    nn: 'Atterhaldet hindrar at avtalen trer i kraft.',
    en: 'The reservation hinders entry into force.',
  },
  hindersNo: {
    nb: 'Forbeholdet hindrer ikke ikrafttredelse.',
    nn: 'Atterhaldet hindrar ikkje at avtalen trer i kraft.',
    en: 'The reservation does not hinder entry into force.',
  },
  hindersUnknown: {
    nb: 'Det er ikke svart på om forbeholdet hindrer ikrafttredelse.',
    nn: 'Det er ikkje svart på om atterhaldet hindrar at avtalen trer i kraft.',
    en: 'It has not been answered whether the reservation hinders entry into force.',
  },
  register: {
    nb: 'Meld hva kommunen har gjort',
    nn: 'Meld kva kommunen har gjort',
    en: 'Report what the municipality has done',
  },
  registerFor: {
    nb: (name: string) => `Før svar for ${name}`,
    nn: (name: string) => `Før svar for ${name}`,
    en: (name: string) => `Enter an answer for ${name}`,
  },
  registerLead: {
    nb: 'Utfall og dato er nok. Protokollen kan komme etterpå. Ikke skriv noe om enkeltpersoner eller pasienter.',
    nn: 'Utfall og dato er nok. Protokollen kan kome etterpå. Ikkje skriv noko om enkeltpersonar eller pasientar.',
    en: 'Outcome and day are enough. The minutes can follow. Write nothing about individuals or patients.',
  },
  state: { nb: 'Hva har skjedd?', nn: 'Kva har skjedd?', en: 'What has happened?' },
  body: { nb: 'Organ', nn: 'Organ', en: 'Body' },
  noBody: { nb: 'Ikke i et organ', nn: 'Ikkje i eit organ', en: 'Not in a body' },
  bodyName: { nb: 'Organets eget navn', nn: 'Organet sitt eige namn', en: 'The body’s own name' },
  bodyNameHint: {
    nb: 'For eksempel Komite mennesker og livskvalitet',
    nn: 'Til dømes Komite mennesker og livskvalitet',
    en: 'For example Komite mennesker og livskvalitet',
  },
  decides: {
    nb: 'Hvem avgjør i denne kommunen?',
    nn: 'Kven avgjer i denne kommunen?',
    en: 'Who decides in this municipality?',
  },
  decidesDefault: {
    nb: (body: string) => `${body}, som avtalen forutsetter`,
    nn: (body: string) => `${body}, som avtalen legg til grunn`,
    en: (body: string) => `${body}, as the agreement presumes`,
  },
  decidesThis: {
    nb: 'Organet som er valgt her',
    nn: 'Organet som er valt her',
    en: 'The body chosen here',
  },
  day: { nb: 'Møtedato', nn: 'Møtedato', en: 'Day of the meeting' },
  dayHint: {
    nb: 'For eksempel 24.11.2017',
    nn: 'Til dømes 24.11.2017',
    en: 'For example 24.11.2017',
  },
  caseNumber: { nb: 'Saksnummer', nn: 'Saksnummer', en: 'Case number' },
  caseNumberHint: {
    nb: 'Slik kommunen selv skriver det, for eksempel PS 49/17',
    nn: 'Slik kommunen sjølv skriv det, til dømes PS 49/17',
    en: 'As the municipality writes it, for example PS 49/17',
  },
  remarkHint: {
    nb: 'En merknad følger vedtaket, men stiller ingen vilkår.',
    nn: 'Ein merknad følgjer vedtaket, men stiller ingen vilkår.',
    en: 'A remark goes with the decision but sets no conditions.',
  },
  reservationHint: {
    nb: 'Et forbehold stiller vilkår for at kommunen er med.',
    nn: 'Eit atterhald stiller vilkår for at kommunen er med.',
    en: 'A reservation sets conditions for taking part.',
  },
  hinders: {
    nb: 'Hindrer forbeholdet at avtalen trer i kraft?',
    nn: 'Hindrar atterhaldet at avtalen trer i kraft?',
    en: 'Does the reservation hinder entry into force?',
  },
  yesHinders: { nb: 'Ja, det hindrer', nn: 'Ja, det hindrar', en: 'Yes, it does' },
  noHinders: {
    nb: 'Nei, avtalen kan tre i kraft',
    nn: 'Nei, avtalen kan tre i kraft',
    en: 'No, the agreement can take effect',
  },
  notAnswered: { nb: 'Ikke avklart ennå', nn: 'Ikkje avklart enno', en: 'Not clarified yet' },
  minuteHint: {
    nb: 'Det et mindretall ba om å få ført i protokollen.',
    nn: 'Det eit mindretal bad om å få ført i protokollen.',
    en: 'What a minority asked to have entered in the minutes.',
  },
  fileHint: {
    nb: 'PDF, DOCX, ODT, PNG, JPG eller TXT, høyst 25 MB. Eller lim inn en lenke nedenfor.',
    nn: 'PDF, DOCX, ODT, PNG, JPG eller TXT, høgst 25 MB. Eller lim inn ei lenkje nedanfor.',
    en: 'PDF, DOCX, ODT, PNG, JPG or TXT, at most 25 MB. Or paste a link below.',
  },
  link: { nb: 'Lenke til protokollen', nn: 'Lenkje til protokollen', en: 'Link to the minutes' },
  source: { nb: 'Kilde', nn: 'Kjelde', en: 'Source' },
  sourceHint: {
    nb: 'Hvor opplysningen kommer fra, for eksempel «e-post fra kommunen 15.12.2017».',
    nn: 'Kvar opplysninga kjem frå, til dømes «e-post frå kommunen 15.12.2017».',
    en: 'Where this comes from, for example “e-mail from the municipality 15.12.2017”.',
  },
  supersedes: {
    nb: 'Retter en tidligere linje',
    nn: 'Rettar ei tidlegare linje',
    en: 'Corrects an earlier line',
  },
  supersedesNone: {
    nb: 'Nei, dette er noe nytt',
    nn: 'Nei, dette er noko nytt',
    en: 'No, this is new',
  },
  send: { nb: 'Lagre svaret', nn: 'Lagre svaret', en: 'Save the answer' },
  details: {
    nb: 'Ordlyd, merknad, forbehold og protokoll',
    nn: 'Ordlyd, merknad, atterhald og protokoll',
    en: 'Wording, remark, reservation and minutes',
  },
  receipt: {
    nb: 'Svaret er lagret, og tavla er oppdatert. Det kan ikke endres, men det kan rettes med en ny linje.',
    nn: 'Svaret er lagra, og tavla er oppdatert. Det kan ikkje endrast, men det kan rettast med ei ny linje.',
    en: 'The answer is saved and the board is up to date. It cannot be changed, but it can be corrected by a new line.',
  },
  clarify: { nb: 'Er dette en part?', nn: 'Er dette ein part?', en: 'Is this a party?' },
  clarifyLead: {
    nb: 'Kildene lot det stå åpent. Den som svarer, oppgir kilde, og tavla regner på nytt.',
    nn: 'Kjeldene lét det stå ope. Den som svarer, oppgir kjelde, og tavla reknar på nytt.',
    en: 'The sources left it open. Whoever answers gives a source, and the board is judged anew.',
  },
  isParty: { nb: 'Ja, kommunen er part', nn: 'Ja, kommunen er part', en: 'Yes, it is a party' },
  isNotParty: {
    nb: 'Nei, kommunen er ikke part',
    nn: 'Nei, kommunen er ikkje part',
    en: 'No, it is not a party',
  },
  saveAnswer: { nb: 'Lagre avklaringen', nn: 'Lagre avklaringa', en: 'Save the clarification' },
  clarified: {
    nb: (on: string, source: string) => `Avklart ${on}. Kilde: ${source}`,
    nn: (on: string, source: string) => `Avklart ${on}. Kjelde: ${source}`,
    en: (on: string, source: string) => `Clarified ${on}. Source: ${source}`,
  },
  standingNote: {
    nb: 'Plassen i fellesskapet var ikke avklart da avtalen ble lagt fram.',
    nn: 'Plassen i fellesskapet var ikkje avklart då avtalen vart lagd fram.',
    en: 'The place in the community was not settled when the agreement was put forward.',
  },
  cancel: { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },
})

type Refusal =
  | RegistrationRefusal
  | AnswerRefusal
  | PlanRefusal
  | 'no-such-document'
  | 'no-such-party'

export const answerRefusalText: Record<Refusal, Record<Locale, string>> = {
  'version-not-out': {
    nb: 'Versjonen er trukket og kan ikke besvares. Se om det finnes en nyere.',
    nn: 'Versjonen er trekt, og det går ikkje å svare på han. Sjå om det finst ein nyare.',
    en: 'The version is withdrawn and cannot be answered. See whether there is a newer one.',
  },
  'cannot-follow': {
    nb: 'Dette kan ikke komme etter det som allerede er meldt for organet. Var det gamle feil, så rett den linja.',
    nn: 'Dette kan ikkje kome etter det som alt er meldt for organet. Var det gamle feil, så rett den linja.',
    en: 'This cannot follow what has already been reported for the body. If that was wrong, correct that line.',
  },
  'nothing-to-correct': {
    nb: 'Linja du ville rette, er allerede rettet. Last siden på nytt og velg den som står.',
    nn: 'Linja du ville rette, er alt retta. Last sida på nytt og vel den som står.',
    en: 'The line you wanted to correct has already been corrected. Reload and choose the one that stands.',
  },
  'body-missing': {
    nb: 'Velg hvilket organ det gjelder.',
    nn: 'Vel kva for eit organ det gjeld.',
    en: 'Choose the body.',
  },
  'day-missing': {
    nb: 'Skriv hvilken dag vedtaket ble gjort.',
    nn: 'Skriv kva for ein dag vedtaket vart gjort.',
    en: 'Write the day of the decision.',
  },
  'day-in-future': {
    nb: 'Dagen er ikke kommet ennå. Meld «På saksliste» når møtet er fram i tid.',
    nn: 'Dagen er ikkje komen enno. Meld «På sakliste» når møtet er fram i tid.',
    en: 'The day has not come yet. Report “On the agenda” when the meeting lies ahead.',
  },
  'source-missing': {
    nb: 'Oppgi hvor opplysningen kommer fra.',
    nn: 'Oppgi kvar opplysninga kjem frå.',
    en: 'Say where this comes from.',
  },
  'reservation-missing': {
    nb: 'Skriv hva forbeholdet er.',
    nn: 'Skriv kva atterhaldet er.',
    en: 'Write the reservation.',
  },
  'remark-missing': {
    nb: 'Skriv hva merknaden er.',
    nn: 'Skriv kva merknaden er.',
    en: 'Write the remark.',
  },
  'no-reservation': {
    nb: 'Kommunen har ikke noe forbehold som står.',
    nn: 'Kommunen har ikkje noko atterhald som står.',
    en: 'The municipality has no standing reservation.',
  },
  'standing-is-settled': {
    nb: 'Det er allerede klart at kommunen er part.',
    nn: 'Det er alt klart at kommunen er part.',
    en: 'It is already settled that this is a party.',
  },
  'no-parties': {
    nb: 'Ingen parter er kjent for denne dagen. Velg en annen dag.',
    nn: 'Ingen partar er kjende for denne dagen. Vel ein annan dag.',
    en: 'No parties are known for this day. Choose another day.',
  },
  'more-than-parties': {
    nb: 'Tallet må være minst 1 og høyst så mange som det er parter.',
    nn: 'Talet må vere minst 1 og høgst så mange som det er partar.',
    en: 'The number must be at least 1 and no more than there are parties.',
  },
  'impossible-share': {
    nb: 'Andelen må være over 0 og høyst 100 prosent.',
    nn: 'Delen må vere over 0 og høgst 100 prosent.',
    en: 'The share must be above 0 and no more than 100 per cent.',
  },
  'party-twice': {
    nb: 'Samme part står to ganger.',
    nn: 'Same part står to gonger.',
    en: 'The same party stands twice.',
  },
  'no-such-document': {
    nb: 'Fant ikke avtalen.',
    nn: 'Fann ikkje avtalen.',
    en: 'The agreement was not found.',
  },
  'no-such-party': {
    nb: 'Kommunen er ikke part i denne avtalen.',
    nn: 'Kommunen er ikkje part i denne avtalen.',
    en: 'The municipality is not a party to this agreement.',
  },
}

/** What is wrong with a field of the answer form. */
export const answerProblemText: Record<AnswerProblem, Record<Locale, string>> = {
  ...problemText,
  ...answerRefusalText,
}

/** What is wrong with a choice made for putting a version forward. */
export const planProblemText = { ...problemText, ...answerRefusalText }
