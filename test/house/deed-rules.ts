/** A file with what it says. */
export type Source = { path: string; text: string }

/** What a file says at its outermost level, one function or constant at a time. */
const piecesOf = ({ path, text }: Source): { path: string; name: string; text: string }[] =>
  text
    .split(/^(?=(?:export )?(?:const|async function|function) \w)/m)
    .map((piece) => ({
      path,
      name: /^(?:export )?(?:const|async function|function) (\w+)/.exec(piece)?.[1] ?? '',
      text: piece,
    }))
    .filter(({ name }) => name !== '')

const isKind = (kind: string) => (source: { path: string }) => source.path.endsWith(`.${kind}.ts`)

/** A document is asked for by the name in its address. */
const asksBySlug = /\bslug\s*(?:=|in\b)\s*[$(]|['.]slug',\s*'(?:=|in)'/
const asksWhoSees = /hold_document\(|viewer_(?:sees|reads)\(|\$\{(?:seen|isRead)\}/

/** Where a document is found by its address without asking whether the one who asks sees it. */
export const findsUnseen = (sources: readonly Source[]): string[] =>
  sources
    .flatMap(piecesOf)
    .filter(({ text }) => asksBySlug.test(text) && !asksWhoSees.test(text))
    .map(({ path, name }) => `${path}: ${name}`)

/**
 * What the house does itself: to check the journal, to judge what a former edition has not, and what the calendar or
 * whoever has a link asks for.
 */
const housesOwn = [
  'src/modules/journal/write-entry.command.ts: verifyAll',
  'src/modules/approvals/judged/judge-anew.command.ts: judgeAnew',
  'src/modules/approvals/reporting/report-by-link.command.ts: reportByLink',
  'src/modules/bodies/candidate/stand-by-link.command.ts: standByLink',
  'src/modules/cases/receipt/answer-case.command.ts: answerByCaseLink',
  'src/modules/rounds/link/answer-by-link.command.ts: answerByLink',
  'src/modules/rounds/nudging/nudge-round.command.ts: remindByCalendar',
  'src/modules/rounds/nudging/remind-due.command.ts: remindAllDue',
]

/** Where a command opens a community without saying who does it. */
export const doersUnsaid = (sources: readonly Source[]): string[] =>
  sources
    .filter(isKind('command'))
    .flatMap(piecesOf)
    .filter(({ text }) =>
      /\binCommunity\(\s*db,\s*(?:[\w.]*communityId\b|\{[^}]*by: null)/.test(text),
    )
    .map(({ path, name }) => `${path}: ${name}`)
    .filter((place) => !housesOwn.includes(place))

/** The first thing that a piece waits for in its transaction. */
const firstAwaited = (text: string): string | null => {
  const inside = /\(tx\)|\btx: Tx\b/.exec(text)
  const rest = inside === null ? '' : text.slice(inside.index)
  return /\bawait\s+(?:tx\.)?(\w+)|=>\s*(\w+Within)\(/.exec(rest)?.slice(1).find(Boolean) ?? null
}

/**
 * Where a command that writes in the journal judges what it has not held: the first that it waits for neither holds nor is
 * one that does. What is alone in its community holds all of it.
 */
export function judgesUnheld(sources: readonly Source[]): string[] {
  const commands = sources.filter(isKind('command'))
  const pieces = commands.flatMap(piecesOf)
  const deeds = commands.filter(
    ({ text }) => text.includes('writeEntry(') && !text.includes('aloneInCommunity('),
  )
  const firsts = new Map(pieces.map(({ name, text }) => [name, firstAwaited(text)]))
  const holds = (name: string | null): boolean => {
    if (name === null) return false
    return /^(?:hold|lock|spend)[A-Z]/.test(name) || holds(firsts.get(name) ?? null)
  }
  return deeds
    .flatMap(piecesOf)
    .filter(({ text }) => /\bjudge[A-Z]\w*\(/.test(text) && firstAwaited(text) !== null)
    .filter(({ name }) => !holds(firsts.get(name) ?? null))
    .map(({ path, name }) => `${path}: ${name}`)
}
