import type { JournalWords } from '../../kernel/journal.model.ts'
import type { Named } from '../../kernel/words.model.ts'

const deeds = {
  'document-created': { nb: 'Avtale opprettet', nn: 'Avtale oppretta', en: 'Agreement created' },
  'draft-begun': { nb: 'Utkast opprettet', nn: 'Utkast oppretta', en: 'Draft created' },
  'draft-changed': { nb: 'Utkast endret', nn: 'Utkast endra', en: 'Draft edited' },
  'draft-discarded': { nb: 'Utkast forkastet', nn: 'Utkast forkasta', en: 'Draft discarded' },
  'version-withdrawn': { nb: 'Versjon trukket', nn: 'Versjon trekt', en: 'Version withdrawn' },
  'document-kept': {
    nb: 'Eier, arkiv eller unntak endret',
    nn: 'Eigar, arkiv eller unntak endra',
    en: 'Owner, archive or exemption changed',
  },
  'host-settled': {
    nb: 'Vertskommune registrert',
    nn: 'Vertskommune registrert',
    en: 'Host municipality registered',
  },
} as const satisfies Record<string, Named>

const bases = {
  draft: { nb: 'Utkast', nn: 'Utkast', en: 'Draft' },
  'fields-known': {
    nb: 'Alle felt er kjent',
    nn: 'Alle felt er kjende',
    en: 'All fields are known',
  },
  'reason-given': { nb: 'Trukket med grunn', nn: 'Trekt med grunn', en: 'Withdrawn with a reason' },
  'what-is-out-stays': {
    nb: 'Det som er lagt fram, endres ikke',
    nn: 'Det som er lagt fram, blir ikkje endra',
    en: 'What was put forward does not change',
  },
  'host-left-open': {
    nb: 'Feltet for vertskommunen var åpent da versjonen ble lagt fram',
    nn: 'Feltet for vertskommunen var ope då versjonen vart lagd fram',
    en: 'The field for the host was open when the version was put forward',
  },
} as const satisfies Record<string, Named>

/** What former editions wrote. */
const formerBases: Record<string, Named> = {
  utkast: bases.draft,
  'trukket med grunn': bases['reason-given'],
  'feltet for vertskommunen var åpent da versjonen ble lagt fram': bases['host-left-open'],
}

const facts = {
  version: { nb: 'Versjon', nn: 'Versjon', en: 'Version' },
  after: { nb: 'Etter versjon', nn: 'Etter versjon', en: 'After version' },
  shown: { nb: 'Vises nå: versjon', nn: 'Blir vist no: versjon', en: 'Shown now: version' },
  host: { nb: 'Vertskommune', nn: 'Vertskommune', en: 'Host municipality' },
  link: { nb: 'Lenke', nn: 'Lenkje', en: 'Link' },
  ownerBefore: { nb: 'Eier før', nn: 'Eigar før', en: 'Owner before' },
  archiveBefore: { nb: 'Arkiv før', nn: 'Arkiv før', en: 'Archive before' },
  exemptBefore: { nb: 'Unntatt etter, før', nn: 'Unnateke etter, før', en: 'Exempt by, before' },
  reviewBefore: {
    nb: 'Skulle vurderes på nytt',
    nn: 'Skulle vurderast på nytt',
    en: 'Was to be looked at anew',
  },
  fileName: { nb: 'Fil', nn: 'Fil', en: 'File' },
} as const satisfies Record<string, Named>

/** What of a document was put right. */
const changedParts = {
  'document-owner': { nb: 'eieren', nn: 'eigaren', en: 'the owner' },
  'document-archiveOwner': {
    nb: 'hvem som arkiverer',
    nn: 'kven som arkiverer',
    en: 'who archives',
  },
  'document-exemptBy': {
    nb: 'hva den er unntatt etter',
    nn: 'kva han er unnateken etter',
    en: 'by what it is exempt',
  },
  'document-exemptReview': {
    nb: 'når unntaket vurderes på nytt',
    nn: 'når unntaket blir vurdert på nytt',
    en: 'when the exemption is looked at anew',
  },
} as const

/** What the journal tells of the room. */
export const journalWords = {
  deeds,
  bases: { ...bases, ...formerBases },
  facts,
  codes: { changedParts },
  inner: ['slug'],
  subjects: {
    document: { nb: 'En avtale', nn: 'Ein avtale', en: 'An agreement' },
    version: {
      nb: 'En versjon av en avtale',
      nn: 'Ein versjon av ein avtale',
      en: 'A version of an agreement',
    },
    'version-host': {
      nb: 'Vertskommunen i en avtale',
      nn: 'Vertskommunen i ein avtale',
      en: 'The host in an agreement',
    },
  },
} satisfies JournalWords

declare module '../../kernel/journal.model.ts' {
  interface JournalDeeds extends Record<keyof typeof deeds, unknown> {}
  interface Bases extends Record<keyof typeof bases, unknown> {}
}
