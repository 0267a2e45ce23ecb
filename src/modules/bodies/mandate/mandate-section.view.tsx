import type { Day } from '../../../kernel/day.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { ButtonLink, Buttons } from '../../../ui/form.tsx'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { Empty, Facts, More, Section } from '../../../ui/layout.tsx'
import type { Body } from '../body.model.ts'
import type { ChangedLines } from './changed-lines.rule.ts'
import { sayMandate as say } from './mandate.text.ts'
import {
  firstDayText,
  MandateWords,
  type ShownMandate,
  versionDays,
} from './mandate-words.view.tsx'

/** A version on the page of its body. */
export type MandateLine = ShownMandate & {
  /** How it stands on the day that the page shows. */
  standing: 'applies' | 'applied' | 'to-come' | 'never'
  /** What it says otherwise than the one before; null where there is none, or nothing is another. */
  changes: ChangedLines | null
  isCorrectable: boolean
}

type Props = {
  page: CommunityPage
  body: Body
  /** The last first. */
  mandates: readonly MandateLine[]
  /** The day that the page shows. */
  on: Day
}

/** What the body has been given to do on a day, and what not; the other versions folded away. */
export const MandateSection = (props: Props) => {
  const { page, body, mandates, on } = props
  const { locale } = page
  const mayKeep = page.may('keep-body', body.key)
  if (mandates.length === 0 && !mayKeep) return null
  const current = mandates.find(({ standing }) => standing === 'applies')
  const none = on === page.today ? 'noneToday' : 'noneThen'
  return (
    <Section title={say(locale, 'title')} id="mandat">
      {current ? (
        <MandateWords locale={locale} shown={current} />
      ) : (
        <Empty>{say(locale, mandates.length === 0 ? 'nothing' : none)}</Empty>
      )}
      {mayKeep && (
        <Buttons>
          <ButtonLink href={page.to('addMandate', { body: body.key })} weight="secondary">
            {say(locale, mandates.length === 0 ? 'putIn' : 'addVersion')}
          </ButtonLink>
          {current && <Keeping {...props} line={current} />}
        </Buttons>
      )}
      <Changes locale={locale} changes={current?.changes ?? null} />
      {mandates
        .filter((line) => line !== current)
        .map((line) => (
          <More summary={standingText(page, line)}>
            <MandateWords locale={locale} shown={line} />
            <Changes locale={locale} changes={line.changes} />
            {mayKeep && (
              <Buttons>
                <Keeping {...props} line={line} />
              </Buttons>
            )}
          </More>
        ))}
    </Section>
  )
}

const Keeping = ({ page, body, line }: Props & { line: MandateLine }) => {
  const { locale } = page
  const at = { body: body.key, mandate: line.version.id }
  const which = <span class="ds-sr-only">: {versionDays(locale, line.version)}</span>
  return (
    <>
      {line.isCorrectable && (
        <ButtonLink href={page.to('changeMandate', at)} weight="secondary">
          {say(locale, 'correct')}
          {which}
        </ButtonLink>
      )}
      <ButtonLink href={page.to('withdrawMandate', at)} weight="secondary">
        {say(locale, 'takeAway')}
        {which}
      </ButtonLink>
    </>
  )
}

function standingText(
  { locale, today }: CommunityPage,
  { standing, version }: MandateLine,
): string {
  const [first, days] = [firstDayText(locale, version), versionDays(locale, version)]
  if (standing === 'never') return say(locale, 'neverApplied', first)
  if (standing === 'applied') return say(locale, 'applied', days)
  const isAhead = version.from !== null && today < version.from
  return isAhead ? say(locale, 'toApply', first) : say(locale, 'later', days)
}

const Changes = ({ locale, changes }: { locale: Locale; changes: ChangedLines | null }) => {
  if (changes === null) return null
  const lists = [
    ['includedAdded', changes.included.added],
    ['includedLeft', changes.included.left],
    ['excludedAdded', changes.excluded.added],
    ['excludedLeft', changes.excluded.left],
  ] as const
  const lineFacts = lists.map(([term, lines]) => ({
    term: say(locale, term),
    detail: lines.length > 0 && (
      <InNorwegian locale={locale}>
        {lines.map((line) => (
          <div>{line}</div>
        ))}
      </InNorwegian>
    ),
  }))
  return (
    <More summary={say(locale, 'changes')}>
      <Facts facts={lineFacts.filter(({ detail }) => detail)} />
    </More>
  )
}
