import { describe, expect, it } from 'vitest'
import {
  aBody,
  aPractice,
  aSeat,
  aSeatHolder,
  someParties,
} from '../../../../test/builders/bodies.ts'
import { plainAddress, sheetLines } from '../../../../test/builders/contacts.ts'
import { day } from '../../../kernel/day.model.ts'
import { nbsp } from '../../../kernel/format.model.ts'
import { readHead } from '../../../kernel/list-sheet.rule.ts'
import { type Locale, locales } from '../../../kernel/words.model.ts'
import { rightsNames, sideNames, targetName } from '../bodies.text.ts'
import { seatRights, seatSides } from '../seat.model.ts'
import { groupCode, spokenGroups } from '../spoken.model.ts'
import { judgeSeatList, type SeatListFacts } from './compare-seats.rule.ts'
import { refusedSeatText } from './refused-seat.view.ts'
import { type SeatColumn, seatColumns } from './seat-column.model.ts'
import type { SeatComparison } from './seat-line.model.ts'
import { seatList } from './seat-list.rule.ts'

const on = day('2026-11-29')
const au = aBody({ key: 'au', name: 'Arbeidsutvalg', abbreviation: 'AU' })
const old = aBody({
  key: 'gammel',
  name: 'Gammelt råd',
  abbreviation: null,
  until: day('2020-01-01'),
})
const seat = aSeat('v', { label: 'Værnesregionen', speaksFor: ['region.vaernesregionen'] })
const kari = aSeatHolder('kari', 'v', { name: 'Kari Prøve', email: 'kari@vr.example' })

const standing: SeatListFacts = {
  ...someParties,
  bodies: [aBody(), au, old],
  seats: [seat],
  holders: [kari],
  everyMunicipality: someParties.municipalities,
  everyChange: [],
  practices: [
    aPractice({
      ...{ caseNumbers: 'Sak {01}-{26}', meetingNumbers: '{1}/{26}', counter: 'yearly' },
      ...{ nextCase: 5, nextYear: 2026 },
    }),
  ],
}

type Line = Partial<Record<SeatColumn, string>>

function judge(lines: readonly Line[], facts: Partial<SeatListFacts> = {}): SeatComparison {
  const { order, heads } = seatColumns
  const rows = lines.map((line) => order.map((column) => line[column] ?? ''))
  const read = readHead(
    seatColumns,
    sheetLines(
      order.map((each) => heads[each]),
      ...rows,
    ),
    'file',
  )
  if (!read.ok) throw new Error(read.problem.code)
  const judging = judgeSeatList(
    read.lines,
    { ...standing, ...facts },
    { on, readAddress: plainAddress },
  )
  for (let step = judging.next(); ; step = judging.next()) if (step.done) return step.value
}

const whyOf = ({ refused }: SeatComparison): string[] =>
  refused.flatMap(({ line, refusals }) =>
    refusals.map((refusal) =>
      `${line.line}: ${refusedSeatText('nb', refusal)}`.replaceAll(nbsp, ' '),
    ),
  )

const asu = (over: Line): Line => ({ organ: 'ASU', ...over })
const fresh = (over: Line = {}): Line =>
  asu({ plass: 'Innherred', side: 'kommunesiden', talerfor: 'Innherred', ...over })

describe('En plass fra et regneark', () => {
  it('er ny, med siden, hvem den taler for og hvem som oppnevner', () => {
    const { seats, holders, refused } = judge([fresh({ oppnevnt: 'Innherred', fra: '1.1.2026' })])
    expect([refused, holders]).toEqual([[], []])
    expect(seats).toMatchObject([
      {
        before: null,
        seat: {
          body: 'asu',
          label: 'Innherred',
          ...{ side: 'municipal', preMeeting: 'municipal', rights: 'decide' },
          speaksFor: ['region.innherred'],
          appointedBy: 'Innherred',
          from: '2026-01-01',
          namesPublished: false,
        },
      },
    ])
  })

  it('uten rett bestemmer når den teller for en side, og har ellers møte- og talerett', () => {
    const rightsOf = (line: Line) => judge([line]).seats[0]?.seat.rights
    expect(rightsOf(fresh())).toBe('decide')
    expect(rightsOf(fresh({ side: 'ingen', talerfor: 'fastlegene' }))).toBe('speak')
    expect(rightsOf(fresh({ rett: 'Observatør' }))).toBe('observe')
  })

  it('som står fra før, er uendret når lista sier det samme', () => {
    const { seats, refused } = judge([
      asu({ plass: 'værnesregionen', side: 'Kommunal', talerfor: 'Værnesregionen' }),
    ])
    expect([seats, refused]).toEqual([[], []])
  })

  it('endres bare der lista sier noe', () => {
    const { seats } = judge([asu({ plass: 'Værnesregionen', oppnevnt: 'Rådmannsutvalget' })])
    expect(seats).toMatchObject([
      { parts: ['seat-appointedBy'], seat: { id: 'v', appointedBy: 'Rådmannsutvalget' } },
    ])
  })

  it('slutter den siste dagen som står på ei linje uten navn', () => {
    const { seats } = judge([asu({ plass: 'Værnesregionen', til: '31.12.2026' })])
    expect(seats).toMatchObject([{ parts: ['seat-until'], seat: { until: '2027-01-01' } }])
  })

  it.each<[string, Line, string]>([
    ['uten side', fresh({ side: '' }), '2: Skriv noe i kolonnen «side».'],
    ['uten hvem den taler for', fresh({ talerfor: '' }), '2: Skriv noe i kolonnen «taler for».'],
    [
      'med en side som ikke finnes',
      fresh({ side: 'venstre' }),
      '2: side: «venstre» er ikke kommunesiden, helseforetaket eller ingen.',
    ],
    [
      'for en region som ikke finnes',
      fresh({ talerfor: 'Fosenlandet' }),
      '2: taler for: Ingen kommune eller organisasjon her heter eller har nummeret «Fosenlandet».',
    ],
    [
      'for den andre siden',
      fresh({ side: 'helseforetaket' }),
      '2: side: Plassen kan ikke telle for den ene siden og tale for noen på den andre.',
    ],
    [
      'i et organ som ikke finnes',
      fresh({ organ: 'XYZ' }),
      '2: Ingen organ heter «XYZ». Rett navnet, eller legg til organet under Organer.',
    ],
    [
      'i et organ som er avsluttet',
      fresh({ organ: 'Gammelt råd' }),
      '2: Gammelt råd er avsluttet.',
    ],
    [
      'med en rett som ikke finnes',
      fresh({ rett: 'vetorett' }),
      '2: rett: «vetorett» er ikke bestemmer, forslagsrett, talerett eller observatør.',
    ],
    [
      'med en dag som ikke finnes',
      fresh({ fra: '31.2.2026' }),
      '2: fra: «31.2.2026» finnes ikke. Den siste dagen i måneden er 28. februar 2026.',
    ],
    [
      'som slutter før den begynner',
      fresh({ fra: '1.2.2026', til: '1.1.2026' }),
      '2: til: Siste dag er før første dag.',
    ],
  ])('avvises %s', (_title, line, why) => {
    const judged = judge([line])
    expect(whyOf(judged)).toEqual([why])
    expect(judged.seats).toEqual([])
  })

  it('som to linjer sier ulikt om, må rettes på den andre, og er ikke tatt inn', () => {
    const judged = judge([
      fresh({ navn: 'Per Prøve' }),
      fresh({ side: 'ingen', navn: 'Vara Prøve', varafor: 'Per Prøve' }),
    ])
    expect(whyOf(judged)).toEqual([
      '2: Plassen må rettes først: se linje 3.',
      '3: Linje 2 er om samme plass, og har noe annet i «side». Skriv det samme begge steder, eller bare på den ene.',
    ])
    expect([judged.seats, judged.holders]).toEqual([[], []])
  })
})

describe('Hvem plassen taler for', () => {
  it.each([
    ['Innherred og Værnesregionen', ['region.innherred', 'region.vaernesregionen']],
    ['Innherred, Selbu', 'Ingen'],
    ['5038; Stjørdal', ['5038', '5035']],
    ['alle kommunene', ['gruppe.all-municipalities']],
    ['Fastlegene og de tillitsvalgte', ['gruppe.general-practitioners', 'gruppe.union']],
  ])('%s', (talerfor, codes) => {
    const judged = judge([fresh({ talerfor, side: 'ingen' })])
    if (codes === 'Ingen') expect(whyOf(judged)).toHaveLength(1)
    else expect(judged.seats[0]?.seat.speaksFor).toEqual(codes)
  })

  it('et navn med komma og «og» i er ett navn der en region heter så', () => {
    const name = 'Inn-Trøndelag og Frosta, Levanger, Verdal'
    const [first] = someParties.regions
    const regions = first ? [...someParties.regions, { ...first, region: name }] : []
    const { seats, refused } = judge([fresh({ talerfor: `Innherred, ${name}` })], { regions })
    expect(refused).toEqual([])
    expect(seats[0]?.seat.speaksFor).toEqual([
      'region.innherred',
      'region.inn-trondelag-og-frosta-levanger-verdal',
    ])
  })

  it('hvert ord som sidene våre bruker, blir lest', () => {
    const wrong = locales.flatMap((locale: Locale) => [
      ...seatSides.flatMap((side) =>
        whyOf(judge([fresh({ side: sideNames[side][locale], talerfor: 'seg selv' })])),
      ),
      ...seatRights.flatMap((rights) =>
        whyOf(
          judge([
            fresh({
              rett: rightsNames[rights][locale],
              ...(rights === 'secretary' ? { side: '' } : {}),
            }),
          ]),
        ),
      ),
      ...spokenGroups.flatMap((group) =>
        whyOf(
          judge([
            fresh({ side: 'ingen', talerfor: targetName(locale, groupCode(group), () => '') }),
          ]),
        ),
      ),
    ])
    expect(wrong).toEqual([])
  })
})

describe('De som har plasser, fra et regneark', () => {
  const vr = (over: Line) => asu({ plass: 'Værnesregionen', ...over })

  it('medlem og varaer på hver sin linje kommer inn i en ny plass', () => {
    const { holders, seats, refused } = judge([
      fresh({
        navn: 'Per Prøve',
        funksjon: 'Helseleder',
        epost: 'per@inn.example',
        fra: '1.1.2026',
        vedtak: 'Regionrådet 12.03.2026, sak 4/26',
      }),
      asu({ navn: 'Anne Prøve', varafor: 'Per Prøve' }),
      asu({ navn: 'Odd Prøve', varafor: 'Innherred', rekkefolge: '2' }),
    ])
    expect(refused).toEqual([])
    expect(seats).toHaveLength(1)
    expect(holders.map(({ state, wanted }) => [state, wanted.rank, wanted.name])).toEqual([
      ['new', 0, 'Per Prøve'],
      ['new', 1, 'Anne Prøve'],
      ['new', 2, 'Odd Prøve'],
    ])
    expect(new Set(holders.map(({ seat: of }) => of.id)).size).toBe(1)
    expect(holders[0]?.wanted).toMatchObject({
      ...{ functionName: 'Helseleder', email: 'per@inn.example', from: '2026-01-01' },
      ...{ audience: 'community', decision: 'Regionrådet 12.03.2026, sak 4/26' },
    })
  })

  it('den som står der, er uendret, får ny funksjon eller slutter', () => {
    const state = (over: Line) => judge([vr({ navn: 'Kari Prøve', ...over })]).holders[0]
    expect(state({})).toMatchObject({ state: 'same' })
    expect(state({ vedtak: 'RU 4/26' })).toMatchObject({ parts: ['seat-holder-decision'] })
    expect(state({ funksjon: 'Rådgiver' })).toMatchObject({
      state: 'changed',
      parts: ['seat-holder-functionName'],
    })
    expect(state({ til: '31.12.2026' })).toMatchObject({
      state: 'ended',
      wanted: { until: '2027-01-01', email: 'kari@vr.example' },
    })
  })

  it('den som slutter, gir plass til den som kommer, i hvilken rekkefølge linjene enn står', () => {
    const { holders, refused } = judge([
      vr({ navn: 'Ny Prøve', fra: '1.1.2027' }),
      vr({ navn: 'Kari Prøve', til: '31.12.2026' }),
    ])
    expect(refused).toEqual([])
    expect(holders.map(({ state }) => state)).toEqual(['new', 'ended'])
  })

  it('en vara i plassen til et medlem som står der, finnes av medlemmets navn', () => {
    const { holders } = judge([asu({ navn: 'Vara Prøve', varafor: 'Kari Prøve' })])
    expect(holders).toMatchObject([{ seat: { id: 'v' }, wanted: { rank: 1 } }])
  })

  it('«Ledig» setter ingen inn', () => {
    const { holders, refused } = judge([fresh({ navn: 'Ledig' })])
    expect([holders, refused]).toEqual([[], []])
  })

  it('to like linjer er tatt med én gang', () => {
    const judged = judge([fresh({ navn: 'Per Prøve' }), fresh({ navn: 'Per Prøve' })])
    expect([judged.holders.length, judged.again, judged.refused]).toEqual([1, 1, []])
  })

  it.each<[string, Line[], string]>([
    [
      'når en annen har plassen',
      [vr({ navn: 'Ny Prøve' })],
      '2: Kari Prøve har dette da. Skriv siste dag i «til» på linja til den som slutter, og «fra» på linja til den nye.',
    ],
    [
      'som vara i organet der hun selv har plass',
      [
        fresh({ navn: 'Per' }),
        asu({ plass: 'Innherred', navn: 'Kari Prøve', epost: 'kari@vr.example', varafor: 'ja' }),
      ],
      '3: navn: Personen har selv en plass i organet da, og kan ikke være vara der.',
    ],
    [
      'to ganger i samme organ',
      [fresh({ navn: 'Kari Prøve', epost: 'kari@vr.example' })],
      '2: navn: Samme person er ført inn her fra før, for samme tid.',
    ],
    [
      'med en adresse som en annen i organet har',
      [fresh({ navn: 'Anna', epost: 'kari@vr.example' })],
      '2: e-post: Kari Prøve har den samme adressen i organet, for samme tid. Er det to personer, skriv hver sin adresse, eller la feltet stå tomt.',
    ],
    [
      'med et navn som en annen i organet har, uten e-post som skiller dem',
      [fresh({ navn: 'Kari Prøve' })],
      '2: Kari Prøve står i organet fra før, for samme tid. Er det en annen person, skriv e-post for begge.',
    ],
    [
      'som vara for en som ikke finnes',
      [asu({ navn: 'Vara', varafor: 'Ukjent' })],
      '2: Ingen plass i organet heter «Ukjent», og ingen med det navnet har en. Skriv i «plass» hvilken plass det er.',
    ],
    [
      'som slutter før hun begynner',
      [fresh({ navn: 'Per', fra: '2.2.2026', til: '1.1.2026' })],
      '2: til: Siste dag er før første dag.',
    ],
    [
      'som vara nummer fire',
      [vr({ navn: 'Vara', varafor: 'ja', rekkefolge: '4' })],
      '2: rekkefølge: «4» er ikke 1, 2 eller 3.',
    ],
    [
      'med rekkefølge uten «vara for»',
      [vr({ navn: 'Vara', rekkefolge: '2' })],
      '2: Skriv i «vara for» hvem eller hvilken plass det er for, eller ta bort rekkefølgen.',
    ],
    ['uten navn', [vr({ funksjon: 'Leder' })], '2: navn: Fyll ut dette feltet.'],
  ])('avvises %s', (_title, lines, why) => {
    const judged = judge(lines)
    expect(whyOf(judged)).toEqual([why])
  })

  it('et fødselsnummer blir borte, og sies', () => {
    const judged = judge([vr({ navn: '01010750160' })])
    expect(whyOf(judged)[0]).toContain('Her sto et fødselsnummer')
    expect(JSON.stringify(judged)).not.toContain('01010750160')
  })

  it('5 000 linjer med tre feil: tre å rette, og resten å se', () => {
    const lines = Array.from(
      { length: 5_000 },
      (_, at): Line => ({
        ...fresh({ plass: `Plass ${Math.floor(at / 50)}`, organ: at % 2 === 0 ? 'ASU' : 'AU' }),
        navn: `Person ${at}`,
        fra: `1.1.${1960 + (at % 50)}`,
        til: `31.12.${1960 + (at % 50)}`,
      }),
    )
    for (const at of [7, 77, 777]) lines[at] = { ...lines[at], side: 'venstre' }
    const judged = judge(lines)
    expect(judged.refused.map(({ line }) => line.line)).toEqual([9, 79, 779])
    expect(judged.holders).toHaveLength(4_997)
  })
})

describe('Lista slik den er', () => {
  it('leses inn igjen uten at noe endres', () => {
    const seats = [
      seat,
      aSeat('b', {
        label: 'Brukerne',
        side: 'none',
        preMeeting: 'none',
        speaksFor: ['gruppe.users', 'gruppe.itself'],
        rights: 'speak',
        from: day('2025-01-01'),
      }),
      aSeat('k', {
        label: 'Kommunene',
        body: 'au',
        appointedBy: 'RU',
        speaksFor: ['gruppe.all-municipalities', '5038'],
      }),
    ]
    const holders = [
      kari,
      aSeatHolder('felles', 'b', { name: 'Felles Prøve', email: 'kari@vr.example' }),
      aSeatHolder('vara', 'v', {
        rank: 2,
        name: 'Vara Prøve',
        functionName: 'Leder',
        from: day('2026-01-01'),
        until: day('2027-01-01'),
      }),
    ]
    const facts = { ...standing, seats, holders, practices: [] }
    const names = new Map([
      ['region.vaernesregionen', 'Værnesregionen'],
      ['5038', '5038'],
    ])
    const cells = seatList(facts, (code) => names.get(code) ?? code, on)
    expect(cells.map(({ organ, plass, navn, til }) => [organ, plass, navn, til])).toEqual([
      ['ASU', 'Værnesregionen', 'Kari Prøve', ''],
      ['ASU', 'Værnesregionen', 'Vara Prøve', '31.12.2026'],
      ['ASU', 'Brukerne', 'Felles Prøve', ''],
      ['AU', 'Kommunene', '', ''],
    ])
    const again = judge(cells, facts)
    expect([again.refused, again.seats]).toEqual([[], []])
    expect(again.holders.map(({ state }) => state)).toEqual(['same', 'same', 'same'])
  })
})

describe('Neste numre fra et regneark', () => {
  it('står på ei linje med bare organet, eller på hvilken som helst annen', () => {
    const alone = judge([asu({ nestesak: '7' })])
    expect([alone.refused, alone.seats, alone.holders]).toEqual([[], [], []])
    expect(alone.numbers).toMatchObject([
      {
        line: 2,
        body: { key: 'asu' },
        practice: { nextCase: 7, nextMeeting: null, nextYear: 2026 },
        parts: ['practice-nextCase'],
      },
    ])
    const beside = judge([fresh({ nestemote: '3' }), asu({ nestesak: '7', nestemote: '3' })])
    expect(beside.seats).toHaveLength(1)
    expect(beside.numbers).toMatchObject([{ practice: { nextCase: 7, nextMeeting: 3 } }])
  })

  it('endrer ingenting når de står slik fra før', () =>
    expect(judge([asu({ nestesak: '5' })]).numbers).toEqual([]))

  it.each<[string, Line[], string]>([
    [
      'et tall som ikke er det',
      [asu({ nestesak: 'Sak 7' })],
      '2: neste sak: «Sak 7» er ikke et tall fra 1 til 99 999.',
    ],
    ['null', [asu({ nestemote: '0' })], '2: neste møte: «0» er ikke et tall fra 1 til 99 999.'],
    [
      'to tall på samme organ',
      [asu({ nestesak: '7' }), asu({ nestesak: '8' })],
      '3: Linje 2 er om samme organ, og har et annet tall i «neste sak». Skriv det bare på den ene.',
    ],
    [
      'et organ som ikke har sagt hvordan det skriver numrene',
      [{ organ: 'AU', nestesak: '7' }],
      '2: neste sak: skriv først på organet hvordan det første nummeret i året skrives.',
    ],
  ])('sier fra om %s', (_title, lines, why) => expect(whyOf(judge(lines))).toEqual([why]))

  it('leses inn igjen uendret slik de skrives ut', () => {
    const cells = seatList(standing, (code) => code, on)
    expect(cells.at(-1)).toMatchObject({ organ: 'ASU', plass: '', nestesak: '5', nestemote: '' })
    const again = judge(cells.slice(-1))
    expect([again.refused, again.numbers]).toEqual([[], []])
  })
})

describe('Ei liste der en plass følger en annen', () => {
  const both = { seats: [seat, aSeat('af', { body: 'au', label: 'Følger', follows: 'v' })] }
  const ola = { navn: 'Ola Prøve', epost: 'ola@vr.example' }
  const inAu = { organ: 'AU', plass: 'Innherred', side: 'kommunesiden', talerfor: 'Innherred' }
  const inAsu = asu({ plass: 'Værnesregionen', ...ola, varafor: 'ja' })

  it('setter ikke den som har den fulgte plassen, inn som vara i organet som følger', () => {
    const line = { ...inAu, navn: 'Kari Prøve', epost: 'kari@vr.example', varafor: 'ja' }
    expect(whyOf(judge([line], both))).toEqual([
      '2: navn: Personen har selv en plass i organet da, og kan ikke være vara der.',
    ])
    expect(whyOf(judge([line]))).toEqual([])
  })

  it('setter ikke samme person inn begge steder, i den ene rekkefølgen eller den andre', () => {
    const line = { ...inAu, ...ola }
    expect(whyOf(judge([line, inAsu], both))).toEqual([
      '3: navn: En plass i et annet organ følger denne, og der er personen medlem eller vara da. Avslutt det først.',
    ])
    expect(whyOf(judge([inAsu, line], both))).toEqual([
      '3: navn: Personen er vara i organet da. Avslutt det først.',
    ])
  })
})
