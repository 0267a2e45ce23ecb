import { pathTo } from '../../kernel/address.model.ts'
import { cookieNames } from '../../platform/cookies.ts'
import type { DatabaseLogins } from '../../platform/database-logins.ts'
import type { DatabaseAddress } from '../../platform/db.ts'
import { UserError } from '../../platform/user-error.ts'
import { brought } from '../../rooms.ts'
import {
  askBare,
  authorityQuestion,
  type BareQuestion,
  boardQuestion,
  bodyQuestion,
  deskQuestion,
  documentsQuestion,
  functionListQuestion,
  placeListQuestion,
  representedQuestion,
  roundQuestion,
} from './bare-question.ts'
import { type BarePage, cutTemplate } from './bare-server.ts'
import { casePages } from './case-pages.ts'
import type { Filled } from './fill.ts'
import { browser, fetchPage } from './load.ts'
import { startPart } from './part.ts'
import { cpuOf, familyOf } from './process-use.ts'
import { median, type Result, result } from './result.ts'

/** How much is asked for: rounds alternate between the house and the bare server. */
export type Effort = { rounds: number; requests: number; warmUp: number }

/** The pages that are read most. */
export const hotPageNames = [
  'documents',
  'board',
  'desk',
  'directory',
  'directory-place',
  'round',
  'body',
  'represented',
  'authority',
  'cases',
  'cases-stranger',
  'cases-common',
  'cases-rare',
  'cases-number',
  'case',
] as const

type HotPage = {
  name: (typeof hotPageNames)[number]
  path: string
  question: BareQuestion
  /** Whose page it is: that of a secretariat which is signed in. */
  cookie: string
}

/** Milliseconds per request. */
type Use = { cpu: number; p50: number; p99: number }

const connections = 4
const secondsPerRound = 20

/** CPU and time of the pages that are read most, beside a bare server with the same HTML. */
export async function measureHotPages(
  database: DatabaseLogins,
  postmaster: number,
  filled: Filled,
  effort: Effort,
  tell: (progress: string) => void,
  wants: (name: HotPage['name']) => boolean,
): Promise<Result[]> {
  const pages = hotPages(filled).filter(({ name }) => wants(name))
  if (pages.length === 0) return []
  const [house, bare, loader] = [startPart('house'), startPart('bare'), startPart('load')]
  try {
    const { url } = await house.ask({ database })
    const barePages = await barePagesOf(pages, url, database.reader)
    const { url: bareUrl } = await bare.ask({
      reader: database.reader,
      pages: barePages,
    })
    const results: Result[] = []
    for (const { name, path, cookie } of pages) {
      await assertSameHtml(`${url}${path}`, `${bareUrl}${path}`, cookie)
      const ask = async (who: { pid: number }, from: string, requests: number): Promise<Use> => {
        const before = cpuOf([who.pid, ...familyOf(postmaster)])
        const headers = { cookie, ...browser }
        const order = { url: `${from}${path}`, headers, connections, seconds: secondsPerRound }
        const { requests: done, p50, p99 } = await loader.ask({ ...order, requests })
        return { cpu: (cpuOf([who.pid, ...familyOf(postmaster)]) - before) / done, p50, p99 }
      }
      await ask(house, url, effort.warmUp)
      await ask(bare, bareUrl, effort.warmUp)
      const rounds: { own: Use; floor: Use }[] = []
      for (let round = 1; round <= effort.rounds; round += 1) {
        tell(`${path}, runde ${round} av ${effort.rounds}`)
        rounds.push({
          own: await ask(house, url, effort.requests),
          floor: await ask(bare, bareUrl, effort.requests),
        })
      }
      const figure = (of: 'cpu' | 'p50' | 'p99') =>
        result(
          `${name}-${of}`,
          median(rounds.map(({ own }) => own[of])),
          median(rounds.map(({ floor }) => floor[of])),
          median(rounds.map(({ own, floor }) => own[of] / floor[of])),
        )
      results.push(figure('cpu'), figure('p50'), figure('p99'))
    }
    return results
  } finally {
    await Promise.all([house.end(), bare.end(), loader.end()])
  }
}

export function hotPages(filled: Filled): HotPage[] {
  const { communityId, communityKey: community, slug, session } = filled
  const { directory, desk, rounds, bodies, cases } = filled
  return [
    {
      name: 'documents',
      path: pathTo(brought.addresses.documents, { community }),
      question: documentsQuestion(communityId),
      cookie: cookieOf(session),
    },
    {
      name: 'board',
      path: pathTo(brought.addresses.board, { community, slug }),
      question: boardQuestion(communityId, slug),
      cookie: cookieOf(session),
    },
    {
      name: 'desk',
      path: pathTo(brought.addresses.desk, { community }),
      question: deskQuestion(communityId, desk.partyCode),
      cookie: cookieOf(desk.session),
    },
    {
      name: 'directory',
      path: pathTo(brought.addresses.functionList, {
        community: directory.communityKey,
        function: directory.functionKey,
      }),
      question: functionListQuestion(directory.communityId, directory.functionKey),
      cookie: cookieOf(directory.session),
    },
    {
      name: 'directory-place',
      path: pathTo(brought.addresses.placeList, {
        community: directory.communityKey,
        place: directory.place,
      }),
      question: placeListQuestion(directory.communityId, directory.place),
      cookie: cookieOf(directory.session),
    },
    {
      name: 'round',
      path: pathTo(brought.addresses.round, { community, round: rounds.slug }),
      question: roundQuestion(communityId, rounds.slug),
      cookie: cookieOf(session),
    },
    ...bodyPages(communityId, community, bodies, cookieOf(session)),
    ...casePages(communityId, community, cases, {
      secretariat: cookieOf(session),
      stranger: cookieOf(null),
    }),
  ]
}

const bodyPages = (
  communityId: string,
  community: string,
  { key, on }: Filled['bodies'],
  cookie: string,
): HotPage[] => [
  {
    name: 'body',
    path: pathTo(brought.addresses.body, { community, body: key }, { dag: on }),
    question: bodyQuestion(communityId, key),
    cookie,
  },
  {
    name: 'represented',
    path: pathTo(brought.addresses.represented, { community }, { dag: on }),
    question: representedQuestion(communityId),
    cookie,
  },
  {
    name: 'authority',
    path: pathTo(brought.addresses.authority, { community }),
    question: authorityQuestion(communityId),
    cookie,
  },
]

/** What a browser sends, with a session where it has one. */
export const cookieOf = (session: string | null): string =>
  `${session === null ? '' : `${cookieNames.session}=${session}; `}${cookieNames.browser}=bench`

/** The house's own pages, cut where they show what the bare question gives. */
export async function barePagesOf(
  pages: readonly HotPage[],
  url: string,
  reader: DatabaseAddress,
): Promise<BarePage[]> {
  const made: BarePage[] = []
  for (const { path, question, cookie } of pages) {
    const { status, body } = await fetchPage(`${url}${path}`, { cookie })
    if (status !== 200) throw new UserError(`Målinga stoppet: ${path} svarte ${status}.`)
    const rows = await askBare(reader, question)
    made.push({ path, question, template: cutTemplate(body.toString(), rows, question.shown) })
  }
  return made
}

/** A form's token is new on each page. */
export const withoutTokens = (html: Buffer): string =>
  html.toString().replaceAll(/name="(?:_csrf|_en-gang)" value="[^"]*"/g, '')

async function assertSameHtml(own: string, bare: string, cookie: string): Promise<void> {
  const [one, other] = await Promise.all([fetchPage(own, { cookie }), fetchPage(bare)])
  if (withoutTokens(one.body) === withoutTokens(other.body)) return
  throw new UserError(`Målinga stoppet: ${own} og ${bare} svarte ikke med samme HTML.`)
}
