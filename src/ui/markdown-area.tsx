import type { Child } from 'hono/jsx'
import type { Locale } from '../kernel/words.model.ts'
import { assetPath } from './assets.ts'
import { TextArea } from './form.tsx'
import { sayShell } from './text.ts'

/** Several lines of Markdown. What is pasted keeps its structure where scripts run, and is plain text where they do not. */
export const MarkdownArea = ({
  locale,
  ...field
}: Parameters<typeof TextArea>[0] & { locale: Locale }) => (
  <>
    <gf-markdown said={sayShell(locale, 'pasted')} reader={assetPath('/innliming.')}>
      <TextArea {...field} />
      <p class="ds-sr-only" role="status"></p>
    </gf-markdown>
    <script type="module" src={assetPath('/skript.')}></script>
  </>
)

declare module 'hono/jsx' {
  namespace JSX {
    interface IntrinsicElements {
      'gf-markdown': { said: string; reader: string; children?: Child | undefined }
    }
  }
}
