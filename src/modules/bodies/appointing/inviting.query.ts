import { sql } from 'kysely'
import type { Day } from '../../../kernel/day.model.ts'
import type { MailLanguage } from '../../../kernel/letter.model.ts'
import type { MailStory } from '../../../kernel/mail-story.model.ts'
import type { Answers, Question } from '../../../platform/db.ts'
import type { Footing } from '../../../platform/footing.ts'
import { readAddress } from '../../../platform/typed-address.ts'
import { mailsAbout } from '../../access/index.ts'
import { languageAt, listLanguages } from '../../directory/index.ts'
import { answerTo } from '../asking/proposal.rule.ts'
import { candidatesOf } from '../candidate/asked-candidate.query.ts'
import { type Named, namedQuestions, readNamed } from './appointing.query.ts'
import { type ProposedPerson, peopleToAsk, proposedPeople } from './proposed-person.rule.ts'

/** What tells who can be asked themselves in a round about names, and in which language. */
export const invitingQuestions = (communityId: string, round: string) => ({
  ...namedQuestions(communityId, round),
  placeLanguages: listLanguages(communityId),
})

/** Somebody who is to be asked: `language` is what the party that proposed them has chosen, and null where it has not. */
export type Invited = ProposedPerson & { from: Day | null; language: MailLanguage | null }

/** A round about names, and those who are asked by it, or were. */
export type Inviting = Named & { people: readonly Invited[] }

type Read = Answers<ReturnType<typeof invitingQuestions>>
type At = { body: string; round: string; whom: string | null }

/** Everyone who is proposed in a round that is out; null where there is no such round of the body. */
export function readProposed(read: Read, of: Omit<At, 'whom'>, on: Day): Inviting | null {
  const named = readNamed(read, of, on)
  if (named === null) return null
  const people = named.asked.round.state === 'draft' ? [] : proposedPeople(named.seats, on)
  return {
    ...named,
    people: people.map((person) => {
      const { party } = person.proposal
      const from = answerTo(party, 'from')
      return {
        ...person,
        from: from?.kind === 'day' ? from.day : null,
        language: languageAt(read.placeLanguages, read.changes, party.place, on),
      }
    }),
  }
}

/** The same with those alone who can be asked now: one by their key, or all where none is said. */
export function readInviting(read: Read, of: At, on: Day): Inviting | null {
  const found = readProposed(read, of, on)
  return (
    found && {
      ...found,
      people: peopleToAsk(found.people, readAddress).filter(
        ({ key }) => of.whom === null || key === of.whom,
      ),
    }
  )
}

/** What asking them stands over: who gets which mail. */
export type InvitingRead = {
  receivers: readonly {
    key: string
    name: string
    email: string
    seats: readonly string[]
    from: Day | null
  }[]
} | null

export const invitingRead = (inviting: Inviting | null): InvitingRead =>
  inviting && {
    receivers: inviting.people.map(({ key, proposal: { candidate }, seats, from }) => ({
      ...{ key, name: candidate.name, email: candidate.email, from },
      seats: seats.map(({ label }) => label),
    })),
  }

export const readInvitingBefore: Footing<
  At & { communityId: string; today: Day },
  InvitingRead
> = async (ask, { communityId, today, ...of }) =>
  invitingRead(readInviting(await ask(invitingQuestions(communityId, of.round)), of, today))

/** The mails to those who were asked in a round about names. */
export const candidateMails = (communityId: string, round: string): Question<MailStory> =>
  mailsAbout(
    communityId,
    sql`any (array(select 'body-candidate:' || candidate.id from body_candidate candidate
      join round on round.community_id = candidate.community_id and round.id = candidate.round_id
      where candidate.community_id = ${communityId} and round.slug = ${round} and viewer_sees('secretariat')))`,
  )

/** What a new link, and taking one back, stand over: the last mail and its link. */
export type CandidateLinkRead = {
  link: { mail: string | null; state: MailStory['state'] | null; isRevoked: boolean }
} | null

type LinkFound = {
  candidates: readonly { id: string; mailId: string | null; isRevoked: boolean }[]
  mails: readonly MailStory[]
}

export const readCandidateLinkBefore: Footing<
  { communityId: string; round: string; candidate: string },
  CandidateLinkRead
> = async (ask, { communityId, round, candidate }) =>
  candidateLinkRead(
    await ask({
      candidates: candidatesOf(communityId, round),
      mails: candidateMails(communityId, round),
    }),
    candidate,
  )

export function candidateLinkRead({ candidates, mails }: LinkFound, id: string): CandidateLinkRead {
  const of = candidates.find((each) => each.id === id)
  if (!of) return null
  const state = mails.find((mail) => mail.id === of.mailId)?.state ?? null
  return { link: { mail: of.mailId, state, isRevoked: of.isRevoked } }
}
