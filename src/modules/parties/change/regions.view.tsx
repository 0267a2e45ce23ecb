import type { Day } from '../../../kernel/day.model.ts'
import { listed } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { Choices, Field } from '../../../ui/form.tsx'
import { Empty, Table } from '../../../ui/layout.tsx'
import { State } from '../../../ui/state.tsx'
import { sayParties } from '../parties.text.ts'
import { sayAdding } from './add-parties.text.ts'
import { newRegion, noRegion, type RegionChange, regionNamed } from './party-change.model.ts'
import { sayChange } from './party-change.text.ts'
import {
  ChangePage,
  type ChangeState,
  DayField,
  DecisionField,
  problemOf,
} from './party-change-parts.view.tsx'
import type { RegionsSeen } from './region-change.rule.ts'
import { sayRegions } from './regions.text.ts'

/** Sets or moves the region of several municipalities from a day. */
export const SetRegionsPage = (props: {
  page: CommunityPage
  state: ChangeState
  seen: RegionsSeen
}) => {
  const { page, state, seen } = props
  const { locale } = page
  const isNobody = seen.municipalities.length === 0
  return (
    <ChangePage
      page={page}
      title={sayRegions(locale, 'setRegions')}
      lead={sayRegions(locale, 'setRegionsLead')}
      state={state}
      chosenField="kommuner"
      called={{ region: sayRegions(locale, 'toRegion') }}
      doing={sayRegions(
        locale,
        'doing',
        state.preview?.regions ?? 0,
        state.typed.region === noRegion,
      )}
      above={isNobody && <Empty>{sayRegions(locale, 'nobodyHere')}</Empty>}
    >
      {!isNobody && (
        <>
          <Choices
            name="kommuner"
            several
            label={sayAdding(locale, 'found')}
            value={state.chosen}
            error={problemOf(page, state, 'kommuner')}
            options={seen.municipalities.map(({ code, name, regions }) => ({
              value: code,
              label: name,
              description: regionsText(locale, regions),
            }))}
          />
          <RegionFields page={page} state={state} names={seen.names} />
          <DayField page={page} state={state} />
          <DecisionField page={page} state={state} />
        </>
      )}
    </ChangePage>
  )
}

/** The region chosen: one that is there, a new one with its name, or none. */
const RegionFields = (props: {
  page: CommunityPage
  state: ChangeState
  names: readonly string[]
}) => {
  const { page, state, names } = props
  const { locale } = page
  return (
    <>
      <Choices
        name="region"
        label={sayRegions(locale, 'toRegion')}
        value={state.typed.region}
        error={problemOf(page, state, 'region')}
        options={[
          ...names.map((name) => ({ value: `${regionNamed}${name}`, label: name })),
          { value: newRegion, label: sayRegions(locale, 'another') },
          { value: noRegion, label: sayRegions(locale, 'takeOut') },
        ]}
      />
      <Field
        name="nyregion"
        label={sayRegions(locale, 'newName')}
        hint={sayRegions(locale, 'newNameHint')}
        value={state.typed.nyregion}
        error={problemOf(page, state, 'nyregion')}
      />
    </>
  )
}

const regionsText = (locale: Locale, regions: readonly string[]): string =>
  regions.length === 0 ? sayParties(locale, 'noRegion') : listed(locale, [...regions])

/** The region of each before and after, and those who stand so already. */
export const RegionsChanged = (props: {
  page: CommunityPage
  changes: readonly RegionChange[]
  day: Day
  unchanged: readonly string[]
}) => {
  const { changes, day, unchanged } = props
  const { locale } = props.page
  return (
    <>
      <p>{sayRegions(locale, 'from', day)}</p>
      <Table<RegionChange>
        rows={changes}
        columns={[
          { label: sayChange(locale, 'municipality'), cell: ({ name }) => name },
          {
            label: sayChange(locale, 'before'),
            cell: ({ before }) =>
              before.length > 1 ? (
                <State kind="unknown">{sayParties(locale, 'sourcesDisagree')}</State>
              ) : (
                regionsText(locale, before)
              ),
          },
          { label: sayChange(locale, 'after'), cell: ({ after }) => regionsText(locale, after) },
        ]}
      />
      {unchanged.length > 0 && <p>{sayRegions(locale, 'unchanged', [...unchanged])}</p>}
      {changes.flatMap(({ name, later }) =>
        later ? <p>{sayRegions(locale, 'later', name, later.day, later.region)}</p> : [],
      )}
    </>
  )
}
