import { longDay } from '../../../kernel/format.model.ts'
import { fileNote } from '../../../kernel/kept-file.model.ts'
import { osloDay } from '../../../kernel/oslo.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { Facts, LinkList, Section } from '../../../ui/layout.tsx'
import type { Case, CaseFile, CaseQuestion, Raised } from '../case.model.ts'
import { behalfWayNames } from '../cases.text.ts'
import type { CaseNames } from './raiser.model.ts'
import { personIn, raisedText } from './raiser.text.ts'
import { saySubmitted as say } from './submitted.text.ts'
import { Written } from './written.view.tsx'

type Props = { page: CommunityPage; item: Case; names: CaseNames }

/** What was submitted: who raised it and when, why, and what is wanted. */
export const SubmittedFacts = ({ page, item, names }: Props) => {
  const { locale, today } = page
  const { raised, due } = item
  const written = (text: string) => <Written locale={locale} text={text} />
  const why = item.why === '' ? <span>{say(locale, 'inFile')}</span> : written(item.why)
  return (
    <Facts
      facts={[
        { term: say(locale, 'raisedBy'), detail: raisedText(locale, raised, names) },
        ...behalfFact(locale, raised),
        ...(raised.on === null
          ? []
          : [{ term: say(locale, 'raisedOn'), detail: longDay(locale, raised.on) }]),
        ...(due === null
          ? []
          : [
              {
                term: say(locale, 'due'),
                detail: `${longDay(locale, due)}${due < today ? ` (${say(locale, 'late')})` : ''}`,
              },
            ]),
        { term: say(locale, 'why'), detail: item.isRemoved ? say(locale, 'removed') : why },
        ...(item.wanted === null
          ? []
          : [{ term: say(locale, 'wanted'), detail: written(item.wanted) }]),
        ...(item.touched === null
          ? []
          : [{ term: say(locale, 'touched'), detail: written(item.touched) }]),
      ]}
    />
  )
}

/** How somebody that it is registered for told of it, and who registered it. */
const behalfFact = (locale: Locale, raised: Raised) => {
  const { behalf } = raised
  if (behalf === null) return []
  const how = [
    behalf.way && behalfWayNames[behalf.way][locale],
    behalf.on && longDay(locale, behalf.on),
  ].filter(Boolean)
  const by = personIn(raised)
  return [
    ...(how.length === 0 ? [] : [{ term: say(locale, 'behalf'), detail: how.join(', ') }]),
    ...(by === '' ? [] : [{ term: say(locale, 'registeredBy'), detail: by }]),
  ]
}

/** What follows a case; nothing where nothing does. */
export const CaseFiles = (props: {
  page: CommunityPage
  code: string
  files: readonly CaseFile[]
}) => {
  const { page, code, files } = props
  const { locale } = page
  if (files.length === 0) return null
  return (
    <Section title={say(locale, 'files')}>
      <LinkList
        items={files.map((file) => ({
          title: <InNorwegian locale={locale}>{file.title}</InNorwegian>,
          href: page.to('caseFile', { case: code, file: file.id }),
          note: [
            fileNote({ kind: file.kind, size: file.size }),
            ...(file.sort === 'letter'
              ? [say(locale, 'letter'), say(locale, 'letterFor').toLowerCase()]
              : []),
          ].join(', '),
        }))}
      />
    </Section>
  )
}

/** What whoever raised it was asked, and what they answered. */
export const AskedBack = ({
  locale,
  questions,
}: {
  locale: Locale
  questions: readonly CaseQuestion[]
}) =>
  questions.length === 0 ? null : (
    <Section title={say(locale, 'questions')}>
      <Facts
        facts={questions.flatMap(({ question, askedAt, answer, answeredAt }) => [
          {
            term: say(locale, 'asked', longDay(locale, osloDay(askedAt))),
            detail: <Written locale={locale} text={question} />,
          },
          {
            term:
              answeredAt === null
                ? say(locale, 'noAnswer')
                : say(locale, 'answered', longDay(locale, osloDay(answeredAt))),
            detail: answer === null ? '–' : <Written locale={locale} text={answer} />,
          },
        ])}
      />
    </Section>
  )
