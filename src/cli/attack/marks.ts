import { addDays } from '../../kernel/day.model.ts'
import { type Audience, type AudienceKey, audiences, keyOf } from '../../kernel/deed.model.ts'
import type { DrillFields } from '../../kernel/drill.model.ts'
import { shortDay } from '../../kernel/format.model.ts'
import { osloDay } from '../../kernel/oslo.model.ts'
import { now } from '../../platform/clock.ts'
import type { Chance } from './chance.ts'

/** A word that stands nowhere else, and who may read it: these audiences, and these parties. */
export type Mark = { word: string; readers: readonly string[] }

/** Words that stand for other braces than those of marks. */
export type Known = Readonly<Record<string, string>>

/** What stands for the braces of one run of a drill. */
export type Marks = {
  all(): readonly Mark[]
  fill(text: string, known?: Known): string
  fillAll(typed: DrillFields, known?: Known): [name: string, value: string][]
}

const today = osloDay(now())
const days: Readonly<Record<string, string>> = {
  today: shortDay(today),
  soon: shortDay(addDays(today, 14)),
  later: shortDay(addDays(today, 21)),
}

const open = 'zq'
const letters = 8
/** Every mark that can be, in a text that somebody got. */
export const anyMark = new RegExp(`${open}[a-z]{${letters}}`, 'g')

export const newWord = (chance: Chance): string =>
  open + Array.from({ length: letters }, () => String.fromCharCode(97 + chance(26))).join('')

/** The marks of a run, the same for the same readers; made where they are first asked for. */
export function newMarks(chance: Chance): Marks {
  const made = new Map<string, Mark>()
  const wordFor = (readers: string): string => {
    const mark = made.get(readers) ?? { word: newWord(chance), readers: readers.split('+') }
    made.set(readers, mark)
    return mark.word
  }
  const fill = (text: string, known: Known = {}) =>
    text.replaceAll(
      /\{([a-z0-9+-]+)\}/g,
      (_, name: string) => known[name] ?? days[name] ?? wordFor(name),
    )
  return {
    all: () => [...made.values()],
    fill,
    fillAll: (typed, known) =>
      Object.entries(typed).flatMap(([name, value]) =>
        [value].flat().map((each): [string, string] => [name, fill(each, known)]),
      ),
  }
}

/** Reads a mark where it is written to them by mail, and nowhere else. */
export const receiver = 'receiver'

/** Read a mark that tells who is let in, whose things they may read or not. */
const managers = 'managers'

/** May somebody with these audiences, acting for this party, read it? */
export const mayRead = (
  { readers }: Mark,
  viewer: { audiences: readonly AudienceKey[]; party: string | null; manages?: boolean },
): boolean =>
  readers.some(
    (reader) =>
      reader === 'public' ||
      reader === viewer.party ||
      (reader === managers && viewer.manages === true) ||
      (isAudience(reader) && viewer.audiences.includes(keyOf(reader))) ||
      viewer.audiences.some((key) => key.startsWith('body:') && reader === key.replace(':', '-')),
  )

const isAudience = (text: string): text is Audience =>
  (audiences as readonly string[]).includes(text)
