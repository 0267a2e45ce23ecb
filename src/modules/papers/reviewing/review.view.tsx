import { raw } from 'hono/html'
import { yes } from '../../../kernel/form/form.model.ts'
import { longDay } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { TextBlock } from '../../../kernel/text-tree.model.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  Choices,
  ErrorSummary,
  type FieldError,
  Form,
  TextArea,
} from '../../../ui/form.tsx'
import { InNorwegian, langOf } from '../../../ui/in-norwegian.tsx'
import { More, Notice, Surface } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { Receipt } from '../../../ui/receipt.tsx'
import { htmlOfText } from '../../../ui/text-html.ts'
import { paperCrumbs } from '../look/paper-crumbs.view.ts'
import { type Paper, type Reader, type Review, type ShownPart, verdicts } from '../paper.model.ts'
import { sayPapers } from '../papers.text.ts'
import type { Under } from '../parts.rule.ts'
import {
  proposedField,
  restField,
  type TypedRemark,
  verdictField,
  wordsField,
} from './review.model.ts'
import { sayReviewing as say, verdictNames } from './reviewing.text.ts'

export type AskedPart = ShownPart & { blocks: readonly TextBlock[] }

type ReviewProps = {
  page: CommunityPage
  paper: Paper
  review: Review
  reader: Reader
  headings: readonly Under<AskedPart>[]
  typed: Readonly<Record<string, TypedRemark>>
  errors: readonly FieldError[]
  /** The review ended while this was written. */
  endedMeanwhile: boolean
  /** How many parts nothing is said of yet, where the rest was just kept. */
  left: number | null
}

/** A version as one of its readers is asked of it: each part with what they say of it beside. */
export const ReviewPage = (props: ReviewProps) => {
  const { page, paper, review, reader, errors } = props
  const { locale } = page
  return (
    <Page
      page={page}
      nav="cases"
      title={`${say(locale, 'read')}, ${reader.name}: ${paper.title}`}
      heading={<InNorwegian locale={locale}>{paper.title}</InNorwegian>}
      crumbs={paperCrumbs(page, paper)}
      lead={say(
        locale,
        reader.isOwn ? 'readLead' : 'readerLead',
        reader.name,
        longDay(locale, review.due),
      )}
    >
      <Receipt>{props.left !== null && say(locale, 'left', props.left)}</Receipt>
      <ErrorSummary page={page} errors={errors} />
      {review.endedAt !== null && (
        <Notice kind={props.endedMeanwhile ? 'warning' : 'info'}>
          <p>{say(locale, props.endedMeanwhile ? 'endedMeanwhile' : 'ended')}</p>
        </Notice>
      )}
      {review.note && (
        <Surface>
          <p class="gf-lines">
            <InNorwegian locale={locale}>{review.note}</InNorwegian>
          </p>
        </Surface>
      )}
      {reader.isOwn && (review.endedAt === null || props.endedMeanwhile) ? (
        <ReviewForm {...props} />
      ) : (
        partsOf(props).map((part) => <SaidOf {...props} part={part} />)
      )}
    </Page>
  )
}

const partsOf = ({ headings }: ReviewProps) => headings.flatMap(({ parts }) => parts)

const ReviewForm = (props: ReviewProps) => {
  const { page, paper, review, reader } = props
  const { locale, to } = page
  const at = { case: paper.code }
  return (
    <Form page={page} action={to('reviewPaper', { ...at, reader: reader.id })} long>
      {partsOf(props).map((part, place) => (
        <PartReview {...props} part={part} place={place + 1} />
      ))}
      {review.endedAt === null && (
        <>
          <Choices
            name={restField}
            label={say(locale, 'rest')}
            several
            options={[{ value: yes, label: say(locale, 'agreeAll') }]}
          />
          <Buttons>
            <Button>{say(locale, 'submit')}</Button>
            <ButtonLink href={to('paper', at)} weight="secondary">
              {sayPapers(locale, 'paper')}
            </ButtonLink>
          </Buttons>
        </>
      )}
    </Form>
  )
}

type OnePart = ReviewProps & { part: AskedPart & { number: number | null } }

/** A part as it stood, under its heading and its number. */
const PartText = ({ page, part }: OnePart) => {
  const { locale } = page
  const { number, title, blocks } = part
  return (
    <>
      <h2>
        <InNorwegian locale={locale}>{number === null ? title : `${title}: `}</InNorwegian>
        {number !== null && sayPapers(locale, 'point', number).toLowerCase()}
      </h2>
      <div class="gf-prose" lang={langOf(locale)}>
        {raw(htmlOfText(blocks))}
      </div>
    </>
  )
}

/** A part with what the reader has said of it, for those who read that. */
const SaidOf = (props: OnePart) => {
  const { page, part, typed } = props
  const { locale } = page
  const said = typed[part.id]
  const verdict = verdicts.find((each) => each === said?.verdict)
  return (
    <Surface>
      <PartText {...props} />
      <div class={verdict && verdict !== 'agree' ? 'gf-said' : undefined}>
        <p>
          <strong>{verdict ? verdictNames[verdict][locale] : say(locale, 'notAnswered')}</strong>
        </p>
        {[said?.words, said?.proposed].map(
          (words) =>
            words && (
              <p class="gf-lines">
                <InNorwegian locale={locale}>{words}</InNorwegian>
              </p>
            ),
        )}
      </div>
    </Surface>
  )
}

/** A part as it stood, and what the reader says of it. */
const PartReview = (props: OnePart & { place: number }) => {
  const { page, part, place, typed, errors } = props
  const { locale } = page
  const { id, number, title } = part
  const own = typed[id] ?? { verdict: '', words: '', proposed: '' }
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message
  const isSaid = own.words !== '' || own.proposed !== ''
  const hasError =
    errorOf(wordsField(place)) !== undefined || errorOf(proposedField(place)) !== undefined
  const called = number === null ? title : sayPapers(locale, 'point', number)
  return (
    <Surface id={`del-${id}`}>
      <PartText {...props} />
      <div class="gf-verdict" data-opens="remark">
        <Choices
          name={verdictField(place)}
          id={verdictField(place)}
          label={`${say(locale, 'verdict')} (${called})`}
          value={own.verdict === 'other-words' ? 'remark' : own.verdict}
          options={(['agree', 'remark'] as const).map((value) => ({
            value,
            label: verdictNames[value][locale],
          }))}
        />
      </div>
      <More
        summary={say(locale, 'wordsOrProposal')}
        open={isSaid || hasError || own.verdict === 'remark'}
      >
        <TextArea
          name={wordsField(place)}
          label={say(locale, 'words')}
          hint={say(locale, 'wordsHint')}
          value={own.words}
          error={errorOf(wordsField(place))}
        />
        <TextArea
          name={proposedField(place)}
          label={say(locale, 'proposed')}
          hint={say(locale, 'proposedHint')}
          value={own.proposed}
          error={errorOf(proposedField(place))}
        />
      </More>
    </Surface>
  )
}
