import type { Day } from '../../kernel/day.model.ts'
import { longDay } from '../../kernel/format.model.ts'
import { type Locale, texts } from '../../kernel/words.model.ts'
import type {
  DocumentAudience,
  DocumentKind,
  FieldProblem,
  VersionStanding,
} from './document.model.ts'
import type { VersionRefusal } from './version.rule.ts'

/** The wordings of documents, versions and attachments. */
export const sayDocument = texts({
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
    nb: 'Bare sekretariatet ser utkastene. Ingenting er sendt.',
    nn: 'Berre sekretariatet ser utkasta. Ingenting er sendt.',
    en: 'Only the secretariat sees the drafts. Nothing has been sent.',
  },
  newDocument: { nb: 'Ny avtale', nn: 'Ny avtale', en: 'New agreement' },
  newDocumentLead: {
    nb: 'Du lagrer et utkast. Ingen andre ser det før du legger det fram.',
    nn: 'Du lagrar eit utkast. Ingen andre ser det før du legg det fram.',
    en: 'You save a draft. Nobody else sees it until you put it forward.',
  },
  editDraft: { nb: 'Endre utkastet', nn: 'Endre utkastet', en: 'Change the draft' },
  nextVersion: { nb: 'Lag ny versjon', nn: 'Lag ny versjon', en: 'Make a new version' },
  document: { nb: 'Avtale', nn: 'Avtale', en: 'Agreement' },
  standing: { nb: 'Status', nn: 'Status', en: 'Status' },
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
    nb: (parties: number) => `${parties} parter, utfallet er ikke gjengitt`,
    nn: (parties: number) => `${parties} partar, utfallet er ikkje gjengitt`,
    en: (parties: number) => `${parties} parties, outcome not stated`,
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
  about: { nb: 'Om avtalen', nn: 'Om avtalen', en: 'About the agreement' },
  counterparty: { nb: 'Avtalepart', nn: 'Avtalepart', en: 'Made with' },
  counterpartyDetail: {
    nb: (name: string) => `${name} og hver enkelt part`,
    nn: (name: string) => `${name} og kvar enkelt part`,
    en: (name: string) => `${name} and each party`,
  },
  host: { nb: 'Vertskommune', nn: 'Vertskommune', en: 'Host municipality' },
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
  putForwardOn: { nb: 'Lagt fram', nn: 'Lagt fram', en: 'Put forward' },
  owner: { nb: 'Eier', nn: 'Eigar', en: 'Owner' },
  audience: { nb: 'Hvem kan lese', nn: 'Kven kan lese', en: 'Who may read' },
  audienceHint: {
    nb: 'Velges i det første utkastet og endres ikke etter at teksten er lagt fram.',
    nn: 'Blir valt i det første utkastet og blir ikkje endra etter at teksten er lagd fram.',
    en: 'Chosen in the first draft, and not changed once the text has been put forward.',
  },
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
    nb: (number: number) => `Dette er versjon ${number}. En nyere er lagt fram.`,
    nn: (number: number) => `Dette er versjon ${number}. Ein nyare er lagd fram.`,
    en: (number: number) => `This is version ${number}. A newer one has been put forward.`,
  },
  toShown: { nb: 'Se den som gjelder nå', nn: 'Sjå den som gjeld no', en: 'See the current one' },
  attachments: { nb: 'Vedlegg', nn: 'Vedlegg', en: 'Attachments' },
  noAttachments: { nb: 'Ingen vedlegg.', nn: 'Ingen vedlegg.', en: 'No attachments.' },
  board: { nb: 'Behandlingstavla', nn: 'Behandlingstavla', en: 'The treatment board' },
  boardSays: {
    nb: 'Se hvor saken står i hver kommune',
    nn: 'Sjå kor saka står i kvar kommune',
    en: 'See where it stands in each municipality',
  },
  withdraw: { nb: 'Trekk avtalen', nn: 'Trekk avtalen', en: 'Withdraw' },
  withdrawLead: {
    nb: 'Versjonen kan ikke lenger besvares. Svarene som er gitt, blir stående, og grunnen vises for alle.',
    nn: 'Det går ikkje lenger å svare på versjonen. Svara som er gitt, blir ståande, og grunnen blir vist for alle.',
    en: 'The version can no longer be answered. Answers already given stay, and the reason is shown to all.',
  },
  reason: { nb: 'Grunn', nn: 'Grunn', en: 'Reason' },
  withdrawnBecause: {
    nb: (on: string, reason: string) => `Trukket ${on}. Grunn: ${reason}`,
    nn: (on: string, reason: string) => `Trekt ${on}. Grunn: ${reason}`,
    en: (on: string, reason: string) => `Withdrawn ${on}. Reason: ${reason}`,
  },
  putForward: {
    nb: 'Legg fram for partene',
    nn: 'Legg fram for partane',
    en: 'Put before the parties',
  },
  save: { nb: 'Lagre utkastet', nn: 'Lagre utkastet', en: 'Save the draft' },
  saved: { nb: 'Utkastet er lagret.', nn: 'Utkastet er lagra.', en: 'The draft is saved.' },
  cancel: { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },
  title: { nb: 'Tittel', nn: 'Tittel', en: 'Title' },
  summary: { nb: 'Ingress', nn: 'Ingress', en: 'Summary' },
  summaryHint: {
    nb: 'Én eller to setninger om hva avtalen er.',
    nn: 'Éi eller to setningar om kva avtalen er.',
    en: 'One or two sentences on what the agreement is.',
  },
  body: { nb: 'Tekst', nn: 'Tekst', en: 'Text' },
  bodyHint: {
    nb: 'Skriv i Markdown. Bruk [[avtalepart]], [[kommune]] og [[vertskommune]] der navnene skal inn.',
    nn: 'Skriv i Markdown. Bruk [[avtalepart]], [[kommune]] og [[vertskommune]] der namna skal inn.',
    en: 'Write in Markdown. Use [[avtalepart]], [[kommune]] and [[vertskommune]] where the names belong.',
  },
  source: { nb: 'Kilde', nn: 'Kjelde', en: 'Source' },
  sourceHint: {
    nb: 'Fyll ut når teksten er hentet fra et annet sted.',
    nn: 'Fyll ut når teksten er henta frå ein annan stad.',
    en: 'Fill in when the text is taken from somewhere else.',
  },
  kind: { nb: 'Type', nn: 'Type', en: 'Kind' },
  counterpartyHint: {
    nb: 'Den som hver part gjør avtale med, for eksempel KS.',
    nn: 'Den som kvar part gjer avtale med, til dømes KS.',
    en: 'The one that each party makes the agreement with, such as KS.',
  },
  hostHint: {
    nb: 'Den som er arbeidsgiver for alle. La stå tomt når det ikke er avklart.',
    nn: 'Den som er arbeidsgivar for alle. La stå tomt når det ikkje er avklart.',
    en: 'The employer on behalf of all. Leave empty when it is not settled.',
  },
  hostSource: {
    nb: 'Kilde for vertskommunen',
    nn: 'Kjelde for vertskommunen',
    en: 'Source for the host',
  },
  dayHint: {
    nb: 'For eksempel 31.12.2017',
    nn: 'Til dømes 31.12.2017',
    en: 'For example 31.12.2017',
  },
  costScheme: { nb: 'Fordeling', nn: 'Fordeling', en: 'Way of sharing' },
  costSchemeHint: {
    nb: 'Nøkkelen til fordelingen som sier hva hver part betaler. Den står sist i adressen til siden. La stå tomt når avtalen ikke koster noe.',
    nn: 'Nøkkelen til fordelinga som seier kva kvar part betaler. Han står sist i adressa til sida. La stå tomt når avtalen ikkje kostar noko.',
    en: 'The key of the way of sharing that says what each party pays. It comes last in the address of its page. Leave empty when the agreement costs nothing.',
  },
  ownerHint: {
    nb: 'Organet som eier avtalen.',
    nn: 'Organet som eig avtalen.',
    en: 'The body that owns the agreement.',
  },
  addAttachment: { nb: 'Legg til vedlegg', nn: 'Legg til vedlegg', en: 'Add an attachment' },
  attachmentHint: {
    nb: 'PDF, DOCX, XLSX, ODT, PNG, JPG eller TXT, høyst 25 MB.',
    nn: 'PDF, DOCX, XLSX, ODT, PNG, JPG eller TXT, høgst 25 MB.',
    en: 'PDF, DOCX, XLSX, ODT, PNG, JPG or TXT, at most 25 MB.',
  },
  attachmentTitle: {
    nb: 'Navn på vedlegget',
    nn: 'Namn på vedlegget',
    en: 'Name of the attachment',
  },
  removeAttachments: { nb: 'Ta bort vedlegg', nn: 'Ta bort vedlegg', en: 'Remove attachments' },
  noPersons: {
    nb: 'Ikke skriv noe om enkeltpersoner eller pasienter.',
    nn: 'Ikkje skriv noko om enkeltpersonar eller pasientar.',
    en: 'Write nothing about individuals or patients.',
  },
})

export const kindText: Record<DocumentKind, Record<Locale, string>> = {
  agreement: { nb: 'Avtale', nn: 'Avtale', en: 'Agreement' },
  'transfer-agreement': {
    nb: 'Overføringsavtale',
    nn: 'Overføringsavtale',
    en: 'Transfer agreement',
  },
  'cooperation-agreement': {
    nb: 'Samarbeidsavtale',
    nn: 'Samarbeidsavtale',
    en: 'Cooperation agreement',
  },
}

const standingWords: Record<VersionStanding, Record<Locale, string>> = {
  draft: { nb: 'Utkast', nn: 'Utkast', en: 'Draft' },
  out: { nb: 'Lagt fram', nn: 'Lagt fram', en: 'Put forward' },
  'in-force': { nb: 'I kraft', nn: 'I kraft', en: 'In force' },
  withdrawn: { nb: 'Trukket', nn: 'Trekt', en: 'Withdrawn' },
}

/** How a version stands: `I kraft fra 1. januar 2018`. */
export function standingText(locale: Locale, standing: VersionStanding, from: Day | null): string {
  const word = standingWords[standing][locale]
  if (standing !== 'in-force' || from === null) return word
  const since = { nb: 'fra', nn: 'frå', en: 'from' }[locale]
  return `${word} ${since} ${longDay(locale, from)}`
}

export const problemText: Record<FieldProblem, Record<Locale, string>> = {
  missing: { nb: 'Skriv noe her.', nn: 'Skriv noko her.', en: 'Write something here.' },
  'too-long': {
    nb: 'Teksten er for lang. Kort den ned, eller legg resten ved som fil.',
    nn: 'Teksten er for lang. Kort han ned, eller legg resten ved som fil.',
    en: 'The text is too long. Shorten it, or attach the rest as a file.',
  },
  'identity-number': {
    nb: 'Her står et fødselsnummer. Ta det bort; Godfot lagrer ikke slike nummer.',
    nn: 'Her står eit fødselsnummer. Ta det bort; Godfot lagrar ikkje slike nummer.',
    en: 'This holds a national identity number. Take it out; Godfot keeps no such numbers.',
  },
  'not-a-day': {
    nb: 'Dette er ingen dato. Skriv for eksempel 31.12.2017.',
    nn: 'Dette er ingen dato. Skriv til dømes 31.12.2017.',
    en: 'This is not a date. Write for example 31.12.2017.',
  },
  'day-passed': {
    nb: 'Dagen er allerede passert.',
    nn: 'Dagen er alt passert.',
    en: 'The day has already passed.',
  },
  'file-too-large': {
    nb: 'Fila er større enn 25 MB. Del den opp, eller lim inn en lenke.',
    nn: 'Fila er større enn 25 MB. Del henne opp, eller lim inn ei lenkje.',
    en: 'The file is larger than 25 MB. Split it, or paste a link.',
  },
  'file-wrong-kind': {
    nb: 'Denne typen fil tas ikke imot. Bruk PDF, DOCX, XLSX, ODT, PNG, JPG eller TXT.',
    nn: 'Denne typen fil blir ikkje teken imot. Bruk PDF, DOCX, XLSX, ODT, PNG, JPG eller TXT.',
    en: 'This kind of file is not accepted. Use PDF, DOCX, XLSX, ODT, PNG, JPG or TXT.',
  },
  'file-empty': { nb: 'Fila er tom.', nn: 'Fila er tom.', en: 'The file is empty.' },
  'unknown-choice': {
    nb: 'Velg en av mulighetene.',
    nn: 'Vel eit av alternativa.',
    en: 'Choose one of the options.',
  },
  'not-a-link': {
    nb: 'Lenka må begynne med https:// eller http://.',
    nn: 'Lenkja må begynne med https:// eller http://.',
    en: 'The link must begin with https:// or http://.',
  },
}

export const versionRefusalText: Record<
  VersionRefusal | 'no-such-document',
  Record<Locale, string>
> = {
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

/** Whom a document is for, in words. */
export const audienceText: Record<DocumentAudience, Record<Locale, string>> = {
  public: { nb: 'Alle', nn: 'Alle', en: 'Everyone' },
  community: {
    nb: 'De som har en rolle i helsefellesskapet',
    nn: 'Dei som har ei rolle i helsefellesskapet',
    en: 'Those with a role in the health community',
  },
  municipalities: { nb: 'Kommunene', nn: 'Kommunane', en: 'The municipalities' },
  secretariat: { nb: 'Sekretariatet', nn: 'Sekretariatet', en: 'The secretariat' },
}
