import { type Locale, texts } from '../../kernel/words.model.ts'

/** The wordings of documents, their versions and their attachments. */
export const sayDocument = texts({
  keep: {
    nb: 'Endre eier, arkiv og unntak',
    nn: 'Endre eigar, arkiv og unntak',
    en: 'Change owner, archive and exemption',
  },
  kept: {
    nb: 'Eier, arkiv og unntak er lagret.',
    nn: 'Eigar, arkiv og unntak er lagra.',
    en: 'Owner, archive and exemption are saved.',
  },
  keptSame: { nb: 'Ingenting er endret.', nn: 'Ingenting er endra.', en: 'Nothing is changed.' },
  documents: { nb: 'Avtaler', nn: 'Avtalar', en: 'Agreements' },
  documentsLead: {
    nb: 'Det som er lagt fram for partene, det siste først.',
    nn: 'Det som er lagt fram for partane, det siste først.',
    en: 'What has been put before the parties, the latest first.',
  },
  noDocuments: {
    nb: 'Ingenting er lagt fram ennå. Når sekretariatet legger fram en avtale, står den her samme dag.',
    nn: 'Ingenting er lagt fram enno. Når sekretariatet legg fram ein avtale, står han her same dag.',
    en: 'Nothing has been put forward yet. When the secretariat puts an agreement forward, it appears here the same day.',
  },
  noDrafts: {
    nb: 'Ingen utkast. Begynn et nytt, eller lag en ny versjon fra en avtale som er lagt fram.',
    nn: 'Ingen utkast. Begynn eit nytt, eller lag ein ny versjon frå ein avtale som er lagd fram.',
    en: 'No drafts. Begin a new one, or make a new version from an agreement that has been put forward.',
  },
  drafts: { nb: 'Utkast', nn: 'Utkast', en: 'Drafts' },
  draftsLead: {
    nb: 'Bare sekretariatet kan lese utkastene. Ingenting er sendt.',
    nn: 'Berre sekretariatet kan lese utkasta. Ingenting er sendt.',
    en: 'Only the secretariat can read the drafts. Nothing has been sent.',
  },
  newDocument: { nb: 'Ny avtale', nn: 'Ny avtale', en: 'New agreement' },
  editDraft: { nb: 'Endre utkastet', nn: 'Endre utkastet', en: 'Change the draft' },
  nextVersion: { nb: 'Lag ny versjon', nn: 'Lag ny versjon', en: 'Make a new version' },
  document: { nb: 'Avtale', nn: 'Avtale', en: 'Agreement' },
  phase: { nb: 'Status', nn: 'Status', en: 'Status' },
  deadline: { nb: 'Frist for svar', nn: 'Frist for svar', en: 'Deadline for answers' },
  noDeadline: {
    nb: 'Ingen frist er oppgitt',
    nn: 'Ingen frist er oppgitt',
    en: 'No deadline given',
  },
  answers: { nb: 'Svar', nn: 'Svar', en: 'Answers' },
  adoptedOf: {
    nb: (adopted: number, parties: number) => `${adopted} av ${parties} har vedtatt`,
    nn: (adopted: number, parties: number) => `${adopted} av ${parties} har vedteke`,
    en: (adopted: number, parties: number) => `${adopted} of ${parties} have adopted`,
  },
  adoptedUnknown: {
    nb: (parties: number, open: number) => `${parties} parter, utfallet mangler for ${open}`,
    nn: (parties: number, open: number) => `${parties} partar, utfallet manglar for ${open}`,
    en: (parties: number, open: number) => `${parties} parties, outcome missing for ${open}`,
  },
  more: { nb: 'Vis eldre', nn: 'Vis eldre', en: 'Show older' },
  text: { nb: 'Avtaleteksten', nn: 'Avtaleteksten', en: 'The text of the agreement' },
  textInNorwegian: {
    nb: 'Teksten er gjengitt ordrett.',
    nn: 'Teksten er gjengitt ordrett.',
    en: 'The text is given word for word, in Norwegian.',
  },
  openFields: {
    nb: 'Der det står «x kommune», fylles navnet inn for hver part.',
    nn: 'Der det står «x kommune», blir namnet fylt inn for kvar part.',
    en: 'Where it says “x kommune”, the name is filled in for each party.',
  },
  openHost: {
    nb: 'Der det står «x kommune», fylles vertskommunen inn når den er registrert.',
    nn: 'Der det står «x kommune», blir vertskommunen fylt inn når han er registrert.',
    en: 'Where it says “x kommune”, the host is filled in once it is registered.',
  },
  openBoth: {
    nb: '«x kommune» står for to: for hver part, som får sitt eget navn fylt inn, og for vertskommunen, som fylles inn når den er registrert.',
    nn: '«x kommune» står for to: for kvar part, som får sitt eige namn fylt inn, og for vertskommunen, som blir fylt inn når han er registrert.',
    en: '“x kommune” stands for two: for each party, whose own name is filled in, and for the host, which is filled in once it is registered.',
  },
  openCounterparty: {
    nb: 'Der det står «…………», er avtaleparten ikke fylt ut.',
    nn: 'Der det står «…………», er avtaleparten ikkje fylt ut.',
    en: 'Where it says “…………”, the counterparty is not filled in.',
  },
  about: { nb: 'Om avtalen', nn: 'Om avtalen', en: 'About the agreement' },
  counterparty: { nb: 'Avtalepart', nn: 'Avtalepart', en: 'Made with' },
  counterpartyDetail: {
    nb: (name: string) => `${name} og hver enkelt part`,
    nn: (name: string) => `${name} og kvar enkelt part`,
    en: (name: string) => `${name} and each party`,
  },
  host: { nb: 'Vertskommune', nn: 'Vertskommune', en: 'Host municipality' },
  hostUnsettled: { nb: 'Ikke avklart', nn: 'Ikkje avklart', en: 'Not settled' },
  hostUnknown: {
    nb: '«x kommune» i teksten. Ikke avklart.',
    nn: '«x kommune» i teksten. Ikkje avklart.',
    en: '“x kommune” in the text. Not settled.',
  },
  reviewDay: { nb: 'Ny gjennomgang', nn: 'Ny gjennomgang', en: 'Review' },
  reviewBy: {
    nb: (on: string) => `Innen ${on}`,
    nn: (on: string) => `Innan ${on}`,
    en: (on: string) => `By ${on}`,
  },
  putForwardOnDay: {
    nb: (on: string) => `lagt fram ${on}`,
    nn: (on: string) => `lagd fram ${on}`,
    en: (on: string) => `put forward ${on}`,
  },
  putForwardOn: { nb: 'Lagt fram', nn: 'Lagt fram', en: 'Put forward' },
  owner: { nb: 'Eier', nn: 'Eigar', en: 'Owner' },
  audience: { nb: 'Hvem kan lese', nn: 'Kven kan lese', en: 'Who may read' },
  archiveOwner: { nb: 'Arkivansvarlig', nn: 'Arkivansvarleg', en: 'Keeper of the archive' },
  notYet: { nb: 'Ikke ennå', nn: 'Ikkje enno', en: 'Not yet' },
  notKnown: { nb: 'Ikke kjent', nn: 'Ikkje kjent', en: 'Not known' },
  notStated: {
    nb: 'Ikke gjengitt i kildene',
    nn: 'Ikkje gjengitt i kjeldene',
    en: 'Not stated in the sources',
  },
  versions: { nb: 'Versjoner', nn: 'Versjonar', en: 'Versions' },
  version: {
    nb: (number: number) => `Versjon ${number}`,
    nn: (number: number) => `Versjon ${number}`,
    en: (number: number) => `Version ${number}`,
  },
  olderVersion: {
    nb: (number: number) => `Dette er versjon ${number}. En annen vises nå.`,
    nn: (number: number) => `Dette er versjon ${number}. Ein annan blir vist no.`,
    en: (number: number) => `This is version ${number}. Another one is shown now.`,
  },
  toShown: { nb: 'Se den som vises nå', nn: 'Sjå den som blir vist no', en: 'See that one' },
  attachments: { nb: 'Vedlegg', nn: 'Vedlegg', en: 'Attachments' },
  noAttachments: { nb: 'Ingen vedlegg.', nn: 'Ingen vedlegg.', en: 'No attachments.' },
  board: { nb: 'Behandlingstavla', nn: 'Behandlingstavla', en: 'The treatment board' },
  boardSays: {
    nb: 'Se hvor saken står hos hver part',
    nn: 'Sjå kor saka står hos kvar part',
    en: 'See where it stands with each party',
  },
  withdraw: { nb: 'Trekk avtalen', nn: 'Trekk avtalen', en: 'Withdraw' },
  isWithdrawn: {
    nb: (number: number, parties: number, adopted: number) =>
      `Versjon ${number} er trukket, og ingen blir lenger bedt om svar på den. ${adopted} av ${parties} hadde vedtatt. Det partene har svart, står på behandlingstavla.`,
    nn: (number: number, parties: number, adopted: number) =>
      `Versjon ${number} er trekt, og ingen blir lenger bedne om svar på han. ${adopted} av ${parties} hadde vedteke. Det partane har svart, står på behandlingstavla.`,
    en: (number: number, parties: number, adopted: number) =>
      `Version ${number} is withdrawn, and nobody is asked to answer it any longer. ${adopted} of ${parties} had adopted. What the parties have answered stands on the board.`,
  },
  showsAgain: {
    nb: (number: number) =>
      `Versjon ${number} vises igjen og venter på dem som ikke har svart på den.`,
    nn: (number: number) =>
      `Versjon ${number} blir vist igjen og ventar på dei som ikkje har svart på han.`,
    en: (number: number) =>
      `Version ${number} is shown again and awaits those who have not answered it.`,
  },
  notTold: {
    nb: 'Ingen e-post er sendt om det.',
    nn: 'Ingen e-post er send om det.',
    en: 'No mail was sent about that.',
  },
  remindThem: {
    nb: 'Purr dem fra behandlingstavla.',
    nn: 'Purr dei frå behandlingstavla.',
    en: 'Remind them from the board.',
  },
  toldByMail: {
    nb: (mails: number) =>
      mails === 1 ? 'Én e-post er på vei til partene.' : `${mails} e-poster er på vei til partene.`,
    nn: (mails: number) =>
      mails === 1
        ? 'Éin e-post er på veg til partane.'
        : `${mails} e-postar er på veg til partane.`,
    en: (mails: number) =>
      mails === 1
        ? 'One mail is on its way to the parties.'
        : `${mails} mails are on their way to the parties.`,
  },
  laterWithdrawn: {
    nb: (number: number) => `Versjon ${number} er trukket.`,
    nn: (number: number) => `Versjon ${number} er trekt.`,
    en: (number: number) => `Version ${number} is withdrawn.`,
  },
  readVersion: {
    nb: (number: number) => `Se versjon ${number}`,
    nn: (number: number) => `Sjå versjon ${number}`,
    en: (number: number) => `See version ${number}`,
  },
  reason: { nb: 'Grunn', nn: 'Grunn', en: 'Reason' },
  outFromTo: {
    nb: (from: string, until: string) => `Lagt fram ${from}, trukket ${until}. Grunn:`,
    nn: (from: string, until: string) => `Lagd fram ${from}, trekt ${until}. Grunn:`,
    en: (from: string, until: string) => `Put forward ${from}, withdrawn ${until}. Reason:`,
  },
  withdrawnBecause: {
    nb: (on: string) => `Trukket ${on}. Grunn:`,
    nn: (on: string) => `Trekt ${on}. Grunn:`,
    en: (on: string) => `Withdrawn ${on}. Reason:`,
  },
  putForward: {
    nb: 'Legg fram for partene',
    nn: 'Legg fram for partane',
    en: 'Put before the parties',
  },
  source: { nb: 'Kilde', nn: 'Kjelde', en: 'Source' },
  kind: { nb: 'Type', nn: 'Type', en: 'Kind' },
})

/** What was withdrawn, whom it concerned, which version is shown instead, and how many mails tell of it. */
export function withdrawnText(
  locale: Locale,
  withdrawn: { number: number; parties: number | null; adopted: number | null; mails: number },
  shown: number,
): string {
  const { number, parties, adopted, mails } = withdrawn
  const isAgain = shown !== number
  const told =
    mails > 0 ? [sayDocument(locale, 'toldByMail', mails)] : [sayDocument(locale, 'notTold')]
  return [
    sayDocument(locale, 'isWithdrawn', number, parties ?? 0, adopted ?? 0),
    ...(isAgain ? [sayDocument(locale, 'showsAgain', shown)] : []),
    ...told,
    ...(isAgain && mails === 0 ? [sayDocument(locale, 'remindThem')] : []),
  ].join(' ')
}
