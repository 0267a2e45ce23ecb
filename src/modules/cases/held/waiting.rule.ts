import type { Waiting } from '../../desk/index.ts'
import type { Case } from '../case.model.ts'
import { sideOf } from '../readers.rule.ts'

type Waits = Pick<
  Case,
  'code' | 'body' | 'title' | 'intake' | 'standing' | 'due' | 'audience' | 'exemptReview'
> & {
  raised: Pick<Case['raised'], 'party' | 'on'>
}

/**
 * What waits because of a case: to take it in, for whoever is secretary of the body and the secretariat; to answer, for the party that
 * raised it; and where it is to go on after it was postponed or sent back, with the day that it was wanted by; and where it is exempt, to look at that anew. The same whatever day it is asked.
 */
export function waitingOf(
  of: Waits,
): Waiting<'assess-case' | 'answer-case' | 'plan-case' | 'look-at-case-exemption'>[] {
  const { code, body, title, due, raised } = of
  const told = {
    placeName: '',
    shownOn: null,
    title,
    way: { case: code, body },
    audience: sideOf(of.audience) ?? 'community',
    functionKey: null,
  }
  if (of.intake === 'submitted') return [{ ...told, ...toKeeper(body), what: 'assess-case', due }]
  if (of.intake === 'asked-back') {
    return raised.party === null
      ? []
      : [{ ...told, what: 'answer-case', place: raised.party, waitsFor: 'place', due }]
  }
  if (of.intake !== 'accepted') return []
  const isStill = ['unplanned', 'postponed', 'sent-back'].includes(of.standing)
  return [
    ...(isStill ? [{ ...told, ...toKeeper(body), what: 'plan-case' as const, due }] : []),
    ...(of.exemptReview
      ? [
          {
            ...told,
            ...toKeeper(body),
            what: 'look-at-case-exemption' as const,
            due: of.exemptReview,
          },
        ]
      : []),
  ]
}

const toKeeper = (body: string) =>
  ({ place: body, waitsFor: 'secretariats', keptBy: body }) as const
