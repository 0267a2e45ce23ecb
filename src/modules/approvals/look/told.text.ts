import type { Named } from '../../../kernel/words.model.ts'
import { eachText, type ToldText } from '../treatment.model.ts'

/** What each text is called that is told of a treatment, and what a form says of it. */
export const toldWords: Record<ToldText, { label: Named; hint?: Named }> = {
  bodyName: {
    label: { nb: 'Organets eget navn', nn: 'Organet sitt eige namn', en: 'The body’s own name' },
    hint: {
      nb: 'Det organet kalles hos parten selv, hvis det er noe annet.',
      nn: 'Det organet blir kalla hos parten sjølv, om det er noko anna.',
      en: 'What the party itself calls the body, where that is something else.',
    },
  },
  caseNumber: {
    label: { nb: 'Saksnummer', nn: 'Saksnummer', en: 'Case number' },
    hint: {
      nb: 'Slik parten selv skriver det, for eksempel PS 49/17',
      nn: 'Slik parten sjølv skriv det, til dømes PS 49/17',
      en: 'As the party itself writes it, for example PS 49/17',
    },
  },
  wording: {
    label: { nb: 'Vedtakets ordlyd', nn: 'Ordlyden i vedtaket', en: 'Wording of the decision' },
  },
  remark: {
    label: { nb: 'Merknad', nn: 'Merknad', en: 'Remark' },
    hint: {
      nb: 'En merknad følger vedtaket, men stiller ingen vilkår.',
      nn: 'Ein merknad følgjer vedtaket, men stiller ingen vilkår.',
      en: 'A remark goes with the decision but sets no conditions.',
    },
  },
  reservation: {
    label: { nb: 'Forbehold', nn: 'Atterhald', en: 'Reservation' },
    hint: {
      nb: 'Et forbehold stiller vilkår for å være med.',
      nn: 'Eit atterhald stiller vilkår for å vere med.',
      en: 'A reservation sets conditions for taking part.',
    },
  },
  minuteAddition: {
    label: {
      nb: 'Protokolltilførsel',
      nn: 'Protokolltilførsel',
      en: 'Statement for the minutes',
    },
    hint: {
      nb: 'Det et mindretall ba om å få ført i protokollen.',
      nn: 'Det eit mindretal bad om å få ført i protokollen.',
      en: 'What a minority asked to have entered in the minutes.',
    },
  },
}

export const toldLabels: Record<ToldText, Named> = eachText((name) => toldWords[name].label)
