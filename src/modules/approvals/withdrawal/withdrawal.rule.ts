import type { Day } from '../../../kernel/day.model.ts'
import type { MailLanguage } from '../../../kernel/letter.model.ts'
import { successorsOn } from '../../parties/index.ts'
import type { ReceiversKnown } from '../../rounds/index.ts'
import type { BoardLine, BoardParty } from '../board.model.ts'
import type { CirculationFacts } from '../circulation-row.model.ts'
import type { OwnStanding, OwnWay, WithdrawnFacts } from '../mail/party-mail.model.ts'
import { askedLines } from '../mail/party-mail.rule.ts'
import { isAwaited } from '../party-state.rule.ts'
import type { WithdrawalTold } from './withdrawal.model.ts'

/** A version with its parties, and whom mails about it go to. */
type Told = {
  lines: readonly BoardLine[]
  parties: readonly Pick<BoardParty, 'code' | 'formerCodes'>[]
  known: ReceiversKnown
}

/**
 * Who is told that a version is withdrawn: the parties of the one that is out again, each with where it stands there, and
 * those that only the withdrawn one had. A municipality is the same under the codes that it has had.
 */
export function toldOfWithdrawal(
  withdrawn: Told,
  again: Told | null,
  {
    changes,
    reported,
    reportedAgain,
    today,
  }: {
    changes: Parameters<typeof successorsOn>[0]
    /** The parties that something is reported of to the withdrawn version which nobody has confirmed. */
    reported: readonly string[]
    /** The same of the version that is out again. */
    reportedAgain: readonly string[]
    today: Day
  },
): WithdrawalTold[] {
  const codesOf = ({ parties }: Told, code: string): string[] => {
    const { formerCodes = [] } = parties.find((party) => party.code === code) ?? {}
    const codes = [code, ...formerCodes]
    return [...codes, ...codes.flatMap((each) => successorsOn(changes, each, today))]
  }
  const reportedCodes = reported.flatMap((code) => codesOf(withdrawn, code))
  const those = (
    of: Told,
    lines: readonly BoardLine[],
    own: (line: BoardLine) => OwnStanding | null,
  ) =>
    of.parties.flatMap(({ code }): WithdrawalTold[] => {
      const line = lines.find((each) => each.code === code)
      if (!line) return []
      const standing = line.standing === 'unsettled' ? 'unsettled' : 'settled'
      const wasReported = codesOf(of, code).some((each) => reportedCodes.includes(each))
      const { name, kind } = line
      return askedLines([{ code, name, kind, standing }], of.known).map((asked) => ({
        ...asked,
        own: own(line),
        wasReported,
      }))
    })

  const isParty = ({ standing }: BoardLine) => standing !== 'not-party'
  const had = withdrawn.lines.filter((line) => isParty(line) || line.isLeftOut)
  if (!again) return those(withdrawn, had, () => null)
  const lines = again.lines.filter(isParty)
  const found = new Set(lines.flatMap(({ code }) => codesOf(again, code)))
  const rest = had.filter(({ code }) => !codesOf(withdrawn, code).some((each) => found.has(each)))
  return [
    ...those(again, lines, (line) => ownStanding(line, reportedAgain)),
    ...those(withdrawn, rest, () => ({ state: 'not-party' })),
  ]
}

const ownStanding = (line: BoardLine, reported: readonly string[]): OwnStanding =>
  isAwaited(line) || line.deciding === null
    ? { state: reported.includes(line.code) ? 'reported' : 'awaited' }
    : { state: 'answered', answer: line.state, day: line.deciding.day }

/** The first who is written to of those who stand alike: each of them gets a mail of its own kind. */
export const alikeTold = (told: readonly WithdrawalTold[]): WithdrawalTold[] => {
  const written = told.filter(({ refusal }) => refusal === null)
  const those =
    written.length > 0 ? written : told.filter(({ refusal }) => refusal === 'no-contact')
  return those.filter(
    (party, i) => those.findIndex(({ own }) => own?.state === party.own?.state) === i,
  )
}

/** What the mail tells one of them, of the version that is withdrawn and the one that is out again. */
export const withdrawnFacts = (
  {
    code,
    name,
    language,
    own,
    wasReported,
  }: Pick<WithdrawalTold, 'code' | 'name' | 'own' | 'wasReported'> & {
    language?: MailLanguage | undefined
  },
  { facts, again }: { facts: VersionInShort; again: VersionInShort | null },
  reason: string,
  link: OwnWay,
): WithdrawnFacts => ({
  ...{ code, name, language, link, reason, wasReported },
  title: facts.title,
  number: facts.number,
  deadline: again?.deadline ?? null,
  again: again && own ? { number: again.number, own } : null,
})

type VersionInShort = Pick<CirculationFacts, 'title' | 'number' | 'deadline'>
