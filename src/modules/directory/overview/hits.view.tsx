import type { Day } from '../../../kernel/day.model.ts'
import { wholeNumber } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { ButtonLink, Buttons } from '../../../ui/form.tsx'
import { Empty, Section } from '../../../ui/layout.tsx'
import { functionName } from '../directory.text.ts'
import type { ContactFunction } from '../function.model.ts'
import { LineList } from './line-list.view.tsx'
import type { Line, Summary, Wanted } from './overview.model.ts'
import { sayOverview as say, someNames } from './overview.text.ts'

const mostHits = 40
/** As many as are seen at a glance; the others are on the function's own page. */
const firstOfFunction = 8

/** What a text finds. */
export const Hits = ({
  page,
  found,
  on,
}: {
  page: CommunityPage
  found: readonly Line[]
  on: Day
}) => {
  const { locale } = page
  const shown = found.slice(0, mostHits)
  return (
    <Section
      title={say(locale, 'hits')}
      lead={found.length > 0 && say(locale, 'hitCount', shown.length, found.length)}
    >
      {found.length === 0 ? (
        <Empty
          action={
            <ButtonLink href={page.to('directory')} weight="secondary">
              {say(locale, 'showAll')}
            </ButtonLink>
          }
        >
          {say(locale, 'noHits')}
        </Empty>
      ) : (
        <LineList page={page} lines={shown} on={on} withFunction />
      )}
    </Section>
  )
}

type FunctionHitsProps = {
  page: CommunityPage
  function: ContactFunction
  found: readonly Line[]
  summary: Summary
  wanted: Wanted
  on: Day
}

/** Who holds the function that was chosen, the first of them. */
export const FunctionHits = (props: FunctionHitsProps) => {
  const { page, found, summary, wanted, on } = props
  const { locale } = page
  const what = functionName(locale, props.function)
  const rest = found.length - firstOfFunction
  const dag = on === page.today ? null : on
  return (
    <Section title={what} lead={summaryText(locale, summary)}>
      <WriteToAll {...props} region={wanted.region} />
      <LineList page={page} lines={found.slice(0, firstOfFunction)} on={on} />
      <p>
        <a
          href={page.to(
            'functionList',
            { function: props.function.key },
            { region: wanted.region || null, dag },
          )}
        >
          {rest > 0 ? say(locale, 'restOf', rest, what) : say(locale, 'ownPage', what)}
        </a>
      </p>
    </Section>
  )
}

/** `19 av 20. Røyrvik har ingen.` Of what the reader sees all of, and what else is shown. */
export const summaryText = (
  locale: Locale,
  { lookedFor, held, vacantAt, unknownAt, sharedOnly }: Summary,
): string =>
  [
    lookedFor > 0 && say(locale, 'ofAll', wholeNumber(held), wholeNumber(lookedFor)),
    vacantAt.length > 0 && say(locale, 'vacantAt', someNames(locale, vacantAt), vacantAt.length),
    unknownAt.length > 0 && say(locale, 'unknownAt', someNames(locale, unknownAt)),
    ...sharedOnly.map((side) => say(locale, sharedTexts[side])),
  ]
    .filter(Boolean)
    .join(' ')

const sharedTexts = { municipalities: 'sharedByMunicipalities', trust: 'sharedByTrust' } as const

/** Leads to one mail to all who have an address. */
export const WriteToAll = (props: {
  page: CommunityPage
  function: ContactFunction
  region: string
  summary: Summary
  on: Day
}) => {
  const { page, summary, on } = props
  const { reached } = summary
  if (reached === 0 || on !== page.today || !page.may('write-to-contacts')) return null
  return (
    <Buttons>
      <ButtonLink
        href={page.to('write', {}, { funksjon: props.function.key, region: props.region || null })}
      >
        {say(page.locale, 'writeToAll', reached)}
      </ButtonLink>
    </Buttons>
  )
}
