import type { Footing } from '../../../platform/footing.ts'
import { listEveryChange, listEveryMunicipality } from '../../parties/index.ts'
import { seatedQuestions } from '../bodies.query.ts'
import type { BodyFacts } from '../lived.rule.ts'
import type { SeatImportRead } from './import.model.ts'

/** What a sheet of seats is compared with: bodies and places, with every municipality of any day to read names by. */
export const seatListQuestions = (communityId: string) => ({
  ...seatedQuestions(communityId),
  everyMunicipality: listEveryMunicipality(),
  everyChange: listEveryChange(),
})

export const seatImportRead = ({
  bodies,
  seats,
  holders,
  practices,
}: BodyFacts & Pick<SeatImportRead, 'practices'>): SeatImportRead => ({
  ...{ bodies, seats, practices },
  holders: holders.map(({ isShown: _isShown, ...holder }) => holder),
})

export const readSeatImportBefore: Footing<{ communityId: string }, SeatImportRead> = async (
  ask,
  { communityId },
) => seatImportRead(await ask(seatedQuestions(communityId)))
