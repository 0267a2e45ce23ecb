import type { Pool } from 'pg'
import { createApp } from './app.ts'
import { osloDay } from './kernel/oslo.model.ts'
import type { PageCommunity } from './kernel/page.model.ts'
import { mayDo, noteSessionUse } from './modules/access/index.ts'
import { answersFor, listEveryChange, type MunicipalityChange } from './modules/parties/index.ts'
import { markOf } from './platform/backup/source.ts'
import { bodyRoom } from './platform/body-room.ts'
import { now } from './platform/clock.ts'
import type { DatabaseLogins } from './platform/database-logins.ts'
import { type Db, openDb, openPool } from './platform/db.ts'
import { fileTurns } from './platform/file/file-turns.ts'
import { scanWith } from './platform/file/virus-scan.ts'
import { askWithin } from './platform/footing.ts'
import { keepHouseAddress } from './platform/house-address.ts'
import { listen } from './platform/http-server.ts'
import { deliverMail, enqueueWaitingMail } from './platform/mail.ts'
import { type MailPost, mailLines, openMailPost } from './platform/mail-post.ts'
import { openPapers } from './platform/paper/papers.ts'
import { keepQueue, type Queue } from './platform/queue/keep-queue.ts'
import { keepLettingGo } from './platform/queue/let-go.ts'
import { type Held, openLifeline } from './platform/queue/lifeline.ts'
import { readWith } from './platform/reading.ts'
import type { Settings } from './platform/settings.ts'
import type { SigningKey } from './platform/signing-key.ts'
import { tellFault } from './platform/tell-fault.ts'
import { openWatch, type Watch } from './platform/watch/watch.ts'
import type { Platform } from './platform/web.ts'
import { brought } from './rooms.ts'

export type House = {
  /** The address that it answers at, without a slash at its end. */
  url: string
  stop(): Promise<void>
}

export type HouseOrder = {
  /** A migrated database. */
  database: DatabaseLogins
  settings: Settings
  /** What the journal's locks are signed with. */
  signingKey: SigningKey
  host: string
  /** 0 takes any free port. */
  port: number
  /** May one choose whom to be: on a trial on one's own machine, or wherever a flag says so? */
  demonstration: boolean | 'by-flag'
}

/** Opens the house: pools, app, server and the job queue. Rejects when the port is taken, and then leaves nothing open. */
export async function openHouse(order: HouseOrder): Promise<House> {
  const { settings } = order
  const pools = openPools(order.database)
  const opened: (() => void | Promise<void>)[] = []
  const stop = async () => {
    await Promise.all(opened.map((close) => close()))
    await Promise.all(Object.values(pools).map((pool) => pool.end()))
  }
  try {
    const db = openDb(pools.app)
    const papers = openPapers(settings.papers)
    opened.push(papers.close)
    const known = await keepKnown(db)
    opened.push(known.stop)
    const formSecret = await loadFormSecret(pools.app)
    const server = await listen(order)
    opened.push(server.close)
    const publicUrl = settings.publicUrl ?? server.url
    await keepHouseAddress(openDb(pools.owner), publicUrl)
    const watch = watchOver(order, { pools, known })
    const post = await openMailPost(settings)
    if (post) opened.push(post.close)
    const { signingKey } = order
    const common = { watch, db, pools, settings, known, papers, formSecret, signingKey }
    const app = createApp(platformOf({ ...common, publicUrl }), {
      sendsMail: post !== null,
      demonstration: order.demonstration,
      sessionLasts: settings.sessionLasts,
    })
    server.answerWith(app.fetch)
    const queues = await openQueues({ db, pools, post, order })
    opened.push(queues.stop)
    return { url: server.url, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

const watchOver = (
  { database, settings }: HouseOrder,
  { pools, known }: { pools: Pools; known: KnownLately },
): Watch =>
  openWatch({
    ...settings,
    backups: settings.backups && {
      folder: settings.backups.folder,
      mark: () => markOf(database.owner),
    },
    pools,
    owner: openDb(pools.owner),
    isAlone: settings.publicUrl === null && settings.trustedProxies.networks.rules.length === 0,
    exercises: () =>
      [...known.current().communities.values()]
        .filter((each) => each.exercise)
        .map(({ key }) => key),
  })

type Pools = ReturnType<typeof openPools>

const openPools = (database: DatabaseLogins) => ({
  app: openPool(database.app, { max: 6, patienceMs: 30_000 }),
  reader: openPool(database.reader, { max: 4, pipeline: true }),
  files: openPool(database.reader, { max: 2, pipeline: true }),
  owner: openPool(database.owner, { max: 6 }),
})

async function loadFormSecret(pool: Pool): Promise<Platform['formSecret']> {
  const { rows } = await pool.query(
    "select value from application_secret where name = 'form-token'",
  )
  return rows[0].value
}

/** What every request is answered with. */
function platformOf(
  opened: Pick<Platform, 'db' | 'papers' | 'formSecret' | 'signingKey' | 'publicUrl' | 'watch'> & {
    pools: Pools
    settings: Settings
    known: KnownLately
  },
): Platform {
  const { watch, db, pools, settings, known, papers, formSecret, signingKey, publicUrl } = opened
  return {
    watch,
    db,
    read: readWith(pools.reader),
    mayDo: (viewer, deed, partyCode) =>
      mayDo(brought.deedRows, viewer, deed, partyCode, (own, other) =>
        answersFor(known.current().changes, own, other, osloDay(now())),
      ),
    communityByKey: (key) => known.current().communities.get(key) ?? null,
    formSecret,
    signingKey,
    publicUrl,
    trustedProxies: settings.trustedProxies,
    files: { read: readWith(pools.files), turns: fileTurns() },
    bodies: bodyRoom(),
    scanFile: scanWith(settings.clamd),
    papers,
    noteUse: (session) => {
      noteSessionUse(db, session, now()).catch(tellFault)
    },
  }
}

type Work = { db: Db; pools: Pools; post: MailPost | null; order: HouseOrder }

/** Works through what is queued, and lets go what dead processes were at. */
async function openQueues({ db, pools, post, order }: Work): Promise<Queue> {
  const owner = openDb(pools.owner)
  const lifeline = await openLifeline(order.database.owner, owner)
  const jobs = jobsOf(db, owner, order)
  const queues: Queue[] = []
  const stop = async () => {
    await Promise.all(queues.map((queue) => queue.stop()))
    await lifeline.close()
  }
  try {
    const common = { pool: pools.owner, owner, lifeline }
    queues.push(
      await keepQueue({
        ...common,
        concurrency: 1,
        crontab: brought.jobs.map(({ name, when }) => `${when} ${name}`).join('\n'),
        tasks: () => jobs,
      }),
    )
    // Mail has a queue of its own, so that a server that is slow to answer holds up no other work.
    if (post)
      queues.push(
        await keepQueue({ ...common, concurrency: mailLines, tasks: mailTasks(db, post) }),
      )
    if (post) await enqueueWaitingMail(db, now())
  } catch (error) {
    await stop()
    throw error
  }
  const looking = keepLettingGo(owner, lifeline)
  return {
    stop: async () => {
      looking.stop()
      await stop()
    },
  }
}

const jobsOf = (db: Db, owner: Db, order: HouseOrder) =>
  Object.fromEntries(
    brought.jobs.map(({ name, open }) => [
      name,
      open({ ...brought, db, owner, ...order, clock: now }),
    ]),
  )

const mailTasks = (db: Db, post: MailPost) => {
  const known = { underWay: new Set<string>(), taken: new Map() }
  return (held: Held) => ({
    'send-mail': (payload: unknown) =>
      deliverMail(db, post, (payload as { id: string }).id, { ...held, ...known }, now),
  })
}

/** How old what every request needs may get, when the command line or a refresh has changed it. */
const knownForSeconds = 10

type Known = {
  communities: ReadonlyMap<string, PageCommunity>
  changes: readonly MunicipalityChange[]
}

type KnownLately = { current(): Known; stop(): void }

/** Knows it from the first, and looks again now and then. */
async function keepKnown(db: Db): Promise<KnownLately> {
  let known = await loadKnown(db)
  const looking = setInterval(() => {
    loadKnown(db).then(
      (found) => {
        known = found
      },
      () => {},
    )
  }, knownForSeconds * 1_000).unref()
  return { current: () => known, stop: () => clearInterval(looking) }
}

async function loadKnown(db: Db): Promise<Known> {
  const rows = await db.selectFrom('community').select(['id', 'key', 'name', 'exercise']).execute()
  return {
    communities: new Map(rows.map((row) => [row.key, row])),
    changes: (await askWithin(db)({ changes: listEveryChange() })).changes,
  }
}
