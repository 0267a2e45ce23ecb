import { partyContacts } from '../../access/index.ts'
import { listHoldersOf, listLanguages } from '../../directory/index.ts'
import { listEveryChange } from '../../parties/index.ts'

/** The questions whose answers tell whom mails go to: to a function, or with none to the contacts. */
export const receiverQuestions = (communityId: string, functionKey: string | null) => ({
  contacts: partyContacts(communityId),
  holders: listHoldersOf(communityId, functionKey ?? ''),
  changes: listEveryChange(),
  placeLanguages: listLanguages(communityId),
})
