import { addDays, type Day, firstOfYear, type Instant, yearOf } from '../../../kernel/day.model.ts'
import type { AuthorityVersion } from '../authority/authority.model.ts'
import type { Judgement, Objection } from '../authority/judgement.model.ts'
import { northernAuthority } from './northern-authority.table.ts'

type SampleVersion = Omit<AuthorityVersion, 'id'>
type SampleJudgement = Omit<
  Judgement,
  'id' | 'version' | 'at' | 'withdrawnAt' | 'withdrawnBecause'
> & { objections: readonly Omit<Objection, 'id' | 'judgement'>[] }

/**
 * What the agreement of a sample community says of who may decide, and in its exercise what was judged. The papers do not say when
 * the agreement of the north came into force; the day of the exercise is made up, as all that was judged there.
 */
export function sampleAuthorityOf(
  communityKey: string,
  on: Day,
): { version: SampleVersion; judgements: readonly SampleJudgement[] } | null {
  if (communityKey === 'nordre-trondelag') {
    return { version: { ...northernAuthority, from: null, daySource: null }, judgements: [] }
  }
  if (communityKey !== 'ovelse') return null
  return {
    version: {
      ...northernAuthority,
      from: firstOfYear(yearOf(on) - 1),
      daySource: 'Dagen er oppdiktet for øvelsen',
    },
    judgements: exerciseJudgements(on),
  }
}

const exerciseJudgements = (on: Day): SampleJudgement[] => [
  {
    about: 'Ny adresse for meldinger i samarbeidsavtalen (oppdiktet for øvelsen)',
    matter: 'minor-agreement-change',
    alternative: 'cooperation-agreement',
    chosen: 'minor-agreement-change',
    body: 'psu',
    plannedOn: addDays(on, 21),
    answer: null,
    judge: 'Samhandlingslederen i øvelsen',
    judgeFunction: 'Kommunal samhandlingsleder',
    reason: 'Endringen flytter ingen oppgaver og ingen kostnader (oppdiktet for øvelsen).',
    objections: [
      {
        party: '5038',
        name: 'Kommunedirektøren i øvelsen, Verdal',
        on: addDays(on, -2),
        words: 'Kommunestyret bør se endringen før den vedtas (oppdiktet for øvelsen).',
      },
    ],
  },
  {
    about: 'Retningslinje for innleggelse og utskriving (oppdiktet for øvelsen)',
    matter: 'guideline-revision',
    alternative: 'guideline',
    chosen: 'guideline-revision',
    body: 'asu',
    plannedOn: addDays(on, 35),
    answer: null,
    judge: 'Samhandlingssjefen i øvelsen',
    judgeFunction: 'Samhandlingssjef i helseforetaket',
    reason: 'Retningslinjen er vedtatt før, og bare fristene endres (oppdiktet for øvelsen).',
    objections: [],
  },
]

/** When something in the exercise was judged: some days before it is filled. */
export const judgedBefore = (at: Instant, days: number): Instant =>
  `${addDays(at.slice(0, 10) as Day, -days)}${at.slice(10)}` as Instant
