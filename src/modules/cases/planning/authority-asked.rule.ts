import type { Day } from '../../../kernel/day.model.ts'
import {
  type Authority,
  type AuthorityVersion,
  everyCouncil,
  type Judgement,
  judgeAuthority,
  trustBoard,
} from '../../bodies/index.ts'
import { type Case, noMatter } from '../case.model.ts'
import type { Stage, Treatment, TreatmentAuthority } from '../treatment.model.ts'

/** What a treatment rests on, as it is kept. */
export type Rests = {
  authority: TreatmentAuthority | null
  clause: string | null
  judgement: string | null
}

/** What is asked of a treatment: may the body decide the matter of the case on that day? */
export type AskedOf = {
  matter: Case['matter']
  /** The key of a body of the community, or the code of a party, of whose own body nothing is asked; any other is asked of as a council or a board could be, and is never known to be one. */
  body: string | null
  party: string | null
  stage: Stage
  day: Day
  /** Whom the words let recommend before, by what of the case is planned or has come of it. */
  treatments: readonly Pick<Treatment, 'body' | 'stage' | 'outcome' | 'withdrawnAt' | 'held'>[]
}

export type Knowing = {
  versions: readonly AuthorityVersion[]
  judgements: readonly Judgement[]
}

/** The answer: on what it rests, that others decide it, that another recommends it first, or that somebody must judge it. */
export type AskedAnswer =
  | ({ code: 'rests' } & Rests)
  | { code: 'outside-authority'; answer: Authority; judgement: Judgement | null }
  | { code: 'recommendation-first'; answer: Authority; from: string }
  /** No answer where nothing says whether a body outside is one of those that may. */
  | { code: 'authority-unknown'; answer: Authority | null; isToJudge: boolean }

const nothing = (authority: TreatmentAuthority | null): AskedAnswer => ({
  code: 'rests',
  authority,
  clause: null,
  judgement: null,
})

/** Only a decision asks; what is discussed, recommended or told of, any body may. */
export function askAuthority(of: AskedOf, known: Knowing): AskedAnswer {
  const { matter, body, stage, day } = of
  if (stage !== 'decide') return nothing(null)
  if (matter === noMatter) return nothing('not-asked')
  if (body === null && of.party === null) return askOutside(of, known)
  if (matter === null || body === null) return nothing('not-asked')
  const answer = answerTo({ ...of, matter, body }, known.versions)
  if (answer.ok) {
    return { code: 'rests', authority: 'by-clause', clause: answer.basis, judgement: null }
  }
  if (answer.code === 'other-body') return { code: 'outside-authority', answer, judgement: null }
  if (answer.code === 'recommendation-missing') {
    return { code: 'recommendation-first', answer, from: answer.from }
  }
  const judged = judgementFor({ matter, body, day }, known.judgements)
  if (judged?.answer === 'no') return { code: 'outside-authority', answer, judgement: judged }
  return judged
    ? { code: 'rests', authority: 'judged', clause: null, judgement: judged.id }
    : { code: 'authority-unknown', answer, isToJudge: answer.why !== 'not-named' }
}

/** Of a name it is not known whose it is: somebody must judge it, also where a council or a board decides. */
function askOutside({ matter, ...of }: AskedOf, known: Knowing): AskedAnswer {
  const unknown = { code: 'authority-unknown', isToJudge: false } as const
  if (matter === null) return { ...unknown, answer: null }
  const [council, board] = [everyCouncil, trustBoard].map((body) =>
    answerTo({ ...of, matter, body }, known.versions),
  ) as [Authority, Authority]
  const answer = council.ok || council.code !== 'other-body' ? council : board
  if (answer.ok) return { ...unknown, answer: null }
  if (answer.code === 'other-body') return { code: 'outside-authority', answer, judgement: null }
  return answer.code === 'recommendation-missing'
    ? { code: 'recommendation-first', answer, from: answer.from }
    : { ...unknown, answer }
}

function answerTo(
  of: AskedOf & { matter: string; body: string },
  versions: readonly AuthorityVersion[],
): Authority {
  const motion = { matter: of.matter, body: of.body, day: of.day }
  const bare = judgeAuthority({ ...motion, recommendedBy: null }, versions)
  if (bare.ok || bare.code !== 'recommendation-missing') return bare
  return recommendationBy(bare.from, of.treatments) === null
    ? bare
    : judgeAuthority({ ...motion, recommendedBy: bare.from }, versions)
}

const forwarding = ['forwarded', 'agreed', 'agreed-with-remarks']

/** The last treatment in which a body is to recommend, or has recommended; null where there is none. */
export const recommendationBy = <
  Of extends Pick<Treatment, 'body' | 'stage' | 'outcome' | 'withdrawnAt'>,
>(
  body: string,
  treatments: readonly Of[],
): Of | null =>
  treatments.findLast(
    (each) =>
      each.body === body &&
      each.stage === 'recommend' &&
      each.withdrawnAt === null &&
      (each.outcome === null || forwarding.includes(each.outcome)),
  ) ?? null

/** What somebody judged of the same matter, body and day, and that stands; the last where there are more. */
export const judgementFor = (
  of: { matter: string; body: string; day: Day },
  judgements: readonly Judgement[],
): Judgement | null =>
  judgements.find(
    ({ chosen, body, plannedOn, withdrawnAt, answer }) =>
      chosen === of.matter &&
      body === of.body &&
      plannedOn === of.day &&
      withdrawnAt === null &&
      answer !== null,
  ) ?? null
