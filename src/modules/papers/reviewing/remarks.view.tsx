import { shortDay } from '../../../kernel/format.model.ts'
import { osloDay } from '../../../kernel/oslo.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { InNorwegian, langOf } from '../../../ui/in-norwegian.tsx'
import { RedlineText } from '../../../ui/redline.tsx'
import { State } from '../../../ui/state.tsx'
import { sayReviewing as say, verdictNames } from './reviewing.text.ts'
import type { ToldPart, ToldRemark } from './told-remarks.rule.ts'

type Props = { page: CommunityPage; code: string; isWriter: boolean; told: ToldPart }

/** What its readers say of a part: each remark with its answer, and to those who write how many agree. */
export const PartRemarks = (props: Props) => {
  const { isWriter, told } = props
  return (
    <>
      {isWriter && told.asked > 0 && <HowMany {...props} />}
      {told.remarks.map((remark) => (
        <OneRemark {...props} remark={remark} />
      ))}
    </>
  )
}

/** How many of those asked agree, for those who write: a reader knows only of herself. */
const HowMany = ({ page, told }: Props) => {
  const { locale } = page
  return (
    <p>
      <State kind={told.remarks.length > 0 ? 'remark' : told.open > 0 ? 'sent' : 'adopted'}>
        {[
          say(locale, 'agreedCount', told.agreed, told.asked),
          ...(told.remarks.length > 0 ? [say(locale, 'remarkCount', told.remarks.length)] : []),
          ...(told.open > 0 ? [say(locale, 'openCount', told.open)] : []),
        ].join(', ')}
      </State>
    </p>
  )
}

const OneRemark = ({ page, code, isWriter, remark }: Props & { remark: ToldRemark }) => {
  const { locale, to } = page
  const { readerName, words, redline, answer, taken } = remark
  return (
    <div class="gf-said" id={`merknad-${remark.id}`}>
      <p>
        <strong>{readerName}</strong>{' '}
        <small>
          {verdictNames[remark.verdict][locale].toLowerCase()} ·{' '}
          {shortDay(osloDay(remark.writtenAt))} · {say(locale, 'ofVersion', remark.version)}
        </small>
      </p>
      {words && (
        <p class="gf-lines">
          <InNorwegian locale={locale}>{words}</InNorwegian>
        </p>
      )}
      {redline && (
        <div lang={langOf(locale)}>
          <RedlineText locale={locale} pieces={redline} />
        </div>
      )}
      {taken !== null && (
        <p>
          <strong>{say(locale, 'fromWriter')}</strong> {say(locale, taken ? 'taken' : 'notTaken')}{' '}
          <InNorwegian locale={locale}>{answer ?? ''}</InNorwegian>
        </p>
      )}
      {isWriter && (
        <p>
          <a href={to('answerRemark', { case: code, remark: remark.id })}>
            {say(locale, taken === null ? 'answerTitle' : 'changeAnswer')}
          </a>
        </p>
      )}
    </div>
  )
}
