import { sql } from 'kysely'
import { toldTextNames, toldTexts } from '../treatment.model.ts'

const texts = sql.join(
  toldTextNames.map((name) => sql`report.${sql.ref(toldTexts[name].column)} as ${sql.ref(name)}`),
)

/** The columns of what was told, of a part of SQL that is called `report`. */
export const reportColumns = sql`report.id, report.party_code as "partyCode", report.person_id as "personId",
  report.body, report.state, report.day, ${texts}, report.link, report.file_name as "fileName",
  report.file_sha256 as sha256, report.is_early as "isEarly", report.name, report.function_name as "functionName",
  (select person.name from person where person.id = report.person_id) as "sentTo", report.reported_on as "on",
  exists (select from party_report_settled settled where settled.community_id = report.community_id
    and settled.report_id = report.id) as "isSettled"`
