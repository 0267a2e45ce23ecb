import { short } from './tell.ts'

/** How much is kept of the words that a remark is on, and how many remarks lie on the same words. */
const mostLetters = 400
const mostOpen = 100

/** The words that remarks are on. */
export type Passages = {
  mark(at: 'start' | 'end', id: string): void
  hear(text: string): void
  of(id: string): string
}

export function passagesOf(): Passages {
  const open = new Map<string, string>()
  const known = new Map<string, string>()
  return {
    mark(at, id) {
      if (at === 'start' && open.size < mostOpen) open.set(id, '')
      const passage = open.get(id)
      if (at !== 'end' || passage === undefined) return
      open.delete(id)
      if (!known.has(id)) known.set(id, short(passage))
    },
    hear(text) {
      for (const [id, passage] of open) {
        if (passage.length < mostLetters) open.set(id, passage + text.slice(0, mostLetters))
      }
    },
    of: (id) => known.get(id) ?? short(open.get(id) ?? ''),
  }
}
