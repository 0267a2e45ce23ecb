import { pathTo } from '../../src/kernel/address.model.ts'
import { day, instant } from '../../src/kernel/day.model.ts'
import { nbsp, percentText, wholeNumber } from '../../src/kernel/format.model.ts'
import type { PageContext, Viewer } from '../../src/kernel/page.model.ts'
import type { Locale } from '../../src/kernel/words.model.ts'
import { brought } from '../../src/rooms.ts'
import { BarKey, ShareBar } from '../../src/ui/bar.tsx'
import {
  Button,
  ButtonLink,
  Buttons,
  Choices,
  ErrorSummary,
  Field,
  Form,
  Select,
  TextArea,
} from '../../src/ui/form.tsx'
import {
  Columns,
  Empty,
  Equation,
  Facts,
  KeyFigures,
  LinkList,
  More,
  Notice,
  Prose,
  ScrollTable,
  Section,
  SourceNote,
  StackTable,
  Surface,
  Table,
  Timeline,
} from '../../src/ui/layout.tsx'
import { Live } from '../../src/ui/live.tsx'
import { Page } from '../../src/ui/page.tsx'
import { RefusalPage } from '../../src/ui/refusal.tsx'
import { State, StateKey, type StateKind } from '../../src/ui/state.tsx'
import { Strip } from '../../src/ui/strip.tsx'
import { type Tile, TileMap } from '../../src/ui/tiles.tsx'

const secretary: Viewer = {
  personId: '0',
  name: 'Sekretariatet',
  roles: [{ role: 'secretariat', partyCode: null }],
}

/** A page's surroundings, made up for looking at the pieces. */
export function aPage(over: Partial<PageContext> & { exercise?: boolean } = {}): PageContext {
  const { exercise = false, ...rest } = over
  const name = exercise ? 'Øvelse' : 'Helsefellesskapet Nordre Trøndelag'
  return {
    locale: 'nb',
    community: { id: '0', key: 'nordre-trondelag', name, exercise },
    viewer: null,
    path: '/nordre-trondelag',
    today: day('2018-01-08'),
    now: instant('2018-01-08T09:00:00.000Z'),
    csrf: 'merke',
    formKey: '019a0000-0000-7000-8000-000000000000',
    menu: brought.menu,
    to: (name, filled = {}, asked = {}) =>
      pathTo<string>(brought.addresses[name] ?? '', { community: 'ovelse', ...filled }, asked),
    stamps: new Map(),
    offered: new Set(),
    news: null,
    may: () => true,
    ...rest,
  }
}

type Answer = { kind: StateKind; text: string; late?: string; missing: string }

const answers = {
  yes: { kind: 'adopted', text: 'Vedtatt', missing: 'Ingenting' },
  remark: { kind: 'remark', text: 'Vedtatt med merknad', missing: 'Ingenting' },
  reservation: {
    kind: 'reservation',
    text: 'Vedtatt med forbehold',
    missing: 'Avklaring: hindrer forbeholdet ikrafttredelse?',
  },
  agenda: {
    kind: 'agenda',
    text: 'På saksliste',
    late: 'Over frist',
    missing: `Vedtak, 8${nbsp}dager over frist`,
  },
  sent: { kind: 'sent', text: 'Sendt', missing: 'Melding om behandling' },
  postponed: { kind: 'postponed', text: 'Utsatt', missing: 'Ny møtedato' },
  late: { kind: 'late', text: 'Over frist', missing: `Melding, 8${nbsp}dager over frist` },
  no: { kind: 'rejected', text: 'Avvist', late: 'Over frist', missing: 'Begrunnelse' },
  unknown: { kind: 'unknown', text: 'Part ikke avklart', missing: 'Avklaring av hvem som er part' },
} as const satisfies Record<string, Answer>

type Place = { name: string; row: number; column: number; answer: Answer; inhabitants: number }

const places: Place[] = (
  [
    ['Leka', 1, 2, 'yes', 562],
    ['Bindal', 1, 3, 'no', 1465],
    ['Vikna', 2, 1, 'reservation', 4387],
    ['Nærøy', 2, 2, 'yes', 5126],
    ['Høylandet', 2, 3, 'yes', 1250],
    ['Namsskogan', 2, 4, 'postponed', 867],
    ['Røyrvik', 2, 5, 'late', 469],
    ['Fosnes', 3, 1, 'late', 633],
    ['Namsos', 3, 2, 'remark', 13010],
    ['Overhalla', 3, 3, 'remark', 3825],
    ['Grong', 3, 4, 'yes', 2466],
    ['Lierne', 3, 5, 'yes', 1375],
    ['Flatanger', 4, 1, 'late', 1103],
    ['Namdalseid', 4, 2, 'late', 1622],
    ['Steinkjer', 4, 3, 'yes', 21781],
    ['Snåsa', 4, 4, 'yes', 2139],
    ['Osen', 5, 1, 'yes', 976],
    ['Verran', 5, 2, 'sent', 2527],
    ['Inderøy', 5, 3, 'yes', 6769],
    ['Verdal', 5, 4, 'yes', 14885],
    ['Leksvik', 6, 2, 'unknown', 3531],
    ['Frosta', 6, 3, 'agenda', 2631],
    ['Levanger', 6, 4, 'yes', 19610],
    ['Stjørdal', 7, 3, 'agenda', 23308],
    ['Meråker', 7, 4, 'yes', 2523],
  ] as const
).map(([name, row, column, key, inhabitants]) => ({
  name,
  row,
  column,
  answer: answers[key],
  inhabitants,
}))

const tile = ({ name, row, column, answer }: Place): Tile => ({
  name,
  row,
  column,
  href: `#${name}`,
  state: { kind: answer.kind, text: answer.text },
  late: answer.late,
  own: name === 'Verdal',
})

const states = Object.values(answers).map(({ kind, text }) => ({ kind, text }))

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
                  Behandlet
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

export const CostGallery = ({ page }: { page: PageContext }) => {
  const total = 1_083_040
  return (
    <Page
      page={page}
      title="Kostnadsfordeling 2018"
      nav="costs"
      crumbs={[{ label: 'Kostnader', href: '/nordre-trondelag/kostnader' }]}
      lead="Alle 25 kommuner betaler det samme grunnbeløpet og 6 kroner per innbygger."
      status={<State kind="unknown">Rekonstruert, ikke vedtatt her</State>}
    >
      <Surface marked>
        <Equation
          terms={[
            { figure: wholeNumber(10000), label: 'Grunnbeløp, likt for alle' },
            { sign: '+', figure: '6,00', label: 'Kroner per innbygger' },
            { sign: '×', figure: wholeNumber(14885), label: 'Innbyggere 1. januar 2016' },
            { sign: '=', figure: wholeNumber(99310), label: 'Verdals andel, kroner' },
          ]}
        />
      </Surface>
      <Section title="Andel per kommune" lead="Summen stemmer på øret. Største andel øverst.">
        <BarKey
          parts={[
            { kind: 'fixed', text: 'Grunnbeløp' },
            { kind: 'variable', text: 'Per innbygger' },
            { kind: 'increase', text: 'Økning til 7 kr' },
          ]}
        />
        <ScrollTable<Place>
          locale={page.locale}
          label="Andel per kommune, tabell"
          columns={[
            { label: 'Kommune', cell: ({ name }) => name },
            {
              label: 'Andel i bilde',
              picture: true,
              cell: ({ inhabitants }) => (
                <ShareBar
                  max={180_000}
                  parts={[
                    { kind: 'fixed', value: 10_000 },
                    { kind: 'variable', value: 6 * inhabitants },
                    { kind: 'increase', value: inhabitants },
                  ]}
                />
              ),
            },
            {
              label: 'Sum kr',
              numeric: true,
              cell: ({ inhabitants }) => <b>{wholeNumber(10_000 + 6 * inhabitants)}</b>,
            },
            {
              label: 'Andel',
              numeric: true,
              cell: ({ inhabitants }) =>
                percentText(page.locale, (10_000 + 6 * inhabitants) / total),
            },
            {
              label: 'Innbyggere',
              numeric: true,
              cell: ({ inhabitants }) => wholeNumber(inhabitants),
            },
            { label: 'Grunnbeløp', numeric: true, cell: () => wholeNumber(10000) },
            {
              label: '6 kr × innb.',
              numeric: true,
              cell: ({ inhabitants }) => wholeNumber(6 * inhabitants),
            },
          ]}
          rows={[...places].sort((a, b) => b.inhabitants - a.inhabitants)}
          isOwn={({ name }) => name === 'Verdal'}
          total={[
            '25 kommuner',
            '',
            wholeNumber(total),
            '100 %',
            wholeNumber(138840),
            wholeNumber(250000),
            wholeNumber(833040),
          ]}
        />
        <Buttons>
          <ButtonLink href="#xlsx" weight="secondary" small download>
            Last ned Excel
          </ButtonLink>
          <ButtonLink href="#csv" weight="secondary" small download>
            Last ned CSV
          </ButtonLink>
        </Buttons>
      </Section>
      <Section title="Dekker dette kostnaden?">
        <Surface>
          <Facts
            sums
            facts={[
              { term: 'Kommunene betaler', detail: `${wholeNumber(total)} kr` },
              {
                term: 'Netto kostnad',
                detail: (
                  <>
                    Ikke gjengitt<small>Står i vedlegg 4, som ikke er funnet</small>
                  </>
                ),
              },
              { term: 'Overskudd eller underdekning', detail: 'Kan ikke regnes ut' },
            ]}
          />
        </Surface>
      </Section>
      <Section title="Prøv en annen fordeling" lead="Ingenting lagres før du vedtar lista.">
        <Surface>
          <Form page={page} action="#prov" method="get" inline>
            <Field name="grunn" label="Grunnbeløp per kommune, kr" value="10 000" />
            <Field name="sats" label="Kroner per innbygger" value="7,00" inputmode="decimal" />
            <Field name="dag" label="Innbyggere per" value="01.01.2016" />
            <Button>Regn ut</Button>
          </Form>
        </Surface>
      </Section>
      <Section title="Slik ble dagen funnet">
        <Table<{ when: string; inhabitants: number; says: string }>
          columns={[
            { label: 'Folketall per', cell: ({ when }) => when },
            {
              label: 'Innbyggere',
              numeric: true,
              cell: ({ inhabitants }) => wholeNumber(inhabitants),
            },
            { label: `Mot 99${nbsp}310`, cell: ({ says }) => says },
          ]}
          rows={[
            { when: `1.${nbsp}januar 2016`, inhabitants: 14885, says: 'Stemmer på kronen' },
            { when: `1.${nbsp}januar 2017`, inhabitants: 14849, says: '216 kr for lavt' },
          ]}
          isOwn={({ inhabitants }) => inhabitants === 14885}
        />
        <More summary="Kilder">
          <Prose quote>
            <p>«grunnbeløp på kr 10 000,- pr kommune»</p>
          </Prose>
        </More>
      </Section>
    </Page>
  )
}

export const FormGallery = ({ page }: { page: PageContext }) => (
  <Page page={page} title="Registrer svar" nav="documents" lead="Utfall og dato er nok.">
    <ErrorSummary
      page={page}
      errors={[
        { field: 'dag', message: 'Skriv datoen som 24.11.2017' },
        { field: 'utfall', message: 'Velg et utfall' },
      ]}
    />
    <Notice kind="warning" title="Teksten er tatt ut">
      <p>
        Skriv det som ble sagt. <a href="#regler">Ikke skriv noe om enkeltpersoner.</a>
      </p>
    </Notice>
    <Notice kind="done">
      <p>Svaret fra Verdal er lagret.</p>
    </Notice>
    <Notice>
      <p>Fristen er 31. desember 2017.</p>
    </Notice>
    <Form page={page} action="#lagre" multipart>
      <Field
        name="dag"
        label="Dato for møtet"
        hint="For eksempel 24.11.2017"
        error="Skriv datoen som 24.11.2017"
        value="i november"
        short
        required
      />
      <Select
        name="organ"
        label="Organ"
        value="formannskap"
        options={[
          { value: '', label: 'Velg organ' },
          { value: 'formannskap', label: 'Formannskapet' },
        ]}
      />
      <Choices
        name="utfall"
        label="Hva ble utfallet?"
        error="Velg et utfall"
        options={[
          { value: 'adopted', label: 'Vedtatt', description: 'Kommunen slutter seg til teksten.' },
          {
            value: 'remark',
            label: 'Vedtatt med merknad',
            description: 'Merknaden endrer ingenting.',
          },
          { value: 'reservation', label: 'Vedtatt med forbehold', description: 'Må avklares.' },
          { value: 'rejected', label: 'Avvist', description: 'Kommunen slutter seg ikke til.' },
        ]}
      />
      <Choices
        name="vedlegg"
        label="Hva følger med?"
        several
        value={['protokoll']}
        options={[
          { value: 'protokoll', label: 'Saksprotokoll' },
          { value: 'utskrift', label: 'Særutskrift' },
        ]}
      />
      <TextArea
        name="ordlyd"
        label="Ordlyden i vedtaket"
        hint="Kan komme etterpå."
        value={'En\nto'}
      />
      <Field name="fil" label="Saksprotokoll" type="file" accept=".pdf" />
      <Field name="frist" label="Ny frist" type="date" value="2018-02-01" />
      <Buttons>
        <Button>Lagre</Button>
        <Button weight="secondary" name="til" value="neste">
          Lagre og ta neste
        </Button>
        <Button weight="danger">Trekk tilbake</Button>
      </Buttons>
    </Form>
  </Page>
)

/** Each page of the gallery by its address. */
export const galleryPages = (locale: Locale) => ({
  '/forside': <FrontGallery page={aPage({ locale, path: '/forside' })} />,
  '/tavle': (
    <BoardGallery page={aPage({ locale, path: '/tavle', viewer: secretary, exercise: true })} />
  ),
  '/kostnader': <CostGallery page={aPage({ locale, path: '/kostnader' })} />,
  '/skjema': <FormGallery page={aPage({ locale, path: '/skjema', viewer: secretary })} />,
  '/ikke-lov': <RefusalPage page={aPage({ locale, path: '/ikke-lov' })} status={403} />,
  '/ikke-din': (
    <RefusalPage page={aPage({ locale, path: '/ikke-din', viewer: secretary })} status={403} />
  ),
  '/borte': <RefusalPage page={aPage({ locale, path: '/borte', community: null })} status={404} />,
  '/avbrutt': <RefusalPage page={aPage({ locale, path: '/avbrutt' })} status={400} />,
  '/for-stort': <RefusalPage page={aPage({ locale, path: '/for-stort' })} status={413} />,
  '/uten-database': <RefusalPage page={aPage({ locale, path: '/uten-database' })} status={503} />,
  '/ikke-lagret': (
    <RefusalPage page={aPage({ locale, path: '/ikke-lagret' })} status={503} sentFrom="/" />
  ),
  '/logget-ut': (
    <RefusalPage page={aPage({ locale, path: '/logget-ut' })} status={403} sentFrom="/" />
  ),
  '/gammelt-skjema': (
    <RefusalPage
      page={aPage({ locale, path: '/gammelt-skjema', viewer: secretary })}
      status={403}
      sentFrom="/"
      note="foreign-form"
    />
  ),
  '/feil': <RefusalPage page={aPage({ locale, path: '/feil' })} status={500} />,
})
