import { shortDay } from '../../../kernel/format.model.ts'
import type { MailLanguage, WrittenMail } from '../../../kernel/letter.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { Button, ButtonLink, Buttons, Form } from '../../../ui/form.tsx'
import { Notice, Section, StackTable, Surface } from '../../../ui/layout.tsx'
import { BothMails, LanguageChoice, Receivers, Warnings } from '../../../ui/letter.tsx'
import { Page } from '../../../ui/page.tsx'
import type { TargetFunction } from '../../directory/index.ts'
import { missedText, sayReceiver } from '../mail/receiver.text.ts'
import type { Round } from '../round.model.ts'
import { sayRounds } from '../rounds.text.ts'
import type { NudgeHindrance, NudgeLine, NudgeRefusal, NudgeWish } from './nudge.model.ts'
import { nudgeRefusalText, sayNudge as say } from './nudge.text.ts'

export type NudgeProps = {
  page: CommunityPage
  round: Round
  mailTo: TargetFunction | null
  wish: NudgeWish
  lines: readonly NudgeLine[]
  language: MailLanguage
  /** The mail in each language, as the first to be nudged gets it; null when nobody is. */
  mails: Record<MailLanguage, WrittenMail> | null
  hindrance: NudgeHindrance | NudgeRefusal | null
}

/** Who will be nudged about what, and who will not, before anything is sent. */
export const NudgeRoundPage = (props: NudgeProps) => {
  const { page, round, mailTo, wish, lines, hindrance } = props
  const { locale } = page
  const told = lines.filter(({ refusal }) => refusal === null)
  const left = lines.filter(({ refusal }) => refusal !== null)
  const [only] = lines
  return (
    <Page
      page={page}
      nav="rounds"
      title={
        wish.of === 'place' && only ? say(locale, 'nudgeOne', only.name) : say(locale, 'nudgeAll')
      }
      windowTitle={`${say(locale, 'nudge')}: ${round.title}`}
      lead={say(locale, 'lead')}
      crumbs={[
        { label: sayRounds(locale, 'rounds'), href: page.to('rounds') },
        { label: round.title, href: page.to('round', { round: round.slug }), inNorwegian: true },
      ]}
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
      <Warnings sentences={missedText(locale, mailTo, told)} />
      {told.length > 0 && (
        <Section title={say(locale, 'recipients', told.length)}>
          <StackTable<NudgeLine>
            rows={told}
            columns={[
              { label: say(locale, 'party'), cell: ({ name }) => name },
              {
                label: sayReceiver(locale, 'mailGoesTo'),
                cell: ({ contacts }) => <Receivers receivers={contacts} />,
              },
              lastColumn(page),
            ]}
          />
        </Section>
      )}
      {left.length > 0 && <Left page={page} lines={left} />}
      {told[0] && <Mail {...props} lines={told} />}
    </Page>
  )
}

/** Those who are not reminded, and why. */
const Left = ({ page, lines }: { page: CommunityPage; lines: readonly NudgeLine[] }) => {
  const { locale } = page
  return (
    <Section title={say(locale, 'left', lines.length)}>
      <StackTable<NudgeLine>
        rows={lines}
        columns={[
          { label: say(locale, 'party'), cell: ({ name }) => name },
          {
            label: say(locale, 'why'),
            cell: ({ refusal }) => refusal && nudgeRefusalText[refusal][locale],
          },
          lastColumn(page),
        ]}
      />
    </Section>
  )
}

const lastColumn = ({ locale }: CommunityPage) => ({
  label: say(locale, 'last'),
  cell: ({ lastOn }: NudgeLine) => (lastOn ? shortDay(lastOn) : say(locale, 'never')),
})

const Mail = ({ page, round, wish, lines, language, mails, hindrance }: NudgeProps) => {
  const { locale } = page
  const at = { round: round.slug }
  return (
    <Section title={say(locale, 'mail')} lead={say(locale, 'mailLead', lines[0]?.name ?? '')}>
      {mails && <BothMails locale={locale} mails={mails} to={lines} />}
      {hindrance === null && (
        <Surface marked>
          <Form page={page} action={page.to('nudgeRound', at)}>
            <input type="hidden" name="til" value={wordOf(wish)} />
            <LanguageChoice locale={locale} language={language} />
            <Buttons>
              <Button>
                {page.community.exercise ? say(locale, 'enter') : say(locale, 'send', lines.length)}
              </Button>
              <ButtonLink href={page.to('round', at)} weight="secondary">
                {say(locale, 'cancel')}
              </ButtonLink>
            </Buttons>
          </Form>
        </Surface>
      )}
    </Section>
  )
}

const wordOf = (wish: NudgeWish): string =>
  wish.of === 'place' ? wish.place : wish.of === 'late' ? 'sene' : 'alle'
