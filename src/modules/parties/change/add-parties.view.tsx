import type { Day } from '../../../kernel/day.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { Button, ButtonLink, Buttons, Choices, Field, Form, Select } from '../../../ui/form.tsx'
import { Empty, Section } from '../../../ui/layout.tsx'
import type { NamedMunicipality } from '../named-party.model.ts'
import { sayAdding } from './add-parties.text.ts'
import {
  ChangePage,
  type ChangeState,
  DayField,
  DecisionField,
  problemOf,
} from './party-change-parts.view.tsx'

export type AddPartiesProps = {
  page: CommunityPage
  state: ChangeState
  /** What was searched for, and the reference community chosen. */
  search: { text: string; list: string }
  day: Day
  /** Null before anything is searched for. */
  found: readonly (NamedMunicipality & { county: string | null })[] | null
  /** Those found that have a place here already. */
  already: readonly string[]
  lists: readonly { key: string; name: string; members: number }[]
}

/** Finds municipalities in force on a day, and adds those chosen as parties from it. */
export const AddPartiesPage = (props: AddPartiesProps) => {
  const { page, state, found, already } = props
  const { locale } = page
  const hasChoice = found !== null && found.length > 0
  return (
    <ChangePage
      page={page}
      title={sayAdding(locale, 'addParties')}
      lead={sayAdding(locale, 'addPartiesLead')}
      state={state}
      chosenField="kommuner"
      doing={sayAdding(locale, 'addThese', state.chosen.length)}
      formTitle={hasChoice ? sayAdding(locale, 'newParties') : undefined}
      above={
        <>
          <Search {...props} />
          {already.length > 0 && <p>{sayAdding(locale, 'already', [...already])}</p>}
          {found?.length === 0 && <Empty>{sayAdding(locale, 'nothingFound', props.day)}</Empty>}
        </>
      }
    >
      {hasChoice && (
        <>
          <input type="hidden" name="dag" value={state.typed.dag} />
          <Choices
            name="kommuner"
            several
            label={sayAdding(locale, 'found')}
            value={state.chosen}
            error={problemOf(page, state, 'kommuner')}
            options={found.map(({ code, name, county }) => ({
              value: code,
              label: name,
              description: [code, county].filter(Boolean).join(', '),
            }))}
          />
          <Field
            name="region"
            label={sayAdding(locale, 'region')}
            hint={sayAdding(locale, 'regionHint')}
            value={state.typed.region}
            error={problemOf(page, state, 'region')}
          />
          <DecisionField page={page} state={state} />
        </>
      )}
    </ChangePage>
  )
}

const Search = ({ page, state, search, lists }: AddPartiesProps) => {
  const { locale, community } = page
  const own = lists.find(({ key }) => key === community.key)
  return (
    <Section title={sayAdding(locale, 'find')}>
      <Form page={page} action={page.to('addParties')} method="get">
        <DayField page={page} state={state} />
        <Field
          name="sok"
          type="search"
          label={sayAdding(locale, 'search')}
          hint={sayAdding(locale, 'searchHint')}
          value={search.text}
        />
        <Select
          name="liste"
          label={sayAdding(locale, 'list')}
          hint={sayAdding(locale, 'listHint')}
          value={search.list}
          options={[
            { value: '', label: sayAdding(locale, 'noList') },
            ...lists.map(({ key, name, members }) => ({
              value: key,
              label: `${name} (${members})`,
            })),
          ]}
        />
        <Buttons>
          <Button weight="secondary">{sayAdding(locale, 'find')}</Button>
          {own && own.members > 0 && (
            <ButtonLink weight="secondary" href={page.to('addParties', {}, { liste: own.key })}>
              {sayAdding(locale, 'fillIn', own.members)}
            </ButtonLink>
          )}
        </Buttons>
      </Form>
    </Section>
  )
}
