import { nbsp, percentText, wholeNumber } from '../../../src/kernel/format.model.ts'
import type { PageContext } from '../../../src/kernel/page.model.ts'
import { BarKey, ShareBar } from '../../../src/ui/bar.tsx'
import { Button, ButtonLink, Buttons, Field, Form } from '../../../src/ui/form.tsx'
import {
  Equation,
  Facts,
  More,
  Prose,
  ScrollTable,
  Section,
  Surface,
  Table,
} from '../../../src/ui/layout.tsx'
import { Page } from '../../../src/ui/page.tsx'
import { State } from '../../../src/ui/state.tsx'
import { type Place, places } from './places.ts'

export const CostGallery = ({ page }: { page: PageContext }) => {
  const total = 1_083_040
  return (
    <Page
      page={page}
      title="Kostnadsfordeling 2018"
      nav="costs"
      crumbs={[{ label: 'Kostnader', href: '/nordre-trondelag/kostnader' }]}
      lead="Alle 25 kommuner betaler det samme grunnbeløpet og 6 kroner per innbygger."
      status={<State kind="unknown">Rekonstruert, uten registrert vedtak</State>}
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
      <Section
        title="Prøv en annen fordeling"
        lead="Ingenting lagres før du registrerer et vedtak."
      >
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
