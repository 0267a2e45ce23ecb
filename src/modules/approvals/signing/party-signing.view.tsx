import { longDay } from '../../../kernel/format.model.ts'
import { FileField } from '../../../ui/file-field.tsx'
import { Button, ButtonLink, Buttons, ErrorSummary, Form } from '../../../ui/form.tsx'
import { Empty, Notice, Section, Surface, Timeline } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { Receipt } from '../../../ui/receipt.tsx'
import type { BoardLine } from '../board.model.ts'
import { isShown, versionAsked } from '../circulation-row.model.ts'
import type { SignedBefore, SigningLine } from './signing.model.ts'
import { saySigning as say, signingRefusalText, stepText } from './signing.text.ts'
import {
  frame,
  kindOf,
  OfVersion,
  SignedBeforeLink,
  type SigningCommon,
  StepFields,
} from './signing-parts.view.tsx'

type PartySigningProps = SigningCommon & {
  line: BoardLine
  lines: readonly SigningLine[]
  /** The version before that the party signed, where its answer stands in this one. */
  before: SignedBefore | null
  /** May anything more be written down? */
  isOpen: boolean
}

/** What has been entered of one party's signature, and the form for whoever may add to it. */
export const PartySigningPage = (props: PartySigningProps) => {
  const { page, slug, facts, line, errors, saved } = props
  const { locale } = page
  const at = { slug, partyCode: line.code }
  return (
    <Page page={page} {...frame(props, say(locale, 'partyTitle', line.name))}>
      <Receipt>{saved && say(locale, 'saved')}</Receipt>
      <ErrorSummary page={page} errors={errors} />
      <Story {...props} />
      {props.isOpen ? (
        <Surface>
          <Form page={page} action={page.to('signingOf', at)} multipart>
            <OfVersion {...props} />
            <StepFields {...props} />
            <FileField
              page={page}
              name="file"
              label={say(locale, 'file')}
              hint={say(locale, 'fileHint')}
              error={errors.find(({ field }) => field === 'file')?.message}
              accept=".pdf,.docx,.odt,.png,.jpg,.jpeg,.txt"
            />
            <Buttons>
              <Button>{say(locale, 'register', line.name)}</Button>
              <ButtonLink href={page.to('answer', at, versionAsked(facts))} weight="secondary">
                {say(locale, 'cancel')}
              </ButtonLink>
            </Buttons>
          </Form>
        </Surface>
      ) : (
        <Notice>
          <p>{whyClosed(props)}</p>
        </Notice>
      )}
    </Page>
  )
}

/** How far it has come, step by step. */
const Story = ({ page, slug, facts, line, lines, before }: PartySigningProps) => {
  const { locale } = page
  const at = { slug, partyCode: line.code }
  return (
    <Section title={say(locale, 'story')}>
      {before && <SignedBeforeLink page={page} slug={slug} before={before} />}
      {lines.length === 0 ? (
        <Empty>{say(locale, 'nothing')}</Empty>
      ) : (
        <Timeline
          events={lines.map(({ id, step, day, signedBy, fileName }) => ({
            when: longDay(locale, day),
            title: `${stepText[step][locale]}${signedBy ? ` ${say(locale, 'by', signedBy)}` : ''}`,
            kind: kindOf[step],
            children: fileName && (
              <p>
                <a
                  class="gf-file"
                  href={page.to('signingFile', { ...at, signatureId: id }, versionAsked(facts))}
                >
                  {fileName}
                </a>
              </p>
            ),
          }))}
        />
      )}
    </Section>
  )
}

/** Why nothing more can be written down. */
function whyClosed({ page: { locale }, facts, line, lines }: PartySigningProps): string {
  if (facts.state === 'withdrawn') return signingRefusalText['version-not-out'][locale]
  if (!isShown(facts)) return signingRefusalText['version-replaced'][locale]
  const wasSigning = (lines.at(-1)?.step ?? 'none') !== 'none'
  return say(locale, wasSigning ? 'partyNoLonger' : 'partyNotAdopted', line.name)
}
