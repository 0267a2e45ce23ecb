import type { Deed } from '../../kernel/deed.model.ts'
import type { Brought } from '../../platform/bring.ts'
import { usualSession } from '../../platform/settings.ts'
import { statedDeed } from '../../platform/web.ts'

/** One way out of a house or into it: a page, a file, or where a form is sent. */
export type Outlet = { method: 'GET' | 'POST'; name: string; pattern: string; deed: Deed | null }

/** All that the rooms of a house answer at. */
export function outletsOf(brought: Brought): Outlet[] {
  const settings = { sendsMail: true, demonstration: true, sessionLasts: usualSession }
  const names = new Map(Object.entries(brought.addresses).map(([name, path]) => [path, name]))
  const outlets = new Map<string, Outlet>()
  for (const room of brought.rooms) {
    for (const { method, path, handler } of room.routes?.({ settings, ...brought }).routes ?? []) {
      if (method !== 'GET' && method !== 'POST') continue
      const key = `${method} ${path}`
      const deed = outlets.get(key)?.deed ?? statedDeed(handler)
      outlets.set(key, { method, name: names.get(path) ?? '', pattern: path, deed })
    }
  }
  return [...outlets.values()]
}
