import type { Child } from 'hono/jsx'
import type { PageContext } from '../kernel/page.model.ts'
import { sendingAddress } from '../platform/sending-address.ts'
import { saySaving as say } from './saving.text.ts'

/** A form whose long texts save themselves while one writes, where scripts run; each is sent `to` an address of its own. */
export const Saving = ({
  page,
  to,
  children,
}: {
  page: PageContext
  to: string
  children?: Child | undefined
}) => (
  <gf-saving
    to={sendingAddress(to)}
    unsaved={say(page.locale, 'unsaved')}
    offline={say(page.locale, 'offline')}
  >
    {children}
  </gf-saving>
)

declare module 'hono/jsx' {
  namespace JSX {
    interface IntrinsicElements {
      'gf-saving': { to: string; unsaved: string; offline: string; children?: Child | undefined }
    }
  }
}
