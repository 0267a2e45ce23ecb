import type { Menu } from '../../kernel/menu.model.ts'

/** Where the menu leads to in the room. */
export const menu = {
  documents: {
    name: { nb: 'Avtaler', nn: 'Avtalar', en: 'Agreements' },
    address: 'documents',
    rank: 20,
  },
} as const satisfies Menu

declare module '../../kernel/menu.model.ts' {
  interface MenuPlaces extends Record<keyof typeof menu, unknown> {}
}
