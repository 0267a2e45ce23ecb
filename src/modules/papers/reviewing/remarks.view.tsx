import { shortDay } from '../../../kernel/format.model.ts'
import { osloDay } from '../../../kernel/oslo.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { InNorwegian, langOf } from '../../../ui/in-norwegian.tsx'
import { RedlineText } from '../../../ui/redline.tsx'
import { State } from '../../../ui/state.tsx'
import { sayReviewing as say, verdictNames } from './reviewing.text.ts'
import type { ToldPart, ToldRemark } from './told-remarks.rule.ts'

type Told = NonNullable<ToldPart['before']>
type Props = { page: CommunityPage; code: string; isWriter: boolean; told: ToldPart }

/** What its readers say of a part: each remark with its answer, and to those who write how many agree. */
export const PartRemarks = (props: Props) => {
  const { isWriter, told } = props
  return (
    <>
      {isWriter && told.asked > 0 && <HowMany {...props} />}
      {isWriter && told.before && <Before page={props.page} before={told.before} />}
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
      <State kind={told.withRemark > 0 ? 'remark' : told.open > 0 ? 'sent' : 'adopted'}>
        {[
          say(locale, 'agreedCount', told.agreed, told.asked),
          ...(told.withRemark > 0 ? [say(locale, 'remarkCount', told.withRemark)] : []),
          ...(told.open > 0 ? [say(locale, 'openCount', told.open)] : []),
        ].join(', ')}
      </State>
    </p>
  )
}

/** What was said of the words that stood there before. */
const Before = ({ page, before }: Pick<Props, 'page'> & { before: Told }) => (
  <p>
    <small>{say(page.locale, 'agreedBefore', before.agreed, before.asked, before.version)}</small>
  </p>
)

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
        <p class="gf-screen">
          <a href={to('answerRemark', { case: code, remark: remark.id })}>
            {say(locale, taken === null ? 'answerTitle' : 'changeAnswer')}
          </a>
        </p>
      )}
    </div>
  )
}
