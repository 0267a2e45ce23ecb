import type { Named } from '../../../kernel/words.model.ts'
import { texts } from '../../../kernel/words.model.ts'
import type { GoneWhy } from './link.model.ts'

/** The words of answering from the mail. */
export const sayLink = texts({
  foot: {
    nb: 'Spørsmål om skjemaet? Ta kontakt med sekretariatet.',
    nn: 'Spørsmål om skjemaet? Ta kontakt med sekretariatet.',
    en: 'Questions about the form? Contact the secretariat.',
  },
  whoAnswers: { nb: 'Hvem svarer?', nn: 'Kven svarer?', en: 'Who answers?' },
  whoLead: {
    nb: 'Står sammen med svaret. Lenka logger deg ikke inn.',
    nn: 'Står saman med svaret. Lenkja loggar deg ikkje inn.',
    en: 'Stands beside the answer. The link does not sign you in.',
  },
  navn: { nb: 'Navnet ditt', nn: 'Namnet ditt', en: 'Your name' },
  funksjon: {
    nb: 'Funksjonen eller rollen din',
    nn: 'Funksjonen eller rolla di',
    en: 'Your function or role',
  },
  funksjonHint: {
    nb: 'For eksempel «Helseleder»',
    nn: 'Til dømes «Helseleiar»',
    en: 'For example “Head of health”',
  },
  members: {
    nb: 'Hvilke kommuner svarer dere også for?',
    nn: 'Kva kommunar svarer de også for?',
    en: 'Which municipalities do you also answer for?',
  },
  membersHint: {
    nb: 'Her står medlemmene som ikke har svart selv. Hver du krysser av, får det samme svaret, og tallene i det legges sammen for hver av dem. Uten kryss står det dere svarte før. Svarer en kommune selv senere, er det svaret dens som gjelder.',
    nn: 'Her står medlemmene som ikkje har svart sjølve. Kvar du kryssar av, får det same svaret, og tala i det blir lagde saman for kvar av dei. Utan kryss står det de svarte før. Svarer ein kommune sjølv seinare, er det svaret hans som gjeld.',
    en: 'These are the members that have not answered themselves. Each that you tick gets the same answer, and its numbers are added once for each. What you answered before stands where none is ticked. If one answers later, its own answer counts.',
  },
  mayCorrect: {
    nb: 'Du kan rette svaret med den samme lenka så lenge runden er åpen. Det første blir liggende bak. Ikke skriv noe om pasienter, og om enkeltpersoner bare det det spørres om.',
    nn: 'Du kan rette svaret med den same lenkja så lenge runden er open. Det første blir liggjande bak. Ikkje skriv noko om pasientar, og om enkeltpersonar berre det det blir spurt om.',
    en: 'You can correct the answer with the same link while the round is open. The first stays behind it. Write nothing about patients, and about individuals only what is asked.',
  },
  received: {
    nb: (name: string) =>
      `Takk! Svaret fra ${name} er mottatt. Du kan rette det her, med den samme lenka.`,
    nn: (name: string) =>
      `Takk! Svaret frå ${name} er motteke. Du kan rette det her, med den same lenkja.`,
    en: (name: string) =>
      `Thank you! The answer of ${name} is received. You can correct it here, with the same link.`,
  },
  told: {
    nb: (name: string) =>
      `Takk! Svaret fra ${name} er meldt. Det teller når kommunekontakten eller sekretariatet har bekreftet det. Du kan rette det her, med den samme lenka.`,
    nn: (name: string) =>
      `Takk! Svaret frå ${name} er meldt. Det tel når kommunekontakten eller sekretariatet har stadfest det. Du kan rette det her, med den same lenkja.`,
    en: (name: string) =>
      `Thank you! The answer of ${name} is reported. It counts once the municipal contact or the secretariat has confirmed it. You can correct it here, with the same link.`,
  },
  yourAnswer: { nb: 'Det du har svart', nn: 'Det du har svart', en: 'What you answered' },
  elsewhere: {
    nb: (name: string) =>
      `Noen har allerede svart for ${name} på en annen måte. Sender du et svar, kommer det i stedet, og det første blir liggende bak.`,
    nn: (name: string) =>
      `Nokon har allereie svart for ${name} på ein annan måte. Sender du eit svar, kjem det i staden, og det første blir liggjande bak.`,
    en: (name: string) =>
      `Somebody has already answered for ${name} in another way. If you send an answer it comes instead, and the first stays behind it.`,
  },
  decided: {
    nb: 'Det spørres om noe et råd eller styre har vedtatt. Et svar herfra står som meldt til kommunekontakten eller sekretariatet har bekreftet det.',
    nn: 'Det er spurt om noko eit råd eller styre har vedteke. Eit svar herifrå står som meldt til kommunekontakten eller sekretariatet har stadfest det.',
    en: 'This is about what a council or board has decided. An answer from here stands as reported until the municipal contact or the secretariat has confirmed it.',
  },
  notYou: {
    nb: 'Er det ikke du som skal svare?',
    nn: 'Er det ikkje du som skal svare?',
    en: 'Is it not you who should answer?',
  },
  notYouMeans: {
    nb: 'Send e-posten videre til den som skal, eller si fra til sekretariatet.',
    nn: 'Send e-posten vidare til den som skal, eller sei frå til sekretariatet.',
    en: 'Forward the mail to whoever should, or tell the secretariat.',
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
  nowAnswered: {
    nb: 'Svaret ditt er rettet et annet sted imens. Se hva som står, og send ditt hvis det skal gjelde i stedet.',
    nn: 'Svaret ditt er retta ein annan stad imens. Sjå kva som står, og send ditt om det skal gjelde i staden.',
    en: 'Your answer was corrected elsewhere meanwhile. See what stands, and send yours if it is to count instead.',
  },
  nowElsewhere: {
    nb: 'Noen har svart på en annen måte imens. Sender du likevel, kommer svaret ditt i stedet, og det andre blir liggende bak.',
    nn: 'Nokon har svart på ein annan måte imens. Sender du likevel, kjem svaret ditt i staden, og det andre blir liggjande bak.',
    en: 'Somebody has answered in another way meanwhile. If you send yours all the same it comes instead, and the other stays behind it.',
  },
  typedTitle: { nb: 'Det du skrev', nn: 'Det du skreiv', en: 'What you wrote' },
  typedLead: {
    nb: 'Det er ikke sendt. Kopier det hvis du trenger det.',
    nn: 'Det er ikkje sendt. Kopier det om du treng det.',
    en: 'It is not sent. Copy it if you need it.',
  },
  nowMembers: {
    nb: (names: string) => `Nå kan dere svare for: ${names}.`,
    nn: (names: string) => `No kan de svare for: ${names}.`,
    en: (names: string) => `You can now answer for: ${names}.`,
  },
  nowNoMembers: {
    nb: 'Nå har alle medlemmene svart selv.',
    nn: 'No har alle medlemmene svart sjølve.',
    en: 'All the members have now answered themselves.',
  },
  tooOften: {
    nb: 'Lenka er brukt for mange ganger på kort tid. Svaret er ikke sendt. Prøv igjen om en stund.',
    nn: 'Lenkja er brukt for mange gonger på kort tid. Svaret er ikkje sendt. Prøv igjen om ei stund.',
    en: 'The link has been used too many times in a short while. The answer is not sent. Try again later.',
  },
})

/** What stands in place of the form where a link opens nothing any longer. */
export const goneTitles: Record<GoneWhy, Named> = {
  'too-often': { nb: 'For mange forsøk', nn: 'For mange forsøk', en: 'Too many attempts' },
  'round-closed': {
    nb: 'Runden er lukket',
    nn: 'Runden er lukka',
    en: 'The round is closed',
  },
  revoked: {
    nb: 'Lenka gjelder ikke lenger',
    nn: 'Lenkja gjeld ikkje lenger',
    en: 'The link is no longer valid',
  },
}

export const goneTexts: Record<GoneWhy, Named> = {
  'too-often': {
    nb: 'Herfra er det åpnet mange adresser som ikke finnes. Prøv igjen om en time, med lenka i e-posten.',
    nn: 'Herifrå er det opna mange adresser som ikkje finst. Prøv igjen om ein time, med lenkja i e-posten.',
    en: 'Many addresses that do not exist have been opened from here. Try again in an hour, with the link in the mail.',
  },
  'round-closed': {
    nb: 'Det kan ikke svares med lenka lenger. Har dere noe å legge til, kan sekretariatet ta imot det.',
    nn: 'Det kan ikkje svarast med lenkja lenger. Har de noko å leggje til, kan sekretariatet ta imot det.',
    en: 'The link can no longer be answered with. If you have something to add, the secretariat can take it.',
  },
  revoked: {
    nb: 'Sekretariatet har trukket den tilbake. Kanskje har du fått en ny i en senere e-post.',
    nn: 'Sekretariatet har trekt ho tilbake. Kanskje har du fått ei ny i ein seinare e-post.',
    en: 'The secretariat has withdrawn it. Perhaps you got a new one in a later mail.',
  },
}
