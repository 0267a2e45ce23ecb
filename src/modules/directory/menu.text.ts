import type { Menu } from '../../kernel/menu.model.ts'

/** Where the menu leads to in the room. */
export const menu = {
  directory: {
    name: { nb: 'Kontakter', nn: 'Kontaktar', en: 'Contacts' },
    address: 'directory',
    deed: 'read-directory',
    rank: 35,
  },
} as const satisfies Menu

declare module '../../kernel/menu.model.ts' {
  interface MenuPlaces extends Record<keyof typeof menu, unknown> {}
}
