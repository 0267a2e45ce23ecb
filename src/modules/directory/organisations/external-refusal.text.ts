import { problemsIn } from '../../../kernel/reading.text.ts'
import type { Named } from '../../../kernel/words.model.ts'
import type { ExternalListRefusal, ExternalRefusal } from './external-form.model.ts'

const refusals = {
  'same-organisation': {
    nb: 'En organisasjon med dette navnet står i lista fra før.',
    nn: 'Ein organisasjon med dette namnet står i lista frå før.',
    en: 'An organisation with this name is in the list already.',
  },
  'same-organisation-out': {
    nb: 'En organisasjon med dette navnet er tatt ut av lista. Sett den inn igjen i stedet.',
    nn: 'Ein organisasjon med dette namnet er teken ut av lista. Set han inn att i staden.',
    en: 'An organisation with this name has been taken out of the list. Put that one back instead.',
  },
  'organisation-unknown': {
    nb: 'Organisasjonen finnes ikke.',
    nn: 'Organisasjonen finst ikkje.',
    en: 'There is no such organisation.',
  },
  'out-already': {
    nb: 'Organisasjonen er allerede tatt ut av lista.',
    nn: 'Organisasjonen er alt teken ut av lista.',
    en: 'The organisation has already been taken out of the list.',
  },
  'in-already': {
    nb: 'Organisasjonen står allerede i lista.',
    nn: 'Organisasjonen står alt i lista.',
    en: 'The organisation is already in the list.',
  },
} as const satisfies Record<ExternalRefusal | ExternalListRefusal, Named>

/** Why an organisation is not registered, is not changed or stays as it is. */
export const externalProblemText = problemsIn(refusals)
