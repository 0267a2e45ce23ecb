import { shortDay } from '../../../kernel/format.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { State } from '../../../ui/state.tsx'
import { Lines } from '../look/lines.view.tsx'
import type { AskedCandidate } from './asked-candidate.model.ts'
import { sayOwn as say } from './own-answer.text.ts'

/** Whether somebody who is proposed has been asked themselves, and what they said to it in their own words. */
export const OwnAnswer = (props: {
  locale: Locale
  own: AskedCandidate | null
  hasAddress: boolean
  wasAnother: boolean
}) => {
  const { locale, own, hasAddress, wasAnother } = props
  if (own === null) {
    return (
      <div>
        <small>{say(locale, hasAddress ? 'notAsked' : 'noAddress')}</small>
        {wasAnother && (
          <div>
            <small>{say(locale, 'another')}</small>
          </div>
        )}
      </div>
    )
  }
  const { stands, saidOn, askedOn } = own
  if (stands === null || saidOn === null) {
    return <State kind="sent">{say(locale, 'asked', shortDay(askedOn))}</State>
  }
  const who = [own.ownName, own.ownFunction].filter((each) => each !== null).join(', ')
  return (
    <div>
      <State kind={stands ? 'adopted' : 'rejected'}>
        {say(locale, stands ? 'yes' : 'no', shortDay(saidOn))}
      </State>
      {stands && who !== '' && (
        <div>
          <small>
            <InNorwegian locale={locale}>{say(locale, 'calls', who)}</InNorwegian>
          </small>
        </div>
      )}
      {own.ownWords !== null && (
        <blockquote>
          <InNorwegian locale={locale}>
            <Lines text={own.ownWords} />
          </InNorwegian>
        </blockquote>
      )}
    </div>
  )
}
