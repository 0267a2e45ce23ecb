import { texts } from '../kernel/words.model.ts'

/** What is said instead of a page. */
export const sayRefusal = texts({
  forbiddenTitle: {
    nb: 'Du har ikke tilgang til dette',
    nn: 'Du har ikkje tilgang til dette',
    en: 'You do not have access to this',
  },
  forbiddenStranger: {
    nb: 'Logg inn for å se siden.',
    nn: 'Logg inn for å sjå sida.',
    en: 'Sign in to see the page.',
  },
  forbidden: {
    nb: 'Rollen din gir ikke tilgang til denne siden. Spør sekretariatet om du mener at du skulle hatt det.',
    nn: 'Rolla di gir ikkje tilgang til denne sida. Spør sekretariatet om du meiner at du skulle hatt det.',
    en: 'Your role does not open this page. Ask the secretariat if you think it should.',
  },
  forbiddenDeed: {
    nb: 'Rollen din gir ikke lov til dette. Ingenting er endret. Spør sekretariatet om du mener at du skulle hatt tilgang.',
    nn: 'Rolla di gir ikkje lov til dette. Ingenting er endra. Spør sekretariatet om du meiner at du skulle hatt tilgang.',
    en: 'Your role does not allow this. Nothing has been changed. Ask the secretariat if you think you should have access.',
  },
  signedOutTitle: {
    nb: 'Du er ikke logget inn lenger',
    nn: 'Du er ikkje logga inn lenger',
    en: 'You are no longer signed in',
  },
  signedOut: {
    nb: 'Det du sendte, ble ikke lagret. Logg inn i en ny fane. Gå så tilbake i denne fanen: det du skrev, står der ennå, og du kan sende det på nytt.',
    nn: 'Det du sende, vart ikkje lagra. Logg inn i ei ny fane. Gå så tilbake i denne fana: det du skreiv, står der enno, og du kan sende det på nytt.',
    en: 'What you sent was not saved. Sign in in a new tab. Then go back in this tab: what you typed is still there, and you can send it again.',
  },
  foreignFormTitle: {
    nb: 'Skjemaet er for gammelt',
    nn: 'Skjemaet er for gammalt',
    en: 'The form is too old',
  },
  foreignForm: {
    nb: 'Det du sendte, ble ikke lagret, for skjemaet ble ikke åpnet i denne nettleseren, eller så lenge siden at det ikke gjelder. Gå tilbake, ta vare på det du skrev, last siden på nytt og send igjen.',
    nn: 'Det du sende, vart ikkje lagra, for skjemaet vart ikkje opna i denne nettlesaren, eller så lenge sidan at det ikkje gjeld. Gå tilbake, ta vare på det du skreiv, last sida på nytt og send igjen.',
    en: 'What you sent was not saved, because the form was not opened in this browser, or so long ago that it no longer holds. Go back, keep what you typed, reload the page and send again.',
  },
  goneTitle: {
    nb: 'Det skjemaet gjaldt, er ikke der lenger',
    nn: 'Det skjemaet gjaldt, er ikkje der lenger',
    en: 'What the form was about is no longer there',
  },
  gone: {
    nb: 'Det er gjort om på siden du åpnet skjemaet. Ingenting av det du sendte, er lagret.',
    nn: 'Det er gjort om på sidan du opna skjemaet. Ingenting av det du sende, er lagra.',
    en: 'It has been changed since you opened the form. Nothing of what you sent has been saved.',
  },
  youWrote: {
    nb: 'Dette skrev du',
    nn: 'Dette skreiv du',
    en: 'This is what you wrote',
  },
  missingTitle: { nb: 'Fant ikke siden', nn: 'Fann ikkje sida', en: 'Page not found' },
  missing: {
    nb: 'Det står ingenting på denne adressen, eller så er det ikke offentlig. Kontroller adressen, eller begynn fra forsiden.',
    nn: 'Det står ingenting på denne adressa, eller så er det ikkje offentleg. Kontroller adressa, eller begynn frå framsida.',
    en: 'There is nothing at this address, or it is not public. Check the address, or begin at the front page.',
  },
  faultTitle: {
    nb: 'Noe gikk galt hos oss',
    nn: 'Noko gjekk gale hos oss',
    en: 'Something went wrong on our side',
  },
  fault: {
    nb: 'Prøv igjen om litt. Blir det ikke bedre, si fra til den som drifter Godfot, og oppgi feilnummeret nedenfor.',
    nn: 'Prøv igjen om litt. Blir det ikkje betre, sei frå til den som driftar Godfot, og oppgi feilnummeret nedanfor.',
    en: 'Try again in a while. If it does not get better, tell whoever runs Godfot, and give the number below.',
  },
  faultSent: {
    nb: 'Det du gjorde nå, er ikke lagret. Gå tilbake: det du skrev, står der ennå. Hjelper det ikke å prøve igjen, si fra til den som drifter Godfot, og oppgi feilnummeret nedenfor.',
    nn: 'Det du gjorde no, er ikkje lagra. Gå tilbake: det du skreiv, står der enno. Hjelper det ikkje å prøve igjen, sei frå til den som driftar Godfot, og oppgi feilnummeret nedanfor.',
    en: 'What you just did has not been saved. Go back: what you typed is still there. If trying again does not help, tell whoever runs Godfot, and give the number below.',
  },
  faultNumber: { nb: 'Feilnummer:', nn: 'Feilnummer:', en: 'Number:' },
  faultTime: {
    nb: (day: string, time: string) => `Det skjedde ${day} kl. ${time}.`,
    nn: (day: string, time: string) => `Det hende ${day} kl. ${time}.`,
    en: (day: string, time: string) => `It happened on ${day} at ${time}, Norwegian time.`,
  },
  awayTitle: {
    nb: 'Godfot er ikke tilgjengelig akkurat nå',
    nn: 'Godfot er ikkje tilgjengeleg akkurat no',
    en: 'Godfot is not available right now',
  },
  away: {
    nb: 'Databasen svarer ikke. Prøv igjen om et minutt.',
    nn: 'Databasen svarar ikkje. Prøv igjen om eit minutt.',
    en: 'The database does not answer. Try again in a minute.',
  },
  busyTitle: {
    nb: 'Det er kø for å laste ned',
    nn: 'Det er kø for å laste ned',
    en: 'There is a queue for downloads',
  },
  busy: {
    nb: 'Mange henter filer akkurat nå. Prøv igjen om noen sekunder.',
    nn: 'Mange hentar filer akkurat no. Prøv igjen om nokre sekund.',
    en: 'Many are fetching files right now. Try again in a few seconds.',
  },
  awayPerhaps: {
    nb: 'Databasen ble borte mens den arbeidet. Se om et minutt etter om det du sendte, ble lagret. Ble det ikke det, går du tilbake: det du skrev, står der ennå.',
    nn: 'Databasen vart borte medan han arbeidde. Sjå om eit minutt etter om det du sende, vart lagra. Vart det ikkje det, går du tilbake: det du skreiv, står der enno.',
    en: 'The database went away while it worked. In a minute, see whether what you sent was saved. If it was not, go back: what you typed is still there.',
  },
  crowdedTitle: {
    nb: 'Det er kø for å sende inn',
    nn: 'Det er kø for å sende inn',
    en: 'There is a queue for sending',
  },
  crowded: {
    nb: 'Mange sender store filer akkurat nå. Ingenting er lagret ennå. Det du skrev, er tatt vare på her: send det på nytt om noen sekunder.',
    nn: 'Mange sender store filer akkurat no. Ingenting er lagra enno. Det du skreiv, er teke vare på her: send det på nytt om nokre sekund.',
    en: 'Many are sending large files right now. Nothing has been saved yet. What you typed is kept here: send it again in a few seconds.',
  },
  crowdedUnread: {
    nb: 'Mange sender store filer akkurat nå. Ingenting er lagret. Gå tilbake: det du skrev, står der ennå. Send det på nytt om noen sekunder.',
    nn: 'Mange sender store filer akkurat no. Ingenting er lagra. Gå tilbake: det du skreiv, står der enno. Send det på nytt om nokre sekund.',
    en: 'Many are sending large files right now. Nothing has been saved. Go back: what you typed is still there. Send it again in a few seconds.',
  },
  notKeptTitle: {
    nb: 'Det du sendte, ble ikke lagret',
    nn: 'Det du sende, vart ikkje lagra',
    en: 'What you sent was not saved',
  },
  notKept: {
    nb: 'Godfot er ikke tilgjengelig akkurat nå. Gå tilbake: det du skrev, står der ennå. Send det igjen om et minutt.',
    nn: 'Godfot er ikkje tilgjengeleg akkurat no. Gå tilbake: det du skreiv, står der enno. Send det igjen om eit minutt.',
    en: 'Godfot is not available right now. Go back: what you typed is still there. Send it again in a minute.',
  },
  fullTitle: {
    nb: 'Disken til Godfot er full',
    nn: 'Disken til Godfot er full',
    en: 'The disk of Godfot is full',
  },
  full: {
    nb: 'Si fra til den som drifter Godfot, og prøv igjen når det er gjort plass.',
    nn: 'Sei frå til den som driftar Godfot, og prøv igjen når det er gjort plass.',
    en: 'Tell whoever runs Godfot, and try again when there is room.',
  },
  fullSent: {
    nb: 'Disken til Godfot er full. Gå tilbake: det du skrev, står der ennå. Si fra til den som drifter Godfot, og send det igjen når det er gjort plass.',
    nn: 'Disken til Godfot er full. Gå tilbake: det du skreiv, står der enno. Sei frå til den som driftar Godfot, og send det igjen når det er gjort plass.',
    en: 'The disk of Godfot is full. Go back: what you typed is still there. Tell whoever runs Godfot, and send it again when there is room.',
  },
  cutShortTitle: {
    nb: 'Det du sendte, kom ikke helt fram',
    nn: 'Det du sende, kom ikkje heilt fram',
    en: 'What you sent did not arrive whole',
  },
  cutShort: {
    nb: 'Ingenting er lagret. Gå tilbake: det du skrev, står der ennå. Send det på nytt.',
    nn: 'Ingenting er lagra. Gå tilbake: det du skreiv, står der enno. Send det på nytt.',
    en: 'Nothing has been saved. Go back: what you typed is still there. Send it again.',
  },
  keylessTitle: {
    nb: 'Send skjemaet en gang til',
    nn: 'Send skjemaet ein gong til',
    en: 'Send the form once more',
  },
  keyless: {
    nb: 'Ingenting er lagret ennå. Siden du sendte fra, var kanskje åpnet før Godfot ble oppdatert, så skjemaet manglet nøkkelen som hindrer at det samme blir gjort to ganger. Det du skrev, er tatt vare på her.',
    nn: 'Ingenting er lagra enno. Sida du sende frå, var kanskje opna før Godfot vart oppdatert, så skjemaet mangla nøkkelen som hindrar at det same blir gjort to gonger. Det du skreiv, er teke vare på her.',
    en: 'Nothing has been saved yet. The page that you sent from may have been opened before Godfot was updated, so the form lacked the key that keeps the same from being done twice. What you typed is kept here.',
  },
  keylessFile: {
    nb: (files: string) =>
      `${files} er ikke med lenger: en fil må velges på nytt. Gå tilbake, last siden på nytt og velg den igjen, eller legg den ved etterpå.`,
    nn: (files: string) =>
      `${files} er ikkje med lenger: ei fil må veljast på nytt. Gå tilbake, last sida på nytt og vel ho igjen, eller legg ho ved etterpå.`,
    en: (files: string) =>
      `${files} is no longer there: a file must be chosen anew. Go back, reload the page and choose it again, or attach it afterwards.`,
  },
  sendAgain: { nb: 'Send på nytt', nn: 'Send på nytt', en: 'Send again' },
  twiceTitle: {
    nb: 'Et felt er sendt med flere svar',
    nn: 'Eit felt er sendt med fleire svar',
    en: 'A field was sent with several answers',
  },
  twice: {
    nb: 'Ingenting er gjort, for vi vet ikke hvilket av svarene du mente. Gå tilbake: det du skrev, står der ennå. Velg ett, og send på nytt.',
    nn: 'Ingenting er gjort, for vi veit ikkje kva for eit av svara du meinte. Gå tilbake: det du skreiv, står der enno. Vel eitt, og send på nytt.',
    en: 'Nothing has been done, as we do not know which of the answers you meant. Go back: what you typed is still there. Choose one, and send again.',
  },
  tooMuchTitle: {
    nb: 'Det du sendte, er for stort',
    nn: 'Det du sende, er for stort',
    en: 'What you sent is too large',
  },
  tooMuch: {
    nb: 'Ingenting er lagret. Gå tilbake: det du skrev, står der ennå. Send kortere tekst, eller færre filer om gangen, hver på høyst 25 MB.',
    nn: 'Ingenting er lagra. Gå tilbake: det du skreiv, står der enno. Send kortare tekst, eller færre filer om gongen, kvar på høgst 25 MB.',
    en: 'Nothing has been saved. Go back: what you typed is still there. Send less text, or fewer files at a time, each of at most 25 MB.',
  },
  doneTitle: {
    nb: 'Dette er alt gjort',
    nn: 'Dette er alt gjort',
    en: 'This has already been done',
  },
  doneToday: {
    nb: (time: string) =>
      `Du sendte dette skjemaet i dag kl. ${time}, og det ble gjort da. Nå er ingenting gjort en gang til.`,
    nn: (time: string) =>
      `Du sende dette skjemaet i dag kl. ${time}, og det vart gjort då. No er ingenting gjort ein gong til.`,
    en: (time: string) =>
      `You sent this form today at ${time}, and it was done then. Nothing has been done once more now.`,
  },
  done: {
    nb: (day: string, time: string) =>
      `Du sendte dette skjemaet ${day} kl. ${time}, og det ble gjort da. Nå er ingenting gjort en gang til.`,
    nn: (day: string, time: string) =>
      `Du sende dette skjemaet ${day} kl. ${time}, og det vart gjort då. No er ingenting gjort ein gong til.`,
    en: (day: string, time: string) =>
      `You sent this form on ${day} at ${time}, and it was done then. Nothing has been done once more now.`,
  },
  doneAgain: {
    nb: 'Skal det samme gjøres en gang til, åpner du et nytt skjema.',
    nn: 'Skal det same gjerast ein gong til, opnar du eit nytt skjema.',
    en: 'If the same is to be done once more, open a new form.',
  },
  toDone: { nb: 'Se det som ble gjort', nn: 'Sjå det som vart gjort', en: 'See what was done' },
  formAnew: { nb: 'Åpne et nytt skjema', nn: 'Opne eit nytt skjema', en: 'Open a new form' },
  tryAgain: { nb: 'Prøv igjen', nn: 'Prøv igjen', en: 'Try again' },
  toFront: { nb: 'Til forsiden', nn: 'Til framsida', en: 'To the front page' },
})

/** The wordings that stand alone. */
export type RefusalWord = Exclude<
  Parameters<typeof sayRefusal>[1],
  'keylessFile' | 'done' | 'doneToday'
>
