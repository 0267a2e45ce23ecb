import { longDay } from '../../../kernel/format.model.ts'
import type { MailLanguage, WrittenMail } from '../../../kernel/letter.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  ErrorSummary,
  type FieldError,
  Form,
  TextArea,
} from '../../../ui/form.tsx'
import { Notice, Section, StackTable, Surface } from '../../../ui/layout.tsx'
import { BothMails, LanguageChoice, Receivers, Warnings } from '../../../ui/letter.tsx'
import { Page } from '../../../ui/page.tsx'
import { missedText, sayReceiver } from '../../rounds/index.ts'
import type { CirculationFacts } from '../circulation-row.model.ts'
import { sayBoard } from '../look/board.text.ts'
import type {
  NudgeHindrance,
  NudgeKind,
  NudgeLine,
  NudgeRefusal,
  NudgeWish,
} from './nudge.model.ts'
import { nudgeRefusalText, sayNudge as say } from './nudge.text.ts'
import { AddContact, GiveRole } from './party-mail.view.tsx'

export type NudgeProps = {
  page: CommunityPage
  slug: string
  facts: CirculationFacts
  wish: NudgeWish
  lines: readonly NudgeLine[]
  language: MailLanguage
  samples: readonly NudgeSample[]
  /** What is added to the mail, as it was typed. */
  greeting: string
  errors: readonly FieldError[]
  /** Why nothing can be sent. */
  hindrance: NudgeHindrance | NudgeRefusal | null
}

/** The mail in each language as the first of its kind gets it, with all who get one like it. */
export type NudgeSample = {
  kind: NudgeKind
  name: string
  mails: Record<MailLanguage, WrittenMail>
  to: readonly NudgeLine[]
}

/** Who will be nudged about what, and who will not, before anything is sent. */
export const NudgePage = (props: NudgeProps) => {
  const { page, slug, facts, wish, lines, hindrance } = props
  const { locale } = page
  const told = lines.filter(({ refusal }) => refusal === null)
  const left = lines.filter(({ refusal }) => refusal !== null)
  const [only] = lines
  return (
    <Page
      page={page}
      title={
        wish.of === 'party' && only ? say(locale, 'nudgeOne', only.name) : say(locale, 'nudgeAll')
      }
      windowTitle={`${say(locale, 'nudge')}: ${facts.title}`}
      nav="documents"
      playedOn={facts.shownOn}
      crumbs={[
        { label: sayBoard(locale, 'documents'), href: page.to('documents') },
        { label: facts.title, href: page.to('document', { slug }), inNorwegian: true },
        { label: sayBoard(locale, 'board'), href: page.to('board', { slug }) },
      ]}
      lead={say(locale, 'lead')}
    >
      {page.community.exercise && (
        <Notice>
          <p>{say(locale, 'exercise')}</p>
        </Notice>
      )}
      <ErrorSummary page={page} errors={props.errors} />
      {hindrance && (
        <Notice kind="warning">
          <p>{nudgeRefusalText[hindrance][locale]}</p>
        </Notice>
      )}
      {wish.of !== 'party' && <Wishes {...props} />}
      <Warnings sentences={missedText(locale, facts.mailFunction, told)} />
      {told.length > 0 && <Told {...props} lines={told} />}
      {left.length > 0 && <Left {...props} lines={left} />}
      {told[0] && <Mail {...props} lines={told} />}
    </Page>
  )
}

const Wishes = ({ page, slug, wish }: NudgeProps) => {
  const { locale } = page
  const choices = [
    {
      of: 'all',
      href: page.to('nudge', { slug }, { til: 'alle' }),
      label: say(locale, 'allMissing'),
    },
    {
      of: 'late',
      href: page.to('nudge', { slug }, { til: 'sene' }),
      label: say(locale, 'onlyLate'),
    },
  ]
  return (
    <nav aria-label={say(locale, 'whom')}>
      <Buttons>
        {choices.map(({ of, href, label }) => (
          <ButtonLink
            href={href}
            weight={of === wish.of ? 'primary' : 'secondary'}
            small
            current={of === wish.of}
          >
            {label}
          </ButtonLink>
        ))}
      </Buttons>
    </nav>
  )
}

const Told = ({ page: { locale }, facts, lines }: NudgeProps) => (
  <Section title={say(locale, 'recipients', lines.length)}>
    <StackTable
      rows={lines}
      columns={[
        {
          label: say(locale, 'party'),
          cell: ({ name, isReported }) => (
            <>
              {name}
              {isReported && (
                <>
                  {' '}
                  <small>{sayBoard(locale, 'reported')}</small>
                </>
              )}
            </>
          ),
        },
        {
          label: facts.mailFunction ? sayReceiver(locale, 'mailGoesTo') : say(locale, 'contact'),
          cell: ({ contacts }) => <Receivers receivers={contacts} />,
        },
        lateColumn(locale),
        lastColumn(locale),
      ]}
    />
  </Section>
)

const Left = ({ page, lines }: NudgeProps) => {
  const { locale } = page
  return (
    <Section title={say(locale, 'left', lines.length)}>
      <StackTable
        rows={lines}
        columns={[
          { label: say(locale, 'party'), cell: ({ name }) => name },
          {
            label: say(locale, 'why'),
            cell: ({ refusal, code, name }) => (
              <>
                {refusal && nudgeRefusalText[refusal][locale]}{' '}
                {refusal === 'no-contact' && <AddContact page={page} code={code} name={name} />}
              </>
            ),
          },
          lateColumn(locale),
          lastColumn(locale),
        ]}
      />
      {lines.some(({ refusal }) => refusal === 'no-contact') && <GiveRole page={page} />}
    </Section>
  )
}

const lateColumn = (locale: CommunityPage['locale']) => ({
  label: sayBoard(locale, 'late'),
  isEmpty: ({ daysLate }: NudgeLine) => daysLate === null,
  cell: ({ daysLate }: NudgeLine) =>
    daysLate === null ? '' : sayBoard(locale, 'daysLate', daysLate),
})

const lastColumn = (locale: CommunityPage['locale']) => ({
  label: say(locale, 'last'),
  cell: ({ lastOn }: NudgeLine) => (lastOn ? longDay(locale, lastOn) : say(locale, 'never')),
})

const Mail = (props: NudgeProps) => {
  const { page, slug, wish, lines, language, samples, hindrance, errors } = props
  const { locale } = page
  return (
    <Section title={say(locale, 'mail')}>
      {samples.map(({ kind, name, mails, to }) => (
        <>
          <p>{say(locale, leadOf(kind, to.length), name)}</p>
          <BothMails locale={locale} mails={mails} to={to} />
        </>
      ))}
      {hindrance === null && (
        <Surface marked>
          <Form page={page} action={page.to('nudge', { slug })}>
            <input type="hidden" name="til" value={wordOf(wish)} />
            <LanguageChoice locale={locale} language={language} />
            <TextArea
              name="greeting"
              label={say(locale, 'greeting')}
              hint={say(locale, 'greetingHint')}
              value={props.greeting}
              error={errors.find(({ field }) => field === 'greeting')?.message}
              rows={2}
            />
            <Buttons>
              <Button>
                {page.community.exercise ? say(locale, 'enter') : say(locale, 'send', lines.length)}
              </Button>
              <ButtonLink href={page.to('board', { slug })} weight="secondary">
                {say(locale, 'cancel')}
              </ButtonLink>
            </Buttons>
          </Form>
        </Surface>
      )}
    </Section>
  )
}

function leadOf(kind: NudgeKind, parties: number) {
  if (kind === 'silent') return parties === 1 ? 'mailLeadOne' : 'mailLead'
  return kind === 'again' ? 'againLead' : 'reportedLead'
}

const wordOf = (wish: NudgeWish): string =>
  wish.of === 'party' ? wish.code : wish.of === 'late' ? 'sene' : 'alle'
