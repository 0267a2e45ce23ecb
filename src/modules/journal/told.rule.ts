import type { Json, ToldFact } from './journal-entry.model.ts'

const identifier = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** What an entry told, flat and in order, without what was empty and without identifiers that say nothing to a reader. */
export function toldFacts(details: Json): ToldFact[] {
  if (details === null || typeof details !== 'object' || Array.isArray(details)) return []
  return Object.entries(details as Record<string, Json>).flatMap(([key, value]) => {
    if (isGroup(value)) return toldGroup(key, value)
    const each = Array.isArray(value) ? value : [value]
    const values = each.filter(says)
    return [
      ...(values.length > 0 ? [{ key, values }] : []),
      ...each.filter(isGroup).flatMap(toldFacts),
    ]
  })
}

/** What is called otherwise in some group than where it stands alone. */
const calledInGroup: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  file: { name: 'fileName' },
  rule: { kind: 'rule' },
}

function toldGroup(group: string, value: Json): ToldFact[] {
  const called = calledInGroup[group]
  return toldFacts(value).map(({ key, values }) => ({ key: called?.[key] ?? key, values }))
}

const isGroup = (value: Json): boolean =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

const says = (value: Json): value is string | number | boolean =>
  value !== null && value !== '' && typeof value !== 'object' && !identifier.test(String(value))
