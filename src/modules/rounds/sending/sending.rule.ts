import type { Day } from '../../../kernel/day.model.ts'
import { allow, refuse, type Verdict } from '../../../kernel/verdict.model.ts'
import { membersByRegion, type Place, type PlaceFacts } from '../../directory/index.ts'
import { inhabitantsOn, type PopulationFigure } from '../../parties/index.ts'
import type { Question } from '../question.model.ts'
import type { SendRefusal, StateRefusal } from '../refusal.model.ts'
import { type Asked, isOpen, type Round } from '../round.model.ts'

/** May a round be sent on a day? */
export function judgeSending(
  round: Pick<Round, 'state' | 'deadline'>,
  questions: readonly Question[],
  asked: readonly Asked[],
  places: readonly Place[],
  today: Day,
): Verdict<SendRefusal> {
  if (round.state !== 'draft') return refuse('sent-already')
  if (questions.length === 0) return refuse('no-questions')
  if (asked.length === 0) return refuse('nobody-asked')
  if (round.deadline === null) return refuse('no-deadline')
  if (round.deadline < today) return refuse('deadline-passed')
  return asked.every((of) => places.some(({ key }) => key === of.place))
    ? allow('coordination-round')
    : refuse('place-gone')
}

export const judgeClosing = (round: Pick<Round, 'state'>): Verdict<StateRefusal> =>
  isOpen(round) ? allow('coordination-round') : refuse('not-open')

export const judgeReopening = (round: Pick<Round, 'state'>): Verdict<StateRefusal> =>
  round.state === 'closed' ? allow('coordination-round') : refuse('not-closed')

/** Those who are asked as they are called on the day, with how many live there and the region that may answer for them. */
export function frozenOn(
  asked: readonly Asked[],
  places: readonly Place[],
  facts: PlaceFacts & { population: readonly PopulationFigure[] },
  today: Day,
): Asked[] {
  const regions = [...membersByRegion(facts, today)]
  return asked.map((of) => {
    const place = places.find(({ key }) => key === of.place)
    const within = regions.filter(([, members]) => members.has(of.place)).map(([key]) => key)
    const [region, another] = within
    return {
      ...of,
      name: place?.name ?? of.name,
      inhabitants: place?.kind === 'municipality' ? inhabitantsIn(of.place, facts, today) : null,
      region:
        region !== undefined && another === undefined
          ? (places.find(({ key }) => key === region)?.name ?? null)
          : null,
    }
  })
}

/** As many as lived there when the year began; null where that is not known. */
function inhabitantsIn(
  code: string,
  { population, changes }: PlaceFacts & { population: readonly PopulationFigure[] },
  today: Day,
): number | null {
  const found = inhabitantsOn(population, changes, code, today, today).population
  return found.state === 'known' ? found.inhabitants : null
}
