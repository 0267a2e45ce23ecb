import type { CommunityPage } from '../../../kernel/page.model.ts'
import { Table } from '../../../ui/layout.tsx'
import type { Organisation, OrganisationStatement } from '../organisation.model.ts'
import { organisationNumberText } from '../organisation-number.model.ts'
import { sayParties } from '../parties.text.ts'
import { sayOrganisation } from './organisation.text.ts'
import type { OrganisationFacts, PartyChange } from './party-change.model.ts'
import { sayChange } from './party-change.text.ts'

type Props = {
  page: CommunityPage
  change: PartyChange
  /** What stands of it on the day, and all that is stated of it. */
  shown?: Organisation
  history?: readonly OrganisationStatement[]
}

/** What becomes of an organisation, before it is confirmed. */
export const OrganisationTold = ({ page, change, shown, history = [] }: Props) => {
  const { locale } = page
  switch (change.kind) {
    case 'organisation': {
      const { name, organisationNumber: number, organisationKind, day } = change
      const inBrackets = [
        sayOrganisation(locale, organisationKind),
        number && organisationNumberText(number),
      ]
      const called = `${name} (${inBrackets.filter(Boolean).join(', ')})`
      return (
        <p>
          {day && sayOrganisation(locale, 'fromDay', day)}{' '}
          {sayOrganisation(locale, 'isAdded', called)}
        </p>
      )
    }
    case 'organisation-changed':
      return shown ? (
        <Differences page={page} change={change} shown={shown} history={history} />
      ) : null
    case 'organisation-ended':
      return <p>{sayOrganisation(locale, 'leaves', shown?.name ?? change.key, change.day)}</p>
    default:
      return null
  }
}

const Differences = (props: {
  page: CommunityPage
  change: OrganisationFacts
  shown: Organisation
  history: readonly OrganisationStatement[]
}) => {
  const { page, change, shown, history } = props
  const { locale } = page
  const since = change.day ?? history[0]?.from ?? ''
  const number = (text: string | null) =>
    text ? organisationNumberText(text) : sayParties(locale, 'unknown')
  const rows = [
    { fact: sayOrganisation(locale, 'name'), before: shown.name, after: change.name },
    {
      fact: sayOrganisation(locale, 'organisationNumber'),
      before: number(shown.organisationNumber),
      after: number(change.organisationNumber),
    },
    {
      fact: sayOrganisation(locale, 'kind'),
      before: sayOrganisation(locale, shown.kind),
      after: sayOrganisation(locale, change.organisationKind),
    },
  ].filter(({ before, after }) => before !== after)
  return (
    <>
      <p>
        {change.day
          ? sayOrganisation(locale, 'fromDay', change.day)
          : sayOrganisation(locale, 'allAlong')}
      </p>
      <Table
        rows={rows}
        columns={[
          { label: sayOrganisation(locale, 'fact'), cell: ({ fact }) => fact },
          { label: sayChange(locale, 'before'), cell: ({ before }) => before },
          { label: sayChange(locale, 'after'), cell: ({ after }) => after },
        ]}
      />
      {history.map(({ from, name, takesPart }) =>
        from && from > since && takesPart ? (
          <p>{sayOrganisation(locale, 'laterStays', from, name)}</p>
        ) : null,
      )}
    </>
  )
}
