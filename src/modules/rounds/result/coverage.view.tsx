import type { Locale } from '../../../kernel/words.model.ts'
import { Facts, Section, SourceNote } from '../../../ui/layout.tsx'
import { percentOf, sayCoverage } from './coverage.text.ts'
import type { PartyRow, RoundResult, RowState } from './result.model.ts'
import { sayResult as say, someNames } from './result.text.ts'

/** «16 av 20 har svart, 96 % av innbyggerne»: what a result begins with. */
export function coverageText(locale: Locale, { coverage }: Pick<RoundResult, 'coverage'>): string {
  const { asked, answered, inhabitants } = coverage
  const percent = percentOf(inhabitants.answered, inhabitants.of)
  return [
    sayCoverage(locale, 'answeredOf', answered, asked),
    ...(percent === null ? [] : [sayCoverage(locale, 'ofInhabitants', percent)]),
  ].join(', ')
}

/** Who answered, by which way, and who did not. */
export const CoverageFacts = ({ locale, result }: { locale: Locale; result: RoundResult }) => {
  const { rows, coverage } = result
  const inState = (state: RowState) => rows.filter((row) => row.state === state)
  const silent = inState('silent')
  const facts = [
    ...answeredFacts(locale, inState('answered')),
    ...namedFact(locale, 'told', 'toldNote', [
      ...inState('told'),
      ...rows.filter(({ later }) => later.told),
    ]),
    ...namedFact(locale, 'afterClosing', 'afterClosingNote', inState('after-closing')),
    ...(silent.length > 0
      ? [{ term: say(locale, 'silent'), detail: namesIn(locale, silent) }]
      : []),
  ]
  return (
    <Section title={sayCoverage(locale, 'whoAnswered')} lead={`${coverageText(locale, result)}.`}>
      <Facts facts={facts} />
      {coverage.inhabitants.unknownPlaces > 0 && coverage.inhabitants.of > 0 && (
        <SourceNote>
          {sayCoverage(locale, 'unknownPlaces', coverage.inhabitants.unknownPlaces)}
        </SourceNote>
      )}
    </Section>
  )
}

const namesIn = (locale: Locale, rows: readonly PartyRow[]): string =>
  someNames(
    locale,
    rows.map(({ party }) => party),
  )

const namedFact = (
  locale: Locale,
  term: 'told' | 'afterClosing',
  note: 'toldNote' | 'afterClosingNote',
  rows: readonly PartyRow[],
) =>
  rows.length === 0
    ? []
    : [{ term: say(locale, term), detail: sayCoverage(locale, note, namesIn(locale, rows)) }]

function answeredFacts(locale: Locale, rows: readonly PartyRow[]) {
  const by = (kind: NonNullable<PartyRow['came']>['by']) =>
    rows.filter(({ came }) => came?.by === kind)
  const [own, regional] = [by('party'), by('region')]
  const corrected = own.filter((row) => row.corrected > 0)
  const gaveWay = rows.filter((row) => row.regionGaveWay !== null)
  const withRegion = regional.map(({ party, came }) =>
    sayCoverage(locale, 'withRegion', party.name, came?.region ?? ''),
  )
  return [
    {
      term: sayCoverage(locale, 'bySelf'),
      detail: [
        `${own.length}.`,
        ...(corrected.length > 0
          ? [sayCoverage(locale, 'corrected', namesIn(locale, corrected))]
          : []),
      ].join(' '),
    },
    ...(regional.length + gaveWay.length > 0
      ? [
          {
            term: sayCoverage(locale, 'byRegion'),
            detail: [
              ...(withRegion.length > 0 ? [`${withRegion.join('; ')}.`] : []),
              ...(gaveWay.length > 0
                ? [sayCoverage(locale, 'gaveWay', namesIn(locale, gaveWay))]
                : []),
            ].join(' '),
          },
        ]
      : []),
    ...(['secretariat', 'sources'] as const).flatMap((kind) =>
      by(kind).length === 0
        ? []
        : [
            {
              term:
                kind === 'sources'
                  ? say(locale, 'fromSources')
                  : sayCoverage(locale, 'bySecretariat'),
              detail: namesIn(locale, by(kind)),
            },
          ],
    ),
  ]
}
