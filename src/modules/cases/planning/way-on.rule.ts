import { shortDay } from '../../../kernel/format.model.ts'
import type { Case } from '../case.model.ts'
import { type StopNames, stopName } from '../stop-name.rule.ts'
import type { Treatment } from '../treatment.model.ts'
import { recommendationBy } from './authority-asked.rule.ts'
import type { Stopped } from './plan-check.rule.ts'

/** What can be done where a decision was stopped: others who may, who recommends first, or somebody who judges. */
export type WayOn =
  | {
      code: 'outside-authority'
      judge: string | null
      name: string
      /** Bodies that may, each filled in by a button. */
      bodies: readonly { key: string; name: string }[]
      /** Is the body the one that recommends first? */
      recommends: boolean
    }
  | {
      code: 'recommendation-first'
      name: string
      from: string
    }
  | {
      code: 'authority-unknown'
      name: string
      asked: { sak: string; organ: string; dag: string } | null
    }

/** The ways on from what stopped a decision. */
export function wayOn(
  stopped: Stopped,
  of: { item: Pick<Case, 'matter'>; treatments: readonly Treatment[]; names: StopNames },
): WayOn {
  const called = (body: string) => stopName({ body, party: null, bodyName: null }, of.names)
  const name = stopped.called ?? called(stopped.body)
  switch (stopped.code) {
    case 'outside-authority': {
      const { answer } = stopped
      const isOther = !answer.ok && answer.code === 'other-body'
      const offered = isOther ? answer.offered.map(({ decider }) => decider) : []
      const bodies = of.names.bodies.filter(({ key }) => offered.includes(key))
      return {
        ...{ code: stopped.code, name, judge: stopped.judgement?.judge ?? null },
        bodies: bodies.map(({ key }) => ({ key, name: called(key) })),
        recommends:
          isOther &&
          answer.recommends !== null &&
          recommendationBy(stopped.body, of.treatments) === null,
      }
    }
    case 'recommendation-first':
      return { code: stopped.code, name, from: called(stopped.from) }
    case 'authority-unknown': {
      const asked = { sak: of.item.matter ?? '', organ: stopped.body, dag: shortDay(stopped.on) }
      return { code: stopped.code, name, asked: stopped.isToJudge ? asked : null }
    }
  }
}
