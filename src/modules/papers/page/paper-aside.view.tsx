import { shortDay } from '../../../kernel/format.model.ts'
import { osloDay } from '../../../kernel/oslo.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { ButtonLink, Buttons } from '../../../ui/form.tsx'
import { LinkList, Surface } from '../../../ui/layout.tsx'
import type { Paper, Version } from '../paper.model.ts'
import { sayPapers } from '../papers.text.ts'
import { sayReviewing } from '../reviewing/reviewing.text.ts'
import type { ToldReview } from '../reviewing/told-remarks.rule.ts'
import { sayPaper as say } from './paper.text.ts'

type OfPaper = { page: CommunityPage; paper: Paper }

/** What those who write can do with it next, and those who are asked to read it. */
export const ToDo = ({ page, paper, reviews }: OfPaper & { reviews: readonly ToldReview[] }) => {
  const { locale, to } = page
  const at = { case: paper.code }
  if (!paper.isWriter) {
    const own = reviews
      .filter(({ review }) => review.endedAt === null)
      .flatMap(({ version, readers }) =>
        readers.filter(({ isOwn }) => isOwn).map(({ id, name }) => ({ id, name, version })),
      )
    if (own.length === 0) return null
    return (
      <Buttons>
        {own.map(({ id, name, version }) => (
          <ButtonLink href={to('reviewPaper', { ...at, reader: id })}>
            {sayReviewing(locale, 'read')}
            {own.length > 1 && `: ${name}, ${sayPapers(locale, 'version', version).toLowerCase()}`}
          </ButtonLink>
        ))}
      </Buttons>
    )
  }
  return (
    <Buttons>
      <ButtonLink href={to('writePaper', at)}>{say(locale, 'write')}</ButtonLink>
      {paper.isKeeper && (
        <>
          <ButtonLink href={to('askReaders', at)} weight="secondary">
            {sayPapers(locale, 'ask')}
          </ButtonLink>
          <ButtonLink href={to('showPaper', at)} weight="secondary">
            {sayPapers(locale, 'show')}
          </ButtonLink>
        </>
      )}
    </Buttons>
  )
}

/** All its versions, and what is being written where that is something new. */
export const Versions = ({
  page,
  paper,
  versions,
  version,
  isNew,
}: OfPaper & { versions: readonly Version[]; version: Version | null; isNew: boolean }) => {
  const { locale, to } = page
  const at = { case: paper.code }
  const next = (versions[0]?.number ?? 0) + 1
  return (
    <Surface title={say(locale, 'versions')}>
      <LinkList
        items={[
          ...(isNew
            ? [
                {
                  title: say(locale, 'writing', next),
                  href: to('paper', at, { versjon: 'nå' }),
                  note: version === null ? say(locale, 'open') : '',
                },
              ]
            : []),
          ...versions.map(({ number, shownTo, madeAt }) => ({
            title: sayPapers(locale, 'version', number),
            href: to('paper', at, { versjon: number }),
            note: [
              say(locale, shownTo === 'body' ? 'forBody' : 'forReviewers'),
              shortDay(osloDay(madeAt)),
              ...(number === version?.number ? [say(locale, 'open')] : []),
            ].join(' · '),
          })),
        ]}
      />
    </Surface>
  )
}
