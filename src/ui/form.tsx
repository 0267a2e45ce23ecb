import type { Child } from 'hono/jsx'
import { type PageContext, stampKey } from '../kernel/page.model.ts'
import { csrfName, formKeyName, stampName } from '../platform/form-token.ts'
import { sendingAddress } from '../platform/sending-address.ts'
import { assetPath } from './assets.ts'
import { sayShell } from './text.ts'

/**
 * A form that posts with its token, and with the stamp of what it was opened over; `method="get"` asks without them.
 * Errors come from the server, beside their field. The fields are in one file, as they share label, hint and error.
 */
export const Form = (props: {
  page: PageContext
  action: string
  method?: 'get' | 'post' | undefined
  /** For forms with files. */
  multipart?: boolean | undefined
  /** Fields side by side on a wide page, for short questions. */
  inline?: boolean | undefined
  id?: string | undefined
  /** Enter in a field sends it as it is, though other buttons stand before the one that does. */
  enters?: boolean | undefined
  /** Much is written in it, so that whoever leaves it is asked first; `unsent` where that is so already as it is opened. */
  long?: boolean | 'unsent' | undefined
  /** What this form is about, where several of the page are sent to the same place. */
  row?: string | undefined
  children?: Child | undefined
}) => {
  const posts = props.method !== 'get'
  const key = stampKey(props.action, props.row)
  const stamp = props.page.stamps.get(key)
  if (stamp) props.page.offered.add(key)
  return (
    <form
      class={props.inline ? 'gf-form gf-inline' : 'gf-form'}
      action={posts ? sendingAddress(props.action) : props.action}
      method={posts ? 'post' : 'get'}
      novalidate
      {...(props.multipart ? { enctype: 'multipart/form-data' } : {})}
      {...(props.id ? { id: props.id } : {})}
      {...(props.long ? { 'data-long': '' } : {})}
      {...(props.long === 'unsent' ? { 'data-unsent': '' } : {})}
    >
      {props.enters && (
        // biome-ignore lint/a11y/noAriaHiddenOnFocusable: Enter alone presses it; nobody comes to it.
        <button type="submit" class="ds-sr-only" tabindex={-1} aria-hidden="true"></button>
      )}
      {posts && <input type="hidden" name={csrfName} value={props.page.csrf} />}
      {posts && <input type="hidden" name={formKeyName} value={props.page.formKey} />}
      {posts && stamp && <input type="hidden" name={stampName} value={stamp} />}
      {props.children}
      {posts && props.page.community && <script type="module" src={assetPath('/skript.')}></script>}
    </form>
  )
}

type FieldProps = {
  name: string
  label: string
  /** Whose row of a table it stands in: the column says what it asks for, the label is only heard, or seen where the table stacks. */
  of?: string | undefined
  hint?: Child | undefined
  /** Why what was typed cannot stand; null or undefined when it can. */
  error?: string | null | undefined
  /** What was typed, kept as it was. */
  value?: string | null | undefined
  /** Only where two forms on a page ask for the same name; then also in the error summary. */
  id?: string | undefined
  required?: boolean | undefined
}

/** One line of text, tied to its label, hint and error. */
export const Field = (
  props: FieldProps & {
    type?: 'text' | 'email' | 'date' | 'url' | 'search' | 'tel' | 'file' | 'password' | undefined
    inputmode?: 'numeric' | 'decimal' | undefined
    autocomplete?: string | undefined
    /** Accepted kinds of file: `.pdf,.docx`. */
    accept?: string | undefined
    /** Does a field for files take more than one? */
    several?: boolean | undefined
    /** As wide as what is typed into it: a date or an amount. */
    short?: boolean | undefined
  },
) => (
  <FieldFrame {...props}>
    <input
      class={`ds-input${props.short || props.type === 'date' ? ' gf-short' : ''}`}
      type={props.type ?? 'text'}
      {...control(props)}
      {...(props.type === 'file' ? {} : { value: props.value ?? '' })}
      {...(props.inputmode ? { inputmode: props.inputmode } : {})}
      {...(props.autocomplete ? { autocomplete: props.autocomplete } : {})}
      {...(props.accept ? { accept: props.accept } : {})}
      {...(props.several ? { multiple: true } : {})}
    />
  </FieldFrame>
)

/** Several lines of text. */
export const TextArea = (props: FieldProps & { rows?: number | undefined }) => (
  <FieldFrame {...props}>
    <textarea class="ds-input" rows={props.rows ?? 4} {...control(props)}>
      {withFirstBreak(props.value ?? '')}
    </textarea>
  </FieldFrame>
)

/** A browser takes a line break that stands first in the field for the page's own, so one that was typed stands there twice. */
const withFirstBreak = (text: string): string => (/^\r?\n/.test(text) ? `\n${text}` : text)

/** `lang` is the label's language, where that is not the page's: see `langOf` in in-norwegian.tsx. */
export type Option = { value: string; label: string; lang?: 'nb' | undefined }

/** One choice of a list too long to lay out. */
export const Select = (props: FieldProps & { options: readonly Option[] }) => (
  <FieldFrame {...props}>
    <select class="ds-input" {...control(props)}>
      {props.options.map(({ value, label, lang }) => (
        <option value={value} lang={lang} selected={value === (props.value ?? '')}>
          {label}
        </option>
      ))}
    </select>
  </FieldFrame>
)

/** Choices laid out as cards: one of them, or with `several` any number. */
export const Choices = (
  props: Omit<FieldProps, 'value'> & {
    options: readonly (Option & { description?: string | undefined })[]
    value?: string | readonly string[] | null | undefined
    several?: boolean | undefined
    /** Buttons that choose all of them, or none. */
    ticks?: Child | undefined
  },
) => {
  const id = idOf(props)
  const chosen = typeof props.value === 'string' ? [props.value] : (props.value ?? [])
  return (
    <fieldset
      class={props.options.length > 8 ? 'gf-choices gf-many' : 'gf-choices'}
      {...described(props)}
    >
      <legend>{props.label}</legend>
      {notes(props)}
      {props.ticks}
      {props.options.map(({ value, label, description }, i) => (
        <label class="gf-choice">
          <input
            type={props.several ? 'checkbox' : 'radio'}
            id={i === 0 ? id : `${id}-${i + 1}`}
            name={props.name}
            value={value}
            checked={chosen.includes(value)}
            {...(props.error ? { 'aria-invalid': 'true' } : {})}
          />
          <span>
            <b>{label}</b>
            {description && <small>{description}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

/** Fields that belong together, under a name of their own. */
export const FieldGroup = (props: { title: string; children?: Child | undefined }) => (
  <fieldset class="gf-surface gf-field-group">
    <legend>{props.title}</legend>
    {props.children}
  </fieldset>
)

/** Short questions side by side where there is room. */
export const FieldRow = (props: { children?: Child | undefined }) => (
  <div class="gf-form gf-inline">{props.children}</div>
)

/**
 * `label` names the field in the summary, where the message alone does not tell which it is. `short` is said there
 * instead of a message of several lines.
 */
export type FieldError = { field: string; message: string; label?: string; short?: string }

/** A question that is a label ends as it does. */
const inSummary = ({ message, label, short = message }: FieldError): string =>
  label ? `${label}${label.endsWith('?') ? '' : ':'} ${short}` : short

/** All that must be put right, each a link to its field; nothing when there is nothing. Stands before the form, and the reader begins there. */
export const ErrorSummary = (props: {
  page: PageContext
  errors: readonly FieldError[]
  title?: string | undefined
}) =>
  props.errors.length === 0 ? null : (
    <div class="gf-errors" role="alert" tabindex={-1} autofocus aria-labelledby="feil">
      <h2 id="feil">{props.title ?? sayShell(props.page.locale, 'errorsTitle')}</h2>
      <ul>
        {props.errors.map((error) => (
          <li>
            <a href={`#${fieldId(error.field)}`}>{inSummary(error)}</a>
          </li>
        ))}
      </ul>
    </div>
  )

type Weight = 'primary' | 'secondary' | 'danger'

/** Sends its form. `danger` is for what cannot be undone; say first what it will do. */
export const Button = (props: {
  weight?: Weight | undefined
  small?: boolean | undefined
  name?: string | undefined
  value?: string | undefined
  formaction?: string | undefined
  children?: Child | undefined
}) => (
  <button
    type="submit"
    {...look(props)}
    {...(props.name ? { name: props.name, value: props.value ?? '' } : {})}
    {...(props.formaction ? { formaction: sendingAddress(props.formaction) } : {})}
  >
    {props.children}
  </button>
)

/** A link that is the next thing to do. */
export const ButtonLink = (props: {
  href: string
  weight?: Weight | undefined
  small?: boolean | undefined
  download?: boolean | undefined
  /** Does it lead to what the page shows now? */
  current?: boolean | undefined
  children?: Child | undefined
}) => (
  <a
    href={props.href}
    {...look(props)}
    {...(props.download ? { download: true } : {})}
    {...(props.current ? { 'aria-current': 'true' as const } : {})}
  >
    {props.children}
  </a>
)

/** Buttons in a row; `field` names them where an error can stand beside them, for what no field alone is to blame for. */
export const Buttons = (props: {
  field?: string | undefined
  error?: string | undefined
  children?: Child | undefined
}) => (
  <>
    {props.field && props.error && (
      <p class="gf-error" id={fieldId(props.field)} tabindex={-1}>
        {props.error}
      </p>
    )}
    <div class="gf-buttons">{props.children}</div>
  </>
)

/** The id of a field's input, for links to it. */
export const fieldId = (name: string): string => `felt-${name}`

const idOf = (props: { name: string; id?: string | undefined }) => fieldId(props.id ?? props.name)

const FieldFrame = (props: FieldProps & { children?: Child | undefined }) => (
  <div class={props.of === undefined ? 'gf-field' : 'gf-field gf-in-cell'}>
    <label class="ds-label" for={idOf(props)}>
      {props.label}
      {props.of !== undefined && <span class="ds-sr-only"> {props.of}</span>}
    </label>
    {notes(props)}
    {props.children}
  </div>
)

const notes = (props: FieldNotes) => (
  <>
    {props.hint && (
      <div class="gf-hint" id={`${idOf(props)}-hint`}>
        {props.hint}
      </div>
    )}
    {props.error && (
      <p class="gf-error" id={`${idOf(props)}-feil`}>
        {props.error}
      </p>
    )}
  </>
)

type FieldNotes = Pick<FieldProps, 'name' | 'id' | 'hint' | 'error'>

function described(props: FieldNotes) {
  const id = idOf(props)
  const ids = [props.error ? `${id}-feil` : '', props.hint ? `${id}-hint` : ''].filter(Boolean)
  return ids.length > 0 ? { 'aria-describedby': ids.join(' ') } : {}
}

const control = (props: FieldProps) => ({
  id: idOf(props),
  name: props.name,
  ...described(props),
  ...(props.error ? { 'aria-invalid': 'true' as const } : {}),
  ...(props.required ? { 'aria-required': 'true' as const } : {}),
})

function look({ weight, small }: { weight?: Weight | undefined; small?: boolean | undefined }) {
  return {
    class: weight === 'danger' ? 'ds-button gf-danger' : 'ds-button',
    ...(weight === 'secondary' ? { 'data-variant': 'secondary' } : {}),
    ...(small ? { 'data-size': 'sm' } : {}),
  }
}
