import { yes } from '../../../kernel/form/form.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { Button, Buttons, Field, type FieldError } from '../../../ui/form.tsx'
import { Notice } from '../../../ui/layout.tsx'
import { authorityAnswer } from '../../bodies/index.ts'
import { sayPlan as say } from './plan.text.ts'
import type { Stopped } from './plan-check.rule.ts'
import { recommending } from './plan-form.model.ts'
import type { WayOn } from './way-on.rule.ts'

/** Why a decision is stopped, in the words of the agreement, and the ways on; nothing where it is not. Stands within the form that is filled in. */
export const StoppedWords = (props: {
  page: CommunityPage
  read: Parameters<typeof authorityAnswer>[0]['read']
  stopped: Stopped | null
  way: WayOn | null
  /** What was typed of the day of the recommendation, and what is wrong with it. */
  first: { day: string; error: FieldError | undefined }
  /** Can the form be filled in otherwise, or a treatment be planned beside it? */
  canFill: boolean
}) => {
  const { page, read, stopped, way, first, canFill } = props
  const { locale } = page
  if (stopped === null || way === null) return null
  if (way.code === 'outside-authority' && way.judge !== null) {
    return (
      <Notice kind="told">
        <p>{say(locale, 'judgedNo', way.judge, way.name)}</p>
      </Notice>
    )
  }
  return (
    <div class="gf-form">
      {stopped.answer === null ? (
        <Notice kind="told">
          <p>{say(locale, 'outsideUnknown', way.name)}</p>
        </Notice>
      ) : (
        authorityAnswer({ page, read, ...stopped, answer: stopped.answer })
      )}
      {canFill && way.code === 'outside-authority' && <Fill page={page} way={way} />}
      {canFill && way.code === 'recommendation-first' && (
        <>
          <Field
            name="dagforst"
            label={say(locale, 'dagforst', way.from)}
            hint={say(locale, 'dagHint')}
            value={first.day}
            error={first.error?.message}
            short
          />
          <Buttons>
            <Button name="forst" value={yes}>
              {say(locale, 'forst', way.from, way.name)}
            </Button>
          </Buttons>
        </>
      )}
      {way.code === 'authority-unknown' && way.asked !== null && page.may('judge-authority') && (
        <p>
          <a href={page.to('judgeAuthority', {}, way.asked)}>{say(locale, 'judge')}</a>.{' '}
          {say(locale, 'judgeNote')}
        </p>
      )}
    </div>
  )
}

const Fill = ({
  page: { locale },
  way,
}: {
  page: CommunityPage
  way: Extract<WayOn, { code: 'outside-authority' }>
}) => (
  <Buttons>
    {way.bodies.map(({ key, name }) => (
      <Button name="fyll" value={key} weight="secondary">
        {say(locale, 'fill', name)}
      </Button>
    ))}
    {way.recommends && (
      <Button name="fyll" value={recommending} weight="secondary">
        {say(locale, 'fillRecommend', way.name)}
      </Button>
    )}
  </Buttons>
)
