import { expressionBuilder, sql } from 'kysely'
import { jsonArrayFrom, jsonBuildObject, jsonObjectFrom } from 'kysely/helpers/postgres'
import type { Instant } from '../../kernel/day.model.ts'
import { ask, madeOnce } from '../../platform/ask.ts'
import type { Question } from '../../platform/db.ts'
import { ofCommunity } from '../../platform/kept-answers.ts'
import type { DB } from '../../platform/schema.ts'
import { versionMails } from '../access/index.ts'
import type { BoardRow, CirculationFacts } from './circulation-row.model.ts'
import { toldTextNames, toldTexts } from './treatment.model.ts'

/** The version whose board is asked for: the one shown, or one by its number; only where the reader may see it. */
export function wantedVersion(communityId: string, slug: string, number: number | null) {
  const documents = ask
    .selectFrom('document')
    .where('document.community_id', '=', communityId)
    .where('document.slug', '=', slug)
    .where(sql<boolean>`viewer_sees(document.audience)`)
  if (number === null) {
    return documents
      .where('document.shown_version_id', 'is not', null)
      .select(['document.community_id', 'document.shown_version_id as version_id'])
      .$narrowType<{ version_id: string }>()
      .as('wanted')
  }
  return documents
    .innerJoin('document_version as version', (join) =>
      join
        .onRef('version.community_id', '=', 'document.community_id')
        .onRef('version.document_id', '=', 'document.id'),
    )
    .where('version.number', '=', number)
    .select(['version.community_id', 'version.id as version_id'])
    .as('wanted')
}

/** The versions that a part of SQL finds. */
export type Wanted = ReturnType<typeof wantedVersion>

/** Builds what is asked of each version beside its circulation. */
const of = expressionBuilder<DB, 'circulation'>()

/** A version whose answers count: its own, and those that it leaves standing. */
const counted = sql<string>`any (array_prepend(circulation.version_id, circulation.answers_from))`

/** The same, and the codes of a `party`, made first: under row-level security no index is asked by what a function makes. */
export const countedOfParty = sql<{ versions: string[]; codes: string[] }>`(
  select array_prepend(circulation.version_id, circulation.answers_from) as versions,
    array_prepend(party.party_code, party.former_codes) as codes offset 0)`

/** What the parties have answered about forbehold, in the order it was registered. */
const reservationAnswers = jsonArrayFrom(
  of
    .selectFrom('reservation_answer as answer')
    .whereRef('answer.community_id', '=', 'circulation.community_id')
    .where('answer.version_id', '=', counted)
    .select(['answer.party_code as partyCode', 'answer.treatment_id as treatmentId'])
    .select(['answer.hinders', 'answer.answered_on as answeredOn', 'answer.source'])
    .orderBy('answer.id'),
)

/** Whether each is a party, as it was clarified, in the same order. */
const clarifications = jsonArrayFrom(
  of
    .selectFrom('party_clarification as clarified')
    .whereRef('clarified.community_id', '=', 'circulation.community_id')
    .where('clarified.version_id', '=', counted)
    .select(['clarified.party_code as partyCode', 'clarified.is_party as isParty'])
    .select(['clarified.clarified_on as on', 'clarified.source', 'clarified.left_out as leftOut'])
    .orderBy('clarified.id'),
)

/** Who was asked to treat the matter again after which answer, in the same order. */
const askedAgain = jsonArrayFrom(
  of
    .selectFrom('party_asked_again as again')
    .whereRef('again.community_id', '=', 'circulation.community_id')
    .where('again.version_id', '=', counted)
    .select(['again.party_code as partyCode', 'again.treatment_id as treatmentId'])
    .select(['again.asked_on as on', 'again.reason'])
    .orderBy('again.id'),
)

const putForwardAt = sql<Instant>`to_char(circulation.put_forward_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** Who was nudged, and when. */
const nudges = jsonArrayFrom(
  of
    .selectFrom('party_nudge as nudge')
    .whereRef('nudge.community_id', '=', 'circulation.community_id')
    .whereRef('nudge.version_id', '=', 'circulation.version_id')
    .select(['nudge.party_code as partyCode', 'nudge.nudged_on as on'])
    .select(
      sql<Instant>`to_char(nudge.nudged_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`.as(
        'at',
      ),
    )
    .orderBy(sql`nudge.nudged_at, nudge.party_code`),
)

/** The deadlines that the version has had before, each with when and why it moved; oldest first. */
const deadlineMoves = jsonArrayFrom(
  of
    .selectFrom('deadline_move as move')
    .whereRef('move.community_id', '=', 'circulation.community_id')
    .whereRef('move.version_id', '=', 'circulation.version_id')
    .select(['move.was', 'move.deadline', 'move.reason', 'move.moved_on as on'])
    .orderBy('move.id'),
)

/** The last version after it that is withdrawn. */
const withdrawnAfter = sql<number | null>`(select max(later.number) from document_version later
  where later.community_id = version.community_id and later.document_id = version.document_id and later.number > version.number and later.state = 'withdrawn')`

/** The function that the mails go to. */
const mailFunction = jsonObjectFrom(
  of
    .selectFrom('contact_function as function')
    .whereRef('function.community_id', '=', 'circulation.community_id')
    .whereRef('function.key', '=', 'circulation.function_key')
    .select('function.key')
    .select(({ ref }) =>
      jsonBuildObject({
        nb: ref('function.name_nb'),
        nn: ref('function.name_nn'),
        en: ref('function.name_en'),
      }).as('names'),
    ),
)

/** The tiles of the parties, on every map that has one. */
const tiles = jsonArrayFrom(
  of
    .selectFrom('circulation_party as party')
    .innerJoin('tile', 'tile.code', 'party.party_code')
    .whereRef('party.community_id', '=', 'circulation.community_id')
    .whereRef('party.version_id', '=', 'circulation.version_id')
    .select(['tile.community_key as map', 'tile.code', 'tile.row_number as row'])
    .select('tile.column_number as column')
    .orderBy(sql`tile.community_key, tile.code`),
)

/** How a version was put forward, the version itself in short, what has been answered, who was nudged, and the tiles of its parties. */
const circulationsOf = (wanted: Wanted) =>
  ask
    .selectFrom(wanted)
    .innerJoin('circulation', (join) =>
      join
        .onRef('circulation.community_id', '=', 'wanted.community_id')
        .onRef('circulation.version_id', '=', 'wanted.version_id'),
    )
    .innerJoin('document_version as version', (join) =>
      join
        .onRef('version.community_id', '=', 'circulation.community_id')
        .onRef('version.id', '=', 'circulation.version_id'),
    )
    .innerJoin('document', (join) =>
      join
        .onRef('document.community_id', '=', 'version.community_id')
        .onRef('document.id', '=', 'version.document_id'),
    )
    .innerJoin('document_version as shown', (join) =>
      join
        .onRef('shown.community_id', '=', 'document.community_id')
        .onRef('shown.id', '=', 'document.shown_version_id'),
    )
    .select(['circulation.version_id as versionId', 'circulation.put_forward_on as putForwardOn'])
    .select(putForwardAt.as('putForwardAt'))
    .select(['circulation.deciding_body as decidingBody', 'circulation.rule_kind as ruleKind'])
    .select(['circulation.rule_parties as ruleParties', 'circulation.rule_percent as rulePercent'])
    .select(['circulation.rule_earliest as ruleEarliest'])
    .select(['circulation.rule_day as ruleDay', 'circulation.record', 'circulation.source'])
    .select(['circulation.shown_on as shownOn', 'version.deadline', 'version.title'])
    .select(['version.review_day as reviewDay', 'version.summary', 'version.state'])
    .select(['version.number', 'version.withdrawn_on as withdrawnOn'])
    .select('version.withdrawal_reason as withdrawalReason')
    .select('circulation.answers_from as answersFrom')
    .select('circulation.stands_because as standsBecause')
    .select('circulation.stands_judged_by as standsJudgedBy')
    .$narrowType<{ state: 'out' | 'withdrawn' }>()
    .select(['shown.number as shownNumber', withdrawnAfter.as('withdrawnAfter')])
    .select([reservationAnswers.as('reservationAnswers'), clarifications.as('clarifications')])
    .select([nudges.as('nudges'), tiles.as('tiles'), mailFunction.as('mailFunction')])
    .select([deadlineMoves.as('deadlineMoves'), askedAgain.as('askedAgain')])

/** All parties of the versions with all that has come from them, by name, and in the order it was registered. */
const partyRowsOf = (wanted: Wanted) =>
  ask
    .selectFrom(wanted)
    .innerJoin('circulation_party as party', (join) =>
      join
        .onRef('party.community_id', '=', 'wanted.community_id')
        .onRef('party.version_id', '=', 'wanted.version_id'),
    )
    .innerJoin('circulation', (join) =>
      join
        .onRef('circulation.community_id', '=', 'party.community_id')
        .onRef('circulation.version_id', '=', 'party.version_id'),
    )
    .innerJoinLateral(countedOfParty.as('counted'), (join) => join.onTrue())
    .leftJoin('treatment', (join) =>
      join
        .onRef('treatment.community_id', '=', 'party.community_id')
        .on('treatment.version_id', '=', sql<string>`any (counted.versions)`)
        .on('treatment.party_code', '=', sql<string>`any (counted.codes)`),
    )
    .select(['party.party_code as code', 'party.name', 'party.kind', 'party.standing'])
    .select(['party.standing_note as standingNote', 'party.version_id as versionId'])
    .select(['treatment.id as treatmentId', 'treatment.version_id as givenTo', 'treatment.body'])
    .select(['treatment.party_code as givenAs', 'party.former_codes as formerCodes'])
    .select(['treatment.deciding_body as decidingBody', 'treatment.state', 'treatment.day'])
    .select(({ ref }) =>
      toldTextNames.map((name) => ref(`treatment.${toldTexts[name].column}`).as(name)),
    )
    .select(['treatment.file_sha256 as sha256', 'treatment.file_name as fileName'])
    .select(['treatment.link', 'treatment.registered_as as registeredAs'])
    .select(['treatment.registered_on as registeredOn', 'treatment.source', 'treatment.supersedes'])
    .orderBy(sql`party.name collate norwegian`)
    .orderBy('treatment.id')

const circulationOf = madeOnce(
  (communityId: string, slug: string, number: number | null): Question<CirculationFacts> =>
    ofCommunity(circulationsOf(wantedVersion(communityId, slug, number))),
)
const boardRows = madeOnce(
  (communityId: string, slug: string, number: number | null): Question<BoardRow> =>
    ofCommunity(partyRowsOf(wantedVersion(communityId, slug, number))),
)

/** The questions whose answers make a board, for its page and within a deed alike. */
export const boardQuestions = (communityId: string, slug: string, number: number | null) => ({
  circulations: circulationOf(communityId, slug, number),
  rows: boardRows(communityId, slug, number),
})

/** The same of versions that a part of SQL finds. */
export function questionsOf(wanted: Wanted) {
  const circulations: Question<CirculationFacts> = circulationsOf(wanted)
  const rows: Question<BoardRow> = partyRowsOf(wanted)
  return { circulations, rows }
}

/** What became of the mails to the parties of the version. */
export const boardMails = madeOnce((communityId: string, slug: string, number: number | null) =>
  versionMails(
    communityId,
    sql`${ask.selectFrom(wantedVersion(communityId, slug, number)).select('wanted.version_id')}`,
  ),
)
