import { identityWords } from '../../kernel/identity-number.text.ts'
import type { ReadingProblem } from '../../kernel/reading.model.ts'
import { readingText } from '../../kernel/reading.text.ts'
import type { Locale } from '../../kernel/words.model.ts'
import type { FieldRefusal } from './agreement-field.model.ts'
import type { FieldProblem } from './document.model.ts'
import { fileProblemText } from './file-problem.text.ts'

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
  missing: { nb: 'Skriv noe her.', nn: 'Skriv noko her.', en: 'Write something here.' },
  'too-long': {
    nb: 'Teksten er for lang. Kort den ned, eller legg resten ved som fil.',
    nn: 'Teksten er for lang. Kort han ned, eller legg resten ved som fil.',
    en: 'The text is too long. Shorten it, or attach the rest as a file.',
  },
  ...identityWords,
  'day-passed': {
    nb: 'Dagen er allerede passert.',
    nn: 'Dagen er alt passert.',
    en: 'The day has already passed.',
  },
  'day-to-come': {
    nb: 'Dagen er ikke kommet ennå. Skriv dagen det ble bestemt.',
    nn: 'Dagen er ikkje komen enno. Skriv dagen det vart bestemt.',
    en: 'The day is yet to come. Write the day it was decided.',
  },
  'file-too-large': {
    nb: 'Fila er større enn 25 MB. Del den opp, eller lim inn en lenke.',
    nn: 'Fila er større enn 25 MB. Del henne opp, eller lim inn ei lenkje.',
    en: 'The file is larger than 25 MB. Split it, or paste a link.',
  },
  'file-infected': {
    nb: 'Fila inneholder et virus eller noe annet skadelig, og ble ikke tatt imot. Si fra til den som ga deg den.',
    nn: 'Fila inneheld eit virus eller noko anna skadeleg, og vart ikkje teken imot. Sei frå til den som gav deg henne.',
    en: 'The file holds a virus or something else that does harm, and was not accepted. Tell whoever gave it to you.',
  },
  'file-unscanned': {
    nb: 'Fila kan ikke sjekkes for virus akkurat nå, og ble ikke tatt imot. Prøv igjen om litt, eller send resten uten fila.',
    nn: 'Fila kan ikkje sjekkast for virus akkurat no, og vart ikkje teken imot. Prøv igjen om litt, eller send resten utan fila.',
    en: 'The file cannot be checked for viruses right now, and was not accepted. Try again in a while, or send the rest without it.',
  },
  'file-attached': {
    nb: 'Denne fila ligger ved fra før.',
    nn: 'Denne fila ligg ved frå før.',
    en: 'This file is attached already.',
  },
  'file-again': {
    nb: 'Velg fila på nytt. Den ble ikke lagret, fordi noe annet må rettes først.',
    nn: 'Vel fila på nytt. Ho vart ikkje lagra, fordi noko anna må rettast først.',
    en: 'Choose the file again. It was not saved, as something else must be put right first.',
  },
  'file-empty': {
    nb: 'Fila er tom. Velg en fil med innhold.',
    nn: 'Fila er tom. Vel ei fil med innhald.',
    en: 'The file is empty. Choose one with content.',
  },
  ...fileProblemText,
  'unknown-choice': {
    nb: 'Velg en av mulighetene.',
    nn: 'Vel eit av alternativa.',
    en: 'Choose one of the options.',
  },
  'not-here': {
    nb: 'Det valgte finnes ikke i fellesskapet nå. Velg en av mulighetene i lista.',
    nn: 'Det valde finst ikkje i fellesskapet no. Vel eit av alternativa i lista.',
    en: 'What was chosen is not in the community now. Choose one from the list.',
  },
  'not-with-choice': {
    nb: 'Dette teller ikke med det andre du har valgt. Endre valget, eller ta dette bort.',
    nn: 'Dette tel ikkje med det andre du har valt. Endre valet, eller ta dette bort.',
    en: 'This does not count with what else you have chosen. Change the choice, or take this away.',
  },
  'not-a-link': {
    nb: 'Lenka må begynne med https:// eller http://.',
    nn: 'Lenkja må begynne med https:// eller http://.',
    en: 'The link must begin with https:// or http://.',
  },
}

/** What is wrong with a field, and what to do about it. */
export const fieldProblemText = (locale: Locale, problem: FieldProblem | ReadingProblem): string =>
  typeof problem === 'object' ? readingText(locale, problem) : problemText[problem][locale]
