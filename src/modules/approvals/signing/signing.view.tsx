import { shortDay } from '../../../kernel/format.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { Button, ButtonLink, Buttons, Choices, ErrorSummary, Form } from '../../../ui/form.tsx'
import { Empty, KeyFigures, Notice, Section, StackTable, Surface } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { Receipt } from '../../../ui/receipt.tsx'
import { State } from '../../../ui/state.tsx'
import { TickAll } from '../../../ui/tick-all.tsx'
import type { BoardLine } from '../board.model.ts'
import { isShown, versionAsked } from '../circulation-row.model.ts'
import type { SignedBefore, SigningStanding, SigningStep } from './signing.model.ts'
import { saySigning as say, signingRefusalText, stepText } from './signing.text.ts'
import {
  frame,
  kindOf,
  OfVersion,
  SignedBeforeLink,
  type SigningCommon,
  StepFields,
} from './signing-parts.view.tsx'

/** A party with how far it has come, and the version before that it signed, where its answer stands in this one. */
type Row = { line: BoardLine; standing: SigningStanding; before: SignedBefore | null }

type SigningProps = SigningCommon & {
  /** Those that have adopted, with how far each has come. */
  rows: readonly Row[]
  /** Those that no longer have, and of whom something is written down. */
  noLonger: readonly Row[]
  /** The names of the rest. */
  others: readonly string[]
  chosen: readonly string[]
  /** Those that something may be written down for. */
  open: readonly string[]
}

/** How far the agreement has come towards being signed by each party, and entering a step for several. */
export const SigningPage = (props: SigningProps) => {
  const { page, slug, facts, rows, noLonger, others, open, errors, saved } = props
  const { locale } = page
  const back = rows.filter(({ standing }) => standing.step === 'received').length
  return (
    <Page page={page} {...frame(props, say(locale, 'title'))} lead={say(locale, 'lead')}>
      <Receipt>{saved && say(locale, 'saved')}</Receipt>
      {facts.state === 'withdrawn' && (
        <Notice>
          <p>{signingRefusalText['version-not-out'][locale]}</p>
        </Notice>
      )}
      {facts.state === 'out' && !isShown(facts) && (
        <Notice>
          <p>
            {open.length === 0
              ? signingRefusalText['version-replaced'][locale]
              : say(locale, 'stillSigned')}
          </p>
        </Notice>
      )}
      <ErrorSummary page={page} errors={errors} />
      {rows.length === 0 ? (
        <Empty>{say(locale, 'none')}</Empty>
      ) : (
        <>
          <KeyFigures
            figures={[
              { figure: back, unit: say(locale, 'of', rows.length), label: say(locale, 'back') },
            ]}
          />
          <Rows {...props} title={say(locale, 'title')} />
          {facts.state === 'out' && (
            <Buttons>
              <ButtonLink
                href={page.to('signingAll', { slug }, versionAsked(facts))}
                weight="secondary"
              >
                {say(locale, 'all')}
              </ButtonLink>
            </Buttons>
          )}
          {open.length > 0 && <ForSeveral {...props} />}
        </>
      )}
      {noLonger.length > 0 && (
        <Section title={say(locale, 'noLonger')} lead={say(locale, 'noLongerLead')}>
          <Rows {...props} rows={noLonger} title={say(locale, 'noLonger')} />
        </Section>
      )}
      {others.length > 0 && <p class="gf-source">{say(locale, 'others', others.join(', '))}</p>}
    </Page>
  )
}

const Rows = ({ page, slug, facts, rows, title }: SigningProps & { title: string }) => {
  const { locale } = page
  return (
    <StackTable
      caption={<span class="ds-sr-only">{title}</span>}
      rows={rows}
      columns={[
        {
          label: say(locale, 'party'),
          cell: ({ line: { code, name } }) => (
            <a href={page.to('signingOf', { slug, partyCode: code }, versionAsked(facts))}>
              {name}
            </a>
          ),
        },
        {
          label: say(locale, 'step'),
          answer: true,
          cell: ({ standing: { step }, before }) =>
            step === 'none' && before ? (
              <SignedBeforeLink page={page} slug={slug} before={before} />
            ) : (
              <Step locale={locale} step={step} />
            ),
        },
        {
          label: say(locale, 'day'),
          isEmpty: ({ standing }) => standing.day === null,
          cell: ({ standing }) => standing.day && shortDay(standing.day),
        },
        {
          label: say(locale, 'signedBy'),
          isEmpty: ({ standing }) => standing.signedBy === null,
          cell: ({ standing }) => standing.signedBy,
        },
        {
          label: say(locale, 'fileColumn'),
          isEmpty: ({ standing }) => standing.file === null,
          cell: ({ line, standing: { file } }) =>
            file && (
              <a
                class="gf-file"
                href={page.to(
                  'signingFile',
                  { slug, partyCode: line.code, signatureId: file.id },
                  versionAsked(facts),
                )}
              >
                {file.name}
              </a>
            ),
        },
      ]}
    />
  )
}

/** The same step for several parties on the same day. */
const ForSeveral = (props: SigningProps) => {
  const { page, slug, rows, chosen, open, errors } = props
  const { locale } = page
  return (
    <Section title={say(locale, 'several')}>
      <Surface>
        <Form page={page} action={page.to('signing', { slug })}>
          <OfVersion {...props} />
          <Choices
            name="parties"
            several
            ticks={<TickAll locale={locale} />}
            label={say(locale, 'parties')}
            value={chosen}
            error={errors.find(({ field }) => field === 'parties')?.message}
            options={rows.flatMap(({ line: { code, name } }) =>
              open.includes(code) ? [{ value: code, label: name }] : [],
            )}
          />
          <StepFields {...props} />
          <Buttons>
            <Button>{say(locale, 'registerSeveral')}</Button>
          </Buttons>
        </Form>
      </Surface>
    </Section>
  )
}

/** Where nothing has been sent it steps back for what has come somewhere. */
const Step = ({ locale, step }: { locale: Locale; step: SigningStep }) =>
  step === 'none' ? (
    <span class="gf-muted">{stepText.none[locale]}</span>
  ) : (
    <State kind={kindOf[step]}>{stepText[step][locale]}</State>
  )
