import type { Day } from '../../../kernel/day.model.ts'
import { shortDay } from '../../../kernel/format.model.ts'
import type { DocumentFacts } from '../../agreements/index.ts'
import type { PlannedParty } from '../board.model.ts'
import {
  type BoardRow,
  type CirculationFacts,
  toBoardParties,
  toCirculation,
} from '../circulation-row.model.ts'
import { judgeParty } from '../judgement.rule.ts'
import { isDecided } from '../party-state.rule.ts'
import { type AnswerBecomes, emptyPlan, type FormerVersion, type TypedPlan } from './plan.model.ts'

/** The version before with what was answered; null where none is out. */
export function formerVersion(
  facts: CirculationFacts | undefined,
  rows: readonly BoardRow[],
): FormerVersion | null {
  if (facts?.state !== 'out') return null
  const circulation = toCirculation(facts)
  return {
    versionId: facts.versionId,
    number: facts.number,
    decidingBody: circulation.decidingBody,
    rule: circulation.rule,
    functionKey: facts.mailFunction?.key ?? null,
    parties: toBoardParties(rows, facts).map((party) => ({
      code: party.code,
      name: party.name,
      kind: party.kind,
      state: judgeParty(party, circulation).state,
    })),
  }
}

/**
 * The choices as the form begins, on today's parties: those of the version before, or what the kind of document asks for. A
 * cooperation agreement is for each council and the trust's board (5.2 a); of others nobody knows who decides until somebody says.
 */
export function begunPlan(
  former: FormerVersion | null,
  kind: DocumentFacts['kind'],
  today: Day,
): TypedPlan {
  const begun = { ...emptyPlan, partiesOn: shortDay(today) }
  if (!former) {
    return kind === 'cooperation-agreement'
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
    percent: rule.kind === 'share' ? String(rule.percent).replace('.', ',') : '',
    day: rule.kind === 'on-day' ? shortDay(rule.day) : '',
    mailTo: former.functionKey ?? '',
  }
}

type Becoming = {
  code: string
  name: string
  state: FormerVersion['parties'][number]['state'] | null
  becomes: AnswerBecomes
}

/** What becomes of each party's answer, those of the version before first. */
export function answersBecome(
  former: FormerVersion,
  parties: readonly PlannedParty[],
  stand: boolean,
): Becoming[] {
  const isPlanned = (code: string) => parties.some((party) => party.code === code)
  const known = former.parties.map(({ code, name, state }) => ({
    code,
    name,
    state,
    becomes: !isPlanned(code)
      ? ('not-party-now' as const)
      : isDecided(state)
        ? stand
          ? ('stands' as const)
          : ('asked-anew' as const)
        : ('asked' as const),
  }))
  const fresh = parties.filter(({ code }) => !former.parties.some((each) => each.code === code))
  return [
    ...known,
    ...fresh.map(({ code, name }) => ({ code, name, state: null, becomes: 'new-party' as const })),
  ]
}

/** The parties whose answers stand. */
export const standingParties = (former: FormerVersion | null, stand: boolean): string[] =>
  former && stand
    ? former.parties.filter(({ state }) => isDecided(state)).map(({ code }) => code)
    : []
