import { yearOf } from '../../../kernel/day.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale, Named } from '../../../kernel/words.model.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  Choices,
  ErrorSummary,
  Field,
  type FieldError,
  FieldGroup,
  FieldRow,
  Form,
  type Option,
  Select,
  TextArea,
} from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { sayBodies } from '../bodies.text.ts'
import { type Body, shortName } from '../body.model.ts'
import {
  agendaLists,
  agendaWords,
  circulations,
  counters,
  minutesWays,
  minutesWords,
  noticeWords,
  opennesses,
  substituteWords,
} from '../practice.model.ts'
import { sayPractice as say } from './practice.text.ts'
import { type PracticeField, practiceForm, type TypedPractice } from './practice-form.model.ts'
import {
  agendaListNames,
  circulationNames,
  counterNames,
  minutesNames,
  opennessNames,
} from './practice-names.text.ts'

type Props = {
  page: CommunityPage
  body: Body
  typed: TypedPractice
  errors: readonly FieldError[]
}

/** How a body works, to be written in. */
export const PracticePage = (props: Props) => {
  const { page, body, errors } = props
  const { locale } = page
  return (
    <Page
      page={page}
      nav="bodies"
      title={say(locale, 'formTitle', shortName(body))}
      crumbs={[
        { label: sayBodies(locale, 'title'), href: page.to('bodies') },
        { label: body.name, href: page.to('body', { body: body.key }) },
      ]}
      lead={say(locale, 'lead')}
    >
      <ErrorSummary page={page} errors={errors} />
      <Form page={page} action={page.to('bodyPractice', { body: body.key })}>
        <Groups {...props} />
        <Buttons>
          <Button>{say(locale, 'save')}</Button>
          <ButtonLink href={page.to('body', { body: body.key })} weight="secondary">
            {say(locale, 'cancel')}
          </ButtonLink>
        </Buttons>
      </Form>
    </Page>
  )
}

const Groups = ({ page: { locale, today }, typed, errors }: Props) => {
  const labels = practiceLabels(locale)
  const options = practiceOptions(locale)
  const field = <Name extends PracticeField>(name: Name) => ({
    name,
    label: labels[name],
    value: typed[name],
    error: errors.find((error) => error.field === name)?.message,
  })
  const year = String(yearOf(today))
  const numberHint = say(locale, 'numberHint', year.slice(2), year)
  const count = { inputmode: 'numeric', short: true } as const
  return (
    <>
      <FieldGroup title={say(locale, 'who')}>
        <TextArea {...field('sekretar')} hint={say(locale, 'sekretarHint')} rows={2} />
        <Field {...field('innkaller')} />
        <TextArea {...field('kopi')} hint={say(locale, 'kopiHint')} />
      </FieldGroup>
      <FieldGroup title={say(locale, 'deadlines')}>
        <FieldRow>
          <Field {...field('varsel')} {...count} />
          <Field {...field('papirer')} {...count} />
        </FieldRow>
      </FieldGroup>
      <FieldGroup title={say(locale, 'numbers')}>
        <FieldRow>
          <Field {...field('saksnummer')} hint={numberHint} />
          <Field {...field('motenummer')} />
        </FieldRow>
        <Choices {...field('teller')} options={options.teller} />
        <FieldRow>
          <Field {...field('nestesak')} {...count} hint={say(locale, 'nextHint')} />
          <Field {...field('nestemote')} {...count} />
        </FieldRow>
      </FieldGroup>
      <FieldGroup title={say(locale, 'meetings')}>
        <Choices {...field('referat')} options={options.referat} />
        <Field {...field('referatfrist')} {...count} />
        <Choices {...field('sirkulasjon')} options={options.sirkulasjon} />
        <Choices {...field('moter')} options={options.moter} />
        <Choices
          {...field('saksliste')}
          hint={say(locale, 'sakslisteHint')}
          options={options.saksliste}
        />
        <Field {...field('evaluering')} hint={say(locale, 'evalueringHint')} short />
      </FieldGroup>
      <FieldGroup title={say(locale, 'words')}>
        <Select {...field('ordsakliste')} options={options.ordsakliste} />
        <Select {...field('ordinnkalling')} options={options.ordinnkalling} />
        <Select {...field('ordvara')} options={options.ordvara} />
        <Select {...field('ordreferat')} options={options.ordreferat} />
      </FieldGroup>
    </>
  )
}

/** What the fields of the form are called. */
export const practiceLabels = (locale: Locale) =>
  Object.fromEntries(
    (Object.keys(practiceForm) as PracticeField[]).map((name) => [name, say(locale, name)]),
  ) as Record<PracticeField, string>

/** What can be chosen in the form, that it is not known first. */
export const practiceOptions = (locale: Locale) => ({
  teller: choices(locale, counters, counterNames),
  ordsakliste: words(locale, agendaWords),
  ordinnkalling: words(locale, noticeWords),
  ordvara: words(locale, substituteWords),
  ordreferat: words(locale, minutesWords),
  referat: choices(locale, minutesWays, minutesNames),
  sirkulasjon: choices(locale, circulations, circulationNames),
  moter: choices(locale, opennesses, opennessNames),
  saksliste: choices(locale, agendaLists, agendaListNames),
})

/** Words as the body itself uses them, in whichever language. */
const words = (locale: Locale, list: readonly string[]): Option[] => [
  { value: '', label: say(locale, 'notKnown') },
  ...list.map((value) => ({ value, label: value })),
]

const choices = <Each extends string>(
  locale: Locale,
  list: readonly Each[],
  names: Readonly<Record<Each, Named>>,
): Option[] => [
  { value: '', label: say(locale, 'notKnown') },
  ...list.map((value) => ({ value, label: names[value][locale] })),
]
