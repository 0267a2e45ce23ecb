import { yes } from '../../../kernel/form/form.model.ts'
import { longDay } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { Choices, Field, type FieldError } from '../../../ui/form.tsx'
import type { StateKind } from '../../../ui/state.tsx'
import { type CirculationFacts, versionAsked } from '../circulation-row.model.ts'
import { sayBoard } from '../look/board.text.ts'
import {
  type Adoption,
  askedName,
  type SignedBefore,
  type SigningField,
  type SigningStep,
  signingSteps,
  type TypedSigning,
  versionName,
} from './signing.model.ts'
import { saySigning as say, stepText } from './signing.text.ts'

export type SigningCommon = {
  page: CommunityPage
  slug: string
  facts: CirculationFacts
  typed: TypedSigning
  errors: readonly FieldError[]
  saved: boolean
  /** Whose adoption is later than the day typed. */
  early: readonly Adoption[]
}

/** How far it has come, as a look. */
export const kindOf: Record<SigningStep, StateKind> = {
  none: 'unknown',
  sent: 'sent',
  signed: 'agenda',
  received: 'adopted',
}

/** What both pages have around them. */
export const frame = ({ page, slug, facts }: SigningCommon, title: string) => ({
  title,
  windowTitle: `${title}: ${facts.title}`,
  nav: 'documents' as const,
  playedOn: facts.shownOn,
  crumbs: [
    { label: sayBoard(page.locale, 'documents'), href: page.to('documents') },
    { label: facts.title, href: page.to('document', { slug }), inNorwegian: true },
    {
      label: sayBoard(page.locale, 'board'),
      href: page.to('board', { slug }, versionAsked(facts)),
    },
  ],
})

/** Which version a form is of, where it is not the one shown. */
export const OfVersion = ({ facts }: SigningCommon) => {
  const { versjon } = versionAsked(facts)
  return versjon === null ? null : <input type="hidden" name={versionName} value={versjon} />
}

/** That a party signed the version before, whose answer stands, and the way to what was entered then. */
export const SignedBeforeLink = ({
  page,
  slug,
  before: { number, partyCode },
}: Pick<SigningCommon, 'page' | 'slug'> & { before: SignedBefore }) => (
  <a href={page.to('signingOf', { slug, partyCode }, { versjon: number })}>
    {say(page.locale, 'signedVersion', number)}
  </a>
)

/** How far, on which day, and by whom. */
export const StepFields = (props: SigningCommon) => {
  const { typed, errors } = props
  const { locale } = props.page
  const field = (name: SigningField) => ({
    name,
    label: signingLabels(locale)[name],
    value: typed[name],
    error: errors.find((error) => error.field === name)?.message,
  })
  return (
    <>
      <Choices
        {...field('step')}
        options={signingSteps.map((step) => ({ value: step, label: stepText[step][locale] }))}
      />
      <Field {...field('day')} short required />
      <Early {...props} />
      <Field {...field('signedBy')} hint={say(locale, 'signedByHint')} />
    </>
  )
}

/** Those that would have signed before they adopted, to be said right of all at once; the answer stands for this day of these. */
const Early = ({ page: { locale }, typed, early, errors }: SigningCommon) =>
  early.length === 0 ||
  (typed.early === '' && errors.every(({ field }) => field !== 'day')) ? null : (
    <>
      {early.map(({ code }) => (
        <input type="hidden" name={askedName(code)} value={typed.day} />
      ))}
      <Choices
        name="early"
        label={signingLabels(locale).early}
        hint={
          <ul>
            {early.map(({ name, adoptedOn }) => (
              <li>{adoptedOn && say(locale, 'adoptedOn', name, longDay(locale, adoptedOn))}</li>
            ))}
          </ul>
        }
        several
        value={typed.early}
        options={[{ value: yes, label: say(locale, 'isEarly') }]}
      />
    </>
  )

/** What the fields are called, in the order of the page. */
export const signingLabels = (
  locale: Locale,
): Record<'parties' | SigningField | 'file', string> => ({
  parties: say(locale, 'parties'),
  step: say(locale, 'step'),
  day: say(locale, 'day'),
  early: say(locale, 'early'),
  signedBy: say(locale, 'signedBy'),
  file: say(locale, 'file'),
})
