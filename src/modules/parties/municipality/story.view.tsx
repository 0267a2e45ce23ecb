import { longDay } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { Empty, Section, Timeline } from '../../../ui/layout.tsx'
import type { StateKind } from '../../../ui/state.tsx'
import { sayParties } from '../parties.text.ts'
import { SourceLink, SourcesNote } from '../reference/source.view.tsx'
import type { Source } from '../reference.model.ts'
import { sayMunicipality } from './municipality.text.ts'
import type { MunicipalityStory, StoryEvent } from './story.model.ts'

/** What has happened to a municipality, newest first. */
export const History = (props: {
  page: CommunityPage
  story: MunicipalityStory
  sources: readonly Source[]
}) => {
  const { page, story, sources } = props
  const { locale } = page
  return (
    <Section
      title={sayMunicipality(locale, 'history')}
      lead={sayMunicipality(locale, 'historyLead')}
    >
      {story.events.length === 0 ? (
        <Empty>{sayMunicipality(locale, 'noHistory')}</Empty>
      ) : (
        <Timeline
          events={story.events.map((event) => ({
            when: whenOf(locale, event),
            title: titleOf(locale, event),
            kind: kindOfMark(event),
            children: <More page={page} event={event} sources={sources} />,
          }))}
        />
      )}
      <SourcesNote page={page} sources={sources} used={[story.source]} />
    </Section>
  )
}

function whenOf(locale: Locale, event: StoryEvent): string {
  const isKnownBy = 'row' in event && event.row.certainty === 'at-latest'
  return isKnownBy
    ? sayMunicipality(locale, 'byThen', event.day.slice(0, 4))
    : longDay(locale, event.day)
}

function titleOf(locale: Locale, event: StoryEvent): string {
  switch (event.kind) {
    case 'recode': {
      const [pair, ...others] = event.pairs
      return pair && others.length === 0
        ? sayMunicipality(locale, 'newCode', pair.from, pair.to)
        : sayMunicipality(locale, 'newCodes')
    }
    case 'rename':
      return sayMunicipality(locale, 'newName', event.to.replaceAll(' - ', ' – '))
    case 'merge':
      return sayMunicipality(locale, 'merged', event.into)
    case 'divide':
      return sayParties(locale, 'divided', event.from)
    case 'membership':
      return sayMunicipality(locale, standingWords[event.row.standing])
    case 'region':
      return sayMunicipality(locale, event.row.gone ? 'leftRegion' : 'inRegion', event.row.region)
    case 'role':
      return sayMunicipality(locale, event.row.role === 'host' ? 'isHost' : 'isInvoicer')
    case 'role-ended':
      return sayMunicipality(locale, event.row.role === 'host' ? 'wasHost' : 'wasInvoicer')
  }
}

const standingWords = {
  settled: 'becameParty',
  unsettled: 'becameUnsettled',
  outside: 'becameOutside',
} as const

const kindOfMark = (event: StoryEvent): StateKind =>
  event.kind === 'divide' || (event.kind === 'membership' && event.row.standing === 'unsettled')
    ? 'unknown'
    : event.kind === 'membership' && event.row.standing === 'settled'
      ? 'adopted'
      : 'sent'

type StatedEvent = Extract<StoryEvent, { kind: 'membership' | 'region' | 'role' | 'role-ended' }>

/** Under which name it was stated, and whether the day itself is known. */
function statedText(locale: Locale, event: StatedEvent): string {
  const isDayKnown = event.row.certainty === 'exact'
  if (event.kind === 'membership' && event.row.standing !== 'outside')
    return sayMunicipality(locale, isDayKnown ? 'asNamed' : 'partyAs', event.name)
  return isDayKnown ? '' : sayMunicipality(locale, 'dayUnknown')
}

const More = (props: { page: CommunityPage; event: StoryEvent; sources: readonly Source[] }) => {
  const { page, event, sources } = props
  const { locale } = page
  switch (event.kind) {
    case 'recode':
      return (
        <p>
          {event.pairs.length > 1 &&
            event.pairs
              .map(({ name, from, to }) => sayMunicipality(locale, 'codePair', name, from, to))
              .join(' ')}{' '}
          {event.county && sayMunicipality(locale, 'newCounty', event.county.from, event.county.to)}
        </p>
      )
    case 'merge':
      return <p>{sayMunicipality(locale, 'mergedOf', event.whole, event.partly)}</p>
    case 'divide':
      return (
        <p>
          {event.into.map(({ code, name }, place) => (
            <>
              {place > 0 && ', '}
              <a href={page.to('municipality', { code })}>{name}</a>
            </>
          ))}
        </p>
      )
    case 'rename':
      return null
    default:
      return (
        <p>
          {statedText(locale, event)} {sayParties(locale, 'source')}{' '}
          <SourceLink page={page} source={event.row.source} sources={sources} />
        </p>
      )
  }
}
