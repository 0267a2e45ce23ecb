import { kronerText, shortDay } from '../../kernel/format.model.ts'
import type { CommunityPage } from '../../kernel/page.model.ts'
import type { Locale } from '../../kernel/words.model.ts'
import { ButtonLink, Buttons } from '../../ui/form.tsx'
import { InNorwegian } from '../../ui/in-norwegian.tsx'
import { Empty, LinkList, Section, Surface } from '../../ui/layout.tsx'
import { State } from '../../ui/state.tsx'
import { holdsHereText } from '../agreements/index.ts'
import { askedAgainText } from '../approvals/index.ts'
import { reachText } from '../rounds/index.ts'
import { sayFront } from './front.text.ts'
import type {
  MunicipalAmount,
  MunicipalityParts,
  ShownMunicipality,
} from './municipality-parts.model.ts'
import { sayParts } from './municipality-parts.text.ts'
import { Treatments } from './municipality-treatments.view.tsx'

type Props = { page: CommunityPage; parts: MunicipalityParts; municipality: ShownMunicipality }

/** What waits for a municipality, what it pays and what it has treated; of one outside only what there is. */
export const MunicipalityPartsView = (props: Props) => {
  const { page, parts, municipality } = props
  const { missing, amounts, treatments, leftOut } = parts
  const awaited = missing.filter(({ record }) => record === 'running')
  const untold = missing.filter(({ record }) => record === 'from-sources')
  return (
    <>
      {awaited.length > 0 && <Waiting page={page} awaited={awaited} />}
      {(municipality.takesPart || amounts.length > 0) && <Amounts {...props} />}
      {parts.held.length > 0 && <Held {...props} />}
      {(municipality.takesPart || treatments.length + leftOut.length + untold.length > 0) && (
        <Treatments page={page} parts={parts} untold={untold} />
      )}
    </>
  )
}

type Missing = MunicipalityParts['missing']

/** That nothing is answered, or that the matter is to be treated again, with what was answered before. */
const Answered = ({ locale, state }: { locale: Locale; state: Missing[number]['answered'] }) => {
  if (state === null) return <State kind="unknown">{sayParts(locale, 'noAnswer')}</State>
  const { text, before } = askedAgainText(locale, state)
  return (
    <>
      <State kind="sent">{text}</State> <small>{before}</small>
    </>
  )
}

const Waiting = ({ page, awaited }: { page: CommunityPage; awaited: Missing }) => {
  const { locale, today } = page
  return (
    <Surface title={sayParts(locale, 'waits')} marked>
      <LinkList
        items={awaited.map((missing) => {
          const { slug, title, partyCode, partyName, deadline, mayAnswer, reach } = missing
          const unreached = reach && reachText(locale, reach)
          return {
            title: mayAnswer ? (
              sayParts(locale, 'register', title)
            ) : (
              <InNorwegian locale={locale}>{title}</InNorwegian>
            ),
            href: mayAnswer ? page.to('answer', { slug, partyCode }) : page.to('board', { slug }),
            when:
              deadline === null
                ? sayFront(locale, 'noDeadline')
                : sayFront(locale, deadline < today ? 'wasDue' : 'due', shortDay(deadline)),
            note: sayParts(locale, 'answerAs', partyName),
            aside: (
              <>
                <Answered locale={locale} state={missing.answered} />
                {unreached && (
                  <div>
                    <a href={page.to('answer', { slug, partyCode }, { '#': 'e-post' })}>
                      {unreached}
                    </a>
                  </div>
                )}
              </>
            ),
          }
        })}
      />
      {awaited
        .filter(({ mayAnswer }) => mayAnswer)
        .map(({ slug, partyCode, title }) => (
          <Buttons>
            <ButtonLink href={page.to('partyPackage', { slug, partyCode })} weight="secondary">
              {sayParts(locale, 'package')}
              <span class="ds-sr-only"> {title}</span>
            </ButtonLink>
          </Buttons>
        ))}
    </Surface>
  )
}

/** By the list of which year it pays, under which name, where that was another, and whether the amount is reconstructed. */
function noteOf({ page: { locale }, parts, municipality }: Props, amount: MunicipalAmount): string {
  const isOfOther = parts.amounts.some(({ partyName }) => partyName !== municipality.name)
  return [
    sayParts(locale, 'byListOf', amount.year),
    isOfOther && sayParts(locale, 'answerAs', amount.partyName),
    amount.origin === 'reconstructed' && sayParts(locale, 'reconstructed'),
  ]
    .filter(Boolean)
    .join(' ')
}

const Amounts = (props: Props) => {
  const { page, parts } = props
  const { locale } = page
  return (
    <Section title={sayParts(locale, 'amounts')} lead={sayParts(locale, 'amountsLead')}>
      {parts.amounts.length === 0 ? (
        <Empty>{sayParts(locale, 'noAmounts')}</Empty>
      ) : (
        <LinkList
          items={parts.amounts.map((amount) => ({
            title: <InNorwegian locale={locale}>{amount.title}</InNorwegian>,
            href: page.to(
              'amount',
              { scheme: amount.schemeKey, party: amount.partyCode },
              { liste: amount.listId },
            ),
            note: noteOf(props, amount),
            aside:
              amount.amountOre === null ? (
                <State kind="unknown">{sayParts(locale, 'unknownAmount')}</State>
              ) : (
                <b>{sayParts(locale, 'amount', kronerText(locale, amount.amountOre))}</b>
              ),
          }))}
        />
      )}
    </Section>
  )
}

/** The agreements that hold for it, each by which version and since when. */
const Held = ({ page, parts }: Props) => {
  const { locale } = page
  return (
    <Section title={sayParts(locale, 'held')} lead={sayParts(locale, 'heldLead')}>
      <LinkList
        items={parts.held.map(({ slug, title, shown, holds }) => {
          const number = (holds.now ?? holds.next)?.number ?? shown
          return {
            title: <InNorwegian locale={locale}>{title}</InNorwegian>,
            href: page.to('document', { slug }, { versjon: number === shown ? null : number }),
            note: holdsHereText(locale, holds).join(' '),
          }
        })}
      />
    </Section>
  )
}
