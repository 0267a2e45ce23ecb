import type { PageContext } from '../../../src/kernel/page.model.ts'
import { ButtonLink, Buttons } from '../../../src/ui/form.tsx'
import {
  Columns,
  KeyFigures,
  Section,
  SourceNote,
  StackTable,
  Surface,
} from '../../../src/ui/layout.tsx'
import { Live } from '../../../src/ui/live.tsx'
import { Page } from '../../../src/ui/page.tsx'
import { State, StateKey } from '../../../src/ui/state.tsx'
import { TileMap } from '../../../src/ui/tiles.tsx'
import { type Place, places, states, tile } from './places.ts'

export const BoardGallery = ({ page }: { page: PageContext }) => (
  <Page
    page={page}
    title="Felles finansiering av samhandlingskoordinator, 2018"
    nav="documents"
    crumbs={[{ label: 'Avtaler', href: '/nordre-trondelag/avtaler' }]}
    lead="Avtalen mellom KS Nord-Trøndelag og hver kommune. Kommunene svarer innen utgangen av 2017."
    status={<State kind="agenda">Til behandling</State>}
  >
    <KeyFigures
      figures={[
        { figure: 14, unit: 'av 25', label: 'kommuner har vedtatt, 2 av dem med merknad' },
        { figure: 3, label: 'må avklares: forbehold, avslag, part' },
        { figure: 3, label: 'er over frist, men under behandling' },
        { figure: 5, label: 'er over frist uten melding, 8 dager' },
      ]}
    />
    <Live id="tavle" locale={page.locale}>
      <Columns
        aside={
          <Surface title="Avtalen kan ikke tre i kraft ennå" marked>
            <p>Regelen er at alle 25 har vedtatt. Dette mangler:</p>
            <ul>
              <li>
                <b>5 over frist uten melding:</b> Røyrvik, Fosnes, Flatanger, Namdalseid, Verran
              </li>
              <li>
                <b>Vikna:</b> avklar om forbeholdet hindrer ikrafttredelse
              </li>
            </ul>
            <Buttons>
              <ButtonLink href="#purr">Purr på 5 kommuner</ButtonLink>
              <ButtonLink href="#registrer" weight="secondary">
                Registrer svar
              </ButtonLink>
            </Buttons>
          </Surface>
        }
      >
        <Section
          title="Hvor saken står i hver kommune"
          lead="Kommunene slik de var i 2017. Velg en rute for å se behandlingen."
        >
          <StateKey label="Tegnforklaring" states={states} />
          <TileMap label="Svar fra hver kommune" tiles={places.map(tile)} />
        </Section>
      </Columns>
      <Section title="Behandlingen, steg for steg">
        <StackTable<Place>
          caption="Utvalg, formannskap og kommunestyre i rekkefølge."
          columns={[
            { label: 'Kommune', cell: ({ name }) => name },
            {
              label: 'Svar',
              answer: true,
              cell: ({ answer }) => <State kind={answer.kind}>{answer.text}</State>,
            },
            {
              label: 'Utvalg',
              step: true,
              cell: () => (
                <State kind="adopted" bare>
                  Tilrådd
                </State>
              ),
              isEmpty: ({ answer }) => answer.kind === 'late',
            },
            {
              label: 'Formannskap',
              step: true,
              cell: ({ answer }) => (
                <State kind={answer.kind} bare>
                  {answer.text}
                </State>
              ),
            },
            { label: 'Mangler', cell: ({ answer }) => answer.missing },
          ]}
          groups={(['late', 'rejected', 'adopted'] as const).map((kind) => ({
            title: {
              late: 'Over frist, ingen melding',
              rejected: 'Må avklares',
              adopted: 'Vedtatt',
            }[kind],
            rows: places.filter(({ answer }) => answer.kind === kind),
          }))}
          rowId={({ name }) => name}
          isOwn={({ name }) => name === 'Verdal'}
        />
        <SourceNote>
          Kilder: liste over kommuner med signert samarbeidsavtale, vedlegg 6 til saken (2017).
        </SourceNote>
      </Section>
    </Live>
  </Page>
)
