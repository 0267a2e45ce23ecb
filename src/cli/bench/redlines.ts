import { redline } from '../../kernel/redline.rule.ts'
import { asRedline } from '../../ui/text-redline.ts'
import { type Result, result } from './result.ts'

/** A paper of twenty pages: so many paragraphs of so many words. */
const paragraphs = 260
const words = 32
const times = 9

const vocabulary =
  'kommunene og helseforetaket skal sammen følge opp at avtalen virker slik den er ment for pasienter brukere pårørende ansatte og ledere i små og store kommuner hvert år'.split(
    ' ',
  )

/** Paragraphs that are unlike each other, with other words in one of every `changedEach`. */
const paper = (changedEach: number): string =>
  Array.from({ length: paragraphs }, (_, at) => {
    const isChanged = changedEach > 0 && at % changedEach === 0
    return Array.from({ length: words }, (_none, nth) =>
      isChanged && nth % 8 === 3
        ? `endret${at}`
        : (vocabulary[(at * 7 + nth * 5) % vocabulary.length] ?? ''),
    )
      .join(' ')
      .replace(/^./, (first) => first.toUpperCase())
      .concat(`, ledd ${at + 1}.`)
  }).join('\n\n')

/** What two papers of twenty pages differ in, word by word: a fifth of the paragraphs, all of them, and as a page tells it. */
export function measureRedlines(): Result[] {
  const before = paper(0)
  return [
    result(
      'redline-some',
      cpuOf(() => redline(before, paper(5)), before),
    ),
    result(
      'redline-all',
      cpuOf(() => redline(before, paper(1)), before),
    ),
    result(
      'redline-read',
      cpuOf(() => asRedline(before, paper(5)), before),
    ),
  ]
}

/** The middle of several turns, in milliseconds of CPU, once the code is warm. */
function cpuOf(work: () => readonly unknown[], before: string): number {
  if (before.split(/\s+/).length < 8_000) throw new Error('The paper is shorter than twenty pages')
  if (work().length < 3) throw new Error('Nothing was found changed')
  work()
  const taken = Array.from({ length: times }, () => {
    const start = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1_000
  })
  return taken.toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? 0
}
