import { texts } from '../../../kernel/words.model.ts'

/** The words of the page that the link in a mail opens. */
export const sayLink = texts({
  foot: {
    nb: 'Spørsmål om saken? Ta kontakt med sekretariatet.',
    nn: 'Spørsmål om saka? Ta kontakt med sekretariatet.',
    en: 'Questions about the matter? Contact the secretariat.',
  },
  answersFor: { nb: 'Du melder for', nn: 'Du melder for', en: 'You report for' },
  asks: {
    nb: (community: string, body: string) =>
      `${community} ber om at ${body} avgjør saken. Her melder du hva som er vedtatt.`,
    nn: (community: string, body: string) =>
      `${community} ber om at ${body} avgjer saka. Her melder du kva som er vedteke.`,
    en: (community: string, body: string) =>
      `${community} asks that ${body} decides the matter. Report here what was decided.`,
  },
  deadline: {
    nb: (on: string) => `Fristen er ${on}.`,
    nn: (on: string) => `Fristen er ${on}.`,
    en: (on: string) => `The deadline is ${on}.`,
  },
  noDeadline: {
    nb: 'Ingen frist er satt.',
    nn: 'Ingen frist er sett.',
    en: 'No deadline is set.',
  },
  standsBefore: {
    nb: (name: string) => `Teksten er rettet, og svaret fra ${name} står.`,
    nn: (name: string) => `Teksten er retta, og svaret frå ${name} står.`,
    en: (name: string) => `The text has been corrected, and the answer of ${name} stands.`,
  },
  standsNow: {
    nb: (name: string) => `Svaret fra ${name} er registrert.`,
    nn: (name: string) => `Svaret frå ${name} er registrert.`,
    en: (name: string) => `The answer of ${name} is registered.`,
  },
  nothingToDo: {
    nb: 'Dere trenger ikke gjøre noe.',
    nn: 'De treng ikkje gjere noko.',
    en: 'There is nothing you need to do.',
  },
  judgedBy: {
    nb: (by: string) => `Vurdert av ${by}:`,
    nn: (by: string) => `Vurdert av ${by}:`,
    en: (by: string) => `Judged by ${by}:`,
  },
  toCorrect: { nb: 'Noe å rette?', nn: 'Noko å rette?', en: 'Something to correct?' },
  toCorrectMeans: {
    nb: 'Er svaret som står, feil, så si fra til sekretariatet, som kan rette det. Har et annet organ også behandlet saken, kan det meldes her.',
    nn: 'Er svaret som står, feil, så sei frå til sekretariatet, som kan rette det. Har eit anna organ òg behandla saka, kan det meldast her.',
    en: 'If the answer that stands is wrong, tell the secretariat, who can correct it. If another body has treated the matter too, it can be reported here.',
  },
  received: {
    nb: (name: string) =>
      `Takk! Svaret fra ${name} er meldt. Det gjelder når en som er logget inn, har bekreftet det. Til da kan du rette det her, med den samme lenka.`,
    nn: (name: string) =>
      `Takk! Svaret frå ${name} er meldt. Det gjeld når ein som er logga inn, har stadfest det. Til då kan du rette det her, med den same lenkja.`,
    en: (name: string) =>
      `Thank you! The answer of ${name} is reported. It holds once somebody who is signed in has confirmed it. Until then you can correct it here, with the same link.`,
  },
  own: { nb: 'Det du har meldt', nn: 'Det du har meldt', en: 'What you have reported' },
  ownLead: {
    nb: (who: string, on: string) => `Meldt ${on} av ${who}. Det er ikke bekreftet ennå.`,
    nn: (who: string, on: string) => `Meldt ${on} av ${who}. Det er ikkje stadfest enno.`,
    en: (who: string, on: string) => `Reported ${on} by ${who}. It is not confirmed yet.`,
  },
  becameAnswer: {
    nb: (told: string, on: string, name: string) =>
      `Det du meldte ${told}, ble bekreftet ${on}, og er nå svaret fra ${name}.`,
    nn: (told: string, on: string, name: string) =>
      `Det du melde ${told}, vart stadfest ${on}, og er no svaret frå ${name}.`,
    en: (told: string, on: string, name: string) =>
      `What you reported ${told} was confirmed ${on}, and is now the answer of ${name}.`,
  },
  becameBeside: {
    nb: (told: string, on: string, name: string) =>
      `Det du meldte ${told}, ble bekreftet ${on}, og er ført på ${name}. Svaret kommer fra organet som avgjør.`,
    nn: (told: string, on: string, name: string) =>
      `Det du melde ${told}, vart stadfest ${on}, og er ført på ${name}. Svaret kjem frå organet som avgjer.`,
    en: (told: string, on: string, name: string) =>
      `What you reported ${told} was confirmed ${on}, and is registered for ${name}. The answer comes from the body that decides.`,
  },
  becameAnswerBefore: {
    nb: (told: string, on: string, name: string) =>
      `Det du meldte ${told}, ble bekreftet ${on}. Svaret fra ${name} er endret siden.`,
    nn: (told: string, on: string, name: string) =>
      `Det du melde ${told}, vart stadfest ${on}. Svaret frå ${name} er endra sidan.`,
    en: (told: string, on: string, name: string) =>
      `What you reported ${told} was confirmed ${on}. The answer of ${name} has changed since.`,
  },
  wasSetAside: {
    nb: (told: string, on: string, name: string) =>
      `Det du meldte ${told}, ble satt til side ${on}, og er ikke svaret fra ${name}. Spør sekretariatet hvis du lurer på hvorfor.`,
    nn: (told: string, on: string, name: string) =>
      `Det du melde ${told}, vart sett til side ${on}, og er ikkje svaret frå ${name}. Spør sekretariatet om du lurer på kvifor.`,
    en: (told: string, on: string, name: string) =>
      `What you reported ${told} was set aside ${on}, and is not the answer of ${name}. Ask the secretariat if you wonder why.`,
  },
  stands: { nb: 'Svaret som står', nn: 'Svaret som står', en: 'The answer that stands' },
  nothingStands: {
    nb: (name: string) => `${name} har ikke svart ennå.`,
    nn: (name: string) => `${name} har ikkje svart enno.`,
    en: (name: string) => `${name} has not answered yet.`,
  },
  nothingOpen: {
    nb: 'Det er ikke mer å melde. Er svaret feil, så si fra til sekretariatet.',
    nn: 'Det er ikkje meir å melde. Er svaret feil, så sei frå til sekretariatet.',
    en: 'There is nothing more to report. If the answer is wrong, tell the secretariat.',
  },
  unsettled: {
    nb: (name: string) => `Det er ikke avklart om ${name} er part i avtalen. Du kan melde likevel.`,
    nn: (name: string) =>
      `Det er ikkje avklart om ${name} er part i avtalen. Du kan melde likevel.`,
    en: (name: string) =>
      `It is not settled whether ${name} is a party to the agreement. You can report all the same.`,
  },
  text: { nb: 'Les teksten', nn: 'Les teksten', en: 'Read the text' },
  attachments: { nb: 'Vedlegg', nn: 'Vedlegg', en: 'Attachments' },
  form: {
    nb: (name: string) => `Meld hva ${name} har gjort`,
    nn: (name: string) => `Meld kva ${name} har gjort`,
    en: (name: string) => `Report what ${name} has done`,
  },
  formLead: {
    nb: 'Utfall og dato er nok. Protokollen kan komme etterpå. Svaret står som meldt til en som er logget inn, har bekreftet det. Ikke skriv noe om enkeltpersoner eller pasienter.',
    nn: 'Utfall og dato er nok. Protokollen kan kome etterpå. Svaret står som meldt til ein som er logga inn, har stadfest det. Ikkje skriv noko om enkeltpersonar eller pasientar.',
    en: 'Outcome and day are enough. The minutes can follow. The answer stands as reported until somebody who is signed in has confirmed it. Write nothing about individuals or patients.',
  },
  details: {
    nb: 'Ordlyd, merknad, forbehold og protokoll',
    nn: 'Ordlyd, merknad, atterhald og protokoll',
    en: 'Wording, remark, reservation and minutes',
  },
  who: { nb: 'Hvem melder?', nn: 'Kven melder?', en: 'Who reports?' },
  whoLead: {
    nb: (name: string, isPublic: boolean) =>
      `Sekretariatet og kontaktene i ${name} ser hvem som melder. Når svaret er bekreftet, kan navnet og funksjonen stå som kilde på siden om ${name}, ${isPublic ? 'som er åpen for alle' : 'for alle som kan lese avtalen'}. Lenka logger deg ikke inn.`,
    nn: (name: string, isPublic: boolean) =>
      `Sekretariatet og kontaktane i ${name} ser kven som melder. Når svaret er stadfest, kan namnet og funksjonen stå som kjelde på sida om ${name}, ${isPublic ? 'som er open for alle' : 'for alle som kan lese avtalen'}. Lenkja loggar deg ikkje inn.`,
    en: (name: string, isPublic: boolean) =>
      `The secretariat and the contacts of ${name} see who reports. Once the answer is confirmed, the name and the function may stand as its source on the page of ${name}, ${isPublic ? 'which is open to all' : 'for all who may read the agreement'}. The link does not sign you in.`,
  },
  navn: { nb: 'Navnet ditt', nn: 'Namnet ditt', en: 'Your name' },
  funksjon: {
    nb: 'Funksjonen eller rollen din',
    nn: 'Funksjonen eller rolla di',
    en: 'Your function or role',
  },
  funksjonHint: {
    nb: 'For eksempel «Kommunedirektør»',
    nn: 'Til dømes «Kommunedirektør»',
    en: 'For example “Municipal director”',
  },
  send: { nb: 'Meld svaret', nn: 'Meld svaret', en: 'Report the answer' },
  correct: { nb: 'Rett det du meldte', nn: 'Rett det du melde', en: 'Correct what you reported' },
  nowCorrected: {
    nb: 'Det du meldte, er rettet eller behandlet imens.',
    nn: 'Det du melde, er retta eller behandla imens.',
    en: 'What you reported was corrected or settled meanwhile.',
  },
  ownWaits: {
    nb: 'Det du har meldt, står på siden, og er ikke bekreftet ennå.',
    nn: 'Det du har meldt, står på sida, og er ikkje stadfest enno.',
    en: 'What you have reported stands on the page, and is not confirmed yet.',
  },
  noneWaits: {
    nb: 'Ingenting du har meldt, venter på å bli bekreftet.',
    nn: 'Ingenting du har meldt, ventar på å bli stadfest.',
    en: 'Nothing that you have reported waits to be confirmed.',
  },
  notYou: {
    nb: 'Er det ikke du som skal melde?',
    nn: 'Er det ikkje du som skal melde?',
    en: 'Is it not you who should report?',
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
  typedTitle: { nb: 'Det du skrev', nn: 'Det du skreiv', en: 'What you wrote' },
  typedLead: {
    nb: 'Det er ikke sendt. Kopier det hvis du trenger det.',
    nn: 'Det er ikkje sendt. Kopier det om du treng det.',
    en: 'It is not sent. Copy it if you need it.',
  },
  cannotFollow: {
    nb: 'Dette kan ikke meldes etter det svaret som står. Er svaret feil, så si fra til sekretariatet, som kan rette det. Har et annet organ også behandlet saken, så velg det organet og meld derfra. Sekretariatet eller kontakten bekrefter det du melder.',
    nn: 'Dette kan ikkje meldast etter det svaret som står. Er svaret feil, så sei frå til sekretariatet, som kan rette det. Har eit anna organ òg behandla saka, så vel det organet og meld derifrå. Sekretariatet eller kontakten stadfester det du melder.',
    en: 'This cannot be reported after the answer that stands. If that answer is wrong, tell the secretariat, who can correct it. If another body has treated the matter too, choose that body and report from there. The secretariat or the contact confirms what you report.',
  },
  tooOften: {
    nb: 'Lenka er brukt for mange ganger på kort tid. Svaret er ikke meldt. Prøv igjen om en stund.',
    nn: 'Lenkja er brukt for mange gonger på kort tid. Svaret er ikkje meldt. Prøv igjen om ei stund.',
    en: 'The link has been used too many times in a short while. The answer is not reported. Try again later.',
  },
})
