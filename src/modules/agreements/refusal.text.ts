import type { Locale } from '../../kernel/words.model.ts'
import type { DraftRefusal, VersionRefusal } from './refusal.model.ts'

export const versionRefusalText: Record<
  VersionRefusal | DraftRefusal | 'no-such-document',
  Record<Locale, string>
> = {
  'unknown-fields': {
    nb: 'Utkastet har felt som Godfot ikke kjenner. Rett dem før det legges fram.',
    nn: 'Utkastet har felt som Godfot ikkje kjenner. Rett dei før det blir lagt fram.',
    en: 'The draft has fields that Godfot does not know. Put them right before it is put forward.',
  },
  'field-only-in-text': {
    nb: 'Utkastet har felt i tittelen eller ingressen, der de ikke fylles ut. Rett det før det legges fram.',
    nn: 'Utkastet har felt i tittelen eller ingressen, der dei ikkje blir fylte ut. Rett det før det blir lagt fram.',
    en: 'The draft has fields in its title or summary, where they are not filled in. Put it right before it is put forward.',
  },
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
  'deadline-passed': {
    nb: 'Fristen for svar er alt ute. Skriv en ny frist før utkastet legges fram.',
    nn: 'Fristen for svar er alt ute. Skriv ein ny frist før utkastet blir lagt fram.',
    en: 'The deadline for answers has already passed. Write a new one before the draft is put forward.',
  },
  'review-day-passed': {
    nb: 'Dagen for ny gjennomgang er alt passert. Skriv en ny dag før utkastet legges fram.',
    nn: 'Dagen for ny gjennomgang er alt passert. Skriv ein ny dag før utkastet blir lagt fram.',
    en: 'The day for a new look has already passed. Write a new one before the draft is put forward.',
  },
  'no-such-document': {
    nb: 'Fant ikke avtalen.',
    nn: 'Fann ikkje avtalen.',
    en: 'The agreement was not found.',
  },
}
