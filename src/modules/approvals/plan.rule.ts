import { allow, refuse, type Verdict } from '../../kernel/verdict.model.ts'
import type { EntryRule } from './entry.model.ts'

export type PlanRefusal = 'no-parties' | 'more-than-parties' | 'impossible-share' | 'party-twice'

/** Can a version be put forward this way? The rule for entry into force must be one that can be met. */
export function judgePlan(plan: {
  rule: EntryRule
  parties: readonly { code: string }[]
}): Verdict<PlanRefusal> {
  const { rule, parties } = plan
  if (parties.length === 0) return refuse('no-parties')
  if (new Set(parties.map(({ code }) => code)).size < parties.length) return refuse('party-twice')
  if (rule.kind === 'number' && (rule.parties < 1 || rule.parties > parties.length)) {
    return refuse('more-than-parties')
  }
  if (rule.kind === 'share' && !(rule.percent > 0 && rule.percent <= 100)) {
    return refuse('impossible-share')
  }
  return allow(`ikrafttredelse: ${rule.kind}`)
}
