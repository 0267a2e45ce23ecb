import type { MayDo } from '../../../kernel/page.model.ts'
import type { PlannedParty } from '../board.model.ts'
import type { AskedLine, Contact, MailMode } from './party-mail.model.ts'

/** What becomes of mail to parties here. */
export const mailMode = (house: { isExercise: boolean; sendsMail: boolean }): MailMode =>
  house.isExercise ? 'practice' : house.sendsMail ? 'send' : 'none'

/** Those to write to about a party: whoever may answer for it. */
export const contactsOf = (
  code: string,
  { contacts, mayDo }: { contacts: readonly Contact[]; mayDo: MayDo },
): Contact[] =>
  contacts.filter(({ personId, name, role, partyCode }) =>
    mayDo({ personId, name, roles: [{ role, partyCode }] }, 'register-own-treatment', code),
  )

/** Who is told when a version is put forward. One whose standing is open is no more told than nudged. */
export const askedLines = (
  parties: readonly Pick<PlannedParty, 'code' | 'name' | 'kind' | 'standing'>[],
  known: { contacts: readonly Contact[]; mayDo: MayDo },
): AskedLine[] =>
  parties.map(({ code, name, kind, standing }) => {
    const contacts = standing === 'settled' ? contactsOf(code, known) : []
    const refusal =
      standing === 'settled' ? (contacts.length === 0 ? 'no-contact' : null) : 'not-a-party'
    return { code, name, kind, contacts, refusal }
  })
