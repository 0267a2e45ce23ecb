import { texts } from '../../../kernel/words.model.ts'

export const sayPaper = texts({
  write: { nb: 'Skriv', nn: 'Skriv', en: 'Write' },
  writing: {
    nb: (number: number) => `${number} skrives nå`,
    nn: (number: number) => `${number} blir skriven no`,
    en: (number: number) => `${number} is being written`,
  },
  forReviewers: { nb: 'til gjennomsyn', nn: 'til gjennomsyn', en: 'for review' },
  inReview: { nb: 'Til gjennomsyn', nn: 'Til gjennomsyn', en: 'For review' },
  forBody: { nb: 'lagt fram for organet', nn: 'lagd fram for organet', en: 'shown to the body' },
  draft: { nb: 'Skrives', nn: 'Blir skrive', en: 'Being written' },
  shown: { nb: 'Lagt fram', nn: 'Lagt fram', en: 'Shown to the body' },
  attachments: { nb: 'Vedlegg', nn: 'Vedlegg', en: 'Attachments' },
  versions: { nb: 'Versjoner', nn: 'Versjonar', en: 'Versions' },
  begun: {
    nb: (day: string) => `Påbegynt ${day}`,
    nn: (day: string) => `Påbegynt ${day}`,
    en: (day: string) => `Begun ${day}`,
  },
  older: {
    nb: (number: number) => `Du leser versjon ${number}. Det finnes en nyere.`,
    nn: (number: number) => `Du les versjon ${number}. Det finst ein nyare.`,
    en: (number: number) => `You are reading version ${number}. There is a newer one.`,
  },
  note: { nb: 'Hva er nytt', nn: 'Kva er nytt', en: 'What is new' },
  open: { nb: 'åpen her', nn: 'open her', en: 'open here' },
  gone: {
    nb: 'Merknader til det som er tatt bort',
    nn: 'Merknader til det som er teke bort',
    en: 'Remarks on what is taken away',
  },
  toCase: { nb: 'Se saken', nn: 'Sjå saka', en: 'See the case' },
})
