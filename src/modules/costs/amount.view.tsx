import type { Child } from 'hono/jsx'
import {
  kronerText,
  longDay,
  percentText,
  shortDay,
  wholeNumber,
} from '../../kernel/format.model.ts'
import { type Ore, ore } from '../../kernel/money.model.ts'
import type { CommunityPage } from '../../kernel/page.model.ts'
import type { Locale } from '../../kernel/words.model.ts'
import { ButtonLink } from '../../ui/form.tsx'
import { Columns, Equation, Facts, Section, Surface, Table } from '../../ui/layout.tsx'
import { Page } from '../../ui/page.tsx'
import { State } from '../../ui/state.tsx'
import { sayAmount } from './amount.text.ts'
import { amountSentences } from './amount-words.view.ts'
import { sayCosts } from './costs.text.ts'
import type { Source, StatedAmount } from './scheme.model.ts'
import type { ShareLine } from './share.model.ts'
import { Standing } from './shares.view.tsx'
import { fractionText, rateText } from './sharing.view.ts'
import { type StoredList, titleOf } from './stored-list.model.ts'
import type { TriedDay } from './trial.model.ts'

export type AmountPageProps = {
  page: CommunityPage
  list: StoredList
  line: ShareLine
  days: readonly TriedDay[]
}

export const AmountPage = ({ page, list, line, days }: AmountPageProps) => {
  const { locale } = page
  const { scheme } = list.input
  const place = `/${page.community.key}/kostnader`
  const suffix = list.replacedBy === null ? '' : `?liste=${list.id}`
  const stated = scheme.stated.find(({ partyCode }) => partyCode === line.code)
  const pays =
    line.amount === null
      ? sayAmount(locale, 'paysUnknown', line.name)
      : sayAmount(locale, 'pays', line.name, kronerText(locale, line.amount), list.year)
  return (
    <Page
      page={page}
      nav="costs"
      title={sayAmount(locale, 'title')}
      windowTitle={`${sayAmount(locale, 'title')}: ${line.name}`}
      crumbs={[
        { label: sayCosts(locale, 'costs'), href: place },
        { label: titleOf(list), href: `${place}/${list.schemeKey}${suffix}` },
      ]}
      lead={
        <>
          {pays} {sayAmount(locale, 'forWhat')} <span lang="nb">{scheme.purpose}</span>.
        </>
      }
      status={<Standing page={page} list={list} />}
    >
      <Surface marked>
        <Equation terms={equationOf(locale, list, line)} />
      </Surface>
      <Columns aside={<Sources page={page} list={list} line={line} stated={stated} />}>
        <Section title={sayAmount(locale, 'inWords')}>
          <p>{amountSentences(locale, list, line).join(' ')}</p>
          {line.amount !== null && list.total !== null && list.total > 0 && (
            <p>
              {sayAmount(
                locale,
                'ofAll',
                percentText(locale, line.amount / list.total),
                list.lines.length,
                kronerText(locale, list.total),
              )}
            </p>
          )}
        </Section>
        <Section title={sayAmount(locale, 'certain')}>
          <Facts facts={certainties(locale, list, line, stated)} />
        </Section>
        {restsOnPeople(line) && <Days locale={locale} list={list} days={days} stated={stated} />}
      </Columns>
    </Page>
  )
}

type Term = { sign?: '+' | '−' | '×' | '=' | undefined; figure: string; label: string }

function equationOf(locale: Locale, list: StoredList, line: ShareLine): Term[] {
  const unknown = sayCosts(locale, 'unknown')
  const inKroner = (amount: Ore | null) => (amount === null ? unknown : kronerText(locale, amount))
  const terms = line.parts.flatMap(({ component, of, amount }, i): Term[] => {
    const plus = i === 0 ? undefined : '+'
    switch (component.kind) {
      case 'fixed':
        return [{ sign: plus, figure: inKroner(amount), label: sayAmount(locale, 'fixedForAll') }]
      case 'per-inhabitant':
        return [
          {
            sign: plus,
            figure: rateText(locale, component.rate),
            label: sayAmount(locale, 'perInhabitant'),
          },
          {
            sign: '×',
            figure: line.inhabitants === null ? unknown : wholeNumber(line.inhabitants),
            label: sayCosts(locale, 'inhabitantsOnDayPlain', longDay(locale, list.referenceDay)),
          },
        ]
      case 'fraction':
        return [
          {
            sign: plus,
            figure: fractionText(locale, component.numerator, component.denominator),
            label: sayAmount(locale, 'fraction'),
          },
          { sign: '×', figure: inKroner(of), label: sayAmount(locale, 'cost') },
        ]
      default:
        return [{ sign: plus, figure: inKroner(amount), label: sayAmount(locale, 'rest') }]
    }
  })
  const rounding: Term[] =
    line.rounding === 0
      ? []
      : [
          {
            sign: line.rounding > 0 ? '+' : '−',
            figure: kronerText(locale, ore(Math.abs(line.rounding))),
            label: sayAmount(locale, 'rounding'),
          },
        ]
  const answer: Term = {
    sign: '=',
    figure: inKroner(line.amount),
    label: sayAmount(locale, 'shareOf', line.name),
  }
  return [...terms, ...rounding, answer]
}

function certainties(
  locale: Locale,
  list: StoredList,
  line: ShareLine,
  stated: StatedAmount | undefined,
) {
  const { population } = list.input.scheme
  return [
    ...(stated
      ? [{ term: statedText(locale, stated), detail: certainty(locale, stated.source) }]
      : []),
    ...line.parts.map(({ component }) => ({
      term: componentTerm(locale, component),
      detail: certainty(locale, component.source),
    })),
    ...(restsOnPeople(line)
      ? [
          {
            term:
              line.inhabitants === null
                ? sayCosts(locale, 'inhabitants')
                : sayAmount(locale, 'peopleCount', wholeNumber(line.inhabitants)),
            detail: sayAmount(
              locale,
              population.source.certainty === 'reconstructed' ? 'dayReconstructed' : 'dayStated',
            ),
          },
        ]
      : []),
  ]
}

/** Does the amount change with how many live there? */
const restsOnPeople = ({ parts }: ShareLine): boolean =>
  parts.some(
    ({ component: { kind } }) => kind === 'per-inhabitant' || kind === 'rest-by-inhabitants',
  )

const statedText = (locale: Locale, { amount, below }: StatedAmount): string =>
  amount === null
    ? sayAmount(locale, 'below', kronerText(locale, below ?? ore(0)))
    : sayAmount(locale, 'kroner', kronerText(locale, amount))

function componentTerm(locale: Locale, component: ShareLine['parts'][number]['component']): string {
  switch (component.kind) {
    case 'fixed':
      return sayAmount(locale, 'kroner', kronerText(locale, component.amount))
    case 'per-inhabitant':
      return `${sayAmount(locale, 'kroner', rateText(locale, component.rate))} ${sayCosts(locale, 'perInhabitant')}`
    case 'fraction':
      return sayCosts(
        locale,
        'percentOf',
        fractionText(locale, component.numerator, component.denominator),
      )
    default:
      return sayCosts(
        locale,
        component.kind === 'rest-equally' ? 'restEqually' : 'restByInhabitants',
      )
  }
}

function certainty(locale: Locale, { certainty, reference, quote }: Source): Child {
  if (certainty === 'tried') return sayAmount(locale, 'isTried')
  if (certainty === 'stated') {
    return <span>{sayAmount(locale, 'isStated', reference)}</span>
  }
  return (
    <span>
      {sayAmount(locale, 'isReconstructed')} {quote && sayAmount(locale, 'says', quote)}
    </span>
  )
}

const Days = (props: {
  locale: Locale
  list: StoredList
  days: readonly TriedDay[]
  stated: StatedAmount | undefined
}) => {
  const { locale, list, days, stated } = props
  const unknown = (
    <State kind="unknown" bare>
      {sayCosts(locale, 'unknown')}
    </State>
  )
  const against =
    stated === undefined
      ? sayAmount(locale, 'againstList')
      : sayAmount(
          locale,
          'againstPaper',
          kronerText(locale, stated.amount ?? stated.below ?? ore(0)),
        )
  return (
    <Section
      title={sayAmount(locale, stated?.amount ? 'dayFound' : 'otherDays')}
      lead={sayAmount(locale, 'daysLead')}
    >
      <Table
        rows={days}
        isOwn={({ day }) => day === list.referenceDay}
        columns={[
          { label: sayAmount(locale, 'populationOn'), cell: ({ day }) => longDay(locale, day) },
          {
            label: sayCosts(locale, 'inhabitants'),
            numeric: true,
            cell: ({ inhabitants }) => (inhabitants === null ? unknown : wholeNumber(inhabitants)),
          },
          {
            label: sayAmount(locale, 'amountColumn'),
            numeric: true,
            cell: ({ amount }) => (amount === null ? unknown : kronerText(locale, amount)),
          },
          { label: against, cell: (day) => verdictText(locale, day, stated) },
        ]}
      />
    </Section>
  )
}

function verdictText(locale: Locale, day: TriedDay, stated: StatedAmount | undefined): string {
  const apart = day.difference
  if (apart === null) return '–'
  const size = kronerText(locale, ore(Math.abs(apart)))
  if (stated === undefined) {
    return apart === 0
      ? sayAmount(locale, 'same')
      : sayAmount(locale, apart < 0 ? 'less' : 'more', size)
  }
  if (stated.amount === null) {
    return apart < 0 ? sayAmount(locale, 'isBelow', size) : sayAmount(locale, 'isNotBelow')
  }
  return apart === 0
    ? sayAmount(locale, 'exact')
    : sayAmount(locale, apart < 0 ? 'tooLow' : 'tooHigh', size)
}

const Sources = (props: {
  page: CommunityPage
  list: StoredList
  line: ShareLine
  stated: StatedAmount | undefined
}) => {
  const { page, list, line, stated } = props
  const { locale } = page
  const cited = [
    ...(stated ? [stated.source] : []),
    ...line.parts.map(({ component }) => component.source),
  ]
    .filter(({ certainty }) => certainty !== 'tried')
    .map(({ reference, quote }) => (quote ? `${reference}: «${quote}»` : reference))
  const day = longDay(locale, list.referenceDay)
  return (
    <Surface title={sayCosts(locale, 'sources')}>
      <ol class="gf-small">
        {[...new Set(cited)].map((source) => (
          <li lang="nb">{source}</li>
        ))}
        {restsOnPeople(line) && (
          <li>{sayAmount(locale, 'statistics', day, line.code, line.name)}</li>
        )}
      </ol>
      <h3 class="ds-heading">{sayAmount(locale, 'whoDecided')}</h3>
      <p class="gf-small">
        {list.textRemovedOn
          ? sayCosts(locale, 'decisionRemoved', shortDay(list.textRemovedOn))
          : (list.decision ?? sayAmount(locale, 'decisionUnknown'))}
      </p>
      <p class="gf-small">{sayAmount(locale, 'frozen')}</p>
      <ButtonLink
        href={`/${page.community.key}/kostnader/${list.schemeKey}${list.replacedBy === null ? '' : `?liste=${list.id}`}`}
        weight="secondary"
        small
      >
        {sayAmount(locale, 'seeAll', list.lines.length)}
      </ButtonLink>
    </Surface>
  )
}
