import type { Child } from 'hono/jsx'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { Button, Buttons, Field, type FieldError } from '../../../ui/form.tsx'
import { Notice } from '../../../ui/layout.tsx'
import { sayPlan as say } from './plan.text.ts'

/** What can be done where a decision was stopped: others who may, who recommends first, or somebody who judges. */
export type WayOn =
  | {
      code: 'outside-authority'
      judge: string | null
      name: string
      /** Bodies that may, each filled in by a button. */
      bodies: readonly { key: string; name: string }[]
      /** Is the body the one that recommends first? */
      recommends: boolean
    }
  | {
      code: 'recommendation-first'
      name: string
      from: string
      day: string
      error: FieldError | undefined
    }
  | { code: 'authority-unknown'; judgeAt: string | null }

/** Why a decision is stopped, in the words of the agreement, and the ways on. Stands within the form that is filled in. */
export const StoppedWords = (props: {
  page: CommunityPage
  answer: Child
  way: WayOn
  /** Can the form be filled in otherwise, or a treatment be planned beside it? */
  canFill: boolean
}) => {
  const { page, answer, way, canFill } = props
  const { locale } = page
  if (way.code === 'outside-authority' && way.judge !== null) {
    return (
      <Notice kind="told">
        <p>{say(locale, 'judgedNo', way.judge, way.name)}</p>
      </Notice>
    )
  }
  return (
    <div class="gf-form">
      {answer}
      {canFill && way.code === 'outside-authority' && <Fill page={page} way={way} />}
      {canFill && way.code === 'recommendation-first' && (
        <>
          <Field
            name="dagforst"
            label={say(locale, 'dagforst', way.from)}
            hint={say(locale, 'dagHint')}
            value={way.day}
            error={way.error?.message}
            short
          />
          <Buttons>
            <Button name="forst" value="yes">
              {say(locale, 'forst', way.from, way.name)}
            </Button>
          </Buttons>
        </>
      )}
      {way.code === 'authority-unknown' && way.judgeAt !== null && (
        <p>
          <a href={way.judgeAt}>{say(locale, 'judge')}</a>. {say(locale, 'judgeNote')}
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
      <Button name="fyll" value="recommend" weight="secondary">
        {say(locale, 'fillRecommend', way.name)}
      </Button>
    )}
  </Buttons>
)
