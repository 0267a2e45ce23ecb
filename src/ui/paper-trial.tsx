import type { Locale } from '../kernel/words.model.ts'
import type { PapersState } from '../platform/paper/papers.ts'
import { Notice } from './layout.tsx'
import { sayPaperTrial as say } from './paper-trial.text.ts'
import { paperProblemText } from './under-way.text.ts'

/** How the trial of a text on paper went, with the limits it was tried within; nothing where it can be set. */
export type PaperTrial = {
  stands: PapersState
  limits: { megabytes: number; seconds: number }
}

/** Tells that a text cannot be set on paper, or that it is not known yet. `all`: as one file for all parties. */
export const PaperTrialNotice = (props: {
  locale: Locale
  trial: PaperTrial
  all?: boolean | undefined
}) => {
  const { locale, trial, all = false } = props
  const { stands, limits } = trial
  if (stands.state === 'ready') return null
  if (stands.state === 'failed') {
    return (
      <Notice kind="warning" title={say(locale, all ? 'allFailed' : 'failed')}>
        <p>{paperProblemText(locale, stands.problem, limits)}</p>
        {!all && <p>{say(locale, 'mend')}</p>}
      </Notice>
    )
  }
  return (
    <Notice title={say(locale, all ? 'allTried' : 'tried')}>
      <p>{say(locale, all ? 'allWait' : 'wait')}</p>
    </Notice>
  )
}
