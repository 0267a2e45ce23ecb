import { longDay, shortDay } from '../../kernel/format.model.ts'
import type { CommunityPage } from '../../kernel/page.model.ts'
import { InNorwegian } from '../../ui/in-norwegian.tsx'
import { Empty, LinkList, Section, StackTable } from '../../ui/layout.tsx'
import { State } from '../../ui/state.tsx'
import { bodyText, treatmentText } from '../approvals/index.ts'
import { sayFront } from './front.text.ts'
import type { MunicipalityParts, MunicipalTreatment } from './municipality-parts.model.ts'
import { sayParts } from './municipality-parts.text.ts'

type Props = { page: CommunityPage; parts: MunicipalityParts }
type Missing = MunicipalityParts['missing']

/** Answers that sources do not tell; whoever may, can register them afterwards. */
const Untold = ({ page, untold }: { page: CommunityPage; untold: Missing }) => {
  const { locale } = page
  return (
    <LinkList
      items={untold.map(({ slug, title, partyCode, partyName, mayAnswer }) => ({
        title: mayAnswer ? (
          sayParts(locale, 'registerLate', title, partyName)
        ) : (
          <InNorwegian locale={locale}>{title}</InNorwegian>
        ),
        href: mayAnswer ? page.to('answer', { slug, partyCode }) : page.to('board', { slug }),
        note: sayParts(locale, 'unknownAnswer', partyName),
        aside: <State kind="unknown">{sayFront(locale, 'outcomeUnknown')}</State>,
      }))}
    />
  )
}

/** The versions that hold without it, each with the day on which that was registered. */
const LeftOut = ({ page, parts }: Props) => {
  const { locale } = page
  return (
    <LinkList
      items={parts.leftOut.map(({ slug, title, number, isShown, isWithdrawn, on }) => ({
        title: <InNorwegian locale={locale}>{title}</InNorwegian>,
        href: page.to('board', { slug }, { versjon: isShown ? null : number }),
        note: [
          `${sayParts(locale, isWithdrawn ? 'withdrawnVersion' : 'ofVersion', number)}.`,
          sayParts(locale, 'leftOutOn', longDay(locale, on)),
        ].join(' '),
        aside: <State kind="unknown">{sayParts(locale, 'leftOut')}</State>,
      }))}
    />
  )
}

/** What was answered: the document, and which version where that is not the one it is shown by. */
const Answered = (props: MunicipalTreatment & { page: CommunityPage }) => {
  const { page, slug, title, number, isShown, isWithdrawn } = props
  const { locale } = page
  return (
    <>
      <a href={page.to('board', { slug }, { versjon: isShown ? null : number })}>
        <InNorwegian locale={locale}>{title}</InNorwegian>
      </a>
      {(!isShown || isWithdrawn) && (
        <div>
          <small>{sayParts(locale, isWithdrawn ? 'withdrawnVersion' : 'ofVersion', number)}</small>
        </div>
      )}
    </>
  )
}

/** What the municipality has treated, what holds without it, and what sources do not tell. */
export const Treatments = ({ page, parts, untold }: Props & { untold: Missing }) => {
  const { locale } = page
  return (
    <Section title={sayParts(locale, 'treatments')} lead={sayParts(locale, 'treatmentsLead')}>
      {parts.treatments.length === 0 && parts.leftOut.length === 0 && untold.length === 0 && (
        <Empty>{sayParts(locale, 'noTreatments')}</Empty>
      )}
      {parts.treatments.length > 0 && (
        <StackTable
          rows={parts.treatments}
          columns={[
            {
              label: sayParts(locale, 'document'),
              cell: (treatment) => <Answered page={page} {...treatment} />,
            },
            {
              label: sayParts(locale, 'body'),
              cell: ({ body, bodyName }) =>
                bodyName === null ? (
                  body === null ? (
                    '–'
                  ) : (
                    bodyText[body][locale]
                  )
                ) : (
                  <InNorwegian locale={locale}>{bodyName}</InNorwegian>
                ),
            },
            {
              label: sayParts(locale, 'day'),
              cell: ({ day }) => (day === null ? sayParts(locale, 'notStated') : shortDay(day)),
            },
            {
              label: sayParts(locale, 'caseNumber'),
              cell: ({ caseNumber }) => caseNumber ?? sayParts(locale, 'notStated'),
            },
            {
              label: sayParts(locale, 'outcome'),
              cell: (treatment) => treatmentText(locale, treatment, treatment.decidingBody),
              answer: true,
            },
          ]}
        />
      )}
      {parts.leftOut.length > 0 && <LeftOut page={page} parts={parts} />}
      {untold.length > 0 && <Untold page={page} untold={untold} />}
    </Section>
  )
}
