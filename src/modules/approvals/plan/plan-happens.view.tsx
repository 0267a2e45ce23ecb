import type { Day } from '../../../kernel/day.model.ts'
import { longDay } from '../../../kernel/format.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { Notice, Section, Surface } from '../../../ui/layout.tsx'
import type { TargetFunction } from '../../directory/index.ts'
import { type MailMode, receiverText, sayReceiver } from '../../rounds/index.ts'
import type { PlannedParty, Standing } from '../board.model.ts'
import type { EntryRule } from '../entry.model.ts'
import { sayBoard } from '../look/board.text.ts'
import { decidersText } from '../look/board-look.view.tsx'
import { ruleText } from '../look/entry.text.ts'
import type { AskedLine } from '../mail/party-mail.model.ts'
import type { TreatingBody } from '../treatment.model.ts'
import type { answersBecome } from './former.rule.ts'
import type { AnswerBecomes, FormerVersion } from './plan.model.ts'
import { sayPlan as say, willBeSeenText } from './plan.text.ts'
import { sayAnswers } from './plan-answers.text.ts'
import { sayDays } from './plan-days.text.ts'
import type { PlanProps } from './plan-frame.view.tsx'

export type ShownPreview = {
  partiesOn: Day
  decidingBody: TreatingBody
  rule: EntryRule
  parties: readonly PlannedParty[]
  former: FormerVersion | null
  standing: Standing | null
  stands: readonly string[]
  leftOut: readonly string[]
  mailTo: TargetFunction | null
  asked: readonly AskedLine[]
  mode: MailMode
}

type HappensProps = PlanProps & { preview: ShownPreview }

/** Days that may be wrong: a deadline that has passed, and an agreement that takes effect before it. */
export const DayNotices = ({ page: { locale, today }, document, preview }: HappensProps) => {
  const { deadline } = document
  const { rule } = preview
  return (
    <>
      {deadline && deadline < today && (
        <Notice kind="warning">
          <p>{say(locale, 'deadlinePassed')}</p>
        </Notice>
      )}
      {rule.kind === 'on-day' && (rule.day <= today || (deadline && rule.day < deadline)) && (
        <Notice kind="warning">
          <p>{sayDays(locale, rule.day <= today ? 'atOnce' : 'beforeDeadline')}</p>
        </Notice>
      )}
      {preview.partiesOn > today && (
        <Notice kind="warning">
          <p>{sayDays(locale, 'partiesAhead', longDay(locale, preview.partiesOn))}</p>
        </Notice>
      )}
    </>
  )
}

type Becoming = ReturnType<typeof answersBecome>[number]

const isChange = (becomes: AnswerBecomes) =>
  becomes === 'new-party' || becomes === 'merged' || becomes === 'not-party-now'

/** That a correction, whose answers stand, changes what they were given under. */
export const RuleChanges = ({
  page: { locale },
  preview,
  becoming,
}: HappensProps & { becoming: readonly Becoming[] }) => {
  const { former, standing, rule, decidingBody, parties, leftOut } = preview
  if (!former || !standing) return null
  const counted = former.parties.filter(({ isLeftOut }) => !isLeftOut)
  const was = ruleText(locale, former.rule, counted.length)
  const is = ruleText(locale, rule, parties.length - leftOut.length)
  const hasOtherRule = ruleText(locale, former.rule, parties.length - leftOut.length) !== is
  const hasOtherParties = becoming.some(({ becomes }) => isChange(becomes))
  const hasOtherBody = former.decidingBody !== decidingBody
  if (!hasOtherRule && !hasOtherBody && !hasOtherParties) return null
  return (
    <Notice
      kind="warning"
      title={sayAnswers(locale, hasOtherRule ? 'ruleChanges' : 'frameChanges')}
    >
      {hasOtherRule && (
        <>
          <p>{sayAnswers(locale, 'ruleBefore', was, is)}</p>
          <p>{sayAnswers(locale, 'ruleJudgedBy', standing.judgedBy)}</p>
        </>
      )}
      {hasOtherBody && <p>{sayAnswers(locale, 'bodyBefore')}</p>}
      {hasOtherParties && <p>{sayAnswers(locale, 'partiesChange')}</p>}
    </Notice>
  )
}

/** What is locked, seen and frozen. */
export const WillHappen = ({
  page: { locale, today },
  document,
  preview,
  becoming,
}: HappensProps & { becoming: readonly Becoming[] }) => {
  const { audience, deadline } = document
  const { former } = preview
  const back = becoming.filter(({ becomes }) => becomes === 'left-out-no-more')
  const { parties, leftOut } = preview
  return (
    <Section title={say(locale, 'willHappen')}>
      <Surface marked>
        <ul>
          <li>{say(locale, 'willLock')}</li>
          {audience !== 'secretariat' && <li>{willBeSeenText[audience][locale]}</li>}
          <li>{ruleText(locale, preview.rule, parties.length - leftOut.length)}</li>
          <li>{decidersText(locale, preview.decidingBody, parties)}</li>
          <li>
            {sayBoard(locale, 'deadline')}:{' '}
            {deadline ? longDay(locale, deadline) : sayBoard(locale, 'noDeadline')}
          </li>
          {preview.mailTo && (
            <li>
              {sayReceiver(locale, 'mailGoesTo')}: {receiverText(locale, preview.mailTo)}
            </li>
          )}
          {preview.partiesOn <= today && (
            <li>{say(locale, 'willFreeze', longDay(locale, preview.partiesOn))}</li>
          )}
          <Whom locale={locale} preview={preview} />
          {former && back.length > 0 && (
            <li>
              {sayAnswers(
                locale,
                'leftOutNoMore',
                former.number,
                back.map(({ name }) => name).join(', '),
              )}
            </li>
          )}
        </ul>
      </Surface>
    </Section>
  )
}

/** Who is asked, who is told that the answer stands, and whom it holds without. */
const Whom = (props: { locale: Locale; preview: ShownPreview }) => {
  const { locale } = props
  const { parties, stands, leftOut } = props.preview
  const left = parties.filter(({ code }) => leftOut.includes(code))
  const told = parties.filter(({ code }) => stands.includes(code))
  const asked = parties.filter((party) => !left.includes(party) && !told.includes(party))
  const names = (those: readonly PlannedParty[]) =>
    those
      .map(({ name, standing }) =>
        standing === 'unsettled' ? say(locale, 'unsettledParty', name) : name,
      )
      .join(', ')
  return (
    <>
      <li>
        {say(locale, 'willAsk', asked.length)} {names(asked)}
      </li>
      {told.length > 0 && (
        <li>
          {sayAnswers(locale, 'willTell', told.length)} {names(told)}
        </li>
      )}
      {left.length > 0 && <li>{sayAnswers(locale, 'willLeaveOut', names(left))}</li>}
    </>
  )
}
