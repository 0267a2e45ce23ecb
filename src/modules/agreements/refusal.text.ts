import { identityWords } from '../../kernel/identity-number.text.ts'
import type { ReadingProblem } from '../../kernel/reading.model.ts'
import { readingText } from '../../kernel/reading.text.ts'
import type { Locale } from '../../kernel/words.model.ts'
import type { FieldRefusal } from './agreement-field.model.ts'
import type { FieldProblem } from './document.model.ts'
import { fileProblemText } from './file.text.ts'
import type { DraftRefusal, VersionRefusal } from './version.rule.ts'

/** What is wrong with the fields of a text, where they are not named one by one. */
const textFieldText: Record<FieldRefusal, Record<Locale, string>> = {
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

export const problemText: Record<FieldProblem, Record<Locale, string>> = {
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
  'not-a-link': {
    nb: 'Lenka må begynne med https:// eller http://.',
    nn: 'Lenkja må begynne med https:// eller http://.',
    en: 'The link must begin with https:// or http://.',
  },
}

export const versionRefusalText: Record<
  VersionRefusal | DraftRefusal | 'no-such-document',
  Record<Locale, string>
> = {
  ...textFieldText,
  'version-is-out': {
    nb: 'Versjonen er lagt fram og kan ikke endres. Lag en ny versjon, eller trekk denne.',
    nn: 'Versjonen er lagd fram og kan ikkje endrast. Lag ein ny versjon, eller trekk denne.',
    en: 'The version is out and cannot be changed. Make a new version, or withdraw this one.',
  },
  'version-is-withdrawn': {
    nb: 'Versjonen er trukket. Lag en ny versjon.',
    nn: 'Versjonen er trekt. Lag ein ny versjon.',
    en: 'The version is withdrawn. Make a new version.',
  },
  'version-is-draft': {
    nb: 'Dette er et utkast. Ingenting er lagt fram, så det er ingenting å trekke.',
    nn: 'Dette er eit utkast. Ingenting er lagt fram, så det er ingenting å trekkje.',
    en: 'This is a draft. Nothing has been put forward, so there is nothing to withdraw.',
  },
  'draft-changed': {
    nb: 'Utkastet er lagret av en annen, eller i en annen fane, etter at du åpnet det. Det du har skrevet, står under, men er ikke lagret. Les det som er lagret, før du lagrer på nytt: da blir det ditt som gjelder.',
    nn: 'Utkastet er lagra av nokon annan, eller i ei anna fane, etter at du opna det. Det du har skrive, står under, men er ikkje lagra. Les det som er lagra, før du lagrar på nytt: då blir det ditt som gjeld.',
    en: 'The draft has been saved by someone else, or in another tab, since you opened it. What you wrote stands below but is not saved. Read what is saved before you save again: yours will then replace it.',
  },
  'draft-exists': {
    nb: 'Noen har alt begynt på en ny versjon. Det du har skrevet, står under, men er ikke lagret. Åpne utkastet som finnes, og skriv videre der.',
    nn: 'Nokon har alt begynt på ein ny versjon. Det du har skrive, står under, men er ikkje lagra. Opne utkastet som finst, og skriv vidare der.',
    en: 'Someone has already begun a new version. What you wrote stands below but is not saved. Open the draft that exists and go on there.',
  },
  'reason-missing': {
    nb: 'Skriv hvorfor, så partene forstår det.',
    nn: 'Skriv kvifor, så partane forstår det.',
    en: 'Write why, so that the parties understand.',
  },
  'text-missing': {
    nb: 'Utkastet har ingen tekst ennå.',
    nn: 'Utkastet har ingen tekst enno.',
    en: 'The draft has no text yet.',
  },
  'no-such-document': {
    nb: 'Fant ikke avtalen.',
    nn: 'Fann ikkje avtalen.',
    en: 'The agreement was not found.',
  },
}

/** What is wrong with a field, and what to do about it. */
export const fieldProblemText = (locale: Locale, problem: FieldProblem | ReadingProblem): string =>
  typeof problem === 'object' ? readingText(locale, problem) : problemText[problem][locale]
