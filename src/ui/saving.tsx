import type { Child } from 'hono/jsx'
import type { PageContext } from '../kernel/page.model.ts'
import { Form } from './form.tsx'
import { saySaving as say } from './saving.text.ts'

/**
 * A form whose long texts save themselves while one writes, where scripts run. Each is sent `to` an address of its own, by a form out of sight that
 * stands as if the `first` of them were saved as it is.
 */
export const Saving = (props: {
  page: PageContext
  to: string
  first: { id: string; text: string }
  children?: Child | undefined
}) => {
  const { page, first } = props
  return (
    <gf-saving
      unsaved={say(page.locale, 'unsaved')}
      offline={say(page.locale, 'offline')}
      signed-out={say(page.locale, 'signedOut')}
    >
      {props.children}
      <div hidden data-saves>
        <Form page={page} action={props.to}>
          <input type="hidden" name="del" value={first.id} />
          <input type="hidden" name="tekst" value={first.text} />
          <input type="hidden" name="fra" value={first.text} />
        </Form>
      </div>
    </gf-saving>
  )
}

declare module 'hono/jsx' {
  namespace JSX {
    interface IntrinsicElements {
      'gf-saving': {
        unsaved: string
        offline: string
        'signed-out': string
        children?: Child | undefined
      }
    }
  }
}
