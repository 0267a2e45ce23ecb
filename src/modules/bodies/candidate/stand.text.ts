import { problemsIn } from '../../../kernel/reading.text.ts'
import { type Named, texts } from '../../../kernel/words.model.ts'
import type { StandProblem } from '../refusal.model.ts'
import type { StandRefusal } from './asked-candidate.model.ts'

/** The words of the page where somebody who is proposed says whether they stand. */
export const sayStand = texts({
  title: {
    nb: (body: string) => `Stiller du til ${body}?`,
    nn: (body: string) => `Stiller du til ${body}?`,
    en: (body: string) => `Do you stand for ${body}?`,
  },
  lead: {
    nb: (party: string) =>
      `${party} har foreslått deg. Ingen er oppnevnt ennå, og du bestemmer selv om du stiller.`,
    nn: (party: string) =>
      `${party} har foreslått deg. Ingen er oppnemnd enno, og du avgjer sjølv om du stiller.`,
    en: (party: string) =>
      `${party} has proposed you. Nobody is appointed yet, and it is for you to say whether you stand.`,
  },
  foot: {
    nb: 'Spørsmål om plassen? Ta kontakt med sekretariatet.',
    nn: 'Spørsmål om plassen? Ta kontakt med sekretariatet.',
    en: 'Questions about the seat? Contact the secretariat.',
  },
  contact: {
    nb: 'Ta kontakt med sekretariatet.',
    nn: 'Ta kontakt med sekretariatet.',
    en: 'Contact the secretariat.',
  },
  contactAt: {
    nb: (email: string) => `Skriv til sekretariatet på ${email}.`,
    nn: (email: string) => `Skriv til sekretariatet på ${email}.`,
    en: (email: string) => `Write to the secretariat at ${email}.`,
  },
  body: { nb: 'Organet', nn: 'Organet', en: 'The body' },
  seat: { nb: 'Plassen', nn: 'Plassen', en: 'The seat' },
  oneOf: { nb: 'En av plassene', nn: 'Ein av plassane', en: 'One of the seats' },
  as: { nb: 'Som', nn: 'Som', en: 'As' },
  member: { nb: 'Medlem', nn: 'Medlem', en: 'Member' },
  substitute: { nb: 'Vara', nn: 'Vara', en: 'Substitute' },
  proposedBy: { nb: 'Foreslått av', nn: 'Foreslått av', en: 'Proposed by' },
  appointedBy: { nb: 'Oppnevnes av', nn: 'Blir oppnemnd av', en: 'Appointed by' },
  from: { nb: 'Fra', nn: 'Frå', en: 'From' },
  notKnown: { nb: 'Ikke kjent', nn: 'Ikkje kjent', en: 'Not known' },
  svar: { nb: 'Stiller du?', nn: 'Stiller du?', en: 'Do you stand?' },
  stands: { nb: 'Jeg stiller', nn: 'Eg stiller', en: 'I stand' },
  declines: { nb: 'Jeg stiller ikke', nn: 'Eg stiller ikkje', en: 'I do not stand' },
  navn: {
    nb: 'Navnet ditt, slik det skal stå',
    nn: 'Namnet ditt, slik det skal stå',
    en: 'Your name, as it is to stand',
  },
  funksjon: { nb: 'Funksjonen din', nn: 'Funksjonen din', en: 'Your function' },
  funksjonHint: {
    nb: 'For eksempel «Helseleder i Verdal».',
    nn: 'Til dømes «Helseleiar i Verdal».',
    en: 'For example “Head of health in Verdal”.',
  },
  ord: {
    nb: 'Noe du vil si til sekretariatet (valgfritt)',
    nn: 'Noko du vil seie til sekretariatet (valfritt)',
    en: 'Anything you want to tell the secretariat (optional)',
  },
  ordHint: {
    nb: 'Ikke skriv noe om helsa di eller om andre.',
    nn: 'Ikkje skriv noko om helsa di eller om andre.',
    en: 'Write nothing about your health or about others.',
  },
  send: { nb: 'Send svaret', nn: 'Send svaret', en: 'Send the answer' },
  change: { nb: 'Endre svaret', nn: 'Endre svaret', en: 'Change the answer' },
  kept: { nb: 'Dette blir lagret', nn: 'Dette blir lagra', en: 'What is kept' },
  keptWhat: {
    nb: 'Svaret, navnet, funksjonen og det du skriver til sekretariatet, med dagen.',
    nn: 'Svaret, namnet, funksjonen og det du skriv til sekretariatet, med dagen.',
    en: 'The answer, the name, the function and what you write to the secretariat, with the day.',
  },
  keptWho: {
    nb: (party: string) =>
      `Sekretariatet leser det, og ${party} kan få vite hva du svarte. Ingen andre ser det.`,
    nn: (party: string) =>
      `Sekretariatet les det, og ${party} kan få vite kva du svarte. Ingen andre ser det.`,
    en: (party: string) =>
      `The secretariat reads it, and ${party} may be told what you answered. Nobody else sees it.`,
  },
  keptShown: {
    nb: 'Blir du oppnevnt, står navnet og funksjonen i lista over hvem som sitter i organet. Den leses av dem som har en rolle i fellesskapet.',
    nn: 'Blir du oppnemnd, står namnet og funksjonen i lista over kven som sit i organet. Ho blir lesen av dei som har ei rolle i fellesskapet.',
    en: 'If you are appointed, the name and the function stand in the list of who sits in the body. Those with a role in the community read it.',
  },
  keptPublic: {
    nb: 'Blir du oppnevnt, kan navnet og funksjonen stå på siden til organet, som alle kan lese.',
    nn: 'Blir du oppnemnd, kan namnet og funksjonen stå på sida til organet, som alle kan lese.',
    en: 'If you are appointed, the name and the function may stand on the page of the body, which anyone can read.',
  },
  keptRemoved: {
    nb: 'Vil du ha det fjernet, si fra til sekretariatet. Lenka logger deg ikke inn.',
    nn: 'Vil du ha det fjerna, sei frå til sekretariatet. Lenkja loggar deg ikkje inn.',
    en: 'If you want it removed, tell the secretariat. The link does not sign you in.',
  },
  said: {
    nb: (day: string) =>
      `Takk! Du svarte ${day} at du stiller. Du kan endre svaret her til du er oppnevnt.`,
    nn: (day: string) =>
      `Takk! Du svarte ${day} at du stiller. Du kan endre svaret her til du er oppnemnd.`,
    en: (day: string) =>
      `Thank you! You answered on ${day} that you stand. You can change the answer here until you are appointed.`,
  },
  saidNo: {
    nb: (day: string) =>
      `Takk! Du svarte ${day} at du ikke stiller. Du kan endre svaret her så lenge forslaget står.`,
    nn: (day: string) =>
      `Takk! Du svarte ${day} at du ikkje stiller. Du kan endre svaret her så lenge forslaget står.`,
    en: (day: string) =>
      `Thank you! You answered on ${day} that you do not stand. You can change the answer here while you are proposed.`,
  },
  putIn: { nb: 'Du er oppnevnt', nn: 'Du er oppnemnd', en: 'You are appointed' },
  putInLead: {
    nb: 'Svaret ditt kan ikke endres her lenger. Er noe feil, ta kontakt med sekretariatet.',
    nn: 'Svaret ditt kan ikkje endrast her lenger. Er noko feil, ta kontakt med sekretariatet.',
    en: 'Your answer can no longer be changed here. If anything is wrong, contact the secretariat.',
  },
  nowProposed: {
    nb: 'Det du er foreslått til, er endret imens. Se over det, og send svaret hvis det står.',
    nn: 'Det du er foreslått til, er endra imens. Sjå over det, og send svaret om det står.',
    en: 'What you are proposed for has changed meanwhile. Look it over, and send the answer if it stands.',
  },
  nowSaid: {
    nb: 'Svaret ditt er endret et annet sted imens. Send det du har skrevet her, hvis det skal gjelde i stedet.',
    nn: 'Svaret ditt er endra ein annan stad imens. Send det du har skrive her, om det skal gjelde i staden.',
    en: 'Your answer was changed elsewhere meanwhile. Send what you wrote here if it is to count instead.',
  },
  typedTitle: { nb: 'Det du skrev', nn: 'Det du skreiv', en: 'What you wrote' },
  typedLead: {
    nb: 'Det er ikke sendt. Kopier det hvis du trenger det.',
    nn: 'Det er ikkje sendt. Kopier det om du treng det.',
    en: 'It is not sent. Copy it if you need it.',
  },
  tooOften: {
    nb: 'Lenka er brukt for mange ganger på kort tid. Svaret er ikke sendt. Prøv igjen om en stund.',
    nn: 'Lenkja er brukt for mange gonger på kort tid. Svaret er ikkje sendt. Prøv igjen om ei stund.',
    en: 'The link has been used too many times in a short while. The answer is not sent. Try again later.',
  },
})

/** What is wrong with what was typed. */
export const standProblemText = problemsIn({
  'name-needed': {
    nb: 'Skriv navnet ditt.',
    nn: 'Skriv namnet ditt.',
    en: 'Write your name.',
  },
  'address-in-words': {
    nb: 'Skriv det uten e-postadresse: dette kan flere lese.',
    nn: 'Skriv det utan e-postadresse: dette kan fleire lese.',
    en: 'Write it without an e-mail address: more people may read this.',
  },
} as const satisfies Record<StandProblem, Named>)

/** Why there is no form at the address: also where somebody tries many that are no links. */
export type GoneWhy = StandRefusal | 'too-often'

/** What stands in place of the form where a link opens nothing any longer. */
export const goneTitles: Record<GoneWhy, Named> = {
  'too-often': { nb: 'For mange forsøk', nn: 'For mange forsøk', en: 'Too many attempts' },
  revoked: {
    nb: 'Lenka gjelder ikke lenger',
    nn: 'Lenkja gjeld ikkje lenger',
    en: 'The link is no longer valid',
  },
  expired: { nb: 'Lenka er gått ut', nn: 'Lenkja er gått ut', en: 'The link has expired' },
  'no-longer-proposed': {
    nb: 'Forslaget gjelder ikke lenger',
    nn: 'Forslaget gjeld ikkje lenger',
    en: 'The proposal no longer stands',
  },
}

export const goneTexts: Record<GoneWhy, Named> = {
  'too-often': {
    nb: 'Herfra er det åpnet mange adresser som ikke finnes. Prøv igjen om en time, med lenka i e-posten.',
    nn: 'Herifrå er det opna mange adresser som ikkje finst. Prøv igjen om ein time, med lenkja i e-posten.',
    en: 'Many addresses that do not exist have been opened from here. Try again in an hour, with the link in the mail.',
  },
  revoked: {
    nb: 'Sekretariatet har trukket den tilbake. Kanskje har du fått en ny i en senere e-post.',
    nn: 'Sekretariatet har trekt ho tilbake. Kanskje har du fått ei ny i ein seinare e-post.',
    en: 'The secretariat has withdrawn it. Perhaps you got a new one in a later mail.',
  },
  expired: {
    nb: 'Sekretariatet kan sende deg en ny.',
    nn: 'Sekretariatet kan sende deg ei ny.',
    en: 'The secretariat can send you a new one.',
  },
  'no-longer-proposed': {
    nb: 'Den som foreslo deg, har rettet svaret sitt, eller plassen er avsluttet.',
    nn: 'Den som foreslo deg, har retta svaret sitt, eller plassen er avslutta.',
    en: 'Whoever proposed you has corrected their answer, or the seat has ended.',
  },
}
