import type { DeskWords } from '../../../kernel/desk.model.ts'

/** What Min side tells of what waits with the contacts. */
export const deskWords = {
  'confirm-contacts': {
    title: {
      nb: 'Bekreft kontaktlista',
      nn: 'Stadfest kontaktlista',
      en: 'Confirm the list of contacts',
    },
    asked: {
      nb: 'Bekreftelse av kontaktlista.',
      nn: 'Stadfesting av kontaktlista.',
      en: 'Confirmation of the list of contacts.',
    },
    deed: {
      nb: (party) => `Noen i ${party} er ikke bekreftet på et år, eller etter en sammenslåing.`,
      nn: (party) => `Nokon i ${party} er ikkje stadfesta på eit år, eller etter ei samanslåing.`,
      en: (party) => `Some in ${party} have not been confirmed for a year, or since a merger.`,
    },
    href: (to, _way, place) => to('placeList', { place }),
    all: (to) => to('directory'),
  },
} as const satisfies DeskWords

declare module '../../../kernel/desk.model.ts' {
  interface DeskThings extends Record<keyof typeof deskWords, unknown> {}
}
