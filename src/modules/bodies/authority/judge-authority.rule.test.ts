import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { day } from '../../../kernel/day.model.ts'
import { northernAuthority } from '../sample/northern-authority.table.ts'
import { type AuthorityVersion, everyCouncil, trustBoard } from './authority.model.ts'
import { type Authority, judgeAuthority, type Motion, whoDecides } from './judge-authority.rule.ts'
import { openQuestion } from './shown-authority.rule.ts'

type Version = Pick<AuthorityVersion, 'from' | 'rows'>
const undated: Version = { from: null, rows: northernAuthority.rows }
const dated: Version = { ...undated, from: day('2025-05-01') }

const told = (answer: Authority): string => {
  if (answer.ok) {
    const { recommendation } = answer
    const given = recommendation?.isGiven && recommendation.weight === 'may' ? ', innstilt' : ''
    const after = recommendation ? `, ${recommendation.weight} ${recommendation.from}${given}` : ''
    return `ja, ${answer.basis} (${answer.weight}${after})`
  }
  switch (answer.code) {
    case 'other-body':
      return [
        `nei, ${answer.offered.map((of) => `${of.decider} ${of.weight} ${of.clause}`).join('; ')}`,
        ...(answer.recommends ? [`innstiller selv, ${answer.recommends.clause}`] : []),
      ].join('; ')
    case 'recommendation-missing':
      return `innstilling fra ${answer.from} mangler, ${answer.basis}`
    case 'unknown':
      return `ukjent, ${answer.why}${answer.wouldBe ? `, ville vært: ${told(answer.wouldBe)}` : ''}`
  }
}
const ask = (versions: readonly Version[], motion: Partial<Motion>) =>
  told(
    judgeAuthority(
      {
        matter: 'action-plan',
        body: 'psu',
        day: day('2025-10-01'),
        recommendedBy: null,
        ...motion,
      },
      versions,
    ),
  )

describe('Vedtaksmyndighet etter samarbeidsavtalen punkt 5.2', () => {
  it.each<[title: string, motion: Partial<Motion>, expected: string]>([
    [
      'PSU vedtar handlingsplanen når ASU har innstilt',
      { recommendedBy: 'asu' },
      'ja, 5.2 b (decides, must asu)',
    ],
    [
      'PSU vedtar ikke handlingsplanen uten innstilling fra ASU',
      {},
      'innstilling fra asu mangler, 5.2 b',
    ],
    [
      'en innstilling fra noen andre er ikke ASUs',
      { recommendedBy: 'au' },
      'innstilling fra asu mangler, 5.2 b',
    ],
    [
      'ASU innstiller på handlingsplanen, og vedtar den ikke',
      { body: 'asu' },
      'nei, psu decides 5.2 b; innstiller selv, 5.2 b',
    ],
    [
      'ASU har innstilt på en mindre endring, som den kan',
      { matter: 'minor-agreement-change', recommendedBy: 'asu' },
      'ja, 5.2 d (may, may asu, innstilt)',
    ],
    [
      'avtalen vedtas av kommunestyrene og styret, hver for seg',
      { matter: 'cooperation-agreement' },
      `nei, ${everyCouncil} decides 5.2 a; ${trustBoard} decides 5.2 a`,
    ],
    [
      'et kommunestyre vedtar avtalen',
      { matter: 'cooperation-agreement', body: everyCouncil },
      'ja, 5.2 a (decides)',
    ],
    [
      'styret vedtar en ny retningslinje',
      { matter: 'guideline', body: trustBoard },
      'ja, 5.2 a (decides)',
    ],
    [
      'PSU reviderer ikke en retningslinje: ASU kan, og kommunestyrene og styret kan fortsatt',
      { matter: 'guideline-revision' },
      `nei, asu may 5.2 c; ${everyCouncil} still 5.2 a; ${trustBoard} still 5.2 a`,
    ],
    [
      'ASU kan revidere en retningslinje',
      { matter: 'guideline-revision', body: 'asu' },
      'ja, 5.2 c (may)',
    ],
    [
      'kommunestyrene kan fortsatt revidere en retningslinje, etter punkt a',
      { matter: 'guideline-revision', body: everyCouncil },
      'ja, 5.2 a (still)',
    ],
    ['ASU kan vedta en rutine', { matter: 'routine', body: 'asu' }, 'ja, 5.2 c (may)'],
    [
      'PSU kan gjøre en mindre endring i avtalen, og ASU kan innstille',
      { matter: 'minor-agreement-change' },
      'ja, 5.2 d (may, may asu)',
    ],
    [
      'den som kan fortsatt, trenger ingen innstilling',
      { matter: 'minor-agreement-change', body: trustBoard },
      'ja, 5.2 a (still)',
    ],
    ['PSU disponerer felles midler', { matter: 'shared-funds' }, 'ja, 5.2 e (decides)'],
    ['det avtalen ikke nevner, er ukjent', { matter: 'hosting' }, 'ukjent, not-named'],
  ])('%s', (_title, motion, expected) => {
    expect(ask([dated], motion)).toBe(expected)
  })

  it('sier at et enstemmig vedtak om midler er en enighet', () => {
    const motion = { matter: 'shared-funds', body: 'psu', recommendedBy: null }
    expect(judgeAuthority({ ...motion, day: day('2025-10-01') }, [dated])).toMatchObject({
      note: 'enstemmig er enighet',
    })
  })
})

describe('Dagen det spørres om', () => {
  it('gir ukjent så lenge dagen avtalen trådte i kraft, ikke er kjent', () => {
    const wouldBe = 'ville vært: innstilling fra asu mangler, 5.2 b'
    for (const on of ['2024-05-22', '2025-10-01']) {
      expect(ask([undated], { day: day(on) })).toBe(`ukjent, day-unknown, ${wouldBe}`)
      expect(ask([undated], { day: day(on), recommendedBy: 'asu' })).toBe(
        'ukjent, day-unknown, ville vært: ja, 5.2 b (decides, must asu)',
      )
    }
  })

  it('gir svar fra og med dagen avtalen trådte i kraft, når den er ført inn', () => {
    const on = (text: string) => ask([dated], { day: day(text), recommendedBy: 'asu' })
    expect(on('2024-05-22')).toBe('ukjent, before-the-first')
    expect(on('2025-04-30')).toBe('ukjent, before-the-first')
    expect(on('2025-05-01')).toBe('ja, 5.2 b (decides, must asu)')
  })

  it('gir ukjent der ingen versjon er ført inn', () =>
    expect(ask([], {})).toBe('ukjent, no-version'))

  it('gir ukjent når en nyere versjon er ført inn uten dag', () => {
    const newer: Version = {
      from: null,
      rows: undated.rows.map((row) =>
        row.matter === 'action-plan' ? { ...row, decides: ['asu'], recommender: null } : row,
      ),
    }
    expect(ask([dated, newer], { body: 'asu' })).toBe(
      'ukjent, day-unknown, ville vært: ja, 5.2 b (decides)',
    )
    const known = { ...newer, from: day('2026-01-01') }
    expect(ask([dated, known], { body: 'asu', day: day('2026-01-01') })).toBe('ja, 5.2 b (decides)')
    expect(ask([dated, known], { body: 'asu', day: day('2025-12-31') })).toBe(
      'nei, psu decides 5.2 b; innstiller selv, 5.2 b',
    )
  })

  it('gir svar etter en versjon som er ført inn etter den uten dag, og gjelder', () => {
    const last = { ...dated, from: day('2027-01-01') }
    const recommendedBy = 'asu'
    expect(ask([undated, last], { day: day('2027-01-01'), recommendedBy })).toMatch(/^ja/)
    expect(ask([undated, last], { day: day('2026-12-31'), recommendedBy })).toMatch(/^ukjent/)
  })

  it('følger den som er ført inn sist, der to gjelder fra samme dag', () => {
    const righted = { from: dated.from, rows: dated.rows.filter((row) => row.matter === 'routine') }
    expect(ask([dated, righted], {})).toBe('ukjent, not-named')
    expect(ask([righted, dated], { recommendedBy: 'asu' })).toMatch(/^ja/)
  })
})

describe('Hvem som bestemmer, uten at det spørres om ett organ', () => {
  const who = (matter: string, versions: readonly Version[], on = '2025-10-01') =>
    whoDecides({ matter, day: day(on) }, versions)

  it('er alle som kan, med punktet og hvem som innstiller', () => {
    expect(who('minor-agreement-change', [dated])).toMatchObject({
      isKnown: true,
      given: {
        offered: [
          { decider: 'psu', clause: '5.2 d' },
          { decider: everyCouncil },
          { decider: trustBoard },
        ],
        recommendation: { from: 'asu', weight: 'may' },
      },
    })
  })

  it('er ukjent der dagen er det, og sier hva ordene gir', () => {
    expect(who('action-plan', [undated])).toMatchObject({
      ...{ isKnown: false, why: 'day-unknown' },
      given: { offered: [{ decider: 'psu' }] },
    })
    expect(who('action-plan', [dated], '2024-05-22')).toEqual({
      ...{ isKnown: false, why: 'before-the-first', given: null },
    })
    expect(who('action-plan', [])).toEqual({ isKnown: false, why: 'no-version', given: null })
    expect(who('hosting', [dated])).toEqual({ isKnown: true, given: null })
  })

  it('sier hvem andre som også må vedta det', () => {
    const plan = { day: day('2025-10-01'), recommendedBy: null }
    const asked = (matter: string, body: string) =>
      judgeAuthority({ ...plan, matter, body }, [dated])
    expect(asked('guideline', trustBoard)).toMatchObject({ together: [everyCouncil] })
    expect(asked('routine', everyCouncil)).toMatchObject({ together: [trustBoard] })
    expect(asked('routine', 'asu')).toMatchObject({ together: [] })
    expect(asked('shared-funds', 'psu')).toMatchObject({ together: [] })
  })

  it('spør om revisjon og mindre endring, og ikke om en rutine', () => {
    const asks = dated.rows.filter(({ matter }) => openQuestion(dated, matter))
    expect(asks.map(({ matter }) => matter)).toEqual([
      'guideline-revision',
      'minor-agreement-change',
    ])
  })
})

describe('Et annet fellesskap', () => {
  const rowOf = { label: '', words: '', may: [], recommender: null, recommending: null } as const
  const only = (matter: string, body: string): Version => ({
    from: day('2022-01-01'),
    rows: [{ ...rowOf, matter, clause: '4.3', decides: [body], still: null, note: null }],
  })

  it('har sine egne rader: i Finnmark binder SU begge parter ved enighet', () =>
    expect(ask([only('within-limits', 'su')], { matter: 'within-limits', body: 'su' })).toBe(
      'ja, 4.3 (decides)',
    ))

  it('har sine egne rader: i Østfold og Agder disponerer SSU tilskuddet', () =>
    expect(ask([only('grant', 'ssu')], { matter: 'grant' })).toBe('nei, ssu decides 4.3'))
})

const paper = '004_33cfadb745b943f1.txt'
const papers = [5, 6]
  .map((up) => new URL(`${'../'.repeat(up)}shared/papers/${paper}`, import.meta.url))
  .map((url) => fileURLToPath(url))
  .find((each) => existsSync(each))

describe.skipIf(papers === undefined)(
  'Ordene i punkt 5.2 mot presentasjonen (hoppes over uten ../shared/papers)',
  () => {
    const text = () => readFileSync(papers ?? '', 'utf8').replace(/\s+/g, ' ')
    const clause = (letter: string, next: string) =>
      text()
        .split('Kapittel 5.2 Vedtaksmyndighet')[1]
        ?.split(` ${letter}) `)[1]
        ?.split(next)[0]
        ?.trim()

    it.each([
      ['a', ' b) '],
      ['b', ' c) '],
      ['c', ' d) '],
      ['d', ' e) '],
      ['e', ' f) '],
    ])('er de samme i %s', (letter, next) => {
      const words = northernAuthority.rows
        .filter((row) => row.clause === `5.2 ${letter}`)
        .map((row) => row.words)
      expect(new Set(words)).toEqual(new Set([clause(letter, next)]))
    })

    it('er de samme i f, som ikke gir noen en sak', () =>
      expect(northernAuthority.also).toBe(`5.2 f: ${clause('f', ' Konkrete endringer')}`))
  },
)
