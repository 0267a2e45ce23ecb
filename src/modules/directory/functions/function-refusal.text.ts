import { problemsIn } from '../../../kernel/reading.text.ts'
import type { Named } from '../../../kernel/words.model.ts'
import type { FunctionRefusal, ListRefusal } from './function-form.model.ts'

const refusals = {
  'same-name': {
    nb: 'En annen funksjon i lista heter det samme. Velg et navn som skiller dem.',
    nn: 'Ein annan funksjon i lista heiter det same. Vel eit namn som skil dei.',
    en: 'Another function in the list has the same name. Choose one that tells them apart.',
  },
  'same-name-out': {
    nb: 'En funksjon med dette navnet er tatt ut av lista. Sett den inn igjen i stedet.',
    nn: 'Ein funksjon med dette namnet er teken ut av lista. Set han inn att i staden.',
    en: 'A function with this name has been taken out of the list. Put that one back instead.',
  },
  'held-nowhere': {
    nb: 'Velg minst ett sted.',
    nn: 'Vel minst éin stad.',
    en: 'Choose at least one place.',
  },
  'held-there': {
    nb: 'Noen har funksjonen på et sted du har tatt bort.',
    nn: 'Nokon har funksjonen på ein stad du har teke bort.',
    en: 'Somebody holds the function at a place that you have taken away.',
  },
  'several-hold-it': {
    nb: 'Flere har funksjonen samtidig nå. Avslutt dem det ikke gjelder, eller velg flere.',
    nn: 'Fleire har funksjonen samtidig no. Avslutt dei det ikkje gjeld, eller vel fleire.',
    en: 'Several hold the function at the same time now. End those that do not, or choose several.',
  },
  'function-unknown': {
    nb: 'Funksjonen finnes ikke.',
    nn: 'Funksjonen finst ikkje.',
    en: 'There is no such function.',
  },
  'function-held': {
    nb: 'Funksjonen kan ikke tas ut mens noen har den.',
    nn: 'Funksjonen kan ikkje takast ut medan nokon har han.',
    en: 'The function cannot be taken out while somebody holds it.',
  },
  'out-already': {
    nb: 'Funksjonen er allerede tatt ut av lista.',
    nn: 'Funksjonen er alt teken ut av lista.',
    en: 'The function has already been taken out of the list.',
  },
  'in-already': {
    nb: 'Funksjonen står allerede i lista.',
    nn: 'Funksjonen står alt i lista.',
    en: 'The function is already in the list.',
  },
} as const satisfies Record<FunctionRefusal | ListRefusal, Named>

/** Why a function is not put in the list, is not changed or stays there. */
export const functionProblemText = problemsIn(refusals)
