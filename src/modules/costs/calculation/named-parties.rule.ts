import type { Day } from '../../../kernel/day.model.ts'
import type { ReadingProblem } from '../../../kernel/reading.model.ts'
import { oneLine } from '../../../kernel/typed-text.rule.ts'
import { nameBook, readMunicipalities } from '../../parties/index.ts'
import type { Register } from './register.model.ts'

/** One municipality of a text as it was typed, by its code; or why it cannot be taken. */
export type NamedHere =
  | { typed: string; code: string }
  | {
      typed: string
      code: null
      problem: ReadingProblem | 'unknown-party'
      about: string
    }

const longestList = 10_000

/** The municipalities that texts name, by name or number, as they were on a day: any in the register. */
export function partyNames({ municipalities, changes }: Register) {
  let book: ReturnType<typeof nameBook> | null = null
  return (text: string, on: Day): NamedHere[] => {
    if (oneLine(text) === '') return []
    if (text.length > longestList) {
      return [
        { typed: '', code: null, problem: { code: 'too-long', longest: longestList }, about: '' },
      ]
    }
    book ??= nameBook(municipalities, changes)
    return readMunicipalities(text, book, on).map(({ typed, read }) => {
      if (read.ok) return { typed, code: read.value }
      const number = read.problem.code === 'name-unknown' && /^\D{0,20}(\d{4})\D?$/.exec(typed)?.[1]
      return number
        ? { typed, code: null, problem: 'unknown-party', about: number }
        : { typed, code: null, problem: read.problem, about: typed }
    })
  }
}
