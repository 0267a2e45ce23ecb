import { texts } from '../../../kernel/words.model.ts'

/** The wordings of what the secretariat notes for itself. */
export const sayNote = texts({
  title: {
    nb: 'Sekretariatets notater',
    nn: 'Notata til sekretariatet',
    en: 'The secretariat’s notes',
  },
  lead: {
    nb: 'Bare sekretariatet leser dette, også i journalen.',
    nn: 'Berre sekretariatet les dette, også i journalen.',
    en: 'Only the secretariat reads this, also in the journal.',
  },
  note: { nb: 'Nytt notat', nn: 'Nytt notat', en: 'New note' },
  hint: {
    nb: 'For eksempel «ringte 27.11, saken tas opp i januar».',
    nn: 'Til dømes «ringde 27.11, saka kjem opp i januar».',
    en: 'For example “called 27.11, the matter comes up in January”.',
  },
  save: { nb: 'Lagre notatet', nn: 'Lagre notatet', en: 'Save the note' },
  saved: { nb: 'Notatet er lagret.', nn: 'Notatet er lagra.', en: 'The note is saved.' },
})
