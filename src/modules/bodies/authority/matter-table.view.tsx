import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { Section, SourceNote, StackTable } from '../../../ui/layout.tsx'
import { NoPower, Power, PowerKey, type PowerKind, Powers } from '../../../ui/power.tsx'
import type { NamedDeciders } from './authority.model.ts'
import { type AuthorityRow, clausePlace, type Decider, everyCouncil } from './authority.model.ts'
import { sayAuthority as say } from './authority.text.ts'
import { deciderName } from './decider-name.view.ts'
import type { ShownVersion, Sign } from './shown-authority.rule.ts'

type Props = { page: CommunityPage; shown: ShownVersion; named: NamedDeciders }
type Matter = ShownVersion['matters'][number]

const drawnAs: Record<Sign, { kind: PowerKind; word: Parameters<typeof say>[1] & SignWord }> = {
  decides: { kind: 'decides', word: 'decides' },
  may: { kind: 'may', word: 'may' },
  still: { kind: 'still', word: 'still' },
  recommends: { kind: 'recommends', word: 'must' },
  'may-recommend': { kind: 'recommends', word: 'mayRecommend' },
}
type SignWord = 'decides' | 'may' | 'still' | 'must' | 'mayRecommend'

/** A sign with its word. */
export const SignMark = (props: { locale: Locale; sign: Sign; note?: string | null }) => {
  const { kind, word } = drawnAs[props.sign]
  return (
    <Power kind={kind} note={props.note}>
      {say(props.locale, word)}
    </Power>
  )
}

/** The matters of a version, each with what everyone named has to do with it. */
export const MatterTable = ({ page, shown, named }: Props) => {
  const { locale } = page
  const { version, deciders, matters } = shown
  const column = (decider: Decider) => ({
    label: deciderName(locale, decider, named),
    cell: ({ row, signs }: Matter) => {
      const sign = signs.get(decider)
      if (sign === undefined) return <NoPower>{say(locale, 'no')}</NoPower>
      return <SignMark locale={locale} sign={sign} note={noteOf(locale, row, decider, sign)} />
    },
    isEmpty: ({ signs }: Matter) => !signs.has(decider),
  })
  return (
    <Section title={say(locale, 'matters')}>
      <PowerKey
        label={say(locale, 'key')}
        signs={[
          { kind: 'decides', text: say(locale, 'decides') },
          { kind: 'may', text: say(locale, 'may') },
          { kind: 'still', text: say(locale, 'stillLong') },
          { kind: 'recommends', text: say(locale, 'mustLong') },
        ]}
      />
      <Powers>
        <StackTable<Matter>
          caption={<span class="ds-sr-only">{say(locale, 'matters')}</span>}
          rows={matters}
          columns={[
            {
              label: say(locale, 'matter'),
              cell: ({ row: { label, clause } }) => (
                <>
                  <InNorwegian locale={locale}>{label}</InNorwegian>
                  <small>
                    {say(locale, 'clause')} <a href={`#${clausePlace(clause)}`}>{clause}</a>
                  </small>
                </>
              ),
            },
            ...deciders.map(column),
          ]}
        />
      </Powers>
      {version.reading && (
        <SourceNote>
          <InNorwegian locale={locale}>{version.reading}</InNorwegian>
        </SourceNote>
      )}
    </Section>
  )
}

/** What stands below a sign: what follows of a decision, or that each council decides by itself. */
function noteOf(locale: Locale, row: AuthorityRow, decider: Decider, sign: Sign): string | null {
  if (sign === 'decides' && decider === everyCouncil) return say(locale, 'each')
  return sign === 'decides' || sign === 'may' ? row.note : null
}
