import { tickField, ticks } from '../kernel/form/tick.model.ts'
import type { Locale } from '../kernel/words.model.ts'
import { Button, Buttons } from './form.tsx'
import { sayShell } from './text.ts'

/**
 * Ticks every box of its form's list, or none: asked of the server, and at once where scripts run. A return in a field of the form
 * sends the form all the same, so this stands before every other button of it.
 */
export const TickAll = ({ locale }: { locale: Locale }) => (
  <>
    <button type="submit" hidden></button>
    <Buttons>
      {ticks.map((tick) => (
        <Button weight="secondary" small name={tickField} value={tick}>
          {sayShell(locale, tick === 'alle' ? 'tickAll' : 'tickNone')}
        </Button>
      ))}
    </Buttons>
  </>
)
