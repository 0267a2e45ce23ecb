import type { Menu } from '../../kernel/menu.model.ts'

/** Where the menu leads to in the room. */
export const menu = {
  cases: {
    name: { nb: 'Saker', nn: 'Saker', en: 'Cases' },
    address: 'cases',
    rank: 15,
  },
} as const satisfies Menu

declare module '../../kernel/menu.model.ts' {
  interface MenuPlaces extends Record<keyof typeof menu, unknown> {}
}
