import type { Child } from 'hono/jsx'
import type { CommunityPage, NewsLine } from '../../../kernel/page.model.ts'
import { ButtonLink, Buttons } from '../../../ui/form.tsx'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { Columns, LinkList, Notice, Prose, Section, Surface } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { Receipt } from '../../../ui/receipt.tsx'
import { State } from '../../../ui/state.tsx'
import type { Case, CaseFile, CaseQuestion } from '../case.model.ts'
import { audienceNames, sayCases } from '../cases.text.ts'
import { CaseState } from '../look/case-state.view.tsx'
import { sayCase as say } from './case.text.ts'
import { CaseFacts, type FactsProps } from './case-facts.view.tsx'

export type CasePageProps = FactsProps & {
  item: Case
  files: readonly (CaseFile & { note: string })[]
  questions: readonly CaseQuestion[]
  /** How many days it is late; null where it is not. */
  daysLate: number | null
  /** The way to its paper, or to where that is begun. */
  wayToPaper: NewsLine | null
  /** May the reader keep it, and answer what its raiser is asked? */
  mayKeep: boolean
  mayAnswer: boolean
  done: Child | null
  /** Its way through the bodies. */
  route: Child
}

/** One case: what it is in short, what it comes to, and its way through the bodies. */
export const CasePage = (props: CasePageProps) => {
  const { page, item } = props
  const { locale } = page
  return (
    <Page
      page={page}
      nav="cases"
      title={item.title}
      heading={<InNorwegian locale={locale}>{item.title}</InNorwegian>}
      crumbs={[{ label: sayCases(locale, 'title'), href: page.to('cases') }]}
      status={
        <>
          <CaseState locale={locale} standing={item.standing} />
          {props.daysLate !== null && (
            <>
              {' '}
              <State kind="late">{say(locale, 'late', say(locale, 'days', props.daysLate))}</State>
            </>
          )}
        </>
      }
    >
      <Receipt>{props.done}</Receipt>
      <Came {...props} />
      <Deeds {...props} />
      <Columns aside={<CaseFacts {...props} />}>
        <Written {...props} />
      </Columns>
      {props.route}
    </Page>
  )
}

/** What came of it at intake, where it went no further. */
const Came = ({ page, item }: CasePageProps) => {
  const { locale, to } = page
  if (item.intake === 'declined') {
    return (
      <Notice kind="warning" title={say(locale, 'declinedBecause')}>
        <p>
          <InNorwegian locale={locale}>{item.judgedBecause ?? ''}</InNorwegian>
        </p>
      </Notice>
    )
  }
  if (item.intake !== 'joined') return null
  return (
    <Notice kind="info" title={say(locale, 'joinedTo')}>
      {item.judgedBecause && (
        <p>
          <InNorwegian locale={locale}>{item.judgedBecause}</InNorwegian>
        </p>
      )}
      {item.joinedTo && (
        <p>
          <a href={to('caseItem', { case: item.joinedTo })}>{say(locale, 'toThat')}</a>
        </p>
      )}
    </Notice>
  )
}

const Deeds = ({ page, item, mayKeep, mayAnswer, wayToPaper }: CasePageProps) => {
  const { locale, to } = page
  const at = { body: item.body, case: item.code }
  const isOpen = item.intake === 'submitted' || item.intake === 'asked-back'
  if (!mayKeep) {
    return mayAnswer || wayToPaper ? (
      <Buttons>
        {mayAnswer && (
          <ButtonLink href={to('answerCaseQuestion', { case: item.code })}>
            {say(locale, 'answer')}
          </ButtonLink>
        )}
        <ToPaper way={wayToPaper} />
      </Buttons>
    ) : null
  }
  return (
    <Buttons>
      {item.intake !== 'accepted' && (
        <ButtonLink
          href={to('assessCase', at)}
          {...(isOpen ? {} : { weight: 'secondary' as const })}
        >
          {say(locale, 'assess')}
        </ButtonLink>
      )}
      {item.intake === 'accepted' && (
        <>
          <ButtonLink href={to('planTreatment', at)}>{say(locale, 'plan')}</ButtonLink>
          <ButtonLink href={to('registerTreatment', at)} weight="secondary">
            {say(locale, 'register')}
          </ButtonLink>
        </>
      )}
      <ToPaper way={wayToPaper} />
      {item.intake === 'accepted' && item.template === null && (
        <ButtonLink href={to('addCaseTemplate', {}, { sak: item.code })} weight="secondary">
          {say(locale, 'repeat')}
        </ButtonLink>
      )}
      <ButtonLink href={to('changeCase', at)} weight="secondary">
        {say(locale, 'change')}
      </ButtonLink>
      <ButtonLink href={to('caseFiles', at)} weight="secondary">
        {say(locale, 'files')}
      </ButtonLink>
    </Buttons>
  )
}

const ToPaper = ({ way }: { way: NewsLine | null }) =>
  way?.href ? (
    <ButtonLink href={way.href} weight="secondary">
      {way.text}
    </ButtonLink>
  ) : null

const Written = (props: CasePageProps) => {
  const { page, item, files, questions } = props
  const { locale, to } = page
  const text = (title: 'why' | 'wanted' | 'touched', words: string | null) =>
    words && (
      <Section title={say(locale, title)}>
        <Prose>
          <InNorwegian locale={locale}>
            <Paragraphs text={words} />
          </InNorwegian>
        </Prose>
      </Section>
    )
  return (
    <>
      <Surface title={say(locale, 'inShort')} marked>
        {item.summary ? (
          <InNorwegian locale={locale}>
            <Paragraphs text={item.summary} />
          </InNorwegian>
        ) : (
          <p>{say(locale, 'noSummary')}</p>
        )}
      </Surface>
      {text('why', item.why)}
      {text('wanted', item.wanted)}
      {text('touched', item.touched)}
      {files.length > 0 && (
        <Section title={say(locale, 'attachments')}>
          <LinkList
            items={files.map((file) => ({
              title: <InNorwegian locale={locale}>{file.title}</InNorwegian>,
              href: to('caseFile', { case: item.code, file: file.id }),
              note: noteOf(page, file),
            }))}
          />
        </Section>
      )}
      <Questions {...{ page, questions }} />
    </>
  )
}

const noteOf = ({ locale }: CommunityPage, file: CasePageProps['files'][number]): string =>
  [
    file.note,
    ...(file.sort === 'letter' ? [say(locale, 'letter')] : []),
    ...(file.audience ? [audienceNames[file.audience][locale].toLowerCase()] : []),
  ].join(' · ')

const Questions = ({ page, questions }: Pick<CasePageProps, 'page' | 'questions'>) => {
  const { locale } = page
  if (questions.length === 0) return null
  return (
    <Section title={say(locale, 'questions')}>
      {questions.map(({ question, answer }) => (
        <Surface>
          <p>
            <strong>
              <InNorwegian locale={locale}>{question}</InNorwegian>
            </strong>
          </p>
          {answer ? (
            <InNorwegian locale={locale}>
              <Paragraphs text={answer} />
            </InNorwegian>
          ) : (
            <p>{say(locale, 'notAnswered')}</p>
          )}
        </Surface>
      ))}
    </Section>
  )
}

const Paragraphs = ({ text }: { text: string }) => (
  <>
    {text.split(/\n{2,}/).map((paragraph) => (
      <p class="gf-lines">{paragraph}</p>
    ))}
  </>
)
