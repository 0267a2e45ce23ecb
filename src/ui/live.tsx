import type { Child } from 'hono/jsx'
import type { Locale } from '../kernel/words.model.ts'
import { assetPath } from './assets.ts'
import { sayShell } from './text.ts'

/**
 * A part of the page that keeps itself fresh where scripts run, and is read as it is where they do not.
 * The page asked for (`src`, by default the page itself) must hold a part with the same id.
 */
export const Live = (props: {
  id: string
  locale: Locale
  src?: string | undefined
  /** Seconds between two looks. */
  interval?: number | undefined
  children?: Child | undefined
}) => (
  <>
    <gf-live
      id={props.id}
      src={props.src ?? ''}
      interval={props.interval ?? 15}
      changed={sayShell(props.locale, 'changed')}
    >
      {props.children}
    </gf-live>
    <p class="ds-sr-only" role="status" id={`${props.id}-endret`}></p>
    <script type="module" src={assetPath('/skript.')}></script>
  </>
)

declare module 'hono/jsx' {
  namespace JSX {
    interface IntrinsicElements {
      'gf-live': {
        id: string
        src: string
        interval: number
        changed: string
        children?: Child | undefined
      }
    }
  }
}
