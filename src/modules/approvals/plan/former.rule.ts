import type { Day } from '../../../kernel/day.model.ts'
import { shortDay } from '../../../kernel/format.model.ts'
import type { DocumentFacts } from '../../agreements/index.ts'
import {
  type MunicipalityChange,
  movedCode,
  type PartyFacts,
  partiesAsOf,
  successorsOn,
} from '../../parties/index.ts'
import type { BoardParty, PlannedParty } from '../board.model.ts'
import {
  type BoardRow,
  type CirculationFacts,
  toBoardParties,
  toCirculation,
} from '../circulation-row.model.ts'
import { fractionOf } from '../entry.model.ts'
import { partyReading } from '../judgement.rule.ts'
import type { NewerVersion } from '../mail/party-mail.model.ts'
import { askedAgainAfter, isDecided } from '../party-state.rule.ts'
import { type AnswerBecomes, emptyPlan, type FormerVersion, type TypedPlan } from './plan.model.ts'

/** The version before with what was answered; null where none is out. */
export const formerVersion = (
  facts: CirculationFacts | undefined,
  rows: readonly BoardRow[],
  reported: readonly Pick<BoardParty, 'code'>[] = [],
): FormerVersion | null => (facts?.state === 'out' ? lastVersion(facts, rows, reported) : null)

/** The last version that was put forward, out or withdrawn, whose choices the next one begins with; null for the first. */
export function lastVersion(
  facts: CirculationFacts | undefined,
  rows: readonly BoardRow[],
  reported: readonly Pick<BoardParty, 'code'>[] = [],
): FormerVersion | null {
  if (!facts) return null
  const circulation = toCirculation(facts)
  return {
    versionId: facts.versionId,
    number: facts.number,
    putForwardOn: facts.putForwardOn,
    decidingBody: circulation.decidingBody,
    rule: circulation.rule,
    functionKey: facts.mailFunction?.key ?? null,
    parties: toBoardParties(rows, facts).map((party) => {
      const { deciding, judged } = partyReading(party, circulation)
      const { state, standing, isAskedAgain } = judged
      const again = deciding && isAskedAgain ? askedAgainAfter(party, deciding.id) : null
      return {
        code: party.code,
        formerCodes: party.formerCodes,
        name: party.name,
        kind: party.kind,
        state,
        isLeftOut: standing === 'not-party' && party.clarification?.leftOut === true,
        isAskedAgain,
        answeredOn: deciding?.day ?? null,
        askedBecause: again?.reason ?? null,
        isReported: reported.some(({ code }) => code === party.code),
      }
    }),
  }
}

/**
 * The choices as the form begins, on today's parties: those of the version before, or what the kind of document asks for. The
 * cooperation agreement and its guidelines are for each council and the trust's board (5.2 a); of others nobody knows who
 * decides until somebody says.
 */
export function begunPlan(
  former: FormerVersion | null,
  kind: DocumentFacts['kind'],
  today: Day,
  facts: PartyFacts,
): TypedPlan {
  const begun = { ...emptyPlan, partiesOn: shortDay(today) }
  if (!former) {
    return forCouncilsAndBoard.includes(kind)
      ? { ...begun, decidingBody: 'municipal-council', trust: 'yes' }
      : begun
  }
  const { rule, decidingBody, parties } = former
  return {
    ...begun,
    decidingBody: decidingBody === 'trust-board' ? '' : decidingBody,
    trust: parties.some(({ kind }) => kind === 'health-trust') ? 'yes' : '',
    rule: rule.kind === 'not-stated' ? '' : rule.kind,
    parties: rule.kind === 'number' ? String(rule.parties) : '',
    percent: rule.kind === 'share' ? typedShare(rule.percent) : '',
    day: rule.kind === 'on-day' ? shortDay(rule.day) : '',
    earliest: 'earliest' in rule && rule.earliest ? shortDay(rule.earliest) : '',
    mailTo: former.functionKey ?? '',
    ...(wasForAll(former, facts)
      ? {}
      : {
          who: 'chosen',
          chosen: parties.flatMap(({ kind, code }) =>
            kind === 'municipality' ? successorsOn(facts.changes, code, today) : [],
          ),
        }),
  }
}

/** A share as one would type it: `2/3`, `66,7`. */
function typedShare(percent: number): string {
  const fraction = fractionOf(percent)
  return fraction
    ? `${fraction.numerator}/${fraction.denominator}`
    : String(percent).replace('.', ',')
}

const forCouncilsAndBoard: readonly DocumentFacts['kind'][] = ['cooperation-agreement', 'guideline']

/** Was the version put before all that were parties the day it went out? */
function wasForAll({ parties, putForwardOn }: FormerVersion, facts: PartyFacts): boolean {
  const asked = new Set(parties.map(({ code }) => code))
  return partiesAsOf(facts, putForwardOn).every(({ code }) => asked.has(code))
}

type Becoming = {
  code: string
  name: string
  /** How it stood with the version before; null for a new one. */
  before: Pick<OfFormer, 'state' | 'isLeftOut' | 'isReported'> | null
  becomes: AnswerBecomes
}

/** Which party of the version before each of the next one is: the same municipality, over new codes and names alone. */
export function sameParties(
  former: FormerVersion | null,
  changes: readonly MunicipalityChange[],
  partiesOn: Day,
): Map<string, FormerVersion['parties'][number]> {
  const moved = (former?.parties ?? []).flatMap((party) => {
    const now = movedCode(changes, party.code, former?.putForwardOn ?? partiesOn, partiesOn)
    return now === null ? [] : [[now, party] as const]
  })
  return new Map(moved)
}

/** The parties with the codes that those whose answers stand had before. */
export const withFormerCodes = <Party extends Pick<PlannedParty, 'code'>>(
  parties: readonly Party[],
  same: ReturnType<typeof sameParties>,
): (Party & { formerCodes: string[] })[] =>
  parties.map((party) => {
    const before = same.get(party.code)
    const codes = before ? [before.code, ...before.formerCodes] : []
    return { ...party, formerCodes: codes.filter((code) => code !== party.code) }
  })

/** What becomes of each party's answer, those of the version before first. */
export function answersBecome(
  former: FormerVersion,
  parties: readonly PlannedParty[],
  { changes, partiesOn, stand }: Facts & { stand: boolean },
): Becoming[] {
  const same = sameParties(former, changes, partiesOn)
  const nowOf = new Map([...same].map(([now, { code }]) => [code, now]))
  const isPlanned = (code: string | undefined) => parties.some((party) => party.code === code)
  const becomes = (party: FormerVersion['parties'][number]): AnswerBecomes => {
    const { code, state } = party
    const now = nowOf.get(code)
    if (now === undefined) {
      const successors = successorsOn(changes, code, partiesOn)
      return successors.some(isPlanned) ? 'merged' : 'not-party-now'
    }
    if (!isPlanned(now)) return 'not-party-now'
    if (party.isLeftOut) return stand ? 'left-out' : 'left-out-no-more'
    if (!isDecided(state)) return 'asked'
    return stand && answerStands(party) ? 'stands' : 'asked-anew'
  }
  const fresh = parties.filter(({ code }) => !same.has(code))
  return [
    ...former.parties.map((party) => ({ ...party, before: party, becomes: becomes(party) })),
    ...fresh.map(({ code, name }) => ({ code, name, before: null, becomes: 'new-party' as const })),
  ]
}

type Facts = { changes: readonly MunicipalityChange[]; partiesOn: Day }

type OfFormer = FormerVersion['parties'][number]

/** Does its answer stand in a correction? One that is left out gives none, and one that is asked again is asked still. */
const answerStands = ({ state, isLeftOut, isAskedAgain }: OfFormer): boolean =>
  isDecided(state) && !isLeftOut && !isAskedAgain

/** The parties of the next version that were such in the one before, by the code that they have in it. */
const partiesThatWere =
  (were: (party: OfFormer) => boolean) =>
  (
    parties: readonly { code: string; formerCodes?: readonly string[] }[],
    former: FormerVersion | null,
  ): string[] => {
    const codes = new Set(former?.parties.filter(were).map(({ code }) => code))
    return parties
      .filter(({ code, formerCodes = [] }) =>
        [code, ...formerCodes].some((each) => codes.has(each)),
      )
      .map(({ code }) => code)
  }

/** The parties whose answers stand in a correction. */
export const standingParties = partiesThatWere(answerStands)

/** The parties that a correction holds without, as the version before did. */
export const leftOutParties = partiesThatWere(({ isLeftOut }) => isLeftOut)

/** What a mail about a version that is not the first tells each party of the one before; null for the first. */
export function newerVersions(
  number: number,
  former: FormerVersion | null,
  { changes, partiesOn }: Facts,
): (partyCode: string) => NewerVersion | null {
  const same = sameParties(former, changes, partiesOn)
  return (partyCode) => {
    if (number === 1) return null
    const was = same.get(partyCode)
    if (!former || !was) return { number, before: null }
    const { state, answeredOn = null, askedBecause = null } = was
    const answer = isDecided(state) ? { state, day: answeredOn } : null
    return { number, before: { number: former.number, answer, again: askedBecause } }
  }
}
