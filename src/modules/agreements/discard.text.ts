import { type Locale, texts } from '../../kernel/words.model.ts'
import type { DiscardRefusal } from './refusal.model.ts'

/** The wordings of throwing a draft away. */
export const sayDiscard = texts({
  discard: { nb: 'Forkast utkastet', nn: 'Forkast utkastet', en: 'Discard the draft' },
  lead: {
    nb: 'Utkastet kan ikke hentes tilbake.',
    nn: 'Utkastet kan ikkje hentast tilbake.',
    en: 'The draft cannot be brought back.',
  },
  willBeLost: { nb: 'Dette går tapt', nn: 'Dette går tapt', en: 'This will be lost' },
  theText: {
    nb: (title: string, day: string, time: string) =>
      `Teksten i utkastet «${title}», lagret sist ${day} kl. ${time}.`,
    nn: (title: string, day: string, time: string) =>
      `Teksten i utkastet «${title}», sist lagra ${day} kl. ${time}.`,
    en: (title: string, day: string, time: string) =>
      `The text of the draft “${title}”, last saved ${day} at ${time}.`,
  },
  theAttachments: {
    nb: (titles: string) => `Vedlegg i utkastet: ${titles}.`,
    nn: (titles: string) => `Vedlegg i utkastet: ${titles}.`,
    en: (titles: string) => `Attachments of the draft: ${titles}.`,
  },
  theDocument: {
    nb: 'Avtalen selv: ingenting av den er lagt fram, så den forsvinner fra alle lister.',
    nn: 'Avtalen sjølv: ingenting av han er lagt fram, så han forsvinn frå alle lister.',
    en: 'The agreement itself: nothing of it was put forward, so it disappears from all lists.',
  },
  willStay: { nb: 'Dette blir stående', nn: 'Dette blir ståande', en: 'This will stay' },
  theVersions: {
    nb: 'Det som er lagt fram av avtalen, med vedlegg og svar.',
    nn: 'Det som er lagt fram av avtalen, med vedlegg og svar.',
    en: 'What has been put forward of the agreement, with its attachments and answers.',
  },
  theJournal: {
    nb: 'Journalen, som sier hvem som skrev utkastet, hva det het, og hvem som forkastet det.',
    nn: 'Journalen, som seier kven som skreiv utkastet, kva det heitte, og kven som forkasta det.',
    en: 'The journal, which says who wrote the draft, its title, and who discarded it.',
  },
  discarded: {
    nb: 'Utkastet er forkastet.',
    nn: 'Utkastet er forkasta.',
    en: 'The draft is discarded.',
  },
  notDiscarded: { nb: 'Ikke forkastet', nn: 'Ikkje forkasta', en: 'Not discarded' },
  toDocument: { nb: 'Til avtalen', nn: 'Til avtalen', en: 'To the agreement' },
  readDraft: {
    nb: 'Les utkastet slik det er nå',
    nn: 'Les utkastet slik det er no',
    en: 'Read the draft as it is now',
  },
})

export const discardRefusalText: Record<DiscardRefusal, Record<Locale, string>> = {
  'nothing-to-discard': {
    nb: 'Her er det ikke lenger noe utkast. Det som er lagt fram, forkastes aldri; det kan bare trekkes.',
    nn: 'Her er det ikkje lenger noko utkast. Det som er lagt fram, blir aldri forkasta; det kan berre trekkjast.',
    en: 'There is no longer a draft here. What has been put forward is never discarded; it can only be withdrawn.',
  },
}
