import type { Day } from '../../../kernel/day.model.ts'
import { type Body, placeNamesOn, shortName } from '../../bodies/index.ts'
import type { PlaceFacts } from '../../directory/index.ts'
import type { CaseNames } from './raiser.model.ts'

type Named = Pick<Body, 'key' | 'name' | 'abbreviation'>

/** What bodies and parties are called on a day; the key itself of a body that the reader may not know of. */
export const caseNamesOn = (
  facts: PlaceFacts & { bodies: readonly Named[] },
  on: Day,
): CaseNames => ({
  body: (key) => {
    const body = facts.bodies.find((each) => each.key === key)
    return body ? shortName(body) : key
  },
  place: placeNamesOn(facts, on, (name) => name),
})
