import { problemsIn } from '../../kernel/reading.text.ts'
import type { Named } from '../../kernel/words.model.ts'
import type { HolderRefusal, KeepRefusal } from './refusal.model.ts'

const refusals = {
  'name-missing': {
    nb: 'Skriv navnet på personen, eller velg felles postkasse.',
    nn: 'Skriv namnet på personen, eller vel felles postkasse.',
    en: 'Write the name of the person, or choose a shared mailbox.',
  },
  'address-missing': {
    nb: 'Skriv adressen til postkassa.',
    nn: 'Skriv adressa til postkassa.',
    en: 'Write the address of the mailbox.',
  },
  'name-beside-mailbox': {
    nb: 'En felles postkasse har ingen person. Ta bort navnet, eller velg person.',
    nn: 'Ei felles postkasse har ingen person. Ta bort namnet, eller vel person.',
    en: 'A shared mailbox has no person. Take the name away, or choose a person.',
  },
  'vacancy-with-words': {
    nb: 'Når funksjonen er ledig, skal feltet være tomt.',
    nn: 'Når funksjonen er ledig, skal feltet vere tomt.',
    en: 'When the function is vacant, the field is to be empty.',
  },
  'not-a-phone': {
    nb: 'Dette er ikke ett telefonnummer. Skriv for eksempel 900 00 000 eller +46 8 000 00 00.',
    nn: 'Dette er ikkje eitt telefonnummer. Skriv til dømes 900 00 000 eller +46 8 000 00 00.',
    en: 'This is not one telephone number. Write for example 900 00 000 or +46 8 000 00 00.',
  },
  'ends-before-it-begins': {
    nb: 'Siste dag er før første dag.',
    nn: 'Siste dag er før første dag.',
    en: 'The last day is before the first.',
  },
  'function-unknown': {
    nb: 'Funksjonen står ikke på lista. Legg den til under Funksjoner først.',
    nn: 'Funksjonen står ikkje på lista. Legg han til under Funksjonar først.',
    en: 'The function is not on the list. Add it under Functions first.',
  },
  'function-ended': {
    nb: 'Funksjonen er tatt ut av lista.',
    nn: 'Funksjonen er teken ut av lista.',
    en: 'The function has been taken out of the list.',
  },
  'holds-already': {
    nb: 'Dette står i lista fra før, for samme tid.',
    nn: 'Dette står i lista frå før, for same tid.',
    en: 'This is in the list already, for the same time.',
  },
  'held-by-another': {
    nb: 'Bare én kan ha funksjonen, og en annen har den da. Avslutt den andre først, eller kryss av for at den avsluttes dagen før.',
    nn: 'Berre éin kan ha funksjonen, og ein annan har han då. Avslutt den andre først, eller kryss av for at den blir avslutta dagen før.',
    en: 'Only one can hold the function, and another holds it then. End the other first, or tick that it ends the day before.',
  },
  'held-so-not-vacant': {
    nb: 'Noen har funksjonen da, så den er ikke ledig. Avslutt den som har den, eller kryss av for at den avsluttes dagen før.',
    nn: 'Nokon har funksjonen då, så han er ikkje ledig. Avslutt den som har han, eller kryss av for at den blir avslutta dagen før.',
    en: 'Somebody holds the function then, so it is not vacant. End whoever does, or tick that it ends the day before.',
  },
  'holder-unknown': {
    nb: 'Fant ikke denne i lista.',
    nn: 'Fann ikkje denne i lista.',
    en: 'This is not in the list.',
  },
  'nothing-to-confirm': {
    nb: 'Ingen har noen funksjon her nå, så det er ingenting å bekrefte.',
    nn: 'Ingen har nokon funksjon her no, så det er ingenting å stadfeste.',
    en: 'Nobody holds a function here now, so there is nothing to confirm.',
  },
} as const satisfies Record<HolderRefusal | KeepRefusal, Named>

/** Why somebody is not put in the list, or changed there. */
export const holderProblemText = problemsIn(refusals)
