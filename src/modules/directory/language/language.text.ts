import { texts } from '../../../kernel/words.model.ts'

/** The wordings of the form that a place wants mail in. */
export const sayLanguage = texts({
  title: { nb: 'Målform på e-post', nn: 'Målform på e-post', en: 'Language of mail' },
  lead: {
    nb: (place: string) =>
      `Målforma ${place} får e-post fra Godfot på: når noe legges fram eller spørres om, og når det purres.`,
    nn: (place: string) =>
      `Målforma ${place} får e-post frå Godfot på: når noko blir lagt fram eller spurt om, og når det blir purra.`,
    en: (place: string) =>
      `The form of Norwegian in which ${place} gets mail from Godfot: when something is put forward or asked, and reminders.`,
  },
  choice: { nb: 'Målform', nn: 'Målform', en: 'Form of Norwegian' },
  nb: { nb: 'Bokmål', nn: 'Bokmål', en: 'Bokmål' },
  nn: { nb: 'Nynorsk', nn: 'Nynorsk', en: 'Nynorsk' },
  neutral: {
    nb: 'Nøytral: den som skriver, velger',
    nn: 'Nøytral: den som skriv, vel',
    en: 'Neutral: whoever writes chooses',
  },
  save: { nb: 'Lagre målforma', nn: 'Lagre målforma', en: 'Save' },
})
