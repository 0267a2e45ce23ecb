import { pathTo } from '../../kernel/address.model.ts'
import { brought } from '../../rooms.ts'
import type { BareQuestion } from './bare-question.ts'
import type { Filled } from './fill.ts'

const stops = `(select json_agg(json_build_array(stop.body_key, stop.held_from, stop.number, stop.outcome)
    order by stop.held_until) from case_treatment stop
    where stop.community_id = item.community_id and stop.case_id = item.id) as stops`
const columns = `item.code, item.title, item.standing, item.due, item.acts, item.raised_party, ${stops}`
const inOrder = 'order by item.waits desc, item.sorted_on desc, item.id desc limit 31'

const casesQuestion = (communityId: string, keys: string): BareQuestion => ({
  name: 'cases',
  text: `select ${columns} from case_item item
    where item.community_id = $1 and item.readers && $2::text[] ${inOrder}`,
  values: [communityId, keys],
  shown: 'title',
})

const casesByWordQuestion = (communityId: string, keys: string, word: string): BareQuestion => ({
  name: 'cases-by-word',
  text: `select ${columns} from case_item item
    where item.community_id = $1 and item.readers && $2::text[]
      and item.id in (select case_id from case_word where community_id = $1 and word >= $3 and word < $3 || '~') ${inOrder}`,
  values: [communityId, keys, word],
  shown: 'title',
})

/** A word that all have is looked for in each as they come. */
const casesByCommonWordQuestion = (
  communityId: string,
  keys: string,
  word: string,
): BareQuestion => ({
  name: 'cases-by-common-word',
  text: `select ${columns} from case_item item
    where item.community_id = $1 and case when item.readers && $2::text[] then true end
      and (select true from case_word own where own.community_id = $1 and own.case_id = item.id
        and own.word >= $3 and own.word < $3 || '~' limit 1) ${inOrder}`,
  values: [communityId, keys, word],
  shown: 'title',
})

const casesByNumberQuestion = (
  communityId: string,
  keys: string,
  number: string,
): BareQuestion => ({
  name: 'cases-by-number',
  text: `select ${columns} from case_item item
    where item.community_id = $1 and item.readers && $2::text[]
      and item.id in (select case_id from case_treatment where community_id = $1 and number_key = $3) ${inOrder}`,
  values: [communityId, keys, number],
  shown: 'title',
})

const caseQuestion = (communityId: string, keys: string, code: string): BareQuestion => ({
  name: 'case',
  text: `select item.title as about, item.why, item.summary, item.standing, item.due, item.acts, stops.told,
      attached.title, attached.file_name, octet_length(file.bytes) as size
    from case_item item
    cross join lateral (select json_agg(json_build_array(stop.body_key, stop.body_name, stop.held_from, stop.number,
        stop.outcome, stop.decided) order by stop.held_until) as told
      from case_treatment stop where stop.community_id = item.community_id and stop.case_id = item.id) stops
    join case_file attached on attached.community_id = item.community_id and attached.case_id = item.id
    join stored_file file on file.community_id = attached.community_id and file.sha256 = attached.sha256
    where item.community_id = $1 and item.readers && $2::text[] and item.code = $3
    order by attached.position`,
  values: [communityId, keys, code],
  shown: 'title',
})

/** What opens things to the secretariat whose pages are read, and to whoever is not signed in. */
const secretariats = '{public,community,secretariat,side:municipal}'
const strangers = '{public}'

/** The register of cases, and what is found in it. */
export const casePages = (
  communityId: string,
  community: string,
  { common, rare, number, code }: Filled['cases'],
  cookies: { secretariat: string; stranger: string },
) => {
  const at = (asked: Record<string, string>) =>
    pathTo(brought.addresses.cases, { community }, asked)
  return [
    {
      name: 'cases',
      path: at({}),
      question: casesQuestion(communityId, secretariats),
      cookie: cookies.secretariat,
    },
    {
      name: 'cases-stranger',
      path: at({ sorter: 'waiting' }),
      question: casesQuestion(communityId, strangers),
      cookie: cookies.stranger,
    },
    {
      name: 'cases-common',
      path: at({ ord: common }),
      question: casesByCommonWordQuestion(communityId, secretariats, common),
      cookie: cookies.secretariat,
    },
    {
      name: 'cases-rare',
      path: at({ ord: rare }),
      question: casesByWordQuestion(communityId, secretariats, rare),
      cookie: cookies.secretariat,
    },
    {
      name: 'cases-number',
      path: at({ ord: number.typed }),
      question: casesByNumberQuestion(communityId, secretariats, number.key),
      cookie: cookies.secretariat,
    },
    {
      name: 'case',
      path: pathTo(brought.addresses.caseItem, { community, case: code }),
      question: caseQuestion(communityId, secretariats, code),
      cookie: cookies.secretariat,
    },
  ] as const
}
