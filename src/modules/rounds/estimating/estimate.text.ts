import { problemsIn } from '../../../kernel/reading.text.ts'
import { texts } from '../../../kernel/words.model.ts'

/** The words of estimating. */
export const sayEstimate = texts({
  title: {
    nb: 'Anslag for alle som er spurt',
    nn: 'Overslag for alle som er spurde',
    en: 'Estimate for all who were asked',
  },
  lead: {
    nb: 'Vises for seg, med metoden, og blandes aldri med det som er svart.',
    nn: 'Blir vist for seg, med metoden, og aldri blanda med det som er svart.',
    en: 'Shown apart with its method, and never mixed with what was answered.',
  },
  fra: { nb: 'Fra', nn: 'Frå', en: 'From' },
  til: { nb: 'Til', nn: 'Til', en: 'To' },
  metode: {
    nb: 'Hvordan er det regnet ut?',
    nn: 'Korleis er det rekna ut?',
    en: 'How was it reckoned?',
  },
  metodeHint: {
    nb: 'For eksempel «Svarene per innbygger, ganget med innbyggerne hos dem som ikke har svart».',
    nn: 'Til dømes «Svara per innbyggjar, gonga med innbyggjarane hos dei som ikkje har svart».',
    en: 'For example “The answers per inhabitant, times the inhabitants of those who have not answered”.',
  },
  save: { nb: 'Lagre anslaget', nn: 'Lagre overslaget', en: 'Save the estimate' },
  same: {
    nb: 'Er det ett tall, skriv det to ganger.',
    nn: 'Er det eitt tal, skriv det to gonger.',
    en: 'If it is one number, write it twice.',
  },
})

/** What is wrong with an estimate. */
export const estimateProblemText = problemsIn<'low-above-high'>({
  'low-above-high': {
    nb: 'Det laveste tallet er høyere enn det høyeste. Bytt dem om.',
    nn: 'Det lågaste talet er høgare enn det høgaste. Byt dei om.',
    en: 'The lowest number is higher than the highest. Swap them.',
  },
})
