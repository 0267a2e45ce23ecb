import { describe, expect, it } from 'vitest'
import { aFunction } from '../../../test/builders/directory.ts'
import { day } from '../../kernel/day.model.ts'
import type { DeskWords } from '../../kernel/desk.model.ts'
import {
  awaitedThings,
  calleesAt,
  contactsToConfirm,
  groupByDue,
  isToldOn,
  waitingFor,
} from './desk.rule.ts'
import { inOrder, type KeptWaiting } from './waiting.model.ts'
import { deedOf } from './waiting-words.view.ts'

const today = day('2026-11-29')

const aWaiting = (of: Partial<KeptWaiting> = {}): KeptWaiting => ({
  subject: 'document:1',
  keptBy: null,
  what: 'treat-version',
  place: '5038',
  placeName: 'Verdal',
  waitsFor: 'place',
  due: null,
  shownOn: null,
  title: 'Retningslinje 7',
  way: { slug: 'retningslinje-7' },
  functionKey: null,
  ...of,
})

const isSame = (own: string, place: string) => own === place

describe('Hva som venter på hvem', () => {
  const verdal = aWaiting()
  const levanger = aWaiting({ place: '5037' })
  const secretariats = aWaiting({ what: 'clarify-party', waitsFor: 'secretariat' })
  const all = [verdal, levanger, secretariats]

  it.each([
    ['kommunekontakten ser sin egen kommune', 'party-contact', '5038', [verdal]],
    ['foretakets sekretariat ser sitt eget foretak', 'trust-secretariat', 'hnt', []],
    ['sekretariatet ser det som er dets', 'secretariat', null, [secretariats]],
    ['et medlem av et organ har ingenting ennå', 'body-member', null, []],
    ['den økonomiansvarlige svarer ikke for kommunen', 'treasurer', '5038', []],
    ['revisoren heller ikke', 'auditor', null, []],
  ] as const)('%s', (_title, role, partyCode, expected) =>
    expect(waitingFor(all, [{ role, partyCode }], isSame)).toEqual(expected),
  )

  it('den som har to roller, ser begge deler, hver ting én gang', () => {
    const roles = [
      { role: 'secretariat', partyCode: null },
      { role: 'party-contact', partyCode: '5038' },
      { role: 'party-contact', partyCode: '5038' },
    ] as const
    expect(waitingFor(all, roles, isSame)).toEqual([verdal, secretariats])
  })

  it('den som etterfølger en sammenslått kommune, ser det som ventet på den', () =>
    expect(
      waitingFor(
        [aWaiting({ place: '1756' })],
        [{ role: 'party-contact', partyCode: '5053' }],
        (own, place) => own === '5053' && place === '1756',
      ),
    ).toHaveLength(1))
})

describe('Kontaktlista som skal bekreftes', () => {
  const doubts = (place: string) => (place === '5038' ? 2 : 0)
  const name = () => 'Verdal'

  it.each([
    ['kommunens kontakt, når noen er i tvil', 'party-contact', '5038', ['5038']],
    ['ikke når alle er bekreftet', 'party-contact', '5037', []],
    ['ikke sekretariatet, som ser dem under Kontakter', 'secretariat', null, []],
    ['ikke den økonomiansvarlige', 'treasurer', '5038', []],
  ] as const)('venter på %s', (_title, role, partyCode, expected) => {
    const found = contactsToConfirm([{ role, partyCode }], doubts, name)
    expect(found.map(({ place }) => place)).toEqual(expected)
  })

  it('står én gang for den som har to roller der', () => {
    const roles = [
      { role: 'party-contact', partyCode: '5038' },
      { role: 'trust-secretariat', partyCode: '5038' },
    ] as const
    expect(contactsToConfirm(roles, doubts, name)).toHaveLength(1)
  })
})

describe('Det som venter på den som har en nøkkel', () => {
  it('er hos den som databasen har gitt det til, uansett rolle, og hos ingen part', () => {
    const all = [aWaiting({ waitsFor: 'reader', place: 'body:asu' })]
    const member = { role: 'body-member', partyCode: null, bodyKey: null } as const
    expect(waitingFor(all, [member], () => false)).toHaveLength(1)
    expect(awaitedThings(all, today, () => [])).toHaveLength(0)
  })
})

describe('Innen når', () => {
  const due = (of: string) => aWaiting({ due: day(of), title: of })
  const titles = (rows: readonly KeptWaiting[]) => rows.map(({ title }) => title)

  it('fristen i går er over, i dag og om sju dager er snart, om åtte er senere', () => {
    const groups = groupByDue(
      ['2026-12-07', '2026-12-06', '2026-11-28', '2026-11-29'].map(due),
      today,
      {},
    )
    expect(titles(groups.late)).toEqual(['2026-11-28'])
    expect(titles(groups.soon)).toEqual(['2026-11-29', '2026-12-06'])
    expect(titles(groups.later)).toEqual(['2026-12-07'])
  })

  it('det som er mest over frist, står øverst, og det uten frist for seg', () => {
    const groups = groupByDue([due('2026-11-20'), aWaiting(), due('2025-01-01')], today, {})
    expect(titles(groups.late)).toEqual(['2025-01-01', '2026-11-20'])
    expect(groups.late[1]?.daysLeft).toBe(-9)
    expect(groups.undated).toHaveLength(1)
    expect(groups.undated[0]?.daysLeft).toBeNull()
  })

  it('det som er nytt, står for seg, og er aldri uten frist', () => {
    const none = { nb: '', nn: '', en: '' }
    const deed = { nb: () => '', nn: () => '', en: () => '' }
    const words: DeskWords = {
      news: { isNews: true, asked: none, deed, href: () => '', all: () => '' },
    }
    const all = [aWaiting({ what: 'news', title: 'nytt' }), aWaiting({ title: 'uten dag' })]
    const groups = groupByDue([...all, due('2026-11-28'), due('2026-12-07')], today, words)
    expect(titles(groups.news)).toEqual(['nytt'])
    expect(titles(groups.undated)).toEqual(['uten dag'])
    expect(titles(inOrder(groups))).toEqual(['2026-11-28', 'nytt', '2026-12-07', 'uten dag'])
  })

  it('det flere parter har gjort med én sak, er én rad der ordene samler dem', () => {
    const together = {
      nb: (parties: readonly { name: string }[]) => parties.map(({ name }) => name).join(' og '),
      nn: () => '',
      en: () => '',
    }
    const told = (party: string) => `${party} har svart.`
    const words: DeskWords = {
      news: {
        asked: { nb: 'Svar som er kommet.', nn: 'Svar som er komne.', en: 'Answers.' },
        deed: { nb: told, nn: told, en: told },
        together,
        href: (to) => to('communities'),
        all: (to) => to('communities'),
      },
    }
    const both = [
      aWaiting({ what: 'news' }),
      aWaiting({ what: 'news', placeName: 'Levanger', place: '5037' }),
    ]
    const { undated } = groupByDue([...both, aWaiting()], today, words)
    expect(undated.map((row) => deedOf(words, 'nb', row))).toEqual(['Verdal og Levanger', ''])
  })

  it('en øvelse står stille på dagen den spilles', () => {
    const played = { ...due('2026-11-20'), shownOn: day('2026-11-10') }
    expect(titles(groupByDue([played], today, {}).later)).toEqual(['2026-11-20'])
  })
})

describe('Det fellesskapet venter på', () => {
  it('er én rad per ting, med dem som ikke har gjort den, og det som haster mest først', () => {
    const later = aWaiting({ subject: 'document:2', due: day('2026-12-24') })
    const found = awaitedThings(
      [
        aWaiting({ place: '5037' }),
        later,
        aWaiting(),
        { ...later, place: '5037' },
        aWaiting({ what: 'clarify-party', waitsFor: 'secretariat' }),
      ],
      today,
      () => [],
    )
    expect(
      found.map(({ first, places }) => [first.subject, places.map(({ place }) => place)]),
    ).toEqual([
      ['document:2', ['5038', '5037']],
      ['document:1', ['5037', '5038']],
    ])
  })
})

describe('Hvem som kan ringes', () => {
  const holder = (
    functionKey: string,
    phone: string | null,
    name: string | null = functionKey,
  ) => ({
    functionKey,
    name,
    phone,
  })
  const functions = ['helseleder', 'kommuneoverlege', 'postmottak'].map((key) => aFunction(key))
  const held = [
    holder('kommuneoverlege', '00 00 00 01'),
    holder('kommuneoverlege', '00 00 00 02'),
    holder('helseleder', null),
    holder('postmottak', '00 00 00 03', null),
  ]
  const called = (named: string | null, holders = held) =>
    calleesAt(holders, functions, named).map(({ phone }) => phone)

  it.each([
    ['den som har funksjonen saken går til', 'postmottak', ['00 00 00 03']],
    [
      'ellers den første på lista med telefon, når ingen av de vanlige har det',
      null,
      ['00 00 00 01', '00 00 00 02'],
    ],
    ['også når den saken går til, er uten telefon', 'helseleder', ['00 00 00 01', '00 00 00 02']],
  ])('%s', (_title, named, expected) => expect(called(named)).toEqual(expected))

  it('ellers samhandlingskontakten, også når kommunedirektøren står øverst på lista', () => {
    const listed = ['kommunedirektor', 'helseleder', 'samhandlingskontakt'].map((key) =>
      aFunction(key),
    )
    const all = listed.map(({ key }, at) => holder(key, `00 00 00 0${at}`))
    const of = (of: typeof all) => calleesAt(of, listed, null).map(({ phone }) => phone)
    expect(of(all)).toEqual(['00 00 00 02'])
    expect(of(all.slice(0, 2))).toEqual(['00 00 00 01'])
    expect(of(all.slice(0, 1))).toEqual(['00 00 00 00'])
  })

  it('ingen, når ingen har telefon', () =>
    expect(called(null, [holder('helseleder', null)])).toEqual([]))
})

describe('Det som først venter noen dager før fristen', () => {
  const word = {
    asked: { nb: '', nn: '', en: '' },
    deed: { nb: () => '', nn: () => '', en: () => '' },
    href: () => '',
    all: () => '',
  }
  const words = { 'fill-seat': { ...word, daysAhead: 60 }, 'treat-version': word }
  it.each<[string, string | null, boolean, string]>([
    ['fill-seat', '2027-01-28', true, 'seksti dager før'],
    ['fill-seat', '2027-01-29', false, 'ikke før det'],
    ['fill-seat', '2020-01-01', true, 'også etter fristen'],
    ['fill-seat', null, true, 'når det ikke har noen dag'],
    ['treat-version', '2030-01-01', true, 'annet venter fra først av'],
    ['noe-nytt', '2026-12-01', false, 'det ingen har ord for, vises ikke'],
  ])('%s med frist %s: %s, %s', (what, due, expected) =>
    expect(isToldOn(words, today)(aWaiting({ what, due: due === null ? null : day(due) }))).toBe(
      expected,
    ),
  )
})
