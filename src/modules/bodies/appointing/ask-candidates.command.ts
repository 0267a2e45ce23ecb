import type { Db, Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { newId } from '../../../platform/id.ts'
import { mailMode, mailParties, takeBackLinks } from '../../rounds/index.ts'
import type { Body } from '../body.model.ts'
import { lastDayOpen } from '../candidate/asked-candidate.rule.ts'
import { insertCandidates } from '../candidate/asked-candidate.store.ts'
import type { CandidateTelling } from '../candidate/candidate-mail.model.ts'
import { type BodyOrder, inBody, tellBodies } from '../held-bodies.command.ts'
import type { CandidateRefusal } from '../refusal.model.ts'
import { askingSubject } from '../waiting.rule.ts'
import {
  candidateMails,
  type Invited,
  invitingQuestions,
  readInviting,
  readProposed,
} from './inviting.query.ts'

type Order = BodyOrder & { round: string; telling: CandidateTelling }
type Refused = { ok: false; code: CandidateRefusal | 'unknown' }
export type CandidatesAsked = { ok: true; asked: number } | Refused

/** Asks those who are proposed whether they stand, each by a mail with a link of their own; in an exercise no mail is written. */
export const askCandidates = (
  db: Db,
  order: Order & { whom: string | null },
): Promise<CandidatesAsked> =>
  inBody(db, order, async (tx, body): Promise<CandidatesAsked> => {
    const { communityId, round, whom, on, telling } = order
    const read = await askWithin(tx)(invitingQuestions(communityId, round))
    const found = readInviting(read, { body: body.key, round, whom }, on)
    if (found === null) return { ok: false, code: 'unknown' }
    if (found.people.length === 0) return { ok: false, code: 'nobody-to-ask' }
    if (mailMode(telling) === 'none') return { ok: false, code: 'mail-not-set-up' }
    const people = found.people.map((person) => ({ ...person, id: newId() }))
    await insertCandidates(
      tx,
      communityId,
      { body: body.key, round: found.asked.round.id },
      people.map(({ id, seats, proposal: { party, rank, candidate } }) => ({
        ...{ id, place: party.place, rank, askedOn: on },
        seats: seats.map((seat) => seat.id),
        name: candidate.name,
        email: candidate.email,
      })),
      order,
    )
    for (const person of inOneOrder(people)) await write(tx, order, body, person)
    const seats = new Set(people.flatMap((each) => each.seats.map(({ label }) => label)))
    const told = { seats: [...seats], candidates: people.length }
    await tellBodies(
      tx,
      order,
      'candidates-asked',
      { subject: askingSubject(found.asked.asking.id), body },
      told,
    )
    return { ok: true, asked: people.length }
  })

/** The addresses are held one after the other, and always in the same order. */
const inOneOrder = <Of extends Pick<Invited, 'proposal'>>(people: readonly Of[]): Of[] =>
  people.toSorted((one, other) =>
    one.proposal.candidate.email < other.proposal.candidate.email ? -1 : 1,
  )

const write = (
  tx: Tx,
  { communityId, telling, on, at }: Order,
  body: Body,
  { id, seats, from, language, proposal: { party, rank, candidate } }: Invited & { id: string },
) => {
  const { name, email } = candidate
  return mailParties(
    tx,
    [{ code: party.place, contacts: [{ personId: null, holderId: null, name, email }] }],
    {
      ...{ communityId, thing: { kind: 'body-candidate', id }, about: 'candidate', at },
      mode: mailMode(telling),
      linkTo: telling.linkTo,
      compose: (_, link) =>
        telling.compose(language ?? telling.language, {
          ...{ name, body, party: party.name, rank, from, link },
          seats: seats.map(({ label }) => label),
          bodyAt: telling.bodyAt(body),
          until: lastDayOpen(on),
        }),
    },
  )
}

type LinkOrder = Order & { candidate: string }
type LinkDone = { ok: true } | Refused

/** Takes back the link of somebody who was asked, and sends them a new one. */
export const renewCandidateLink = (db: Db, order: LinkOrder): Promise<LinkDone> =>
  inBody(db, order, async (tx, body): Promise<LinkDone> => {
    const found = await findAsked(tx, order)
    if (found === null) return { ok: false, code: 'unknown' }
    const { person, mail } = found
    if (person.isPutIn) return { ok: false, code: 'put-in-already' }
    if (mail.state === 'waiting') return { ok: false, code: 'on-its-way' }
    if (mailMode(order.telling) !== 'send') return { ok: false, code: 'mail-not-set-up' }
    await takeBack(tx, order, found)
    await write(tx, order, body, person)
    await tell(tx, order, 'candidate-link-renewed', body, person)
    return { ok: true }
  })

/** Takes back the link of somebody who was asked: what they have said stands. */
export const revokeCandidateLink = (db: Db, order: LinkOrder): Promise<LinkDone> =>
  inBody(db, order, async (tx, body): Promise<LinkDone> => {
    const found = await findAsked(tx, order)
    if (found === null) return { ok: false, code: 'unknown' }
    const revoked = await takeBack(tx, order, found)
    if (revoked > 0) await tell(tx, order, 'candidate-link-revoked', body, found.person)
    return { ok: true }
  })

type Found = NonNullable<Awaited<ReturnType<typeof findAsked>>>

/** Somebody who was asked and is proposed still, with the last mail to them. */
async function findAsked(tx: Tx, { communityId, body, round, candidate, on }: LinkOrder) {
  const { mails, ...read } = await askWithin(tx)({
    ...invitingQuestions(communityId, round),
    mails: candidateMails(communityId, round),
  })
  const people = readProposed(read, { body, round }, on)?.people ?? []
  const person = people.find(({ own }) => own?.id === candidate)
  const mail = mails.find(({ id }) => id === person?.own?.mailId)
  return person && mail ? { mail, person: { ...person, id: candidate } } : null
}

const takeBack = (tx: Tx, { communityId, at }: LinkOrder, { person, mail }: Found) =>
  takeBackLinks(
    tx,
    communityId,
    {
      thing: { kind: 'body-candidate', id: person.id },
      place: person.proposal.party.place,
      personId: mail.personId,
    },
    at,
  )

const tell = (
  tx: Tx,
  order: LinkOrder,
  deed: 'candidate-link-renewed' | 'candidate-link-revoked',
  body: Body,
  { id, seats }: Found['person'],
) =>
  tellBodies(
    tx,
    order,
    deed,
    { subject: `body-candidate:${id}`, body },
    { seats: seats.map(({ label }) => label) },
  )
