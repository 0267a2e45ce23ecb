import { texts } from '../../../kernel/words.model.ts'

/** The wordings of the mail with what waits, and of the page that stops it. */
export const sayDigestMail = texts({
  subject: {
    nb: (count: number) =>
      count === 1
        ? 'Én ny ting venter på deg i Godfot'
        : `${count} nye ting venter på deg i Godfot`,
    nn: (count: number) =>
      count === 1
        ? 'Éin ny ting ventar på deg i Godfot'
        : `${count} nye ting ventar på deg i Godfot`,
    en: (count: number) =>
      count === 1
        ? 'One new thing waits for you in Godfot'
        : `${count} new things wait for you in Godfot`,
  },
  lead: {
    nb: 'Dette venter på deg. Det som er nytt siden sist, står det «Nytt» ved.',
    nn: 'Dette ventar på deg. Det som er nytt sidan sist, står det «Nytt» ved.',
    en: 'This waits for you. What is new since last time is marked “New”.',
  },
  isNew: { nb: 'Nytt', nn: 'Nytt', en: 'New' },
  more: {
    nb: (count: number) => `… og ${count} til.`,
    nn: (count: number) => `… og ${count} til.`,
    en: (count: number) => `… and ${count} more.`,
  },
  head: {
    nb: 'Journalens lås i dag, til kontroll av at ingen endrer den siden:',
    nn: 'Låsen på journalen i dag, til kontroll av at ingen endrar han sidan:',
    en: 'The journal’s lock today, to check that nobody changes it later:',
  },
  all: { nb: 'Alt som venter:', nn: 'Alt som ventar:', en: 'All that waits:' },
  daily: {
    nb: 'Du får denne e-posten de dagene det er noe nytt, fordi du har valgt det på Min side.',
    nn: 'Du får denne e-posten dei dagane det er noko nytt, fordi du har valt det på Mi side.',
    en: 'You get this e-mail on the days there is something new, as you have chosen on My page.',
  },
  weekly: {
    nb: 'Du får denne e-posten hver mandag det er noe nytt, fordi du har valgt det på Min side.',
    nn: 'Du får denne e-posten kvar måndag det er noko nytt, fordi du har valt det på Mi side.',
    en: 'You get this e-mail each Monday there is something new, as you have chosen on My page.',
  },
  leave: {
    nb: 'Slutt å få den, uten å logge inn:',
    nn: 'Slutt å få han, utan å logge inn:',
    en: 'Stop it, without signing in:',
  },
  leaveTitle: { nb: 'Slutt å få sammendrag', nn: 'Slutt å få samandrag', en: 'Stop the summaries' },
  leaveLead: {
    nb: 'Velg knappen, så får du ikke flere e-poster om hva som venter på deg. Annen e-post fra Godfot endres ikke.',
    nn: 'Vel knappen, så får du ikkje fleire e-postar om kva som ventar på deg. Annan e-post frå Godfot blir ikkje endra.',
    en: 'Choose the button to get no more e-mails about what waits for you. Other e-mail from Godfot is not changed.',
  },
  leaveNow: {
    nb: 'Slutt å sende meg dette',
    nn: 'Slutt å sende meg dette',
    en: 'Stop sending me this',
  },
  left: {
    nb: 'Du får ikke flere sammendrag. Du kan velge dem igjen på Min side.',
    nn: 'Du får ikkje fleire samandrag. Du kan velje dei igjen på Mi side.',
    en: 'You get no more summaries. You can choose them again on My page.',
  },
  notLeft: {
    nb: 'Lenka virker ikke. Åpne den fra en nyere e-post, eller velg «Ingen e-post» nederst på Min side.',
    nn: 'Lenkja verkar ikkje. Opne henne frå ein nyare e-post, eller vel «Ingen e-post» nedst på Mi side.',
    en: 'The link does not work. Open it from a newer e-mail, or choose “No e-mail” at the bottom of My page.',
  },
})
