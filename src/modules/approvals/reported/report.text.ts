import { texts } from '../../../kernel/words.model.ts'

/** The wordings of what is told by the link in a mail and not confirmed yet. */
export const sayReport = texts({
  reported: { nb: 'Meldt', nn: 'Meldt', en: 'Reported' },
  reportedState: {
    nb: 'Meldt, ikke bekreftet',
    nn: 'Meldt, ikkje stadfest',
    en: 'Reported, not confirmed',
  },
  outcome: { nb: 'Utfall', nn: 'Utfall', en: 'Outcome' },
  day: { nb: 'Møtedato', nn: 'Møtedato', en: 'Day of the meeting' },
  file: { nb: 'Protokoll', nn: 'Protokoll', en: 'Minutes' },
  link: { nb: 'Lenke til protokollen', nn: 'Lenkje til protokollen', en: 'Link to the minutes' },
})
