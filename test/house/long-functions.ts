import type { Source } from './deed-rules.ts'

/** How many lines a function has, before it is split by what it says. */
const longestFunction = 60

const begins =
  /^(?:export )?(?:default )?(?:async )?(?:function\*? (\w+)|const (\w+)(?:: [^=]+)? = (?:async )?(?:<.*>)?(?:\(|\w+ =>))/
/** The end of what a function is handed, or of what it answers, before its own lines. */
const goesOn = /^[)}\]>].*(?:[{([]|=>|[?:|&])$/
const closes = /^[)}\]`]/

/** The functions of a file at its outermost level, and how many lines each has. The formatter sets what closes one first on its line. */
export function functionsIn({ path, text }: Source): { name: string; lines: number }[] {
  const lines = text.split('\n')
  return lines.flatMap((line, first) => {
    const [, declared, named] = begins.exec(line) ?? []
    const name = declared ?? named
    if (name === undefined) return []
    const rest = lines.slice(first + 1)
    const next = rest.findIndex((each) => /^\S/.test(each) && !goesOn.test(each))
    const after = next < 0 ? rest : rest.slice(0, next)
    const closing = closes.test(rest[next] ?? '') ? 1 : 0
    const body = after.join('\n').trimEnd().split('\n').length
    return [{ name: `${path}: ${name}`, lines: 1 + (after.length === 0 ? 0 : body) + closing }]
  })
}

export const longFunctions = (sources: readonly Source[]): string[] =>
  sources
    .flatMap(functionsIn)
    .filter(({ lines }) => lines > longestFunction)
    .map(({ name }) => name)
    .sort()
