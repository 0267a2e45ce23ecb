import { nbsp, wholeNumber } from '../../../src/kernel/format.model.ts'
import type { PageContext } from '../../../src/kernel/page.model.ts'
import { ButtonLink } from '../../../src/ui/form.tsx'
import {
  Columns,
  Empty,
  Facts,
  KeyFigures,
  LinkList,
  Section,
  SourceNote,
  Surface,
  Timeline,
} from '../../../src/ui/layout.tsx'
import { Page } from '../../../src/ui/page.tsx'
import { State } from '../../../src/ui/state.tsx'
import { Strip } from '../../../src/ui/strip.tsx'
import { TileMap } from '../../../src/ui/tiles.tsx'
import { places, tile } from './places.ts'

export const FrontGallery = ({ page }: { page: PageContext }) => (
  <Page
    page={page}
    title={page.community?.name ?? 'Godfot'}
    nav="home"
    hero={
      <div class="gf-hero">
        <div>
          <Strip />
          <h1>20 kommuner og ett helseforetak samarbeider om helsetjenestene</h1>
          <p class="gf-lead">
            Her ligger avtalene, møtene og vedtakene i Helsefellesskapet Nordre Trøndelag.
          </p>
          <KeyFigures
            figures={[
              { figure: 20, label: 'kommuner' },
              { figure: 1, label: 'helseforetak: Helse Nord-Trøndelag HF' },
              { figure: wholeNumber(138711), label: 'innbyggere 1. januar 2026' },
            ]}
          />
        </div>
        <section aria-labelledby="finn">
          <h2 id="finn">Finn din kommune</h2>
          <TileMap
            label="Kommunene, plassert som på kartet"
            small
            tiles={places.map((place) => ({ ...tile(place), state: undefined, own: false }))}
          />
          <SourceNote>
            Like store ruter, fordi partene er likeverdige. Plasseringen følger kartet.
          </SourceNote>
        </section>
      </div>
    }
  >
    <Section title="Avtaler som gjelder" lead="Loven krever tretten punkter.">
      <LinkList
        items={[
          {
            when: `Fra 1.${nbsp}januar 2021`,
            title: 'Samarbeidsavtalen',
            href: '#avtale',
            note: 'En revidert avtale skulle til kommunestyrene januar–april 2025. Utfallet er ikke gjengitt i kildene.',
            aside: <State kind="agenda">Ny versjon til behandling</State>,
          },
          {
            when: 'Dato ikke gjengitt',
            title: 'Retningslinje 7: Helhetlige tjenester til barn og unge',
            href: '#retningslinje',
            note: 'Hvem som har ansvar, og når kommune og sykehus gjør noe samtidig.',
            aside: <State kind="unknown">Utfall ikke kjent</State>,
          },
        ]}
      />
    </Section>
    <Columns
      aside={
        <Surface title="Neste møter">
          <p>Ingen møter er kunngjort ennå. Når en innkalling sendes, står den her samme dag.</p>
          <Facts
            facts={[
              { term: 'PSU', detail: 'Politisk. Ikke kunngjort' },
              { term: 'ASU', detail: 'Administrativt. Ikke kunngjort' },
            ]}
          />
        </Surface>
      }
    >
      <Section title="Historien" lead="Kommunen gjennom koder, regioner og avtaler.">
        <Timeline
          events={[
            {
              when: '2021',
              title: `Ny samarbeidsavtale gjelder fra 1.${nbsp}januar`,
              kind: 'agenda',
            },
            {
              when: '2018',
              title: 'Nytt kommunenummer: 1721 ble 5038',
              children: <p>Trøndelag ble ett fylke 1. januar 2018. Grensene er de samme.</p>,
            },
            { when: '2017', title: 'Formannskapet behandler saken', kind: 'unknown' },
          ]}
        />
      </Section>
    </Columns>
    <Section title="Hvem bestemmer hva">
      <Facts
        facts={[
          { term: 'PSU', detail: 'Vedtar handlingsplanen og disponerer felles midler.' },
          { term: 'Kommunestyrene og styret', detail: 'Vedtar avtalen, hver for seg.' },
        ]}
      />
      <Empty action={<ButtonLink href="#ny">Legg fram en avtale</ButtonLink>}>
        Ingen avtaler er lagt fram ennå.
      </Empty>
    </Section>
  </Page>
)
