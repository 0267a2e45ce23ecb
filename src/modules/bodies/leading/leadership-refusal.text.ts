import { problemsIn } from '../../../kernel/reading.text.ts'
import type { Named } from '../../../kernel/words.model.ts'
import type { LeadershipRefusal } from '../refusal.model.ts'

const leaderships = {
  'ends-before-it-begins': {
    nb: 'Siste dag er før første dag.',
    nn: 'Siste dag er før første dag.',
    en: 'The last day is before the first.',
  },
  'same-seat': {
    nb: 'Leder og nestleder kan ikke ha samme plass.',
    nn: 'Leiar og nestleiar kan ikkje ha same plass.',
    en: 'Chair and deputy cannot have the same seat.',
  },
  'same-side': {
    nb: 'Når ledelsen veksler, må leder og nestleder være fra hver sin side. Velg en annen plass, eller velg at det ikke veksles.',
    nn: 'Når leiinga vekslar, må leiar og nestleiar vere frå kvar si side. Vel ein annan plass, eller vel at det ikkje blir veksla.',
    en: 'Where they change places, chair and deputy must be of one side each. Choose another seat, or that they do not change.',
  },
  'seat-not-there': {
    nb: 'Plassen finnes ikke den dagen. Velg en annen plass eller en annen dag.',
    nn: 'Plassen finst ikkje den dagen. Vel ein annan plass eller ein annan dag.',
    en: 'The seat is not there on that day. Choose another seat or another day.',
  },
  'outside-the-body': {
    nb: 'Organet finnes ikke den dagen.',
    nn: 'Organet finst ikkje den dagen.',
    en: 'The body is not there on that day.',
  },
  'day-needed': {
    nb: 'Andre er ført inn som ledere. Skriv fra hvilken dag disse leder.',
    nn: 'Andre er førte inn som leiarar. Skriv frå kva dag desse leier.',
    en: 'Others are registered as leading. Write from which day these lead.',
  },
  'others-lead-then': {
    nb: 'Andre er ført inn som ledere i den tiden. Rett dem, eller velg andre dager.',
    nn: 'Andre er førte inn som leiarar i den tida. Rett dei, eller vel andre dagar.',
    en: 'Others are registered as leading in that time. Put them right, or choose other days.',
  },
  'day-without-alternation': {
    nb: 'Velg hvor ofte leder og nestleder bytter, eller ta bort dagen.',
    nn: 'Vel kor ofte leiar og nestleiar byter, eller ta bort dagen.',
    en: 'Choose how often chair and deputy change places, or take the day away.',
  },
  'alternates-before': {
    nb: 'De må bytte etter dagen de begynner.',
    nn: 'Dei må byte etter dagen dei byrjar.',
    en: 'They must change places after the day that they begin.',
  },
  'alternates-after': {
    nb: 'Da leder de ikke lenger. Velg en tidligere dag, eller ta den bort.',
    nn: 'Då leier dei ikkje lenger. Vel ein tidlegare dag, eller ta han bort.',
    en: 'They lead no longer then. Choose an earlier day, or take it away.',
  },
} as const satisfies Record<LeadershipRefusal, Named>

/** Why it is not taken who leads a body. */
export const leadershipProblemText = problemsIn(leaderships)
