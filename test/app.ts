import { createHash, randomBytes } from 'node:crypto'
import type { Hono } from 'hono'
import { createApp } from '../src/app.ts'
import type { AudienceKey, AuditedSides, Role } from '../src/kernel/deed.model.ts'
import { mayDo, noteSessionUse } from '../src/modules/access/index.ts'
import { roleAudiences } from '../src/modules/access/role-audience.table.ts'
import { insertBodies } from '../src/modules/bodies/bodies.store.ts'
import { type SeatRights, seatSomebodyWithin } from '../src/modules/bodies/index.ts'
import { readTrustedProxies } from '../src/platform/asking-address.ts'
import { type BodyRoom, bodyRoom } from '../src/platform/body-room.ts'
import type { Brought } from '../src/platform/bring.ts'
import { addMinutes, now } from '../src/platform/clock.ts'
import { inCommunity, type Tx } from '../src/platform/db.ts'
import { fileTurns } from '../src/platform/file/file-turns.ts'
import { type ScanFile, scanWith } from '../src/platform/file/virus-scan.ts'
import { formToken, stampName } from '../src/platform/form-token.ts'
import { newId } from '../src/platform/id.ts'
import { openPapers, type PaperSettings, type Papers } from '../src/platform/paper/papers.ts'
import type { HouseSettings } from '../src/platform/room.ts'
import { usualSession } from '../src/platform/settings.ts'
import { passingKey } from '../src/platform/signing-key.ts'
import { openWatch, type WatchOrder } from '../src/platform/watch/watch.ts'
import type { Env } from '../src/platform/web.ts'
import { brought as ofOurRooms } from '../src/rooms.ts'
import { aBody } from './builders/bodies.ts'
import type { TestDatabase } from './database.ts'
import { formsOf } from './forms.ts'
import { closeAfterwards } from './opened.ts'
import { patientPapers } from './patient-papers.ts'

/** A page as its words are read: where a long address may go on below is no part of it. */
async function asRead(answer: Response): Promise<Response> {
  if (!answer.headers.get('content-type')?.startsWith('text/html')) return answer
  const { status, headers } = answer
  return new Response((await answer.text()).replaceAll(/<wbr\/?>/g, ''), { status, headers })
}

/** Someone at a browser: what is sent with each request. `stranger` has no session. */
export type Reader = { cookie: string; csrf: string }

/** What is sent by field; of one that can be chosen several times, all of it. */
export const triedBody = 'prove'

export type SentFields = Record<string, string | File | readonly (string | File)[]>

/** What opens things to whoever `signIn` gives a role: the keys of the role, and those of a member's seat. */
export const keysWith = (role: Role): readonly AudienceKey[] =>
  role === 'body-member' || role === 'body-secretary'
    ? ['community', `body:${triedBody}`]
    : roleAudiences[role]

export type TestApp = {
  app: Hono<Env>
  stranger: Reader
  /** Signs in a new person with one role in the test's community; a member of a body has a seat in one. */
  signIn(role: Role, partyCode?: string, sides?: AuditedSides): Promise<Reader>
  get(path: string, as?: Reader): Promise<Response>
  /**
   * Sends a form, with its token and a new key, as a browser would. Unless the fields say what was read, it is read before
   * it is sent.
   */
  post(path: string, fields: SentFields, as?: Reader): Promise<Response>
  /** Opens a form and sends it as it was read then: with the stamp that its page carries. */
  openAndPost(path: string, fields: SentFields, as?: Reader): Promise<Response>
}

/** The stamp of the form of a page that is sent to a path, or of its first; empty where it carries none. */
export function readStamp(html: string, path?: string, sent: Record<string, unknown> = {}): string {
  const rows = ['rolle', 'brev', 'fjerning']
  const form = formsOf(html, '').find(
    ({ action, fields }) =>
      (path === undefined || action.split('?')[0] === path.split('?')[0]) &&
      fields.some(([name]) => name === stampName) &&
      fields.every(
        ([name, value]) => !rows.includes(name) || !(name in sent) || sent[name] === value,
      ),
  )
  return form?.fields.find(([name]) => name === stampName)?.[1] ?? ''
}

const formSecret = Buffer.from('a secret of the tests')
const signingKey = passingKey()
const origin = 'http://localhost'

/** What a house stands on. */
export type HouseBase = Pick<TestDatabase, 'db' | 'read' | 'communityId'> & Partial<TestDatabase>

/** The whole app on a database of the test's own, without a server. */
export async function testApp(
  base: HouseBase,
  {
    publicUrl = origin,
    proxies = '',
    scanFile = scanWith(null),
    papers = {},
    brought = ofOurRooms,
    bodies = bodyRoom(),
    watch = {},
    ...settings
  }: Partial<
    HouseSettings & {
      publicUrl: string
      proxies: string
      scanFile: ScanFile
      papers: Partial<PaperSettings>
      brought: Brought
      bodies: BodyRoom
      watch: Partial<WatchOrder>
    }
  > = {},
): Promise<TestApp> {
  const communities = await base.db
    .selectFrom('community')
    .select(['id', 'key', 'name', 'exercise'])
    .execute()
  const app = createApp(
    {
      db: base.db,
      read: base.read,
      mayDo: (viewer, deed, party) =>
        mayDo(brought.deedRows, viewer, deed, party, (own, other) => own === other),
      communityByKey: (key) => communities.find((each) => each.key === key) ?? null,
      formSecret,
      signingKey,
      publicUrl,
      trustedProxies: readTrustedProxies(proxies),
      files: { read: base.read, turns: fileTurns() },
      bodies,
      scanFile,
      papers: papersOf(papers),
      watch: openWatch({
        pools: {},
        owner: base.owner ?? base.db,
        metricsToken: 'a token of the tests',
        isAlone: false,
        securityContact: 'mailto:sikkerhet@kommune.example',
        exercises: () => communities.filter((each) => each.exercise).map(({ key }) => key),
        backups: null,
        ...watch,
      }),
      noteUse: (session) => void noteSessionUse(base.db, session, now()),
    },
    { sendsMail: true, demonstration: false, sessionLasts: usualSession, ...settings },
    brought,
  )
  const stranger = aReader()
  const get: TestApp['get'] = async (path, as = stranger) =>
    asRead(await app.request(path, { headers: { cookie: as.cookie } }))
  const send: TestApp['post'] = async (path, fields, as = stranger) => {
    const body = new FormData()
    const hidden = { _csrf: as.csrf, '_en-gang': newId() }
    for (const [name, sent] of Object.entries({ ...hidden, ...fields })) {
      for (const value of [sent].flat() as (string | File)[]) body.append(name, value)
    }
    const { bytes, headers } = await asSent(body)
    const own = { cookie: as.cookie, origin, ...headers }
    return asRead(await app.request(path, { method: 'POST', body: bytes, headers: own }))
  }
  const post: TestApp['post'] = async (path, fields, as) => {
    const answer = await send(path, fields, as)
    if (answer.status !== 409 || stampName in fields) return answer
    const stamp = readStamp(await answer.clone().text(), path, fields)
    return stamp === '' ? answer : send(path, { ...fields, [stampName]: stamp }, as)
  }
  return {
    app,
    stranger,
    signIn: (role, partyCode, sides) => signIn(base, role, partyCode ?? null, sides ?? null),
    get,
    post,
    openAndPost: async (path, fields, as) => {
      const stamp = readStamp(await (await get(path, as)).text(), path)
      return send(path, { [stampName]: stamp, ...fields }, as)
    },
  }
}

/** A form as browsers send it: they tell how long it is. */
async function asSent(form: FormData) {
  const whole = new Response(form)
  const bytes = await whole.arrayBuffer()
  const headers = {
    'content-type': whole.headers.get('content-type') ?? '',
    'content-length': String(bytes.byteLength),
  }
  return { bytes, headers }
}

let usual: Papers | null = null

/** One maker of papers serves all houses of a worker: its processes take longer to start than a paper takes. */
function papersOf(wanted: Partial<PaperSettings>): Papers {
  if (Object.keys(wanted).length > 0) {
    const own = openPapers({ ...patientPapers, ...wanted })
    closeAfterwards(own)
    return own
  }
  usual ??= openPapers(patientPapers)
  return usual
}

function aReader(session?: string): Reader {
  const browser = randomBytes(12).toString('base64url')
  const csrf = formToken(formSecret, browser)
  return { cookie: `godfot_leser=${browser}${session ? `; godfot_okt=${session}` : ''}`, csrf }
}

async function signIn(
  base: HouseBase,
  role: Role,
  partyCode: string | null,
  sides: AuditedSides | null,
): Promise<Reader> {
  const token = randomBytes(12).toString('base64url')
  const personId = newId()
  const at = now()
  await inCommunity(base.db, base.communityId, async (tx) => {
    const name = `Prøve, ${role}`
    await tx
      .insertInto('person')
      .values({ id: personId, email: `${personId}@godfot.example`, name })
      .execute()
    await tx
      .insertInto('community_person')
      .values({ community_id: base.communityId, person_id: personId, name })
      .execute()
    await tx
      .insertInto('role_grant')
      .values({
        community_id: base.communityId,
        id: newId(),
        person_id: personId,
        role: role === 'body-secretary' ? 'body-member' : role,
        party_code: partyCode,
        sides,
        granted_at: at,
      })
      .execute()
    await tx
      .insertInto('session')
      .values({
        id_hash: createHash('sha256').update(token).digest(),
        person_id: personId,
        created_at: at,
        expires_at: addMinutes(at, 60),
      })
      .execute()
    if (role === 'body-member' || role === 'body-secretary')
      await seat(tx, base.communityId, {
        by: personId,
        email: `${personId}@godfot.example`,
        rights: role === 'body-member' ? 'observe' : 'secretary',
      })
  })
  return aReader(token)
}

/** Gives whoever has an address a seat that counts for no side, in a body of the tests' own. */
async function seat(
  tx: Tx,
  communityId: string,
  { by, email, rights }: { by: string; email: string; rights: SeatRights },
): Promise<void> {
  const body = aBody({
    key: triedBody,
    name: 'Prøveorgan',
    abbreviation: null,
    audience: 'community',
  })
  const kept = await tx
    .selectFrom('community_body')
    .select('key')
    .where('community_id', '=', communityId)
    .where('key', '=', body.key)
    .executeTakeFirst()
  if (!kept) await insertBodies(tx, communityId, [body])
  await seatSomebodyWithin(tx, {
    ...{ communityId, body, email, rights, by, at: now() },
    ...{ preMeeting: 'none', until: null },
  })
}
