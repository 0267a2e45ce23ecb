import type { Child } from 'hono/jsx'
import { type Step, stepField } from '../kernel/form/step.model.ts'
import type { PageContext } from '../kernel/page.model.ts'
import { Carried } from './carried.tsx'
import { Button, Buttons, Form } from './form.tsx'

/**
 * The form of a page that shows what will happen. It carries what was typed, does it, or goes back with it. `confirm` is
 * null where it cannot be done as it stands, and `lookAgain` may then ask for the same once more.
 */
export const ConfirmForm = (props: {
  page: PageContext
  action: string
  typed: Iterable<readonly [name: string, value: string]>
  confirm: string | null
  lookAgain?: string | null
  change: string
  /** What is chosen here first. */
  children?: Child | undefined
}) => (
  <Form page={props.page} action={props.action}>
    <Carried typed={props.typed} />
    {props.children}
    <Buttons>
      {props.confirm !== null && <Button {...asks('confirm')}>{props.confirm}</Button>}
      {props.lookAgain && <Button {...asks('preview')}>{props.lookAgain}</Button>}
      <Button {...asks('change')} weight="secondary">
        {props.change}
      </Button>
    </Buttons>
  </Form>
)

/** What Enter in a field asks for: stands first in a form where another button comes before the one that sends it. */
export const SeenByEnter = () => <button type="submit" {...asks('preview')} hidden />

const asks = (step: Step) => ({ name: stepField, value: step })
