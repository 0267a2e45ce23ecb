import type { Day } from '../../../kernel/day.model.ts'
import { listed } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { DayForm } from '../../../ui/day-form.tsx'
import { ErrorSummary, type FieldError } from '../../../ui/form.tsx'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { Empty, Notice, StackTable } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { State } from '../../../ui/state.tsx'
import { levelNames, sayBodies } from '../bodies.text.ts'
import { shortName } from '../body.model.ts'
import { dayLead } from './day-lead.view.ts'
import { sayOverview as say } from './overview.text.ts'
import type { PartyVoice, Voices } from './represented.rule.ts'

type Props = {
  page: CommunityPage
  on: Day
  typedDay: string
  errors: readonly FieldError[]
  voices: Voices
}

/** Each party on a day, with the seats that speak for it on each level. */
export const RepresentedPage = ({ page, on, typedDay, errors, voices }: Props) => {
  const { locale } = page
  const { parties, levels, unknown } = voices
  return (
    <Page
      page={page}
      nav="bodies"
      title={say(locale, 'represented')}
      crumbs={[{ label: sayBodies(locale, 'title'), href: page.to('bodies') }]}
      lead={dayLead(page, on) ?? say(locale, 'representedLead')}
    >
      <ErrorSummary page={page} errors={errors} title={say(locale, 'dayProblem')} />
      {!voices.regionsUnknown && <Silent locale={locale} voices={voices} />}
      {parties.length === 0 || voices.regionsUnknown ? (
        <Empty>{say(locale, voices.regionsUnknown ? 'regionsUnknown' : 'noVoices')}</Empty>
      ) : (
        <StackTable<PartyVoice>
          caption={<span class="ds-sr-only">{say(locale, 'represented')}</span>}
          rows={parties}
          columns={[
            { label: say(locale, 'party'), cell: ({ name }) => name },
            ...levels.map((level) => ({
              label: levelText(locale, level),
              cell: (party: PartyVoice) => <Level page={page} party={party} level={level} />,
            })),
          ]}
        />
      )}
      {unknown.length > 0 && parties.length > 0 && (
        <p>{say(locale, 'seatsUnknownIn', listed(locale, unknown.map(shortName)))}</p>
      )}
      <DayForm
        page={page}
        action={page.to('represented')}
        kept={{}}
        typed={typedDay}
        errors={errors}
      />
    </Page>
  )
}

const levelText = (locale: Locale, level: number | null): string =>
  (level === null ? null : levelNames[level]?.[locale]) ?? say(locale, 'noLevel')

/** The parties that nobody speaks for, by level. */
const Silent = ({ locale, voices: { silent } }: { locale: Locale; voices: Voices }) => {
  const lines = [...silent].filter(([, parties]) => parties.length > 0)
  if (lines.length === 0) {
    return silent.size === 0 ? null : (
      <Notice>
        <p>{say(locale, 'allVoices')}</p>
      </Notice>
    )
  }
  return (
    <Notice kind="warning" title={say(locale, 'silentTitle')}>
      <ul>
        {lines.map(([level, parties]) => (
          <li>{`${levelText(locale, level)}: ${listed(locale, parties)}`}</li>
        ))}
      </ul>
    </Notice>
  )
}

const Level = (props: { page: CommunityPage; party: PartyVoice; level: number | null }) => {
  const { page, party, level } = props
  const { locale } = page
  return (
    <div class="gf-apart">
      {(party.levels.get(level) ?? []).map(({ body, seats }) => (
        <div>
          <a href={page.to('body', { body: body.key })}>
            <InNorwegian locale={locale}>{shortName(body)}</InNorwegian>
          </a>
          {': '}
          {seats.length === 0 ? (
            <State kind="rejected">{say(locale, 'nobody')}</State>
          ) : (
            <InNorwegian locale={locale}>
              {listed(
                locale,
                seats.map(({ label }) => label),
              )}
            </InNorwegian>
          )}
        </div>
      ))}
    </div>
  )
}
