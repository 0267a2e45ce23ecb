import type { MailStory } from '../../../kernel/mail-story.model.ts'
import type { Footing } from '../../../platform/footing.ts'
import { isId } from '../../../platform/id.ts'
import type { HeldRole } from '../person.model.ts'
import { mailById, replyAddress } from './community-mail.query.ts'
import { heldRoles } from './people.query.ts'
import type { MailRead, PersonRead, ReplyRead, RoleRead } from './read-before.model.ts'

export const mailRead = (mail: MailStory | undefined): MailRead =>
  mail ? { mail: { id: mail.id, state: mail.state, name: mail.name, email: mail.email } } : null

/** A mail as it is read within the deed that sends it again. */
export const readMailBefore: Footing<{ communityId: string; mailId: string }, MailRead> = async (
  ask,
  { communityId, mailId },
) => {
  if (!isId(mailId)) return null
  const { mails } = await ask({ mails: mailById(communityId, mailId) })
  return mailRead(mails[0])
}

export const roleRead = (role: HeldRole | undefined): RoleRead =>
  role ? { holder: { id: role.id, name: role.name, email: role.email } } : null

export const readRoleBefore: Footing<{ communityId: string; row: string }, RoleRead> = async (
  ask,
  { communityId, row },
) => {
  const { held } = await ask({ held: heldRoles(communityId) })
  return roleRead(held.find(({ id }) => id === row))
}

export const personRead = (held: HeldRole | undefined): PersonRead =>
  held ? { person: { name: held.name, email: held.email } } : null

export const readPersonBefore: Footing<
  { communityId: string; personId: string },
  PersonRead
> = async (ask, { communityId, personId }) => {
  const { held } = await ask({ held: heldRoles(communityId) })
  return personRead(held.find((each) => each.personId === personId))
}

export const readReplyBefore: Footing<{ communityId: string }, ReplyRead> = async (
  ask,
  { communityId },
) => {
  const { reply } = await ask({ reply: replyAddress(communityId) })
  return { reply: reply[0]?.email ?? null }
}
