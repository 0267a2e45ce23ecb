import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { twoManagers } from '../../../test/managers.ts'
import { patientPapers } from '../../../test/patient-papers.ts'
import type { Instant } from '../../kernel/day.model.ts'
import { approveTextRemoval, askTextRemoval, writeEntry } from '../../modules/journal/index.ts'
import { addMinutes, now } from '../clock.ts'
import { inCommunity } from '../db.ts'
import { newId } from '../id.ts'
import { isAlive, waitUntil } from '../os-process.ts'
import { countRemovals, keepPaper } from './kept-paper.ts'
import { type PaperOrder, packOrder } from './order.ts'
import { openPapers, type PaperSettings, type Papers } from './papers.ts'
import { failedKey } from './result.ts'

const slow = 120_000
const printed = (what: string): PaperOrder => ({
  kind: 'markup',
  source: '#set document(title: "A")\n#json(bytes(sys.inputs.data)).what',
  inputs: { what },
})
const endless: PaperOrder = {
  kind: 'markup',
  source: '#for a in range(1000000) { for b in range(9000) { let c = a * b } }',
  inputs: {},
}
const swelling: PaperOrder = {
  kind: 'markup',
  source: '#{ let xs = (); for a in range(90000000) { xs.push(str(a) * 50) } }',
  inputs: {},
}

let base: TestDatabase
let other: string
const opened: Papers[] = []
beforeAll(async () => {
  base = await testDatabase()
  other = await base.addCommunity('det-andre')
})
afterEach(() => {
  for (const papers of opened.splice(0)) papers.close()
})
afterAll(() => base.close())

function open(settings: Partial<PaperSettings> = {}): Papers {
  const papers = openPapers({ ...patientPapers, ...settings })
  opened.push(papers)
  return papers
}

async function asked(communityId = base.communityId) {
  const { answers } = await base.read(
    { communityId, sessionHash: null },
    { count: countRemovals(communityId) },
  )
  return { db: base.db, communityId, removals: answers.count[0]?.removals ?? -1 }
}

const kept = (communityId = base.communityId) =>
  inCommunity(base.db, communityId, (tx) =>
    tx
      .selectFrom('kept_paper')
      .select(['hash', 'problem', 'made_at'])
      .where('community_id', '=', communityId)
      .execute(),
  )

const rowOf = async (order: PaperOrder) =>
  (await kept()).find(({ hash }) => hash === packOrder(order).hash)

/** Until the process that sets papers is at work. */
const atWork = async (papers: Papers): Promise<number> => {
  expect(await waitUntil(() => papers.pids().length > 0, slow)).toBe(true)
  return papers.pids()[0] ?? 0
}

describe('Et papir lages i en egen prosess', () => {
  it(
    'én gang, hvor mange som enn ber om det samtidig og siden',
    async () => {
      const papers = open()
      const ticket = await asked()
      const order = printed('én gang')
      const answers = await Promise.all(
        Array.from({ length: 10 }, () => papers.ask(ticket, [order])),
      )
      expect(answers).toEqual(
        answers.map(() => ({
          state: 'ready',
          papers: [{ hash: packOrder(order).hash, size: expect.any(Number) }],
        })),
      )
      const first = await rowOf(order)
      expect(papers.pids()).toHaveLength(1)
      expect(await open().ask(ticket, [order])).toEqual(answers[0])
      expect(await rowOf(order)).toEqual(first)
    },
    slow,
  )

  it(
    'og to fellesskap får hvert sitt, også når innholdet er likt',
    async () => {
      const papers = open()
      const order = printed('likt')
      await papers.ask(await asked(), [order])
      await papers.ask(await asked(other), [order])
      expect((await kept(other)).map(({ hash }) => hash)).toEqual([packOrder(order).hash])
    },
    slow,
  )

  it('og kjennes på alt som går inn i det', () => {
    const hashes = [printed('a'), printed('b'), endless].map((order) => packOrder(order).hash)
    expect(new Set(hashes).size).toBe(3)
    expect(packOrder(printed('a')).hash).toBe(hashes[0])
  })

  it(
    'den som faller, startes på nytt, og papiret blir til',
    async () => {
      const papers = open()
      const ticket = await asked()
      const order = printed('etter et fall')
      const answer = papers.ask(ticket, [order])
      const pid = await atWork(papers)
      process.kill(pid, 'SIGKILL')
      expect(await answer).toMatchObject({ state: 'ready' })
      expect(await waitUntil(() => !papers.pids().includes(pid), slow)).toBe(true)
    },
    slow,
  )

  it(
    'som ikke får bruke mer minne enn den har lov til, og svaret huskes',
    async () => {
      const papers = open({ megabytes: 400 })
      const ticket = await asked()
      const failed = { state: 'failed', problem: 'too-large' }
      expect(await papers.ask(ticket, [swelling])).toEqual(failed)
      const before = papers.pids()
      expect(await papers.ask(ticket, [swelling])).toEqual(failed)
      expect(papers.pids()).toEqual(before)
      expect(await papers.ask(ticket, [printed('etterpå')])).toMatchObject({ state: 'ready' })
    },
    slow,
  )

  it(
    'som ikke får bruke lengre tid enn den har lov til, og prøves igjen når grensen er en annen',
    async () => {
      const ticket = await asked()
      const failed = { state: 'failed', problem: 'too-slow' }
      expect(await open({ seconds: 2, quickSeconds: 1 }).ask(ticket, [endless])).toEqual(failed)
      expect(await open({ seconds: 2 }).ask(ticket, [endless], 0)).toEqual(failed)
      expect(await open({ seconds: 3 }).ask(ticket, [endless], 0)).toMatchObject({
        state: 'under-way',
      })
    },
    slow,
  )

  it(
    'det som ikke kan settes, sies, og huskes',
    async () => {
      const papers = open()
      const wrong: PaperOrder = { kind: 'markup', source: '#finnesikke', inputs: {} }
      expect(await papers.ask(await asked(), [wrong])).toEqual({
        state: 'failed',
        problem: 'not-settable',
      })
    },
    slow,
  )

  it(
    'det som ikke lot seg lage, prøves igjen når det har gått en time',
    async () => {
      const ticket = await asked()
      const order = printed('prøves igjen')
      const { megabytes, seconds } = patientPapers
      const failed = failedKey(packOrder(order), { megabytes, seconds })
      const fellAt = (at: Instant) =>
        keepPaper(base.db, {
          communityId: base.communityId,
          hash: failed,
          bytes: null,
          problem: 'not-settable',
          removals: ticket.removals,
          at,
          mostBytes: 1_000_000,
        })
      await fellAt(addMinutes(now(), -50))
      expect(await open().ask(ticket, [order])).toMatchObject({ state: 'failed' })
      await fellAt(addMinutes(now(), -61))
      expect(await open().ask(ticket, [order])).toMatchObject({ state: 'ready' })
    },
    slow,
  )

  it(
    'et prøvepapir etterlater bare svaret',
    async () => {
      const trial: PaperOrder = {
        kind: 'trial',
        papers: [{ locale: 'nb', title: 'Avtale', mark: null, blocks: [] }],
      }
      expect(await open().ask(await asked(), [trial])).toEqual({
        state: 'ready',
        papers: [{ hash: packOrder(trial).hash, size: 0 }],
      })
    },
    slow,
  )
})

describe('Mens et stort papir lages', () => {
  it(
    'sies plassen i køen, og et annet fellesskap venter ikke',
    async () => {
      const papers = open({ quickSeconds: 3, answerWithinMs: 0 })
      const ticket = await asked()
      const big = (n: number): PaperOrder => ({ ...endless, inputs: { n } }) as PaperOrder
      for (const n of [1, 2, 3]) await papers.ask(ticket, [big(n)])
      const quick = await atWork(papers)
      const isPatient = () => papers.pids().length === 1 && papers.pids()[0] !== quick
      expect(await waitUntil(isPatient, slow)).toBe(true)
      const small = await papers.ask(await asked(other), [printed('lite')], slow)
      expect(small).toMatchObject({ state: 'ready' })
      expect(await papers.ask(ticket, [big(1)])).toEqual({
        state: 'under-way',
        made: 0,
        of: 1,
        before: 0,
      })
    },
    slow,
  )

  it(
    'bruker fellesskapet som har det, ikke den raske køen, som beholder prosessen sin',
    async () => {
      const papers = open({ quickSeconds: 2, answerWithinMs: 0 })
      const ticket = await asked()
      const heavy = (n: number): PaperOrder => ({ ...endless, inputs: { n: `tungt ${n}` } })
      for (let n = 0; n < 16; n += 1) await papers.ask(ticket, [heavy(n)])
      const quickOf = async (what: string) => {
        const small = await papers.ask(await asked(other), [printed(what)], slow)
        expect(small).toMatchObject({ state: 'ready' })
        return papers.pids()[0]
      }
      await quickOf('etter det første tunge')
      const kept = await quickOf('to')
      for (let n = 16; n < 20; n += 1) await papers.ask(ticket, [heavy(n)])
      expect(await quickOf('etter flere tunge')).toBe(kept)
      await sleep(2_500)
      expect(await quickOf('fire')).toBe(kept)
    },
    slow,
  )

  it(
    'kan ett fellesskap ikke la alt for mange vente',
    async () => {
      const papers = open({ answerWithinMs: 0 })
      const ticket = await asked()
      const states = []
      for (let n = 0; n < 45; n += 1) {
        states.push((await papers.ask(ticket, [{ ...endless, inputs: { n: `tak ${n}` } }])).state)
      }
      expect(states.indexOf('full')).toBe(41)
      expect((await papers.ask(await asked(other), [printed('slipper til')])).state).toBe(
        'under-way',
      )
    },
    slow,
  )

  it(
    'ender prosessen når huset blir drept',
    async () => {
      const at = (file: string) => JSON.stringify(new URL(file, import.meta.url).href)
      const program = `
      const { openLauncher } = await import(${at('./launcher.ts')})
      const { openSetter } = await import(${at('./setter.ts')})
      const { packOrder } = await import(${at('./order.ts')})
      const setter = openSetter(openLauncher(0, 1024), 1024)
      setter.set(packOrder(${JSON.stringify(endless)}).bytes, '2026-01-01T00:00:00.000Z', 600)
      while (setter.pid() === undefined) await new Promise((go) => setTimeout(go, 20))
      console.log(setter.pid())`
      const house = spawn(process.execPath, ['--input-type=module', '-e', program], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      let said = ''
      house.stdout.on('data', (text) => {
        said += text
      })
      expect(await waitUntil(() => said.includes('\n'), slow)).toBe(true)
      const pid = Number(said)
      expect(isAlive(pid)).toBe(true)
      await sleep(1_000)
      house.kill('SIGKILL')
      expect(await waitUntil(() => !isAlive(pid), 30_000)).toBe(true)
    },
    slow,
  )
})

/** SCHED_IDLE, as Linux numbers it. */
const idlePolicy = '5'
const hasChrt = spawnSync('chrt', ['--idle', '0', 'true']).status === 0
const statOf = (pid: number) =>
  readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []

/** How much Linux lets a process, and the session that it leads, give way; null for what it does not weigh. */
const givesWay = (pid: number) => ({
  process: Number(statOf(pid)[16]),
  isIdle: statOf(pid)[38] === idlePolicy,
  session: existsSync(`/proc/${pid}/autogroup`)
    ? Number(/nice (-?\d+)/.exec(readFileSync(`/proc/${pid}/autogroup`, 'utf8'))?.[1])
    : null,
})

describe.runIf(process.platform === 'linux')('Papirer som lages ved siden av', () => {
  it(
    'viker for alt annet på maskinen, med hele økta si, og huset selv viker ikke',
    async () => {
      const papers = open({ niceness: 15 })
      const before = givesWay(process.pid)
      await papers.ask(await asked(), [printed('viker')])
      const [pid = 0] = papers.pids()
      const most = Math.min(19, before.process + 15)
      const wanted = {
        process: most,
        isIdle: hasChrt,
        session: before.session === null ? null : 15,
      }
      await vi.waitFor(() => expect(givesWay(pid)).toEqual(wanted), 10_000)
      expect(givesWay(process.pid)).toEqual(before)
    },
    slow,
  )
})

describe('Papirene som er laget', () => {
  it(
    'blir borte når en tekst fjernes, og det som er på vei, tas ikke vare på',
    async () => {
      const papers = open()
      const before = await asked()
      await papers.ask(before, [printed('før fjerningen')])
      const [asker, approver] = await twoManagers(base)
      const { communityId } = base
      const at = now()
      await inCommunity(base.db, communityId, (tx) =>
        writeEntry(tx, {
          communityId,
          deed: 'draft-changed',
          subject: `document:${newId()}`,
          by: null,
          at,
          basis: 'draft' as const,
          details: { title: 'Kari' },
        }),
      )
      const entry = await inCommunity(base.db, communityId, (tx) =>
        tx.selectFrom('journal_entry').select('subject').executeTakeFirstOrThrow(),
      )
      await askTextRemoval(base.db, {
        communityId,
        subject: entry.subject,
        reason: 'Ulovlig',
        by: asker,
        at,
      })
      const removal = await inCommunity(base.db, communityId, (tx) =>
        tx.selectFrom('text_removal').select('id').executeTakeFirstOrThrow(),
      )
      expect(
        await approveTextRemoval(base.db, { communityId, removalId: removal.id, by: approver, at }),
      ).toEqual({ ok: true })
      expect(await kept()).toEqual([])
      expect(await papers.ask(before, [printed('lest før, satt etter')])).toMatchObject({
        state: 'under-way',
      })
      expect(await kept()).toEqual([])
      expect(await papers.ask(await asked(), [printed('lest etter')])).toMatchObject({
        state: 'ready',
      })
    },
    slow,
  )

  it(
    'tar ikke mer plass enn de får: de som er lest for lengst siden, går først',
    async () => {
      const papers = open({ keptMegabytes: 0.05 })
      const ticket = await asked()
      const orders = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((what) =>
        printed(`plass ${what}`),
      )
      for (const order of orders) await papers.ask(ticket, [order])
      const rows = (await kept()).map(({ hash }) => hash)
      expect(rows.length).toBeLessThan(orders.length)
      expect(rows).toContain(packOrder(printed('plass h')).hash)
      expect(rows).not.toContain(packOrder(printed('plass a')).hash)
    },
    slow,
  )
})
