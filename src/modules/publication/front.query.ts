import { sql } from 'kysely'
import { type Day, firstOfYear, yearOf } from '../../kernel/day.model.ts'
import type { CommunityPage } from '../../kernel/page.model.ts'
import { askRaw } from '../../platform/ask.ts'
import type { ReadPage } from '../../platform/reading.ts'
import { listDocuments } from '../agreements/index.ts'
import {
  answersFor,
  inhabitantsOn,
  layTiles,
  listCommunityPopulation,
  listOrganisations,
  listTiles,
  organisationsOn,
  partiesAsOf,
  partyQuestions,
  type YearPopulation,
} from '../parties/index.ts'
import type { FrontPage, MissingAnswer, MissingCount } from './front.model.ts'

const documentsOnFront = 6

/** A party's answer is final when its deciding body has adopted or rejected, and no later line corrects it. */
const isUnanswered = sql`not exists (
  select from treatment
  where treatment.community_id = party.community_id and treatment.version_id = party.version_id
    and treatment.party_code = party.party_code
    and treatment.state in ('adopted', 'adopted-with-remark', 'adopted-with-reservation', 'rejected')
    and treatment.body = coalesce(treatment.deciding_body,
      case party.kind when 'health-trust' then 'trust-board' else circulation.deciding_body end)
    and not exists (
      select from treatment as correction
      where correction.community_id = treatment.community_id
        and correction.version_id = treatment.version_id
        and correction.party_code = treatment.party_code and correction.supersedes = treatment.id))`

const silentParties = (communityId: string) => sql`
  from document
  join document_version as version
    on version.community_id = document.community_id and version.id = document.shown_version_id
  join circulation
    on circulation.community_id = document.community_id and circulation.version_id = version.id
  join circulation_party as party
    on party.community_id = document.community_id and party.version_id = version.id
  where document.community_id = ${communityId} and version.state = 'out'
    and viewer_sees(document.audience) and ${isUnanswered}`

/** Every answer that is not registered, those that are waited for first, by document and party. */
export const missingAnswers = (communityId: string) =>
  askRaw(sql<MissingAnswer>`
    select document.slug, version.id as "versionId", version.title, version.deadline, circulation.record,
      party.party_code as "partyCode", party.name as "partyName"
    ${silentParties(communityId)}
    order by circulation.record <> 'running', version.deadline nulls last, document.slug, party.party_code
    limit 500`)

/** Reads the front page of a community: who takes part, what is agreed, and what waits for the reader. */
export async function readFrontPage(read: ReadPage, page: CommunityPage): Promise<FrontPage> {
  const { id } = page.community
  const year = yearOf(page.today)
  const { documents, organisations, tiles, population, unanswered, ...facts } = await read({
    ...partyQuestions(id),
    organisations: listOrganisations(id),
    tiles: listTiles(id),
    population: listCommunityPopulation(id, year),
    documents: listDocuments(id, null),
    unanswered: missingAnswers(id),
  })
  const parties = partiesAsOf(facts, page.today)
  const layout = layTiles(
    parties.map(({ code }) => code),
    tiles,
  )
  const own = (page.viewer?.roles ?? []).flatMap(({ role, partyCode }) =>
    role === 'party-contact' && partyCode !== null ? [partyCode] : [],
  )
  const isOwn = (code: string) =>
    own.some((held) => answersFor(facts.changes, held, code, page.today))
  const counted = parties.map(({ code }) =>
    inhabitantsOn(population, facts.changes, code, page.today, firstOfYear(year)),
  )
  return {
    parties: parties.length,
    trust:
      organisationsOn(organisations, page.today).find(({ kind }) => kind === 'health-trust')
        ?.name ?? null,
    inhabitants: sumOfKnown(counted, firstOfYear(year)),
    tiles: parties.flatMap(({ code, name }) =>
      layout.places
        .filter((place) => place.code === code)
        .map((place) => ({ ...place, name, own: isOwn(code) })),
    ),
    tileKind: layout.kind,
    documents: documents.slice(0, documentsOnFront),
    ownMissing: unanswered.filter(({ partyCode }) => isOwn(partyCode)),
    missing: page.may('register-any-treatment') ? byDocument(unanswered) : [],
  }
}

/** The inhabitants of all together; null when one of the figures is unknown, or there is none. */
function sumOfKnown(counted: readonly YearPopulation[], day: Day): FrontPage['inhabitants'] {
  let number = 0
  for (const { population } of counted) {
    if (population.state === 'unknown') return null
    number += population.inhabitants
  }
  return number === 0 ? null : { number, day }
}

function byDocument(unanswered: readonly MissingAnswer[]): MissingCount[] {
  const slugs = [...new Set(unanswered.map(({ slug }) => slug))]
  return slugs.flatMap((slug) => {
    const answers = unanswered.filter((answer) => answer.slug === slug)
    const [first] = answers
    if (!first) return []
    const { title, deadline, record } = first
    return [{ slug, title, deadline, record, missing: answers.length }]
  })
}
