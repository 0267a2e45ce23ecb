import type { Instant } from './kernel/day.model.ts'
import {
  addDemonstrationPeople,
  type StandIn,
  setReplyAddressWithin,
} from './modules/access/index.ts'
import { writeEntry } from './modules/journal/index.ts'
import { loadReferenceData } from './modules/parties/index.ts'
import { type Db, inTransaction, scopeTo, type Tx } from './platform/db.ts'
import { newId } from './platform/id.ts'
import type { SampledCommunity } from './platform/room.ts'
import { brought } from './rooms.ts'

type SampleCommunity = {
  key: string
  name: string
  exercise: boolean
  /** Where answers to its mails go; the papers give none, and the exercise has an invented one. */
  replyTo: string | null
  standIns: readonly StandIn[]
}

const everywhere: readonly StandIn[] = [
  { key: 'sekretariat', name: 'Sekretariatet', role: 'secretariat', partyCode: null },
  { key: 'revisor', name: 'Revisor', role: 'auditor', partyCode: null, sides: 'both' },
  { key: 'administrator', name: 'Administrator', role: 'administrator', partyCode: null },
]

const trust = (partyCode: string): StandIn => ({
  key: 'helseforetak',
  name: 'Helseforetakets sekretariat',
  role: 'trust-secretariat',
  partyCode,
})

const north: readonly StandIn[] = [
  ...everywhere,
  trust('helse-nord-trondelag'),
  { key: 'verdal', name: 'Kommunekontakt, Verdal', role: 'party-contact', partyCode: '5038' },
  {
    key: 'okonomi',
    name: 'Økonomiansvarlig, KS Nord-Trøndelag',
    role: 'treasurer',
    partyCode: 'ks-nord-trondelag',
  },
]

const south: readonly StandIn[] = [
  ...everywhere,
  trust('st-olavs-hospital'),
  { key: 'orland', name: 'Kommunekontakt, Ørland', role: 'party-contact', partyCode: '5057' },
  {
    key: 'okonomi',
    name: 'Økonomiansvarlig, KS Sør-Trøndelag',
    role: 'treasurer',
    partyCode: 'ks-sor-trondelag',
  },
]

/** Those who have made-up seats in the exercise, by the addresses that stand there. */
const seated: readonly StandIn[] = [
  { key: 'asu-plass-1-medlem', name: 'Medlem av ASU, Namdalen' },
  { key: 'asu-plass-8-medlem', name: 'Medlem av ASU, fastlegene' },
  { key: 'asu-plass-10-medlem', name: 'Sekretær i ASU, fra helseforetaket' },
].map((of) => ({ ...of, role: 'body-member', partyCode: null }))

/** What a new house is shown with: two communities from the papers, and one to practise in. */
const sample: readonly SampleCommunity[] = [
  {
    key: 'nordre-trondelag',
    name: 'Helsefellesskapet Nordre Trøndelag',
    exercise: false,
    replyTo: null,
    standIns: north,
  },
  {
    key: 'st-olav',
    name: 'Helsefellesskapet St. Olavs hospital',
    exercise: false,
    replyTo: null,
    standIns: south,
  },
  {
    key: 'ovelse',
    name: 'Øvelse: Nordre Trøndelag',
    exercise: true,
    replyTo: 'sekretariatet@ovelse.example',
    standIns: [
      ...north,
      ...seated,
      {
        key: 'stjordal',
        name: 'Kommunekontakt, Stjørdal',
        role: 'party-contact',
        partyCode: '5035',
      },
    ],
  },
]

/** Fills an empty database with the reference data and the sample, whole or not at all; false where a community is. */
export async function fillSample(owner: Db, at: Instant): Promise<boolean> {
  await loadReferenceData(owner)
  return inTransaction(owner, async (tx) => {
    const present = await tx.selectFrom('community').select('id').limit(1).executeTakeFirst()
    if (present) return false
    for (const community of sample) await addCommunity(tx, community, at)
    return true
  })
}

export type NewCommunity = {
  key: string
  name: string
  exercise: boolean
  /** Where answers to its mails go; null where that is not decided. */
  replyTo: string | null
}

/** Opens a new, empty community; false when the key is taken. */
export async function openCommunity(
  owner: Db,
  { replyTo, ...community }: NewCommunity,
  at: Instant,
): Promise<boolean> {
  await loadReferenceData(owner)
  const id = newId()
  return inTransaction(owner, async (tx) => {
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('community')
      .values({ id, ...community })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if ((numInsertedOrUpdatedRows ?? 0n) === 0n) return false
    await scopeTo(tx, id)
    await sayReplyAddress(tx, id, replyTo, at)
    await tellOpened(tx, { id, name: community.name }, at)
    return true
  })
}

async function sayReplyAddress(tx: Tx, communityId: string, email: string | null, at: Instant) {
  if (email !== null) await setReplyAddressWithin(tx, { communityId, email, by: null, at })
}

/** Puts what every room has of the sample into a community of it. The transaction must be scoped to the community. */
export async function addSampleOfRooms(
  tx: Tx,
  community: SampledCommunity,
  at: Instant,
): Promise<void> {
  for (const room of brought.rooms) await room.sample?.(tx, community, at)
}

/** The last thing that opening does, so that the entry seals all that it began with. */
const tellOpened = (tx: Tx, { id, name }: { id: string; name: string }, at: Instant) =>
  writeEntry(tx, {
    communityId: id,
    deed: 'community-opened',
    subject: `community:${id}`,
    by: null,
    at,
    basis: 'command-line',
    details: { title: name },
  })

async function addCommunity(tx: Tx, sample: SampleCommunity, at: Instant) {
  const { standIns, replyTo, ...community } = sample
  const id = newId()
  await tx
    .insertInto('community')
    .values({ id, ...community })
    .execute()
  await scopeTo(tx, id)
  await addSampleOfRooms(tx, { id, ...community }, at)
  await sayReplyAddress(tx, id, replyTo, at)
  await addDemonstrationPeople(tx, { id, key: community.key }, standIns, at)
  await tellOpened(tx, { id, name: community.name }, at)
}
