import { problemsIn } from '../../../kernel/reading.text.ts'
import type { Named } from '../../../kernel/words.model.ts'
import type { PracticeRefusal } from '../refusal.model.ts'

const practices = {
  'template-without-counter': {
    nb: 'Skriv det slik sak eller møte 1 i år skal stå, med tallet 1 i. For eksempel «Sak 01-26» i 2026.',
    nn: 'Skriv det slik sak eller møte 1 i år skal stå, med talet 1 i. Til dømes «Sak 01-26» i 2026.',
    en: 'Write it as case or meeting 1 of this year is to stand, with the number 1. For example “Sak 01-26” in 2026.',
  },
  'template-with-two-counters': {
    nb: 'Tallet 1 står to ganger. Skriv det én gang, der nummeret skal stå.',
    nn: 'Talet 1 står to gonger. Skriv det éin gong, der nummeret skal stå.',
    en: 'The number 1 stands twice. Write it once, where the number is to stand.',
  },
  'yearly-without-year': {
    nb: 'Når nummeret begynner på nytt hvert år, må året være med, ellers får to saker samme nummer.',
    nn: 'Når nummeret byrjar på nytt kvart år, må året vere med, elles får to saker same nummer.',
    en: 'Where the number begins anew each year, the year must be in it, or two cases get the same number.',
  },
  'counter-not-chosen': {
    nb: 'Velg om nummeret begynner på nytt hvert år.',
    nn: 'Vel om nummeret byrjar på nytt kvart år.',
    en: 'Choose whether the number begins anew each year.',
  },
  'next-without-template': {
    nb: 'Skriv først hvordan det første nummeret i året skrives.',
    nn: 'Skriv først korleis det første nummeret i året blir skrive.',
    en: 'Write first how the first number of the year is written.',
  },
  'deadline-without-circulation': {
    nb: 'En frist hører til når referatet sendes rundt. Velg det, eller ta bort fristen.',
    nn: 'Ein frist høyrer til når referatet blir sendt rundt. Vel det, eller ta bort fristen.',
    en: 'A deadline belongs to minutes that are sent around. Choose that, or take the deadline away.',
  },
  'address-shown-to-all': {
    nb: 'Dette vises for alle som kan se organet. Skriv funksjonen uten e-post; adressen hører hjemme i kontaktene.',
    nn: 'Dette blir vist for alle som kan sjå organet. Skriv funksjonen utan e-post; adressa høyrer heime i kontaktane.',
    en: 'This is shown to all who can see the body. Write the function without an e-mail address; that belongs in the contacts.',
  },
  'evaluation-passed': {
    nb: 'Dagen er mer enn et år siden. Skriv når den neste evalueringen skal være, eller la feltet stå tomt.',
    nn: 'Dagen er meir enn eit år sidan. Skriv når den neste evalueringa skal vere, eller la feltet stå tomt.',
    en: 'The day is more than a year ago. Write when the next evaluation is to be, or leave the field empty.',
  },
  'evaluation-before-body': {
    nb: 'Organet finnes ikke den dagen. Skriv en dag etter at det begynner.',
    nn: 'Organet finst ikkje den dagen. Skriv ein dag etter at det byrjar.',
    en: 'The body is not there on that day. Write a day after it begins.',
  },
} as const satisfies Record<PracticeRefusal, Named>

/** Why it is not taken how a body works. */
export const practiceProblemText = problemsIn(practices)
