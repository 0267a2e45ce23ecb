import { join } from 'node:path'
import { openDb, openPool, withOwner } from '../platform/db.ts'
import { administratorAt } from '../platform/embedded-owner.ts'
import { migrate } from '../platform/migrate.ts'
import { openDatabase } from '../platform/open-database.ts'
import { UserError } from '../platform/user-error.ts'
import { bringUpToDate } from '../up-to-date.ts'
import { measureShares } from './bench/all-shares.ts'
import { measureOthers } from './bench/busy.ts'
import { measureDigests } from './bench/digests.ts'
import { type FillSize, fill, settle } from './bench/fill.ts'
import { type Effort, hotPageNames, measureHotPages } from './bench/hot-pages.ts'
import { measures } from './bench/measure.table.ts'
import { playPart } from './bench/part.ts'
import { measureRedlines } from './bench/redlines.ts'
import { describe, type Result } from './bench/result.ts'
import { measureRounds } from './bench/rounds.ts'
import { measureSeats } from './bench/seats.ts'
import { measureWholeHouse, postmasterOf } from './bench/whole-house.ts'
import { command, UsageError } from './command.ts'
import { endAllOwnWithUs, newOwnFolder, removeOwnFolder } from './own-folders.ts'

const whole = {
  communities: '19',
  documents: '20000',
  readers: '5000',
  asked: '2000',
  cases: '100000',
  requests: '1500',
  rounds: '5',
}

/** One run fills a database of its own and tells all figures; progress goes to the error stream. */
export const run = command({
  options: {
    json: { type: 'boolean', default: false },
    communities: { type: 'string', default: whole.communities },
    documents: { type: 'string', default: whole.documents },
    readers: { type: 'string', default: whole.readers },
    asked: { type: 'string', default: whole.asked },
    cases: { type: 'string', default: whole.cases },
    requests: { type: 'string', default: whole.requests },
    rounds: { type: 'string', default: whole.rounds },
    only: { type: 'string' },
  },
  words: 1,
  run: async ({ values, positionals: [part] }) => {
    if (part !== undefined) return playPart(part)
    if (process.platform !== 'linux')
      throw new UserError('Målinga leser /proc, som bare finnes på Linux: kjør den der.')
    endAllOwnWithUs()
    const size = {
      communities: count('--communities', values.communities),
      documents: count('--documents', values.documents),
      readers: count('--readers', values.readers),
      rounds: count('--asked', values.asked),
      cases: count('--cases', values.cases),
    }
    const requests = count('--requests', values.requests)
    const rounds = count('--rounds', values.rounds)
    const wants = wantedBy(values.only)
    const results = await measureAll(size, { rounds, requests, warmUp: requests }, wants)
    console.log(values.json ? JSON.stringify(results, null, 2) : describe(results))
    return 0
  },
})

async function measureAll(size: FillSize, effort: Effort, wants: Wants): Promise<Result[]> {
  const folder = newOwnFolder('bench')
  const [filled, started, bare] = ['filled', 'started', 'bare'].map((name) => join(folder, name))
  try {
    const results = [
      ...(filledParts.some(wants) ? await measureFilled(filled ?? '', size, effort, wants) : []),
      ...(wants('house') ? await measureWholeHouse(started ?? '', bare ?? '', tell) : []),
      ...(wants('shares') ? measureShares() : []),
      ...(wants('redlines') ? measureRedlines() : []),
    ]
    return measures.flatMap(({ name }) => results.filter((result) => result.name === name))
  } finally {
    removeOwnFolder(folder)
  }
}

async function measureFilled(
  dataDir: string,
  size: FillSize,
  effort: Effort,
  wants: Wants,
): Promise<Result[]> {
  const database = await openDatabase({ dataDir })
  try {
    tell(`Fyller ${size.communities} fellesskap, ${size.documents} avtaler og ${size.cases} saker`)
    const start = performance.now()
    await migrate(database.owner)
    const filled = await withOwner(database.owner, (owner) => fill(owner, size))
    await bringUpToDate(database.owner)
    const administrator = administratorAt(database.owner.host ?? '')
    const all = openDb(openPool({ ...administrator, database: 'godfot' }, { max: 1 }))
    await settle(all)
    await all.destroy()
    tell(`Fylt på ${Math.round((performance.now() - start) / 1_000)} s`)
    const { owner, app, reader } = database
    const logins = { owner, app, reader }
    return [
      ...(await measureHotPages(logins, postmasterOf(dataDir), filled, effort, tell, wants)),
      ...(wants('seats')
        ? await measureSeats(logins, postmasterOf(dataDir), filled, effort, tell)
        : []),
      ...(wants('others') ? [await measureOthers(logins, filled, effort, tell)] : []),
      ...(wants('rounds') ? await measureRounds(logins, postmasterOf(dataDir), filled, tell) : []),
      ...(wants('digests') ? await measureDigests(logins, size.readers, tell) : []),
    ]
  } finally {
    await database.stop()
  }
}

/** The parts of a run, by which some alone are asked for; a page that is read most goes by its own name. */
/** Those that are measured on a database that is filled first, which takes minutes. */
const filledParts = [...hotPageNames, 'seats', 'others', 'rounds', 'digests'] as const
const parts = [...filledParts, 'house', 'shares', 'redlines'] as const

type Wants = (part: (typeof parts)[number]) => boolean

function wantedBy(only: string | undefined): Wants {
  if (only === undefined) return () => true
  const wanted = only.split(',')
  for (const name of wanted)
    if (!parts.some((each) => each === name))
      throw new UsageError(`--only må være noe av ${parts.join(', ')}, ikke «${name}».`)
  return (part) => wanted.includes(part)
}

const tell = (progress: string) => console.error(progress)

function count(flag: string, text: string): number {
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text)
  throw new UsageError(`${flag} må være et helt tall over 0, ikke «${text}».`)
}
