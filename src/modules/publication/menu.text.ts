import type { Menu } from '../../kernel/menu.model.ts'

/** Where the menu leads to in the room. */
export const menu = {
  home: { name: { nb: 'Forside', nn: 'Framside', en: 'Front page' }, address: 'front', rank: 10 },
} as const satisfies Menu

declare module '../../kernel/menu.model.ts' {
  interface MenuPlaces extends Record<keyof typeof menu, unknown> {}
}
