import { problemsIn } from '../../../kernel/reading.text.ts'
import { texts } from '../../../kernel/words.model.ts'
import type { Verdict } from '../paper.model.ts'
import type { Asked, AskProblem, RemarkProblem } from './review.model.ts'

export const sayReviewing = texts({
  askLead: {
    nb: 'De du velger, kan lese det som står nå, og si hva de mener om hvert punkt. Det låses som en versjon, og du kan skrive videre imens.',
    nn: 'Dei du vel, kan lese det som står no, og seie kva dei meiner om kvart punkt. Det blir låst som ein versjon, og du kan skrive vidare imens.',
    en: 'Those you choose can read what stands now and say what they think of each point. It is fixed as a version, and you can write on meanwhile.',
  },
  who: { nb: 'Hvem skal lese?', nn: 'Kven skal lese?', en: 'Who is to read?' },
  when: { nb: 'Når, og om hva?', nn: 'Når, og om kva?', en: 'By when, and of what?' },
  frist: { nb: 'Frist', nn: 'Frist', en: 'By when' },
  melding: {
    nb: 'Melding til dem som leser',
    nn: 'Melding til dei som les',
    en: 'To those who read',
  },
  send: {
    nb: (number: number) => `Lås versjon ${number} og send`,
    nn: (number: number) => `Lås versjon ${number} og send`,
    en: (number: number) => `Fix version ${number} and send`,
  },
  sent: {
    nb: 'Saksframlegget er sendt til gjennomsyn.',
    nn: 'Saksframlegget er sendt til gjennomsyn.',
    en: 'The paper is sent for review.',
  },
  mailed: {
    nb: 'De ser det på Min side, og får en e-post med lenke.',
    nn: 'Dei ser det på Min side, og får ein e-post med lenkje.',
    en: 'They see it on My page, and get a mail with a link.',
  },
  notMailed: {
    nb: 'De ser det på Min side. Herfra går det ingen e-post.',
    nn: 'Dei ser det på Min side. Herfrå går det ingen e-post.',
    en: 'They see it on My page. No mail is sent from here.',
  },
  nobodySignsIn: {
    nb: 'Ingen her kan logge inn ennå',
    nn: 'Ingen her kan logge inn enno',
    en: 'Nobody here can sign in yet',
  },
  nothingWritten: {
    nb: 'Det er ikke skrevet noe ennå. Skriv det de skal lese, først.',
    nn: 'Det er ikkje skrive noko enno. Skriv det dei skal lese, først.',
    en: 'Nothing is written yet. Write what they are to read first.',
  },
  read: {
    nb: 'Les og si hva du mener',
    nn: 'Les og sei kva du meiner',
    en: 'Read and say what you think',
  },
  readLead: {
    nb: (name: string, day: string) => `Du svarer for ${name}. Frist ${day}.`,
    nn: (name: string, day: string) => `Du svarar for ${name}. Frist ${day}.`,
    en: (name: string, day: string) => `You answer for ${name}. By ${day}.`,
  },
  readerLead: {
    nb: (name: string, day: string) => `Dette har ${name} svart. Frist ${day}.`,
    nn: (name: string, day: string) => `Dette har ${name} svart. Frist ${day}.`,
    en: (name: string, day: string) => `This is what ${name} has answered. By ${day}.`,
  },
  ended: {
    nb: 'Gjennomsynet er avsluttet. Det du har sagt, står.',
    nn: 'Gjennomsynet er avslutta. Det du har sagt, står.',
    en: 'The review has ended. What you have said stands.',
  },
  endedMeanwhile: {
    nb: 'Gjennomsynet er avsluttet. Det du skrev, er ikke sendt; det står i feltene, så du kan ta vare på det.',
    nn: 'Gjennomsynet er avslutta. Det du skreiv, er ikkje sendt; det står i felta, så du kan ta vare på det.',
    en: 'The review has ended. What you wrote is not sent; it is in the fields, so that you can keep it.',
  },
  verdict: { nb: 'Hva mener du?', nn: 'Kva meiner du?', en: 'What do you think?' },
  words: { nb: 'Merknad', nn: 'Merknad', en: 'Remark' },
  wordsOrProposal: {
    nb: 'Merknad eller andre ord',
    nn: 'Merknad eller andre ord',
    en: 'Remark or other words',
  },
  wordsHint: {
    nb: 'Hvorfor, eller hva som mangler.',
    nn: 'Kvifor, eller kva som manglar.',
    en: 'Why, or what is missing.',
  },
  proposed: { nb: 'Jeg foreslår heller', nn: 'Eg foreslår heller', en: 'I propose instead' },
  proposedHint: {
    nb: 'Skriv teksten slik du vil ha den.',
    nn: 'Skriv teksten slik du vil ha han.',
    en: 'Write the text as you would have it.',
  },
  rest: {
    nb: 'Det du ikke har svart på',
    nn: 'Det du ikkje har svart på',
    en: 'What you have not answered',
  },
  agreeAll: { nb: 'Jeg er enig i resten', nn: 'Eg er einig i resten', en: 'I agree to the rest' },
  submit: { nb: 'Send svaret', nn: 'Send svaret', en: 'Send the answer' },
  done: {
    nb: 'Takk. Svaret er sendt.',
    nn: 'Takk. Svaret er sendt.',
    en: 'Thank you. The answer is sent.',
  },
  left: {
    nb: (count: number) =>
      count === 1
        ? 'Svaret er lagret. Ett sted er ikke besvart ennå.'
        : `Svaret er lagret. ${count} steder er ikke besvart ennå.`,
    nn: (count: number) =>
      count === 1
        ? 'Svaret er lagra. Ein stad er ikkje svart på enno.'
        : `Svaret er lagra. ${count} stader er ikkje svart på enno.`,
    en: (count: number) =>
      count === 1
        ? 'The answer is saved. One place is not answered yet.'
        : `The answer is saved. ${count} places are not answered yet.`,
  },
  readers: { nb: 'Lesere', nn: 'Lesarar', en: 'Readers' },
  dueOn: {
    nb: (day: string) => `Frist ${day}`,
    nn: (day: string) => `Frist ${day}`,
    en: (day: string) => `By ${day}`,
  },
  end: { nb: 'Avslutt gjennomsynet', nn: 'Avslutt gjennomsynet', en: 'End the review' },
  endedNote: { nb: 'Avsluttet', nn: 'Avslutta', en: 'Ended' },
  hasEnded: {
    nb: 'Gjennomsynet er avsluttet.',
    nn: 'Gjennomsynet er avslutta.',
    en: 'The review is ended.',
  },
  notAnswered: { nb: 'Ikke svart', nn: 'Ikkje svart', en: 'Not answered' },
  someAnswered: {
    nb: (said: number, of: number) => `${said} av ${of}`,
    nn: (said: number, of: number) => `${said} av ${of}`,
    en: (said: number, of: number) => `${said} of ${of}`,
  },
  agreedCount: {
    nb: (agreed: number, of: number) => `${agreed} av ${of} enige`,
    nn: (agreed: number, of: number) => `${agreed} av ${of} einige`,
    en: (agreed: number, of: number) => `${agreed} of ${of} agree`,
  },
  agreedBefore: {
    nb: (agreed: number, of: number, version: number) =>
      `Teksten er endret siden versjon ${version}. ${agreed} av ${of} var enige i den.`,
    nn: (agreed: number, of: number, version: number) =>
      `Teksten er endra sidan versjon ${version}. ${agreed} av ${of} var einige i den.`,
    en: (agreed: number, of: number, version: number) =>
      `The text has changed since version ${version}. ${agreed} of ${of} agreed to that.`,
  },
  remarkCount: {
    nb: (count: number) => `${count} med merknad`,
    nn: (count: number) => `${count} med merknad`,
    en: (count: number) => `${count} with a remark`,
  },
  openCount: {
    nb: (count: number) => `${count} ikke svart`,
    nn: (count: number) => `${count} ikkje svart`,
    en: (count: number) => `${count} not answered`,
  },
  answer: { nb: 'Svar', nn: 'Svar', en: 'Answer' },
  answerTitle: { nb: 'Svar på merknaden', nn: 'Svar på merknaden', en: 'Answer the remark' },
  changeAnswer: { nb: 'Endre svaret', nn: 'Endre svaret', en: 'Change the answer' },
  answered: { nb: 'Svaret er lagret.', nn: 'Svaret er lagra.', en: 'The answer is saved.' },
  svar: { nb: 'Svar til den som leste', nn: 'Svar til den som las', en: 'Answer to the reader' },
  tatt: {
    nb: 'Er merknaden tatt inn?',
    nn: 'Er merknaden teken inn?',
    en: 'Is the remark taken in?',
  },
  ja: { nb: 'Ja, teksten er endret', nn: 'Ja, teksten er endra', en: 'Yes, the text is changed' },
  nei: { nb: 'Nei', nn: 'Nei', en: 'No' },
  taken: { nb: 'Tatt inn.', nn: 'Teken inn.', en: 'Taken in.' },
  notTaken: { nb: 'Ikke tatt inn.', nn: 'Ikkje teken inn.', en: 'Not taken in.' },
  fromWriter: {
    nb: 'Svar fra den som skriver:',
    nn: 'Svar frå den som skriv:',
    en: 'Answer from whoever writes:',
  },
  ofVersion: {
    nb: (number: number) => `til versjon ${number}`,
    nn: (number: number) => `til versjon ${number}`,
    en: (number: number) => `on version ${number}`,
  },
  saidMeanwhile: {
    nb: 'En annen som svarer for dere, har svart siden du åpnet siden. Se hva som er sagt, og send igjen om du vil erstatte det.',
    nn: 'Ein annan som svarar for dykk, har svart sidan du opna sida. Sjå kva som er sagt, og send igjen om du vil erstatte det.',
    en: 'Somebody else who answers for you has answered since you opened the page. See what is said, and send again to replace it.',
  },
  changedSince: {
    nb: 'Gjennomsynet er endret siden du åpnet siden.',
    nn: 'Gjennomsynet er endra sidan du opna sida.',
    en: 'The review has changed since you opened the page.',
  },
})

export const verdictNames: Record<Verdict, { nb: string; nn: string; en: string }> = {
  agree: { nb: 'Enig', nn: 'Einig', en: 'Agree' },
  remark: { nb: 'Merknad', nn: 'Merknad', en: 'Remark' },
  'other-words': { nb: 'Foreslår andre ord', nn: 'Foreslår andre ord', en: 'Proposes other words' },
}

export const askedNames: Record<Asked['kind'], { nb: string; nn: string; en: string }> = {
  body: { nb: 'Organer', nn: 'Organ', en: 'Bodies' },
  region: { nb: 'Regioner', nn: 'Regionar', en: 'Regions' },
  party: { nb: 'Kommuner', nn: 'Kommunar', en: 'Municipalities' },
  person: { nb: 'Personer', nn: 'Personar', en: 'People' },
}

export const askProblemText = problemsIn<AskProblem>({
  nobody: {
    nb: 'Velg hvem som skal lese.',
    nn: 'Vel kven som skal lese.',
    en: 'Choose who is to read.',
  },
  'too-many': {
    nb: 'Velg høyst 30. En region eller et organ teller som én.',
    nn: 'Vel høgst 30. Ein region eller eit organ tel som éin.',
    en: 'Choose at most 30. A region or a body counts as one.',
  },
  'not-there': {
    nb: 'Noen av dem du valgte, kan ikke velges lenger. Se hvem som står, og send igjen.',
    nn: 'Nokre av dei du valde, kan ikkje veljast lenger. Sjå kven som står, og send igjen.',
    en: 'Some of those you chose can no longer be chosen. See who is there, and send again.',
  },
})

export const remarkProblemText = problemsIn<RemarkProblem>({
  'says-nothing': {
    nb: 'Skriv merknaden, eller svar at du er enig.',
    nn: 'Skriv merknaden, eller svar at du er einig.',
    en: 'Write the remark, or answer that you agree.',
  },
})
