import type { Child } from 'hono/jsx'
import { mostLinesShown } from '../kernel/list-sheet.model.ts'
import type { CommunityPage } from '../kernel/page.model.ts'
import type { Locale } from '../kernel/words.model.ts'
import { ConfirmForm } from './confirm.tsx'
import { Button, Buttons, Field, type FieldError, Form, TextArea } from './form.tsx'
import { StackTable, Surface } from './layout.tsx'
import { sayList as say } from './list-import.text.ts'

/** A list on its way in: a file, or lines that are pasted. */
export const ListForm = (props: {
  page: CommunityPage
  action: string
  pasted: string
  errors: readonly FieldError[]
}) => {
  const { page, errors } = props
  const { locale } = page
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message
  return (
    <Surface>
      <Form page={page} action={props.action} multipart>
        <Field
          name="fil"
          type="file"
          accept=".xlsx,.csv,.txt"
          label={say(locale, 'file')}
          hint={say(locale, 'fileHint')}
          error={errorOf('fil')}
        />
        <TextArea
          name="lim"
          rows={8}
          label={say(locale, 'paste')}
          hint={say(locale, 'pasteHint')}
          value={props.pasted}
          error={errorOf('lim')}
        />
        <Buttons>
          <Button>{say(locale, 'look')}</Button>
        </Buttons>
      </Form>
    </Surface>
  )
}

/** The one thing to do next with a list that was looked through: mend what is wrong, or store it. */
export const ListDecision = (props: {
  page: CommunityPage
  action: string
  /** The lines that can be taken, and those that cannot, as they are sent on. */
  typed: { linjer: string; feil: string }
  refused: number
  changes: number
  /** What is to be known before it is stored, and beside it. */
  notes?: Child
  confirmLead: string
  /** Where to go where nothing is left to do. */
  away: Child
}) => {
  const { page, typed, refused, changes } = props
  const { locale } = page
  const canKeep = refused === 0 && changes > 0
  return (
    <Surface marked>
      {props.notes}
      {canKeep && <p>{props.confirmLead}</p>}
      {refused === 0 && changes === 0 && <p>{props.away}</p>}
      <ConfirmForm
        page={page}
        action={props.action}
        typed={[['linjer', typed.linjer]]}
        confirm={canKeep ? say(locale, 'confirm', changes) : null}
        lookAgain={refused === 0 ? null : say(locale, 'again')}
        change={say(locale, 'another')}
      >
        {refused > 0 && (
          <TextArea
            name="feil"
            rows={Math.min(refused + 3, 16)}
            label={say(locale, 'mend')}
            hint={say(locale, 'mendHint')}
            value={typed.feil}
          />
        )}
      </ConfirmForm>
    </Surface>
  )
}

/** The lines that cannot be taken: which, and all that is wrong with each. */
export const RefusedLines = <Of extends { line: { line: number } }>(props: {
  locale: Locale
  refused: readonly Of[]
  whose(of: Of): string
  whys(of: Of): readonly string[]
}) => {
  const { locale, refused } = props
  return (
    <>
      <StackTable<Of>
        rows={refused.slice(0, mostLinesShown)}
        columns={[
          { label: say(locale, 'who'), cell: (of) => props.whose(of) },
          {
            label: say(locale, 'why'),
            cell: (of) => props.whys(of).map((why) => <div>{why}</div>),
          },
          { label: say(locale, 'line'), cell: ({ line }) => `${line.line}` },
        ]}
      />
      <OnlyFirst locale={locale} all={refused.length} />
    </>
  )
}

/** Says so where not all lines are shown. */
export const OnlyFirst = ({ locale, all }: { locale: Locale; all: number }) =>
  all > mostLinesShown ? <p>{say(locale, 'onlyFirst', mostLinesShown, all)}</p> : null
