import { listed } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import {
  Choices,
  Field,
  type FieldError,
  FieldGroup,
  FieldRow,
  type Option,
  Select,
  TextArea,
} from '../../../ui/form.tsx'
import { More } from '../../../ui/layout.tsx'
import { type KnownAgreement, trustBoard } from '../authority/authority.model.ts'
import {
  commonMatters,
  isCommonMatter,
  type MatterField,
  matterFieldName,
  type TypedAuthority,
  type TypedMatter,
} from './version-form.model.ts'
import { commonMatterNames, sayVersion as say } from './version-form.text.ts'

/** What the form of a version is made of. */
export type VersionFormProps = {
  page: CommunityPage
  /** Is there a version before? */
  isFirst: boolean
  typed: TypedAuthority
  errors: readonly FieldError[]
  /** Those who can be chosen, and the bodies among them. */
  deciders: readonly Option[]
  recommenders: readonly Option[]
  /** Those that it can stand in. */
  agreements: readonly KnownAgreement[]
}

/** What is wrong with a field. */
export const errorAt = (errors: readonly FieldError[], name: string) =>
  errors.find(({ field }) => field === name)?.message

/** One matter of a version, folded below a line that tells it. */
export const MatterFields = (props: VersionFormProps & { matter: TypedMatter; number: number }) => {
  const { page, typed, errors, matter, number, deciders, recommenders } = props
  const { locale } = page
  const field = (name: MatterField) => {
    const of = matterFieldName(name, number)
    const label = name === 'punkt' ? say(locale, 'punktOf') : say(locale, name)
    return { name: of, label, value: matter[name], error: errorAt(errors, of) }
  }
  const nobody = { value: '', label: say(locale, 'nobody') }
  const others = typed.matters.flatMap(({ sak }, at) =>
    sak.trim() === '' || at + 1 === number
      ? []
      : [{ value: `${at + 1}`, label: say(locale, 'matterTitle', at + 1, sak) }],
  )
  const weights = (['must', 'may'] as const).map((value) => ({ value, label: say(locale, value) }))
  const title = say(locale, 'matterTitle', number, matter.sak)
  const isOpen =
    errors.some((error) => error.field.endsWith(`-${number}`)) || (props.isFirst && number === 1)
  return (
    <More
      summary={
        isEmptyMatter(matter) ? (
          say(locale, 'roomForMore', number)
        ) : (
          <>
            {title} <small>{gistOf(locale, matter, deciders)}</small>
          </>
        )
      }
      open={isOpen}
    >
      <FieldGroup title={title}>
        <Select {...field('slag')} options={kindsFor(locale, matter)} />
        <Field {...field('sak')} />
        <Field {...field('punkt')} short />
        <TextArea {...field('ord')} rows={3} />
        <Choices {...field('vedtar')} several value={matter.vedtar.split(' ')} options={deciders} />
        <Choices {...field('kan')} several value={matter.kan.split(' ')} options={deciders} />
        <FieldRow>
          <Select {...field('innstiller')} options={[nobody, ...recommenders]} />
          <Select {...field('innstilling')} options={[{ value: '', label: '–' }, ...weights]} />
        </FieldRow>
        <Select {...field('fortsatt')} options={[nobody, ...others]} />
        <Field {...field('merknad')} />
      </FieldGroup>
    </More>
  )
}

const isEmptyMatter = ({ sak, ord, punkt }: TypedMatter): boolean => `${sak}${ord}${punkt}` === ''

/** A matter in one line, so that it need not be opened to be known. */
function gistOf(locale: Locale, matter: TypedMatter, deciders: readonly Option[]): string {
  const named = (typed: string) =>
    listed(
      locale,
      typed.split(' ').flatMap((key) => {
        const label = deciders.find(({ value }) => value === key)?.label
        if (label === undefined) return []
        return key === trustBoard ? label.charAt(0).toLowerCase() + label.slice(1) : label
      }),
    )
  const [decides, may, recommends] = [matter.vedtar, matter.kan, matter.innstiller].map(named)
  return [
    matter.punkt,
    decides && say(locale, 'gistDecides', decides),
    may && say(locale, 'gistMay', may),
    recommends &&
      say(locale, matter.innstilling === 'may' ? 'gistMayRecommend' : 'gistRecommends', recommends),
  ]
    .filter(Boolean)
    .join(', ')
}

/** The kinds to choose among; one of the community's own keeps what it is known by. */
const kindsFor = (locale: Locale, { slag, sak }: TypedMatter): Option[] => [
  { value: '', label: say(locale, 'otherKind') },
  ...commonMatters.map((value) => ({ value, label: commonMatterNames[value][locale] })),
  ...(slag === '' || isCommonMatter(slag) ? [] : [{ value: slag, label: sak || slag }]),
]
