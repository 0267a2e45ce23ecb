import { exemptionProblemText } from '../../kernel/exemption.text.ts'
import { sentFileProblemText } from '../../kernel/kept-file.text.ts'
import { problemsIn } from '../../kernel/reading.text.ts'
import type { Locale } from '../../kernel/words.model.ts'
import type { FieldProblem } from './document.model.ts'
import type { FieldRefusal } from './refusal.model.ts'

type Words = Record<Locale, string>

/** What is wrong with the fields of a text, where they are not named one by one. */
const textFieldText: Record<FieldRefusal, Words> = {
  'unknown-fields': {
    nb: 'Teksten har felt som Godfot ikke kjenner. Bruk [[avtalepart]], [[kommune]] eller [[vertskommune]].',
    nn: 'Teksten har felt som Godfot ikkje kjenner. Bruk [[avtalepart]], [[kommune]] eller [[vertskommune]].',
    en: 'The text has fields that Godfot does not know. Use [[avtalepart]], [[kommune]] or [[vertskommune]].',
  },
  'field-only-in-text': {
    nb: 'Felt som [[kommune]] fylles bare ut i selve teksten, ikke her. Skriv det du mener, uten klammer.',
    nn: 'Felt som [[kommune]] blir berre fylte ut i sjølve teksten, ikkje her. Skriv det du meiner, utan klammer.',
    en: 'Fields such as [[kommune]] are filled in only in the text itself, not here. Write what you mean, without brackets.',
  },
}

/** What is said beside a field. */
export const problemText: Record<FieldProblem, Words> = {
  ...textFieldText,
  'day-to-come': {
    nb: 'Dagen er ikke kommet ennå. Skriv dagen det ble bestemt.',
    nn: 'Dagen er ikkje komen enno. Skriv dagen det vart bestemt.',
    en: 'The day is yet to come. Write the day it was decided.',
  },
  'name-for-one': {
    nb: 'Et navn gjelder én fil. La feltet stå tomt når du legger ved flere; da brukes navnene på filene.',
    nn: 'Eit namn gjeld éi fil. La feltet stå tomt når du legg ved fleire; då blir namna på filene brukte.',
    en: 'A name is for one file. Leave the field empty when you attach several; then the names of the files are used.',
  },
  'name-without-file': {
    nb: 'Du har skrevet et navn, men ikke valgt noen fil. Velg fila, eller tøm feltet.',
    nn: 'Du har skrive eit namn, men ikkje valt noka fil. Vel fila, eller tøm feltet.',
    en: 'You have written a name but chosen no file. Choose the file, or empty the field.',
  },
  'source-without-host': {
    nb: 'Her står hvor det er bestemt hvem som er vert, men ingen vert er valgt. Velg verten, eller tøm feltet.',
    nn: 'Her står kvar det er bestemt kven som er vert, men ingen vert er vald. Vel verten, eller tøm feltet.',
    en: 'This says where the host was decided, but no host is chosen. Choose the host, or empty the field.',
  },
  'review-before-deadline': {
    nb: 'Avtalen ville blitt gått gjennom før fristen for å svare på den er ute. Velg en senere dag, eller flytt fristen.',
    nn: 'Avtalen ville blitt gått gjennom før fristen for å svare på han er ute. Vel ein seinare dag, eller flytt fristen.',
    en: 'The agreement would be reviewed before the deadline for answering it. Choose a later day, or move the deadline.',
  },
  ...exemptionProblemText,
  ...sentFileProblemText,
}

/** What is wrong with a field, and what to do about it. */
export const fieldProblemText = problemsIn(problemText)
