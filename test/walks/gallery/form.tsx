import type { PageContext } from '../../../src/kernel/page.model.ts'
import {
  Button,
  Buttons,
  Choices,
  ErrorSummary,
  Field,
  Form,
  Select,
  TextArea,
} from '../../../src/ui/form.tsx'
import { Notice } from '../../../src/ui/layout.tsx'
import { Page } from '../../../src/ui/page.tsx'

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
