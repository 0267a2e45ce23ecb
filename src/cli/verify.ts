import { wholeNumber } from '../kernel/format.model.ts'
import { osloDay } from '../kernel/oslo.model.ts'
import { differenceText, sayCheck, verifyDesk } from '../modules/desk/index.ts'
import {
  type ChainHead,
  headOf,
  judgeHead,
  readHead,
  signHead,
  tellVerdict,
  verifyJournal,
} from '../modules/journal/index.ts'
import { now } from '../platform/clock.ts'
import { type Db, lookInto } from '../platform/db.ts'
import { askWithin } from '../platform/footing.ts'
import { readSettings } from '../platform/settings.ts'
import { findSigningKey, type SigningKey, signingKeyPath } from '../platform/signing-key.ts'
import { UserError } from '../platform/user-error.ts'
import { brought } from '../rooms.ts'
import { command, UsageError } from './command.ts'
import { lookingAtDatabase } from './with-database.ts'

export const run = command({
  options: { data: { type: 'string' }, head: { type: 'string' } },
  words: 1,
  run: ({ values: { data, head }, positionals: [key] }) => {
    const path = signingKeyPath(readSettings(process.env).signingKeyFile, data)
    const house = { key: findSigningKey(path), path }
    return lookingAtDatabase(data, async (db) => {
      const communities = await listCommunities(db, key)
      if (head !== undefined)
        return tell(await ofHead(db, communities, head, house, key !== undefined))
      return (await verifyCommunities(db, communities, house.key)) ? 0 : 1
    })
  },
})

/** Works through the journals, all that they seal and what waits of some communities, and tells of each; are all whole? */
export async function verifyCommunities(
  db: Db,
  communities: readonly Community[],
  signer: SigningKey | null = null,
): Promise<boolean> {
  let isWhole = true
  for (const community of communities) {
    for (const found of [await ofJournal(db, community, signer), await ofDesk(db, community)])
      if (tell(found, community.key) !== 0) isWhole = false
  }
  return isWhole
}

type Community = { id: string; key: string }
type Found = { isWhole: boolean; told: readonly string[] }

/** Tells what was found; the code that the command ends with. */
function tell({ isWhole, told }: Found, about?: string): number {
  for (const line of told) console.log(about === undefined ? line : `${about}: ${line}`)
  return isWhole ? 0 : 1
}

async function listCommunities(db: Db, key: string | undefined): Promise<Community[]> {
  const all = await db.selectFrom('community').select(['id', 'key']).orderBy('key').execute()
  const chosen = all.filter((community) => key === undefined || community.key === key)
  if (key === undefined || chosen.length > 0) return chosen
  const known = all.map((community) => community.key).join(', ') || 'ingen'
  throw new UserError(`Fant ikke fellesskapet «${key}»: velg blant ${known}.`)
}

async function ofJournal(
  db: Db,
  { id, key }: Community,
  signer: SigningKey | null,
): Promise<Found> {
  const verdict = await verifyJournal(db, id, brought.sealed)
  const { isWhole, title, lines, lock } = tellVerdict('nb', verdict)
  const { chain } = verdict
  const head =
    chain.ok && chain.entries > 0 && signer
      ? [
          `Signert lås: ${signHead(signer, { community: key, number: chain.entries, hash: chain.head })}`,
        ]
      : []
  return {
    isWhole,
    told: [lock === null ? title : `${title}. Siste lås: ${lock}`, ...lines, ...head],
  }
}

async function ofDesk(db: Db, { id }: Community): Promise<Found> {
  const found = await verifyDesk(db, id, brought.rooms, osloDay(now())).catch(whereItStops)
  if (found === null) {
    return {
      isWhole: false,
      told: ['Min side lot seg ikke kontrollere: databasen er ikke som Godfot har laget den.'],
    }
  }
  const { waiting, differences } = found
  const told = differences.map((each) => differenceText('nb', each, brought.deskWords))
  return differences.length === 0
    ? { isWhole: true, told: [sayCheck('nb', 'agrees', waiting)] }
    : { isWhole: false, told }
}

/** A fault of the database: what is to be read is not there. Others go on. */
function whereItStops(error: unknown): null {
  if (error instanceof Error && 'severity' in error) return null
  throw error
}

/** Whether the journal still has what it had when a head of it was given out, and whether this house gave it. */
async function ofHead(
  db: Db,
  communities: readonly Community[],
  typed: string,
  house: { key: SigningKey | null; path: string },
  /** Was a community named? */
  isAsked: boolean,
): Promise<Found> {
  const read = readHead(typed)
  if (read === null) {
    throw new UsageError(
      'Dette er ingen signert lås: lim inn hele, slik den står i e-posten eller på journalsiden.',
    )
  }
  const { head, signed, keyName, signature } = read
  const community = communities.find(({ key }) => key === head.community)
  if (!community && isAsked) {
    throw new UsageError(`Låsen gjelder fellesskapet «${head.community}»: spør om det.`)
  }
  if (!community) {
    throw new UserError(`Låsen gjelder fellesskapet «${head.community}», som ikke er i databasen.`)
  }
  const { key, path } = house
  const isSigned = key === null || key.name !== keyName ? null : key.isOurs(signed, signature)
  const journal = await journalAt(db, community.id, head).catch(whereItStops)
  if (journal === null) {
    const told = `${head.community}: Låsen lot seg ikke kontrollere: databasen er ikke som Godfot har laget den.`
    return { isWhole: false, told: [told] }
  }
  const verdict = judgeHead(head, journal)
  const entry = `innslag ${wholeNumber(head.number)}`
  const told = verdict.ok
    ? `${head.community}: Låsen stemmer. Journalen har ${entry} slik det var, og ${wholeNumber(verdict.since)} er kommet til siden.`
    : verdict.code === 'end-cut'
      ? `${head.community}: Enden av journalen er kuttet av. Låsen er gitt ved ${entry}, og nå er det ${wholeNumber(verdict.entries)} innslag.`
      : `${head.community}: Journalen er skrevet om. Nå har ${entry} en annen lås.`
  const ofSignature =
    isSigned === null
      ? `Signaturen er ikke kontrollert: den er laget med nøkkelen ${keyName}, som ikke ligger i ${path}. Kjør der huset har nøkkelen sin.`
      : isSigned
        ? 'Signaturen er husets egen.'
        : 'Signaturen er falsk: huset har aldri gitt denne låsen.'
  return { isWhole: verdict.ok && isSigned === true, told: [told, ofSignature] }
}

/** How many entries the journal has, and what lock the one of the head has now. */
const journalAt = (db: Db, communityId: string, { number }: ChainHead) =>
  lookInto(db, communityId, async (tx) => {
    const { last, at } = await askWithin(tx)({
      last: headOf(communityId),
      at: headOf(communityId, number),
    })
    const found = at[0]?.number === number ? at[0].hash : null
    return { entries: last[0]?.number ?? 0, hash: found }
  })
