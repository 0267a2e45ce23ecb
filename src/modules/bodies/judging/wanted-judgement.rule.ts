import type { Day } from '../../../kernel/day.model.ts'
import { readFields, withProblems } from '../../../kernel/form/read-fields.rule.ts'
import type { AuthorityVersion } from '../authority/authority.model.ts'
import { type Authority, judgeAuthority, versionOn } from '../authority/judge-authority.rule.ts'
import type { Judgement, Objection } from '../authority/judgement.model.ts'
import { decidersOf, type OpenQuestion, openQuestion } from '../authority/shown-authority.rule.ts'
import {
  type JudgementProblems,
  judgementForm,
  type ObjectionProblems,
  objectionForm,
  type TypedJudgement,
  type TypedObjection,
} from './judgement-form.model.ts'

type Asked = { matter: string; body: string; day: Day; recommendedBy: string | null }

/** What there is to judge of what was asked: which of two matters it is, and whether the body may, or both. */
export type ToJudge = {
  version: AuthorityVersion
  open: OpenQuestion | null
  /** By the words, for the matter that was asked. */
  answer: Authority
  isUnknown: boolean
}

const isUnknown = (answer: Authority): boolean =>
  !answer.ok && answer.code === 'unknown' && answer.why !== 'not-named'

/** Null where the words answer by themselves, or nothing is known to ask of. Before the first version it is the words of that which are judged. */
export function toJudge(
  asked: Asked,
  versions: readonly AuthorityVersion[],
  bodies: readonly string[],
): ToJudge | null {
  const found = versionOn(versions, asked.day)
  const version = found.version ?? found.undated ?? versions[0]
  if (!version?.rows.some(({ matter }) => matter === asked.matter)) return null
  if (![...decidersOf(version), ...bodies].includes(asked.body)) return null
  const open = openQuestion(version, asked.matter)
  const answer = judgeAuthority(asked, versions)
  const unknown = isUnknown(answer)
  return open || unknown ? { version, open, answer, isUnknown: unknown } : null
}

/** What is written where nobody wants to be named. */
const nobody: readonly string[] = [
  'ukjent',
  'ingen',
  'anonym',
  'ikke kjent',
  'ikkje kjent',
  'unknown',
]

/** Are there at least two letters, and is it not a word for nobody? */
const namesSomebody = (name: string | null | undefined): boolean =>
  name != null && /\p{L}.*\p{L}/u.test(name) && !nobody.includes(name.trim().toLowerCase())

type WantedJudgement = Omit<Judgement, 'id' | 'at' | 'withdrawnAt' | 'withdrawnBecause'>

/** Reads what was judged, beside what there is to judge. */
export function readJudgement(
  typed: TypedJudgement,
  versions: readonly AuthorityVersion[],
  bodies: readonly string[],
): { ok: true; wanted: WantedJudgement } | { ok: false; problems: JudgementProblems } {
  const fields = readFields(judgementForm, typed)
  const { sak, organ, dag, innstilt, valgt, svar, navn } = fields.values
  const asked = sak && organ && dag ? { matter: sak, body: organ, day: dag } : null
  const found = asked && toJudge({ ...asked, recommendedBy: innstilt ?? null }, versions, bodies)
  const matters = found?.open ? [found.open.row.matter, found.open.other.matter] : []
  const read = withProblems(fields, {
    om: found ? null : 'nothing-to-judge',
    valgt: matters.length > 0 && !matters.includes(valgt ?? '') ? 'choice-needed' : null,
    svar: found?.isUnknown && svar === null ? 'answer-needed' : null,
    navn: namesSomebody(navn) ? null : 'judge-not-named',
  })
  if (!read.ok) return { ok: false, problems: read.problems }
  if (!found) return { ok: false, problems: { om: 'nothing-to-judge' } }
  const { values } = read
  return {
    ok: true,
    wanted: {
      version: found.version.id,
      about: values.om,
      matter: values.sak,
      alternative: found.open?.other.matter ?? null,
      chosen: found.open ? (values.valgt ?? values.sak) : values.sak,
      body: values.organ,
      plannedOn: values.dag,
      answer: found.isUnknown ? values.svar : null,
      judge: values.navn ?? '',
      judgeFunction: values.funksjon,
      reason: values.grunn,
    },
  }
}

/** Reads that a party does not agree; it has said so already. */
export function readObjection(
  typed: TypedObjection,
  today: Day,
):
  | { ok: true; wanted: Pick<Objection, 'name' | 'on' | 'words'> }
  | { ok: false; problems: ObjectionProblems } {
  const fields = readFields(objectionForm, typed)
  const { dag } = fields.values
  const read = withProblems(fields, { dag: dag && dag > today ? 'day-ahead' : null })
  if (!read.ok) return { ok: false, problems: read.problems }
  const { hvem, ord } = read.values
  return { ok: true, wanted: { name: hvem, on: read.values.dag, words: ord } }
}
