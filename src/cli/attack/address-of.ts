import type { AddressBook } from '../../kernel/address.model.ts'

/** An address as a path names it, and what stands for what it leaves open. */
export type Addressed = { name: string; pattern: string; names: Readonly<Record<string, string>> }

export type AddressReader = {
  /** The address that answers at a path: the one that leaves least open. */
  of(path: string): Addressed | null
  /** What an address leaves open. */
  openIn(name: string): readonly string[]
}

type Read = { name: string; pattern: string; open: readonly string[]; shape: RegExp }

const mostKnown = 20_000

const readers = new WeakMap<AddressBook, AddressReader>()

/** Knows what a house's addresses are called; the same for the same book. */
export function readAddresses(book: AddressBook): AddressReader {
  const reader = readers.get(book) ?? newReader(book)
  readers.set(book, reader)
  return reader
}

function newReader(book: AddressBook): AddressReader {
  const all = Object.entries(book)
    .map(([name, pattern]): Read => ({ name, pattern, ...shapeOf(pattern) }))
    .toSorted((one, other) => one.open.length - other.open.length)
  const byName = new Map(all.map((each) => [each.name, each]))
  const read = (bare: string): Addressed | null => {
    for (const { name, pattern, open, shape } of all) {
      const found = shape.exec(bare)
      if (!found) continue
      const names = open.map((each, at) => [each, decoded(found[at + 1] ?? '')])
      return { name, pattern, names: Object.fromEntries(names) }
    }
    return null
  }
  // The same links stand on page after page.
  const known = new Map<string, Addressed | null>()
  return {
    of: (path) => {
      const [bare = ''] = path.split(/[?#]/)
      const found = known.get(bare)
      if (found !== undefined) return found
      if (known.size >= mostKnown) known.clear()
      const addressed = read(bare)
      known.set(bare, addressed)
      return addressed
    },
    openIn: (name) => byName.get(name)?.open ?? [],
  }
}

function shapeOf(pattern: string): Pick<Read, 'open' | 'shape'> {
  const open: string[] = []
  const parts = pattern.split('/').map((part) => {
    const [, name, own] = /^:(\w+)(?:\{(.*)\})?$/.exec(part) ?? []
    if (name === undefined) return part.replaceAll('.', '\\.')
    open.push(name)
    return `(${own?.replaceAll(/\((?!\?)/g, '(?:') ?? '[^/]+'})`
  })
  return { open, shape: new RegExp(`^${parts.join('/')}$`) }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
