import type { Locale } from '../../../kernel/words.model.ts'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { Section } from '../../../ui/layout.tsx'
import { clausePlace } from './authority.model.ts'
import { sayAuthority as say } from './authority.text.ts'
import type { ShownVersion } from './shown-authority.rule.ts'

/** The clause in the words of the agreement, each piece with a place to link to. */
export const ClauseWords = (props: { locale: Locale; shown: ShownVersion }) => {
  const { locale } = props
  const { version, words: pieces } = props.shown
  return (
    <Section
      title={say(locale, 'words')}
      lead={
        <InNorwegian locale={locale}>
          {say(locale, 'wordsLead', version.heading, version.source)}
        </InNorwegian>
      }
      id="ord"
    >
      <dl class="gf-facts">
        {pieces.map(({ clause, words }, at, all) => (
          <div
            {...(all.findIndex((each) => each.clause === clause) === at
              ? { id: clausePlace(clause) }
              : {})}
          >
            <dt>{clause}</dt>
            <dd>
              <InNorwegian locale={locale}>«{words}»</InNorwegian>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
