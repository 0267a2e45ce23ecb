import { pathTo } from '../../kernel/address.model.ts'
import type { DatabaseLogins } from '../../platform/database-logins.ts'
import { brought } from '../../rooms.ts'
import type { Filled } from './fill.ts'
import { cookieOf, type Effort } from './hot-pages.ts'
import { browser } from './load.ts'
import { startPart } from './part.ts'
import { cpuOf, familyOf } from './process-use.ts'
import { median, type Result, result } from './result.ts'

const connections = 4
const secondsPerRound = 20

/** What it costs that the reader has twelve seats: one page for her, in turn with the same for one who has none. */
export async function measureSeats(
  database: DatabaseLogins,
  postmaster: number,
  { communityKey, bodies }: Filled,
  { rounds, requests, warmUp }: Effort,
  tell: (progress: string) => void,
): Promise<Result[]> {
  const [house, loader] = [startPart('house'), startPart('load')]
  try {
    const { url } = await house.ask({ database })
    const path = pathTo(brought.addresses.documents, { community: communityKey })
    const ask = async (session: string, most: number) => {
      const used = () => cpuOf([house.pid, ...familyOf(postmaster)])
      const before = used()
      const headers = { cookie: cookieOf(session), ...browser }
      const order = { url: url + path, headers, connections, seconds: secondsPerRound }
      const { requests: done, p50 } = await loader.ask({ ...order, requests: most })
      return { cpu: (used() - before) / done, p50 }
    }
    for (const session of Object.values(bodies.seated)) await ask(session, warmUp)
    const taken: { own: Use; floor: Use }[] = []
    for (let round = 1; round <= rounds; round += 1) {
      tell(`${path} med og uten plasser, runde ${round} av ${rounds}`)
      const floor = await ask(bodies.seated.plain, requests)
      taken.push({ own: await ask(bodies.seated.seated, requests), floor })
    }
    return (['cpu', 'p50'] as const).map((of) =>
      result(
        `seats-${of}`,
        median(taken.map(({ own }) => own[of])),
        median(taken.map(({ floor }) => floor[of])),
        median(taken.map(({ own, floor }) => own[of] / floor[of])),
      ),
    )
  } finally {
    await Promise.all([house.end(), loader.end()])
  }
}

type Use = { cpu: number; p50: number }
