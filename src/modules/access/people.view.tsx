import { roles } from '../../kernel/deed.model.ts'
import { shortDay } from '../../kernel/format.model.ts'
import type { CommunityPage } from '../../kernel/page.model.ts'
import {
  Button,
  Buttons,
  ErrorSummary,
  Field,
  type FieldError,
  Form,
  Select,
} from '../../ui/form.tsx'
import { Empty, Notice, ScrollTable, Section, Surface } from '../../ui/layout.tsx'
import { Page } from '../../ui/page.tsx'
import { sayAccess } from './access.text.ts'
import type { HeldRole, PlaceKind } from './person.model.ts'

/** A party that a role can be held for. */
export type PlaceForRole = { code: string; name: string; kind: PlaceKind }

/** A role held, with the name of whom it is held for. */
export type NamedRole = HeldRole & { partyName: string | null }

export type TypedGrant = { navn: string; epost: string; rolle: string; part: string }

export const PeoplePage = (props: {
  page: CommunityPage
  held: readonly NamedRole[]
  parties: readonly PlaceForRole[]
  typed: TypedGrant
  errors: readonly FieldError[]
  done: 'invited' | 'given' | 'ended' | null
}) => {
  const { page, typed, errors } = props
  const say = sayAccess
  const { locale } = page
  const place = `/${page.community.key}/tilgang`
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message
  return (
    <Page page={page} title={say(locale, 'people')} nav="people" lead={say(locale, 'peopleLead')}>
      {props.done && (
        <Notice kind="done">
          <p>{say(locale, props.done)}</p>
        </Notice>
      )}
      <ErrorSummary page={page} errors={errors} />
      {props.held.length === 0 ? (
        <Empty>{say(locale, 'noPeople')}</Empty>
      ) : (
        <ScrollTable
          locale={locale}
          label={say(locale, 'people')}
          rows={props.held}
          columns={[
            { label: say(locale, 'person'), cell: ({ name, email }) => `${name} (${email})` },
            { label: say(locale, 'role'), cell: ({ role }) => say(locale, role) },
            { label: say(locale, 'party'), cell: ({ partyName }) => partyName ?? '–' },
            { label: say(locale, 'since'), cell: ({ grantedOn }) => shortDay(grantedOn) },
            {
              label: say(locale, 'end'),
              cell: ({ id, role, name }) => (
                <Form page={page} action={`${place}/avslutt`}>
                  <input type="hidden" name="rolle" value={id} />
                  <button
                    type="submit"
                    class="ds-button"
                    data-variant="secondary"
                    data-size="sm"
                    aria-label={say(locale, 'endRoleOf', say(locale, role), name)}
                  >
                    {say(locale, 'end')}
                  </button>
                </Form>
              ),
            },
          ]}
        />
      )}
      <Section title={say(locale, 'give')} lead={say(locale, 'giveLead')}>
        <Surface>
          <Form page={page} action={place}>
            <Field
              name="navn"
              label={say(locale, 'name')}
              value={typed.navn}
              error={errorOf('navn')}
              required
            />
            <Field
              name="epost"
              type="email"
              label={say(locale, 'email')}
              value={typed.epost}
              error={errorOf('epost')}
              required
            />
            <Select
              name="rolle"
              label={say(locale, 'role')}
              value={typed.rolle}
              error={errorOf('rolle')}
              options={[
                { value: '', label: '–' },
                ...roles.map((role) => ({ value: role, label: say(locale, role) })),
              ]}
            />
            <Select
              name="part"
              label={say(locale, 'party')}
              hint={say(locale, 'partyHint')}
              value={typed.part}
              error={errorOf('part')}
              options={[
                { value: '', label: '–' },
                ...props.parties.map(({ code, name }) => ({
                  value: code,
                  label: `${name} (${code})`,
                })),
              ]}
            />
            <Buttons>
              <Button>{say(locale, 'invite')}</Button>
            </Buttons>
          </Form>
        </Surface>
      </Section>
    </Page>
  )
}
