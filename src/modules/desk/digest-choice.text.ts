import { texts } from '../../kernel/words.model.ts'

/** The wordings of the offer to be mailed what waits. */
export const sayDigest = texts({
  title: { nb: 'Sammendrag på e-post', nn: 'Samandrag på e-post', en: 'Summary by e-mail' },
  lead: {
    nb: 'Få det som venter på e-post, så slipper du å se etter. Den kommer om morgenen, bare når det er noe nytt, på språket du leser denne siden på.',
    nn: 'Få det som ventar på e-post, så slepp du å sjå etter. Han kjem om morgonen, berre når det er noko nytt, på språket du les denne sida på.',
    en: 'Get what waits by e-mail, so that you need not look. It comes in the morning, only when there is something new, in the language you read this page in.',
  },
  question: { nb: 'Hvor ofte?', nn: 'Kor ofte?', en: 'How often?' },
  daily: { nb: 'Hver dag', nn: 'Kvar dag', en: 'Every day' },
  weekly: { nb: 'Hver mandag', nn: 'Kvar måndag', en: 'Every Monday' },
  none: { nb: 'Ingen e-post', nn: 'Ingen e-post', en: 'No e-mail' },
  save: { nb: 'Lagre', nn: 'Lagre', en: 'Save' },
  saved: { nb: 'Valget er lagret.', nn: 'Valet er lagra.', en: 'The choice is saved.' },
})
