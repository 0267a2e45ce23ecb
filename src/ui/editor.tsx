import type { Child } from 'hono/jsx'
import type { PageContext } from '../kernel/page.model.ts'
import type { Locale } from '../kernel/words.model.ts'
import { assetPath } from './assets.ts'
import { sayEditor as say } from './editor.text.ts'
import { fieldId, TextArea } from './form.tsx'

/**
 * A text in Markdown that is written as it will look. Without scripts, and where the text could not be written again as it is,
 * it is the field of Markdown.
 */
export const Editor = ({
  page,
  ...field
}: Parameters<typeof TextArea>[0] & { page: PageContext }) => {
  const { locale } = page
  const id = fieldId(field.id ?? field.name)
  return (
    <>
      <link rel="stylesheet" href={assetPath('/skriving.')} />
      <gf-editor reader={assetPath('/innliming.')} reader-name={page.viewer?.personId ?? ''}>
        <Found locale={locale} />
        <TextArea {...field} />
        <noscript>
          <p class="gf-hint">{say(locale, 'signs')}</p>
        </noscript>
        <p class="gf-hint" data-plain hidden>
          {say(locale, 'plain')}
        </p>
        <div class="gf-editor" data-box hidden>
          <Toolbar locale={locale} />
          <LinkForm locale={locale} id={id} />
          <div data-text></div>
        </div>
        <p class="ds-sr-only" id={`${id}-taster`} hidden>
          {say(locale, 'keys')}
        </p>
        <p class="ds-sr-only" role="status" data-pasted={say(locale, 'pasted')}></p>
        <Older locale={locale} />
      </gf-editor>
      <script type="module" src={assetPath('/redigering.')}></script>
    </>
  )
}

const Toolbar = ({ locale }: { locale: Locale }) => (
  <div role="toolbar" aria-label={say(locale, 'tools')}>
    <button
      type="button"
      data-tool="strong"
      aria-pressed="false"
      aria-label={say(locale, 'strong')}
      tabindex={0}
    >
      <b aria-hidden="true">{say(locale, 'strongSign')}</b>
    </button>
    <Tool name="emphasis" pressed>
      <i>{say(locale, 'emphasis')}</i>
    </Tool>
    <div role="group" aria-label={say(locale, 'blocks')} data-outside-table>
      <Tool name="heading" pressed>
        {say(locale, 'heading')}
      </Tool>
      <Tool name="bullets" pressed>
        {say(locale, 'bullets')}
      </Tool>
      <Tool name="numbers" pressed>
        {say(locale, 'numbers')}
      </Tool>
      <Tool name="table">{say(locale, 'table')}</Tool>
    </div>
    <Tool name="link" pressed>
      {say(locale, 'link')}
    </Tool>
    <Tool name="undo">{say(locale, 'undo')}</Tool>
    <div role="group" aria-label={say(locale, 'theTable')} data-in-table hidden>
      <Tool name="row">{say(locale, 'row')}</Tool>
      <Tool name="column">{say(locale, 'column')}</Tool>
      <Tool name="no-row">{say(locale, 'noRow')}</Tool>
      <Tool name="no-column">{say(locale, 'noColumn')}</Tool>
      <Tool name="no-table">{say(locale, 'noTable')}</Tool>
    </div>
  </div>
)

const Tool = (props: { name: string; pressed?: boolean; children?: Child | undefined }) => (
  <button
    type="button"
    data-tool={props.name}
    tabindex={-1}
    {...(props.pressed ? { 'aria-pressed': 'false' as const } : {})}
  >
    {props.children}
  </button>
)

const LinkForm = ({ locale, id }: { locale: Locale; id: string }) => (
  <div class="gf-link-form" data-link-form hidden>
    <label class="ds-label" for={`${id}-lenke`}>
      {say(locale, 'address')}
    </label>
    <div class="gf-hint" id={`${id}-lenke-hint`}>
      {say(locale, 'addressHint')}
    </div>
    <p class="gf-error" id={`${id}-lenke-feil`} role="alert" data-wrong hidden>
      {say(locale, 'addressWrong')}
    </p>
    <input
      class="ds-input"
      type="text"
      inputmode="url"
      autocomplete="off"
      id={`${id}-lenke`}
      aria-describedby={`${id}-lenke-feil ${id}-lenke-hint`}
    />
    <div class="gf-buttons">
      <button type="button" class="ds-button" data-size="sm" data-link="set">
        {say(locale, 'setLink')}
      </button>
      <button
        type="button"
        class="ds-button"
        data-size="sm"
        data-variant="secondary"
        data-link="remove"
      >
        {say(locale, 'removeLink')}
      </button>
      <button
        type="button"
        class="ds-button"
        data-size="sm"
        data-variant="secondary"
        data-link="close"
      >
        {say(locale, 'closeLink')}
      </button>
    </div>
  </div>
)

/** What is told where text was found that this browser had kept. */
const Found = ({ locale }: { locale: Locale }) => (
  <div class="gf-kept" data-found hidden>
    <p>
      {say(locale, 'found')} <time></time>
    </p>
    <button type="button" class="ds-button" data-size="sm" data-variant="secondary">
      {say(locale, 'useGiven')}
    </button>
  </div>
)

/** What this browser had kept of a text that has changed since. */
const Older = ({ locale }: { locale: Locale }) => (
  <details class="gf-kept" data-older hidden>
    <summary>{say(locale, 'older')}</summary>
    <p>
      {say(locale, 'olderMeans')} <time></time>
    </p>
    <pre tabindex={0}></pre>
    <button type="button" class="ds-button" data-size="sm" data-variant="secondary">
      {say(locale, 'forgetOlder')}
    </button>
  </details>
)

declare module 'hono/jsx' {
  namespace JSX {
    interface IntrinsicElements {
      'gf-editor': { reader: string; 'reader-name': string; children?: Child | undefined }
    }
  }
}
