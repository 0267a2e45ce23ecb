import { texts } from '../../../kernel/words.model.ts'

/** The wordings of beginning an exercise anew. */
export const sayExercise = texts({
  resetExercise: { nb: 'Nullstill øvelsen', nn: 'Nullstill øvinga', en: 'Reset the exercise' },
  resetLead: {
    nb: 'Alle avtaler, svar og kostnader i øvelsen slettes og lages på nytt, slik de var fra begynnelsen. Journalen blir stående.',
    nn: 'Alle avtalar, svar og kostnader i øvinga blir sletta og laga på nytt, slik dei var frå starten. Journalen blir ståande.',
    en: 'All agreements, answers and costs in the exercise are deleted and made anew, as they were from the start. The journal stays.',
  },
  resetDone: {
    nb: 'Øvelsen er nullstilt.',
    nn: 'Øvinga er nullstilt.',
    en: 'The exercise has been reset.',
  },
})
