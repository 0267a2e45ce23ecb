import type { JournalWords } from '../../kernel/journal.model.ts'

const deeds = {
  'case-submitted': { nb: 'Sak meldt inn', nn: 'Sak meld inn', en: 'Case submitted' },
  'case-accepted': { nb: 'Sak tatt inn', nn: 'Sak teken inn', en: 'Case taken in' },
  'case-asked-back': {
    nb: 'Spurt tilbake om en sak',
    nn: 'Spurt tilbake om ei sak',
    en: 'Asked back about a case',
  },
  'case-answered': {
    nb: 'Svart på spørsmål om en sak',
    nn: 'Svart på spørsmål om ei sak',
    en: 'Question about a case answered',
  },
  'case-joined': {
    nb: 'Sak slått sammen med en annen',
    nn: 'Sak slått saman med ei anna',
    en: 'Case joined to another',
  },
  'case-declined': {
    nb: 'Sak avvist ved inntak',
    nn: 'Sak avvist ved inntak',
    en: 'Case declined',
  },
  'case-reopened': {
    nb: 'Sak tatt opp til ny vurdering',
    nn: 'Sak teken opp til ny vurdering',
    en: 'Case taken up again',
  },
  'case-changed': { nb: 'Sak endret', nn: 'Sak endra', en: 'Case changed' },
  'case-files-changed': {
    nb: 'Vedlegg til en sak endret',
    nn: 'Vedlegg til ei sak endra',
    en: 'Attachments of a case changed',
  },
  'case-planned': { nb: 'Behandling planlagt', nn: 'Behandling planlagd', en: 'Treatment planned' },
  'case-replanned': {
    nb: 'Planlagt behandling endret',
    nn: 'Planlagd behandling endra',
    en: 'Planned treatment changed',
  },
  'case-treated': {
    nb: 'Utfall av en behandling ført inn',
    nn: 'Utfall av ei behandling ført inn',
    en: 'Outcome of a treatment registered',
  },
  'case-treatment-withdrawn': {
    nb: 'Behandling tatt av',
    nn: 'Behandling teken av',
    en: 'Treatment taken off',
  },
  'case-template-added': {
    nb: 'Fast sak lagt til',
    nn: 'Fast sak lagd til',
    en: 'Recurring case added',
  },
  'case-template-changed': {
    nb: 'Fast sak endret',
    nn: 'Fast sak endra',
    en: 'Recurring case changed',
  },
  'case-template-ended': {
    nb: 'Fast sak avsluttet',
    nn: 'Fast sak avslutta',
    en: 'Recurring case ended',
  },
} as const

/** What of a case was changed. */
const changedParts = {
  'case-body': { nb: 'organet', nn: 'organet', en: 'the body' },
  'case-title': { nb: 'tittelen', nn: 'tittelen', en: 'the title' },
  'case-why': { nb: 'hvorfor', nn: 'kvifor', en: 'why' },
  'case-wanted': { nb: 'ønsket resultat', nn: 'ønskt resultat', en: 'the wanted outcome' },
  'case-touched': { nb: 'hvem det berører', nn: 'kven det vedkjem', en: 'who is touched' },
  'case-due': { nb: 'fristen', nn: 'fristen', en: 'the due day' },
  'case-kind': { nb: 'sakstypen', nn: 'sakstypen', en: 'the kind' },
  'case-matter': {
    nb: 'hva det er etter avtalen',
    nn: 'kva det er etter avtalen',
    en: 'what it is by the agreement',
  },
  'case-summary': { nb: 'kort sagt', nn: 'kort sagt', en: 'the summary' },
  'case-ownerName': { nb: 'eieren', nn: 'eigaren', en: 'the owner' },
  'case-ownerSide': { nb: 'eierens side', nn: 'sida til eigaren', en: "the owner's side" },
  'case-clause': { nb: 'punktet i avtalen', nn: 'punktet i avtalen', en: 'the clause' },
  'case-document': { nb: 'avtalen', nn: 'avtalen', en: 'the agreement' },
  'case-round': { nb: 'runden', nn: 'runden', en: 'the round' },
  'case-belongsTo': { nb: 'hva den hører til', nn: 'kva ho høyrer til', en: 'what it belongs to' },
  'case-acts': { nb: 'hvem som må gjøre noe', nn: 'kven som må gjere noko', en: 'who must act' },
  'case-audience': { nb: 'hvem som ser den', nn: 'kven som ser ho', en: 'who sees it' },
  'case-ownerOrgan': {
    nb: 'hvem som eier dokumentene',
    nn: 'kven som eig dokumenta',
    en: 'the owner organ',
  },
  'case-archiveOwner': { nb: 'hvem som arkiverer', nn: 'kven som arkiverer', en: 'who archives' },
  'case-exemptBy': {
    nb: 'hva den er unntatt etter',
    nn: 'kva ho er unnateken etter',
    en: 'by what it is exempt',
  },
  'case-exemptReview': {
    nb: 'når unntaket vurderes på nytt',
    nn: 'når unntaket blir vurdert på nytt',
    en: 'when the exemption is looked at anew',
  },
} as const

/** What the journal tells of the room. */
export const journalWords = {
  deeds,
  bases: {},
  facts: {
    changedParts: { nb: 'endret', nn: 'endra', en: 'changed' },
    caseYear: { nb: 'år', nn: 'år', en: 'year' },
    caseBody: { nb: 'organ', nn: 'organ', en: 'body' },
    caseStage: { nb: 'trinn', nn: 'steg', en: 'stage' },
    caseOutcome: { nb: 'utfall', nn: 'utfall', en: 'outcome' },
    heldOn: { nb: 'dag', nn: 'dag', en: 'day' },
    fileCount: { nb: 'vedlegg', nn: 'vedlegg', en: 'attachments' },
  },
  codes: {
    changedParts,
    caseStage: {
      discuss: { nb: 'drøfting', nn: 'drøfting', en: 'discussion' },
      recommend: { nb: 'innstilling', nn: 'innstilling', en: 'recommendation' },
      decide: { nb: 'vedtak', nn: 'vedtak', en: 'decision' },
      inform: { nb: 'orientering', nn: 'orientering', en: 'information' },
    },
    caseOutcome: {
      agreed: { nb: 'enighet', nn: 'semje', en: 'agreed' },
      'agreed-with-remarks': {
        nb: 'enighet med merknad',
        nn: 'semje med merknad',
        en: 'agreed with remarks',
      },
      'not-agreed': { nb: 'ikke enighet', nn: 'ikkje semje', en: 'not agreed' },
      postponed: { nb: 'utsatt', nn: 'utsett', en: 'postponed' },
      'sent-back': { nb: 'sendt tilbake', nn: 'send tilbake', en: 'sent back' },
      withdrawn: { nb: 'trukket', nn: 'trekt', en: 'withdrawn' },
      forwarded: { nb: 'sendt videre', nn: 'send vidare', en: 'forwarded' },
      noted: { nb: 'tatt til orientering', nn: 'teke til orientering', en: 'noted' },
      'not-told': { nb: 'ikke gjengitt', nn: 'ikkje gjengitt', en: 'not given' },
    },
  },
  subjects: {
    case: { nb: 'Sak', nn: 'Sak', en: 'Case' },
    'case-treatment': {
      nb: 'Behandling av en sak',
      nn: 'Behandling av ei sak',
      en: 'Treatment of a case',
    },
    'case-template': { nb: 'Fast sak', nn: 'Fast sak', en: 'Recurring case' },
  },
} as const satisfies JournalWords

type OwnDeeds = typeof deeds
declare module '../../kernel/journal.model.ts' {
  interface JournalDeeds extends Record<keyof OwnDeeds, unknown> {}
}
