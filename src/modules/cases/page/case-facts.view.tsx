import type { Child } from 'hono/jsx'
import { sayExemption } from '../../../kernel/exemption.text.ts'
import { longDay } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { ExemptionNote } from '../../../ui/exemption.tsx'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { Facts, Surface } from '../../../ui/layout.tsx'
import type { Body } from '../../bodies/index.ts'
import { hasPage, shortName } from '../../bodies/index.ts'
import { type Case, noMatter } from '../case.model.ts'
import {
  actorNames,
  audienceNames,
  behalfWayNames,
  kindNames,
  ownerSideNames,
  raisedSideNames,
  sayCases,
} from '../cases.text.ts'
import { sayCase as say } from './case.text.ts'

export type FactsProps = {
  page: CommunityPage
  item: Case
  /** The body that it was submitted to; undefined where the reader does not see it. */
  body: Body | undefined
  /** What it is called in the clause of who decides, with the clause. */
  matter: { label: string; clause: string } | undefined
  /** For whom it was raised, where that is a party or a body. */
  raisedFor: string | null
  /** What it belongs to; without an address where the reader has no page of it. */
  document: { title: string; href: string | null } | undefined
  round: { title: string; href: string | null } | undefined
  exempt: { paragraph: string; words: string } | undefined
}

type Fact = { term: Child; detail: Child }

/** What is known of a case at a glance; what nobody has said is left out, but for who must act. */
export const CaseFacts = (props: FactsProps) => {
  const { page, item } = props
  const { locale } = page
  return (
    <Surface title={say(locale, 'facts')}>
      <Facts facts={[...whatFacts(props), ...whoseFacts(props), ...readFacts(props)]} />
      {item.exemptBy && props.exempt && (
        <ExemptionNote locale={locale} words={props.exempt.words} review={item.exemptReview} />
      )}
    </Surface>
  )
}

function whatFacts({ page, item, body, matter, document, round }: FactsProps): Fact[] {
  const { locale, to } = page
  const isNone = item.matter === noMatter
  return [
    {
      term: say(locale, 'mustAct'),
      detail: item.acts ? actorNames[item.acts][locale] : sayCases(locale, 'unknown'),
    },
    ...(item.kind ? [{ term: say(locale, 'kind'), detail: kindNames[item.kind][locale] }] : []),
    ...(isNone || matter
      ? [
          {
            term: say(locale, 'matter'),
            detail: matter ? (
              <InNorwegian locale={locale}>{`${matter.label} (${matter.clause})`}</InNorwegian>
            ) : (
              say(locale, 'noMatter')
            ),
          },
        ]
      : []),
    ...(body
      ? [
          {
            term: say(locale, 'body'),
            detail: hasPage(page, body) ? (
              <a href={to('body', { body: body.key })}>{shortName(body)}</a>
            ) : (
              shortName(body)
            ),
          },
        ]
      : []),
    ...(item.due ? [{ term: say(locale, 'due'), detail: longDay(locale, item.due) }] : []),
    ...written(page, say(locale, 'clause'), item.clause),
    ...linked(page, say(locale, 'document'), document),
    ...linked(page, say(locale, 'round'), round),
    ...written(page, say(locale, 'belongsTo'), item.belongsTo),
  ]
}

function whoseFacts({ page, item, raisedFor }: FactsProps): Fact[] {
  const { locale } = page
  const { raised } = item
  const side = item.ownerSide && ownerSideNames[item.ownerSide][locale]
  const owner = [item.ownerName, side].filter((part) => part !== null).join(', ')
  const who = raisedFor ?? raisedSideNames[raised.side][locale]
  const person = [raised.name, raised.functionName].filter((part) => part !== null).join(', ')
  const { behalf } = raised
  return [
    ...(owner === '' ? [] : [{ term: say(locale, 'owner'), detail: owner }]),
    {
      term: say(locale, 'raised'),
      detail: (
        <>
          {raised.on ? say(locale, 'raisedBy', who, longDay(locale, raised.on)) : who}
          {person !== '' && (
            <>
              <br />
              {person}
            </>
          )}
          {behalf && (
            <>
              <br />
              {say(
                locale,
                'behalf',
                behalf.name ?? say(locale, 'somebody'),
                [
                  ...(behalf.way ? [behalfWayNames[behalf.way][locale].toLowerCase()] : []),
                  ...(behalf.on ? [longDay(locale, behalf.on)] : []),
                ].join(', '),
              )}
            </>
          )}
        </>
      ),
    },
  ]
}

function readFacts({ page, item, exempt }: FactsProps): Fact[] {
  const { locale } = page
  return [
    {
      term: say(locale, 'sees'),
      detail:
        item.intake === 'accepted'
          ? audienceNames[item.audience][locale]
          : say(locale, 'seesIntake'),
    },
    ...written(page, say(locale, 'ownerOrgan'), item.ownerOrgan),
    ...written(page, say(locale, 'archiveOwner'), item.archiveOwner),
    ...(exempt ? [{ term: sayExemption(locale, 'exempt'), detail: exempt.paragraph }] : []),
  ]
}

const written = ({ locale }: CommunityPage, term: string, text: string | null): Fact[] =>
  text === null ? [] : [{ term, detail: <InNorwegian locale={locale}>{text}</InNorwegian> }]

const linked = ({ locale }: CommunityPage, term: string, to: FactsProps['document']): Fact[] => {
  if (!to) return []
  const title = <InNorwegian locale={locale}>{to.title}</InNorwegian>
  return [{ term, detail: to.href === null ? title : <a href={to.href}>{title}</a> }]
}
