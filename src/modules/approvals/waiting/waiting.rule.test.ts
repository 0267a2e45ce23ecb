import { describe, expect, it } from 'vitest'
import { day } from '../../../kernel/day.model.ts'
import type { KeptJudgement } from '../judgement.model.ts'
import { type WaitedVersion, waitingOf } from './waiting.rule.ts'

const version: WaitedVersion = {
  documentId: 'd',
  slug: 'retningslinje-7',
  audience: 'community',
  title: 'Retningslinje 7',
  isOut: true,
  deadline: day('2026-12-24'),
  shownOn: null,
  record: 'running',
  functionKey: 'helseleder',
  seenTo: null,
}

type Judged = KeptJudgement['parties'][number]
const aParty = (of: Partial<Judged> = {}): Judged & { name: string } => ({
  code: '5038',
  name: 'Verdal',
  standing: 'party',
  state: 'sent',
  hinders: null,
  isAskedAgain: false,
  answeredFrom: null,
  awaited: true,
  ownAnswer: null,
  ...of,
})

describe('Hva som venter med en avtale', () => {
  it.each<[string, Partial<Judged>, [string, string] | null]>([
    ['den som ikke har svart, skal behandle den', {}, ['treat-version', 'place']],
    ['den som har svart, skal ingenting', { state: 'adopted', awaited: false }, null],
    [
      'parten skal si hva forbeholdet betyr',
      { state: 'adopted-with-reservation', hinders: 'not-answered', awaited: false },
      ['answer-reservation', 'place'],
    ],
    [
      'er forbeholdet avklart, venter det ikke lenger',
      { state: 'adopted-with-reservation', hinders: 'no', awaited: false },
      null,
    ],
    [
      'om noen er part, avklares av sekretariatet, og svaret kommer etterpå',
      { standing: 'unsettled' },
      ['clarify-party', 'secretariat'],
    ],
    ['den som ikke er part, skal ingenting', { standing: 'not-party' }, null],
  ])('%s', (_title, of, expected) => {
    const found = waitingOf(version, [aParty(of)], [])
    expect(found.map(({ what, waitsFor }) => [what, waitsFor])).toEqual(expected ? [expected] : [])
  })

  it('er det samme som på tavla: frist, tittel, hvem som ringes, og hvem som får se det', () =>
    expect(waitingOf(version, [aParty()], [])).toEqual([
      {
        what: 'treat-version',
        place: '5038',
        placeName: 'Verdal',
        waitsFor: 'place',
        due: '2026-12-24',
        shownOn: null,
        title: 'Retningslinje 7',
        way: { slug: 'retningslinje-7' },
        audience: 'community',
        functionKey: 'helseleder',
      },
    ]))

  it('er at noen bekrefter det som er meldt fra e-posten, hos sekretariatet og hos parten', () =>
    expect(
      waitingOf(version, [aParty()], ['5038']).map(({ what, waitsFor }) => [what, waitsFor]),
    ).toEqual([
      ['treat-version', 'place'],
      ['confirm-report', 'secretariat'],
      ['confirm-own-report', 'place'],
    ]))

  const told = aParty({ state: 'adopted', awaited: false, ownAnswer: 'b' })

  it('er også svaret parten selv har meldt, til sekretariatet har merket det som sett', () => {
    expect(waitingOf(version, [told], [])).toEqual([
      expect.objectContaining({
        what: 'see-answers',
        waitsFor: 'secretariat',
        due: null,
        way: { slug: 'retningslinje-7', state: 'adopted' },
      }),
    ])
    expect(waitingOf({ ...version, seenTo: 'a' }, [told], [])).toHaveLength(1)
    expect(waitingOf({ ...version, seenTo: 'b' }, [told], [])).toEqual([])
  })

  it('er svaret fra en som ikke er part bare når den vedtar likevel', () => {
    const what = (state: 'adopted' | 'rejected') =>
      waitingOf(version, [{ ...told, standing: 'not-party', state }], []).map((each) => each.what)
    expect(what('rejected')).toEqual([])
    expect(what('adopted')).toEqual(['see-answers'])
  })

  it('er ingenting når avtalen er trukket', () =>
    expect(waitingOf({ ...version, isOut: false }, [aParty()], ['5038'])).toEqual([]))

  it('er ingenting når kildene forteller om det som har vært', () =>
    expect(waitingOf({ ...version, record: 'from-sources' }, [aParty()], [])).toEqual([]))
})
