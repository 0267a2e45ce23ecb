import type { CommunityPage } from '../../../kernel/page.model.ts'
import { texts } from '../../../kernel/words.model.ts'
import { ButtonLink, Buttons } from '../../../ui/form.tsx'
import { Section, StackTable } from '../../../ui/layout.tsx'
import { functionName, sayDirectory } from '../directory.text.ts'
import type { PlaceList } from '../holders/place-list.model.ts'
import { HeldState, NobodyState, Who } from '../look/held.view.tsx'

const say = texts({
  lead: {
    nb: 'Hvem som har hvilken funksjon. Bare de som har en rolle i fellesskapet, ser dette.',
    nn: 'Kven som har kva funksjon. Berre dei som har ei rolle i fellesskapet, ser dette.',
    en: 'Who holds which function. Only those who have a role in the community see this.',
  },
  toList: { nb: 'Gå til kontaktlista', nn: 'Gå til kontaktlista', en: 'To the list of contacts' },
})

/** Who holds which function at a place, on the page of something else. */
export const PlaceFunctions = ({ page, list }: { page: CommunityPage; list: PlaceList }) => {
  const { locale } = page
  return (
    <Section title={sayDirectory(locale, 'directory')} lead={say(locale, 'lead')} id="kontakter">
      <StackTable
        rows={list.lines}
        columns={[
          {
            label: sayDirectory(locale, 'function'),
            cell: ({ function: of }) => functionName(locale, of),
          },
          {
            label: sayDirectory(locale, 'name'),
            cell: ({ holding }) =>
              holding.state === 'held' ? (
                holding.holders.map((holder) => (
                  <div>
                    <Who locale={locale} holder={holder} />
                    <div>
                      <HeldState locale={locale} holder={holder} />
                    </div>
                  </div>
                ))
              ) : (
                <NobodyState locale={locale} holding={holding} />
              ),
          },
        ]}
      />
      <Buttons>
        <ButtonLink href={page.to('placeList', { place: list.place.key })} weight="secondary">
          {say(locale, 'toList')}
        </ButtonLink>
      </Buttons>
    </Section>
  )
}
