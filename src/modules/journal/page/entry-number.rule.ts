import { readCount } from '../../../kernel/typed-number.rule.ts'
import { oneLine, plainDigits } from '../../../kernel/typed-text.rule.ts'
import type { EntryProblem } from '../journal-entry.model.ts'

export type NamedEntry = { ok: true; number: number } | { ok: false; code: EntryProblem }

const words = /^(?:(?:journal)?(?:innslaget|innslag|entry)|nummeret|nummer|number|nr|no|#)[.:]? ?/

/** The entry that a text names: `62`, `nr. 62`, `innslag nr. 62`, `#62`. */
export function readEntryNumber(typed: string): NamedEntry {
  const text = plainDigits(oneLine(typed)).toLowerCase()
  if (text === '') return refused('number-missing')
  const bare = withoutWords(text).replace(/[.,;]+$/, '')
  const read = readCount(bare, { least: 0, most: Number.MAX_SAFE_INTEGER })
  if (read.ok) return read.value > 0 ? { ok: true, number: read.value } : refused('no-such-entry')
  const named = bare.match(/\d+/g) ?? []
  return refused(named.length > 1 ? 'several-numbers' : 'not-a-number')
}

const withoutWords = (text: string): string => {
  const rest = text.replace(words, '')
  return rest === text ? text : withoutWords(rest)
}

const refused = (code: EntryProblem) => ({ ok: false, code }) as const
