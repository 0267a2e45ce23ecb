import { texts } from '../../../kernel/words.model.ts'

/** The wordings of a party’s story with a document. */
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
  noStoryConfirmed: {
    nb: 'Ingenting er bekreftet.',
    nn: 'Ingenting er stadfest.',
    en: 'Nothing has been confirmed.',
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
  givenTo: {
    nb: (number: number) => `Gitt på versjon ${number}. Svaret står etter rettelsen.`,
    nn: (number: number) => `Gitt på versjon ${number}. Svaret står etter rettinga.`,
    en: (number: number) => `Given to version ${number}. The answer stands after the correction.`,
  },
  countsFrom: {
    nb: (on: string) =>
      `Vedtatt før versjonen ble lagt fram. Vedtaket teller fra ${on}, da den ble lagt fram.`,
    nn: (on: string) =>
      `Vedteke før versjonen vart lagd fram. Vedtaket tel frå ${on}, då han vart lagd fram.`,
    en: (on: string) =>
      `Adopted before the version was put forward. It counts from ${on}, when that was.`,
  },
  completed: {
    nb: (on: string) => `Utfylt ${on}.`,
    nn: (on: string) => `Utfylt ${on}.`,
    en: (on: string) => `Completed on ${on}.`,
  },
  corrected: {
    nb: 'Rettet av en senere linje',
    nn: 'Retta av ei seinare linje',
    en: 'Corrected by a later line',
  },
  file: {
    nb: 'Saksprotokoll eller særutskrift',
    nn: 'Saksprotokoll eller særutskrift',
    en: 'Minutes or extract',
  },
  registeredByParty: {
    nb: (party: string, on: string) => `Meldt av ${party} selv ${on}`,
    nn: (party: string, on: string) => `Meldt av ${party} sjølv ${on}`,
    en: (party: string, on: string) => `Reported by ${party} on ${on}`,
  },
  registeredBySecretariat: {
    nb: (on: string) => `Ført av sekretariatet ${on}.`,
    nn: (on: string) => `Ført av sekretariatet ${on}.`,
    en: (on: string) => `Entered by the secretariat on ${on}.`,
  },
  source: { nb: 'Kilde:', nn: 'Kjelde:', en: 'Source:' },
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
  link: { nb: 'Lenke til protokollen', nn: 'Lenkje til protokollen', en: 'Link to the minutes' },
  receipt: {
    nb: 'Svaret er lagret, og tavla er oppdatert. Det kan ikke endres, men det kan rettes med en ny linje.',
    nn: 'Svaret er lagra, og tavla er oppdatert. Det kan ikkje endrast, men det kan rettast med ei ny linje.',
    en: 'The answer is saved and the board is up to date. It cannot be changed, but it can be corrected by a new line.',
  },
  recourse: {
    nb: 'Be om ny behandling, eller la avtalen gjelde uten',
    nn: 'Be om ny behandling, eller la avtalen gjelde utan',
    en: 'Ask for a new treatment, or let the agreement hold without it',
  },
  askAgain: {
    nb: 'Be om ny behandling',
    nn: 'Be om ny behandling',
    en: 'Ask for a new treatment',
  },
  askedAgainOn: {
    nb: (on: string) => `Bedt om å behandle saken på nytt ${on}.`,
    nn: (on: string) => `Bede om å behandle saka på nytt ${on}.`,
    en: (on: string) => `Asked to treat the matter again on ${on}.`,
  },
  isAskedAgain: {
    nb: 'Parten er bedt om å behandle saken på nytt. Svaret står til den gir et nytt.',
    nn: 'Parten er bede om å behandle saka på nytt. Svaret står til han gir eit nytt.',
    en: 'The party is asked to treat the matter again. The answer stands until it gives another.',
  },
  clarifiedOn: {
    nb: (on: string) => `Avklart ${on}.`,
    nn: (on: string) => `Avklart ${on}.`,
    en: (on: string) => `Clarified on ${on}.`,
  },
  clarifiedByParty: {
    nb: 'Parten svarte selv.',
    nn: 'Parten svarte sjølv.',
    en: 'The party answered itself.',
  },
  answerFor: {
    nb: (name: string) => `Svare for ${name}?`,
    nn: (name: string) => `Svare for ${name}?`,
    en: (name: string) => `Answering for ${name}?`,
  },
  howToAnswer: {
    nb: 'Logg inn med e-postadressen som fikk e-posten. Du får en kode dit, og kommer tilbake hit.',
    nn: 'Logg inn med e-postadressa som fekk e-posten. Du får ein kode dit, og kjem tilbake hit.',
    en: 'Sign in with the address that got the mail. You get a code there, and come back here.',
  },
  signIn: { nb: 'Logg inn for å svare', nn: 'Logg inn for å svare', en: 'Sign in to answer' },
  noAccess: {
    nb: 'Har du ikke tilgang, så svar på e-posten. Sekretariatet kan føre svaret for dere, eller gi deg tilgang.',
    nn: 'Har du ikkje tilgang, så svar på e-posten. Sekretariatet kan føre svaret for dykk, eller gi deg tilgang.',
    en: 'If you have no access, answer the mail. The secretariat can enter the answer for you, or give you access.',
  },
  receiptFor: {
    nb: (name: string, left: number) =>
      left === 1
        ? `Svaret fra ${name} er lagret. Ett svar mangler.`
        : `Svaret fra ${name} er lagret. ${left} svar mangler.`,
    nn: (name: string, left: number) =>
      left === 1
        ? `Svaret frå ${name} er lagra. Eitt svar manglar.`
        : `Svaret frå ${name} er lagra. ${left} svar manglar.`,
    en: (name: string, left: number) =>
      left === 1
        ? `The answer from ${name} is saved. One answer is missing.`
        : `The answer from ${name} is saved. ${left} answers are missing.`,
  },
  isClarified: {
    nb: 'Det du svarte om parten, er lagret, og tavla er oppdatert.',
    nn: 'Det du svara om parten, er lagra, og tavla er oppdatert.',
    en: 'What you answered about the party is saved and the board is up to date.',
  },
  heldWith: {
    nb: (name: string) => `${name} er part igjen, og tavla er oppdatert.`,
    nn: (name: string) => `${name} er part att, og tavla er oppdatert.`,
    en: (name: string) => `${name} is a party again and the board is up to date.`,
  },
  heldWithout: {
    nb: (name: string) =>
      `Avtalen er gjort gjeldende uten ${name}. Det som er meldt, er lagret, men regnes ikke med. Sekretariatet kan gjøre parten til part igjen.`,
    nn: (name: string) =>
      `Avtalen er gjord gjeldande utan ${name}. Det som er meldt, er lagra, men blir ikkje rekna med. Sekretariatet kan gjere parten til part att.`,
    en: (name: string) =>
      `The agreement has been made to hold without ${name}. What has been reported is kept, but does not count. The secretariat can make it a party again.`,
  },
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
})
