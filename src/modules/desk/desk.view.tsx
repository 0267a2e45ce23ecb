import type { Child } from 'hono/jsx'
import type { Day } from '../../kernel/day.model.ts'
import type { DeskWords } from '../../kernel/desk.model.ts'
import { longDay } from '../../kernel/format.model.ts'
import type { CommunityPage } from '../../kernel/page.model.ts'
import { Callees } from '../../ui/callees.tsx'
import { InNorwegian } from '../../ui/in-norwegian.tsx'
import { Empty, More, Notice, Section, StackTable, Surface } from '../../ui/layout.tsx'
import { Page } from '../../ui/page.tsx'
import { Receipt } from '../../ui/receipt.tsx'
import { asCalled } from '../directory/index.ts'
import { sayDesk as say } from './desk.text.ts'
import type { DigestHow } from './digest-choice.model.ts'
import { sayDigest } from './digest-choice.text.ts'
import { DigestChoice } from './digest-choice.view.tsx'
import { type AwaitedThing, type DeskGroups, deskGroups } from './waiting.model.ts'
import { Due, hurryText, WaitingList } from './waiting-list.view.tsx'

export type DeskProps = {
  page: CommunityPage
  words: DeskWords
  groups: DeskGroups
  /** What the community waits for from its parties; null for one who does not look after that. */
  awaited: readonly AwaitedThing[] | null
  /** The day that an exercise is played on; null outside exercises. */
  playedOn: Day | null
  /** How often the reader is mailed; null where the house sends no mail. */
  digest: DigestHow | null
  /** Was that just chosen? */
  isSaved: boolean
}

/** What waits for the reader, by when; and for whoever looks after it, what others have not done. */
export const DeskPage = (props: DeskProps) => {
  const { page, groups, awaited } = props
  const { locale, viewer } = page
  const actsFor = viewer?.actsFor
  const isEmpty = deskGroups.every((part) => groups[part].length === 0)
  return (
    <Page page={page} nav="desk" title={say(locale, 'title')} lead={leadOf(props)}>
      <Receipt>{props.isSaved && sayDigest(locale, 'saved')}</Receipt>
      {actsFor !== undefined && (
        <Notice kind="info">
          <p>
            {say(locale, actsFor)}{' '}
            <a href={page.to('actFor', {}, { tilbake: page.path })}>{say(locale, 'chooseSide')}</a>
          </p>
        </Notice>
      )}
      {isEmpty && actsFor === undefined && <Empty>{say(locale, 'nothingMore')}</Empty>}
      {deskGroups.map(
        (part) =>
          groups[part].length > 0 && (
            <Section title={say(locale, part)}>
              <WaitingList page={page} to={page.to} words={props.words} rows={groups[part]} />
            </Section>
          ),
      )}
      {awaited && <Others {...props} awaited={awaited} />}
      {props.digest && <DigestChoice page={page} how={props.digest} />}
    </Page>
  )
}

function leadOf({ page: { locale, today, viewer }, groups, playedOn }: DeskProps): string {
  const day = playedOn
    ? `${say(locale, 'played', longDay(locale, playedOn))} `
    : `${longDay(locale, today)}. `
  const isAll = viewer?.actsFor === undefined || deskGroups.some((part) => groups[part].length > 0)
  return isAll ? day + hurryText(locale, [groups]) : day.trimEnd()
}

const Others = (props: DeskProps & { awaited: readonly AwaitedThing[] }) => {
  const { page, awaited } = props
  const { locale } = page
  return (
    <Section title={say(locale, 'others')} lead={say(locale, 'othersLead')}>
      {awaited.length === 0 && <Empty>{say(locale, 'othersNothing')}</Empty>}
      {awaited.map((thing) => (
        <Awaited {...props} thing={thing} />
      ))}
    </Section>
  )
}

/** Something that is waited for, and from whom: at once where it is late. */
const Awaited = ({ thing: { first, places }, ...props }: DeskProps & { thing: AwaitedThing }) => {
  const { page, words } = props
  const { locale } = page
  const due = first.due ? say(locale, 'dueOn', longDay(locale, first.due)) : ''
  const isLate = first.daysLeft !== null && first.daysLeft < 0
  const whoIsAwaited = (
    <StackTable<AwaitedThing['places'][number]>
      caption={<span class="ds-sr-only">{first.title}</span>}
      rows={places}
      columns={[
        {
          label: say(locale, 'who'),
          cell: ({ place, placeName }) => (
            <a href={words[first.what]?.href(page.to, first.way, place)}>
              <InNorwegian locale={locale}>{placeName}</InNorwegian>
            </a>
          ),
        },
        {
          label: say(locale, 'call'),
          cell: (at) => <Call page={page} {...at} />,
        },
      ]}
    />
  )
  const word = words[first.what]
  return (
    <Surface>
      <h3>
        <a href={word?.all(page.to, first.way)}>
          <InNorwegian locale={locale}>{first.title}</InNorwegian>
        </a>
      </h3>
      <p>
        {word?.asked[locale]}{' '}
        {word?.awaits?.[locale](places.length) ?? say(locale, 'silent', places.length)} {due}{' '}
        <Due page={page} daysLeft={first.daysLeft} />
      </p>
      {isLate ? whoIsAwaited : <More summary={say(locale, 'whoIsAwaited')}>{whoIsAwaited}</More>}
    </Surface>
  )
}

/** Whom to call in the place: each by number, or where they are found. */
const Call = ({
  page,
  place,
  placeName,
  callees,
}: { page: CommunityPage } & AwaitedThing['places'][number]): Child =>
  callees.length === 0 ? (
    <a href={page.to('placeList', { place })}>
      {say(page.locale, 'findCallee')}
      <span class="ds-sr-only"> {placeName}</span>
    </a>
  ) : (
    <Callees callees={callees.map((of) => asCalled(page.locale, of))} />
  )
