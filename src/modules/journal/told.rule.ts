import type { Json, ToldFact } from './journal-entry.model.ts'

const identifier = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** What an entry told, flat and in order, without what was empty and without identifiers that say nothing to a reader. */
export function toldFacts(details: Json): ToldFact[] {
  if (details === null || typeof details !== 'object' || Array.isArray(details)) return []
  return Object.entries(details as Record<string, Json>).flatMap(([key, value]) => {
    if (isGroup(value)) return key === 'file' ? toldFile(value) : toldFacts(value)
    const each = Array.isArray(value) ? value : [value]
    const values = each.filter(says)
    return [
      ...(values.length > 0 ? [{ key, values }] : []),
      ...each.filter(isGroup).flatMap(toldFacts),
    ]
  })
}

/** A file by its name; the hash of it says nothing to a reader. */
const toldFile = (file: Json): ToldFact[] =>
  toldFacts(file).flatMap(({ key, values }) =>
    key === 'name' ? [{ key: 'fileName', values }] : [],
  )

const isGroup = (value: Json): boolean =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

const says = (value: Json): value is string | number | boolean =>
  value !== null && value !== '' && typeof value !== 'object' && !identifier.test(String(value))
