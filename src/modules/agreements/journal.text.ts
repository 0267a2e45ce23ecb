import type { JournalWords } from '../../kernel/journal.model.ts'
import type { Named } from '../../kernel/words.model.ts'

const deeds = {
  'document-created': { nb: 'Avtale opprettet', nn: 'Avtale oppretta', en: 'Agreement created' },
  'draft-begun': { nb: 'Utkast opprettet', nn: 'Utkast oppretta', en: 'Draft created' },
  'draft-changed': { nb: 'Utkast endret', nn: 'Utkast endra', en: 'Draft edited' },
  'draft-discarded': { nb: 'Utkast forkastet', nn: 'Utkast forkasta', en: 'Draft discarded' },
  'version-withdrawn': { nb: 'Versjon trukket', nn: 'Versjon trekt', en: 'Version withdrawn' },
  'host-settled': {
    nb: 'Vertskommune registrert',
    nn: 'Vertskommune registrert',
    en: 'Host municipality registered',
  },
} as const satisfies Record<string, Named>

const facts = {
  version: { nb: 'Versjon', nn: 'Versjon', en: 'Version' },
  after: { nb: 'Etter versjon', nn: 'Etter versjon', en: 'After version' },
  slug: { nb: 'Adresse', nn: 'Adresse', en: 'Address' },
  host: { nb: 'Vertskommune', nn: 'Vertskommune', en: 'Host municipality' },
  link: { nb: 'Lenke', nn: 'Lenkje', en: 'Link' },
  fileName: { nb: 'Fil', nn: 'Fil', en: 'File' },
} as const satisfies Record<string, Named>

/** What the journal tells of the room. */
export const journalWords = { deeds, facts } satisfies JournalWords

declare module '../../kernel/journal.model.ts' {
  interface JournalDeeds extends Record<keyof typeof deeds, unknown> {}
}
