import { longDay } from '../../kernel/format.model.ts'
import type { CommunityPage } from '../../kernel/page.model.ts'
import { Button, ButtonLink, Buttons, Choices, Form } from '../../ui/form.tsx'
import { Columns, Notice, Section, StackTable, Surface } from '../../ui/layout.tsx'
import { Page } from '../../ui/page.tsx'
import { sayBoard } from './board.text.ts'
import type { CirculationFacts } from './circulation-row.model.ts'
import {
  type NudgeHindrance,
  type NudgeLanguage,
  type NudgeLine,
  type NudgeRefusal,
  type NudgeWish,
  nudgeLanguages,
} from './nudge.model.ts'
import { nudgeRefusalText, sayNudge as say } from './nudge.text.ts'

export type NudgeProps = {
  page: CommunityPage
  slug: string
  facts: CirculationFacts
  wish: NudgeWish
  lines: readonly NudgeLine[]
  language: NudgeLanguage
  /** The mail in each language, as the first to be reminded gets it; null when nobody is. */
  mails: Record<NudgeLanguage, { subject: string; body: string }> | null
  /** Why nothing can be sent. */
  hindrance: NudgeHindrance | NudgeRefusal | null
}

/** Who will be reminded of what, and who will not, before anything is sent. */
export const NudgePage = (props: NudgeProps) => {
  const { page, slug, facts, wish, lines, hindrance } = props
  const { locale } = page
  const documents = `/${page.community.key}/avtaler`
  const own = `${documents}/${slug}`
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
      crumbs={[
        { label: sayBoard(locale, 'documents'), href: documents },
        { label: facts.title, href: own, inNorwegian: true },
        { label: sayBoard(locale, 'board'), href: `${own}/tavle` },
      ]}
      lead={say(locale, 'lead')}
    >
      {page.community.exercise && (
        <Notice>
          <p>{say(locale, 'exercise')}</p>
        </Notice>
      )}
      {hindrance && (
        <Notice kind="warning">
          <p>{nudgeRefusalText[hindrance][locale]}</p>
        </Notice>
      )}
      {wish.of !== 'party' && <Wishes {...props} />}
      {told.length > 0 && <Told {...props} lines={told} />}
      {left.length > 0 && <Left {...props} lines={left} />}
      {told[0] && <Mail {...props} lines={told} />}
    </Page>
  )
}

const Wishes = ({ page, slug, wish }: NudgeProps) => {
  const { locale } = page
  const own = `/${page.community.key}/avtaler/${slug}/purr`
  const choices = [
    { of: 'all', href: `${own}?til=alle`, label: say(locale, 'allMissing') },
    { of: 'late', href: `${own}?til=sene`, label: say(locale, 'onlyLate') },
  ]
  return (
    <nav aria-label={say(locale, 'whom')}>
      <Buttons>
        {choices.map(({ of, href, label }) => (
          <ButtonLink
            {...{ href }}
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

const Told = ({ page: { locale }, lines }: NudgeProps) => (
  <Section title={say(locale, 'recipients', lines.length)}>
    <StackTable
      rows={lines}
      columns={[
        { label: say(locale, 'party'), cell: ({ name }) => name },
        {
          label: say(locale, 'contact'),
          cell: ({ contacts }) =>
            contacts.map(({ name, email }) => (
              <div>
                {name}, {email}
              </div>
            )),
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
            cell: ({ refusal }) => refusal && nudgeRefusalText[refusal][locale],
          },
          lateColumn(locale),
          lastColumn(locale),
        ]}
      />
      {page.may('manage-people') && lines.some(({ refusal }) => refusal === 'no-contact') && (
        <p>
          <a href={`/${page.community.key}/tilgang`}>{say(locale, 'giveRole')}</a>
        </p>
      )}
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

const Mail = ({ page, slug, wish, lines, language, mails, hindrance }: NudgeProps) => {
  const { locale } = page
  const own = `/${page.community.key}/avtaler/${slug}`
  const name = lines[0]?.name ?? ''
  return (
    <Section
      title={say(locale, 'mail')}
      lead={say(locale, lines.length === 1 ? 'mailLeadOne' : 'mailLead', name)}
    >
      {mails && (
        <Columns even aside={<MailIn language="nn" mail={mails.nn} />}>
          <MailIn language="nb" mail={mails.nb} />
        </Columns>
      )}
      {hindrance === null && (
        <Surface marked>
          <Form page={page} action={`${own}/purr`}>
            <input type="hidden" name="til" value={wordOf(wish)} />
            <Choices
              name="maalform"
              label={say(locale, 'language')}
              value={language}
              options={nudgeLanguages.map((each) => ({
                value: each,
                label: say(each, 'inLanguage'),
              }))}
            />
            <Buttons>
              <Button>
                {page.community.exercise ? say(locale, 'enter') : say(locale, 'send', lines.length)}
              </Button>
              <ButtonLink href={`${own}/tavle`} weight="secondary">
                {say(locale, 'cancel')}
              </ButtonLink>
            </Buttons>
          </Form>
        </Surface>
      )}
    </Section>
  )
}

const MailIn = ({
  language,
  mail,
}: {
  language: NudgeLanguage
  mail: { subject: string; body: string }
}) => (
  <Surface title={say(language, 'inLanguage')}>
    <div lang={language}>
      <p>
        <b>{mail.subject}</b>
      </p>
      {mail.body.split('\n\n').map((paragraph) => (
        <p>
          {paragraph.split('\n').map((line, i) => (
            <>
              {i > 0 && <br />}
              {line}
            </>
          ))}
        </p>
      ))}
    </div>
  </Surface>
)

const wordOf = (wish: NudgeWish): string =>
  wish.of === 'party' ? wish.code : wish.of === 'late' ? 'sene' : 'alle'
