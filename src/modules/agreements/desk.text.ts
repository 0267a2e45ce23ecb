import type { DeskWords } from '../../kernel/desk.model.ts'

/** What Min side tells of what waits with documents. */
export const deskWords = {
  'look-at-document-exemption': {
    asked: {
      nb: 'Et unntak fra offentlighet skal vurderes på nytt.',
      nn: 'Eit unntak frå offentlegheit skal vurderast på nytt.',
      en: 'An exemption from the public is to be looked at anew.',
    },
    deed: {
      nb: () => 'Vurder om dokumentet fortsatt er unntatt offentlighet.',
      nn: () => 'Vurder om dokumentet framleis er unnateke offentlegheit.',
      en: () => 'Consider whether the document is still exempt from the public.',
    },
    daysAhead: 30,
    href: (to, { slug = '', state }) =>
      to(state === 'draft' ? 'editDraft' : 'keepDocument', { slug }),
    all: (to, { slug = '' }) => to('document', { slug }),
  },
} as const satisfies DeskWords

declare module '../../kernel/desk.model.ts' {
  interface DeskThings extends Record<keyof typeof deskWords, unknown> {}
}
