import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { type Day, firstOfYear, yearOf } from '../../kernel/day.model.ts'
import type { Role } from '../../kernel/deed.model.ts'
import type { CommunityPage } from '../../kernel/page.model.ts'
import { aDay, aNumber, aText, fields, listOf, oneOf, orNull } from '../../kernel/row.model.ts'
import { ask, asked } from '../../platform/ask.ts'
import type { Question } from '../../platform/db.ts'
import type { ReadPage } from '../../platform/reading.ts'
import { holdingBeside, versionStanding } from '../agreements/index.ts'
import { answeredStates, listDocuments, type PartyState, partyStates } from '../approvals/index.ts'
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
const documentsAwaited = 500

const missingRow = fields({
  slug: aText,
  versionId: aText,
  title: aText,
  deadline: orNull(aDay),
  record: oneOf('running', 'from-sources'),
  missing: aNumber,
  parties: listOf(
    fields({ partyCode: aText, partyName: aText, answered: orNull(oneOf(...partyStates)) }),
  ),
})

/** The documents that are out with an answer that is not registered, those that are waited for first; with the parties whose it is. */
export const missingAnswers = (communityId: string): Question<MissingCount> =>
  asked(
    missingRow,
    ask
      .selectFrom('document')
      .innerJoin('document_version as version', (join) =>
        join
          .onRef('version.community_id', '=', 'document.community_id')
          .onRef('version.id', '=', 'document.shown_version_id'),
      )
      .innerJoin('circulation', (join) =>
        join
          .onRef('circulation.community_id', '=', 'version.community_id')
          .onRef('circulation.version_id', '=', 'version.id'),
      )
      .where('document.community_id', '=', communityId)
      .where(sql<boolean>`viewer_sees(document.audience)`)
      .where('version.state', '=', 'out')
      .where('circulation.open_count', '>', 0)
      .select(['document.slug', 'version.id as versionId', 'version.title', 'version.deadline'])
      .select(['circulation.record', 'circulation.open_count as missing'])
      .select((of) =>
        jsonArrayFrom(
          of
            .selectFrom('party_judgement as judged')
            .innerJoin('circulation_party as party', (join) =>
              join
                .onRef('party.community_id', '=', 'judged.community_id')
                .onRef('party.version_id', '=', 'judged.version_id')
                .onRef('party.party_code', '=', 'judged.party_code'),
            )
            .whereRef('judged.community_id', '=', 'circulation.community_id')
            .whereRef('judged.version_id', '=', 'circulation.version_id')
            .where('judged.awaited', '=', true)
            .select(['party.party_code as partyCode', 'party.name as partyName'])
            .select(
              sql<PartyState | null>`case when judged.state = any (${[...answeredStates]})
                then judged.state end`.as('answered'),
            )
            .orderBy('party.party_code'),
        ).as('parties'),
      )
      .orderBy(({ eb }) => eb('circulation.record', '<>', 'running'))
      .orderBy('version.deadline', (order) => order.asc().nullsLast())
      .orderBy('document.slug')
      .limit(documentsAwaited),
  )

/** Every one of these answers by itself. */
export const eachMissing = (documents: readonly MissingCount[]): MissingAnswer[] =>
  documents.flatMap(({ parties, missing: _, ...document }) =>
    parties.map((party) => ({ ...document, ...party })),
  )

/** The roles that answer for a party. */
const answering: readonly Role[] = ['party-contact', 'trust-secretariat']

/** A cost that is shared in the community, where there is any. */
const sharedCosts = (communityId: string): Question<{ key: string }> =>
  ask.selectFrom('cost_scheme').where('community_id', '=', communityId).select('key').limit(1)

/** Reads the front page of a community: who takes part, what is agreed, and what waits for the reader. */
export async function readFrontPage(read: ReadPage, page: CommunityPage): Promise<FrontPage> {
  const { id } = page.community
  const year = yearOf(page.today)
  const { documents, organisations, tiles, population, unanswered, shared, ...facts } = await read({
    ...partyQuestions(id),
    organisations: listOrganisations(id),
    tiles: listTiles(id),
    population: listCommunityPopulation(id, year),
    documents: listDocuments(id, null),
    unanswered: missingAnswers(id),
    shared: sharedCosts(id),
  })
  const parties = partiesAsOf(facts, page.today)
  const layout = layTiles(
    parties.map(({ code }) => code),
    tiles,
  )
  const own = (page.viewer?.roles ?? []).flatMap(({ role, partyCode }) =>
    answering.includes(role) && partyCode !== null ? [partyCode] : [],
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
    documents: documents.slice(0, documentsOnFront).map((document) => ({
      ...document,
      standing: versionStanding(document, document.earlier, page.today),
      holds: holdingBeside(document, document.earlier, page.today),
    })),
    sharesCosts: shared.length > 0,
    ownMissing: eachMissing(unanswered).filter(({ partyCode }) => isOwn(partyCode)),
    missing: page.may('register-any-treatment') ? unanswered : [],
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
