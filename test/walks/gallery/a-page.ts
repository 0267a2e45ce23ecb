import { pathTo } from '../../../src/kernel/address.model.ts'
import { day, instant } from '../../../src/kernel/day.model.ts'
import type { PageContext, Viewer } from '../../../src/kernel/page.model.ts'
import { brought } from '../../../src/rooms.ts'

export const secretary: Viewer = {
  personId: '0',
  name: 'Sekretariatet',
  roles: [{ role: 'secretariat', partyCode: null }],
}

/** A page's surroundings, made up for looking at the pieces. */
export function aPage(over: Partial<PageContext> & { exercise?: boolean } = {}): PageContext {
  const { exercise = false, ...rest } = over
  const name = exercise ? 'Øvelse' : 'Helsefellesskapet Nordre Trøndelag'
  return {
    locale: 'nb',
    community: { id: '0', key: 'nordre-trondelag', name, exercise },
    viewer: null,
    readerName: over.viewer?.name ?? '',
    path: '/nordre-trondelag',
    guide: 'kom-i-gang',
    today: day('2018-01-08'),
    now: instant('2018-01-08T09:00:00.000Z'),
    csrf: 'merke',
    formKey: '019a0000-0000-7000-8000-000000000000',
    menu: brought.menu,
    to: (name, filled = {}, asked = {}) =>
      pathTo<string>(brought.addresses[name] ?? '', { community: 'ovelse', ...filled }, asked),
    stamps: new Map(),
    offered: new Set(),
    parking: new Map(),
    parked: new Set(),
    news: null,
    may: () => true,
    ...rest,
  }
}
