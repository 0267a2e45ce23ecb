import type { Child } from 'hono/jsx'
import type { MailLanguage } from '../../../kernel/letter.model.ts'
import type { PaperLacks } from '../../../kernel/paper.model.ts'
import { ConfirmForm } from '../../../ui/confirm.tsx'
import { ErrorSummary } from '../../../ui/form.tsx'
import { Notice, Surface } from '../../../ui/layout.tsx'
import { BothMails, LanguageChoice } from '../../../ui/letter.tsx'
import { PaperLacksNotice } from '../../../ui/paper-lacks.tsx'
import { sayPaperTrial } from '../../../ui/paper-trial.text.ts'
import { type PaperTrial, PaperTrialNotice } from '../../../ui/paper-trial.tsx'
import { fieldLine, sayFields, type TextFields } from '../../agreements/index.ts'
import { sayNudge } from '../mail/nudge.text.ts'
import { MailsTo } from '../mail/party-mail.view.tsx'
import { Unconfirmed } from '../reported/unconfirmed.view.tsx'
import type { TypedPlan } from './plan.model.ts'
import { sayPlan as say } from './plan.text.ts'
import { sayAnswers } from './plan-answers.text.ts'
import { WhatBecomes } from './plan-answers.view.tsx'
import { PlanFrame, type PlanProps } from './plan-frame.view.tsx'
import { DayNotices, RuleChanges, type ShownPreview, WillHappen } from './plan-happens.view.tsx'
import type { AskSample } from './plan-mails.view.ts'

/** How the text did on paper, as it is for one party and for all in one file. */
export type PaperTrials = { one: PaperTrial; all: PaperTrial }

type PreviewProps = PlanProps & {
  fields: TextFields
  preview: ShownPreview
  language: MailLanguage
  /** What paper cannot show as the page does, told before nothing can be changed. */
  lacks: PaperLacks
  trials: PaperTrials
  mails: readonly AskSample[]
  /** What becomes of each answer to the version before. */
  becoming: Parameters<typeof WhatBecomes>[0]['answers']
}

/** What will happen, to whom, before anything is done. */
export const PlanPreviewPage = (props: PreviewProps) => {
  const { page, document, typed, preview, language, errors, trials } = props
  const { locale } = page
  const { slug } = document
  const paper = trials.one.stands.state
  const mayLookAgain = paper !== 'ready' && paper !== 'failed'
  return (
    <PlanFrame {...props} lead={document.title}>
      <ErrorSummary page={page} errors={errors} />
      {preview.former && (
        <Unconfirmed
          page={page}
          slug={slug}
          number={preview.former.number}
          reported={preview.former.parties.filter(({ isReported }) => isReported)}
          lead={sayAnswers(locale, 'reportedLead')}
        />
      )}
      <DayNotices {...props} />
      <RuleChanges {...props} />
      <FieldsNotice {...props} />
      <PaperNotices {...props} />
      <WillHappen {...props} />
      {preview.former && (
        <WhatBecomes locale={locale} number={preview.former.number} answers={props.becoming} />
      )}
      <Mails {...props}>
        <Surface marked>
          <ConfirmForm
            page={page}
            action={page.to('putForward', { slug })}
            typed={typedFields(typed)}
            confirm={paper === 'ready' ? say(locale, 'confirm') : null}
            lookAgain={mayLookAgain ? sayPaperTrial(locale, 'lookAgain') : null}
            change={say(locale, 'back')}
          >
            {preview.mode === 'send' && <LanguageChoice locale={locale} language={language} />}
          </ConfirmForm>
        </Surface>
      </Mails>
    </PlanFrame>
  )
}

/** All that was typed, a field that was ticked several times once for each. */
const typedFields = ({ chosen, ...typed }: TypedPlan) => [
  ...Object.entries(typed),
  ...chosen.map((each) => ['chosen', each] as const),
]

/** What each field of the text will say, before it is locked. */
const FieldsNotice = ({ page: { locale }, fields: { used } }: PreviewProps) => {
  const isMissing = used.some(({ fill }) => fill === null)
  return (
    <Notice
      kind={isMissing ? 'warning' : 'info'}
      title={sayFields(locale, isMissing ? 'missing' : 'title')}
    >
      {used.length === 0 ? (
        <p>{sayFields(locale, 'none')}</p>
      ) : (
        <ul>
          {used.map((use) => (
            <li>{fieldLine(locale, use)}</li>
          ))}
        </ul>
      )}
    </Notice>
  )
}

/** How the text does on paper, and what paper lacks. */
const PaperNotices = ({ page: { locale }, trials, lacks }: PreviewProps) => (
  <>
    <PaperTrialNotice locale={locale} trial={trials.one} />
    {trials.one.stands.state === 'ready' && (
      <PaperTrialNotice locale={locale} trial={trials.all} all />
    )}
    <PaperLacksNotice locale={locale} lacks={lacks} />
  </>
)

/** Who gets which mail when the version is put forward, and who has no contact yet. */
const Mails = (props: Pick<PreviewProps, 'page' | 'preview' | 'mails'> & { children: Child }) => {
  const { page, preview, mails } = props
  const { locale } = page
  const { asked, mode, mailTo } = preview
  return (
    <MailsTo page={page} asked={asked} mode={mode} mailTo={mailTo}>
      {mode !== 'practice' &&
        mails.map(({ kind, name, mails: written, to }) => (
          <>
            <p>
              {kind === 'first'
                ? sayNudge(locale, to.length === 1 ? 'mailLeadOne' : 'mailLead', name)
                : sayAnswers(locale, leads[kind], name)}
            </p>
            <BothMails locale={locale} mails={written} to={to} />
          </>
        ))}
      {props.children}
    </MailsTo>
  )
}

const leads = {
  answered: 'answeredMail',
  again: 'againMail',
  awaited: 'awaitedMail',
  'new-party': 'newPartyMail',
  stands: 'standsMail',
} as const
