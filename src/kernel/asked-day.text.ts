import { problemsIn } from './reading.text.ts'
import { texts } from './words.model.ts'

/** Why the day that was typed cannot be shown. */
export const dayProblemText = problemsIn({
  'after-today': {
    nb: 'Dagen er ikke kommet ennå. Velg i dag eller en dag før.',
    nn: 'Dagen er ikkje komen enno. Vel i dag eller ein dag før.',
    en: 'The day has not come yet. Choose today or a day before.',
  },
})

/** The wordings of looking at another day. */
export const sayDay = texts({
  otherDay: { nb: 'Vis en annen dag', nn: 'Vis ein annan dag', en: 'Show another day' },
  day: { nb: 'Dag', nn: 'Dag', en: 'Day' },
  dayHint: {
    nb: 'Skriv dagen, for eksempel 01.06.2025.',
    nn: 'Skriv dagen, til dømes 01.06.2025.',
    en: 'Write the day, for example 01.06.2025.',
  },
  show: { nb: 'Vis', nn: 'Vis', en: 'Show' },
  today: { nb: 'Vis i dag', nn: 'Vis i dag', en: 'Show today' },
})
