import type { Menu } from '../../kernel/menu.model.ts'

/** Where the menu leads to in the room. */
export const menu = {
  municipalities: {
    name: { nb: 'Kommuner', nn: 'Kommunar', en: 'Municipalities' },
    address: 'municipalities',
    rank: 30,
  },
} as const satisfies Menu

declare module '../../kernel/menu.model.ts' {
  interface MenuPlaces extends Record<keyof typeof menu, unknown> {}
}
