import type { Source } from './deed-rules.ts'

const button = /<[Bb]utton\b(?:[^>"{]|"[^"]*"|\{(?:[^{}]|\{[^{}]*\})*\})*>/g
const fixedWord = /\svalue=(?:"|\{\s*['"])/
const ofSteps = /\bstepField\b|\b_steg\b/

const home = ['src/kernel/form/step.model.ts', 'src/platform/step.ts', 'src/ui/confirm.tsx']

/**
 * Where a page asks in a way of its own what its form is sent for: a named button that always says the same, or the
 * field itself outside its three files (ADR 0045). A button that names what is done with is another thing.
 */
export const ownSteps = (sources: readonly Source[]): string[] =>
  sources
    .filter(({ path }) => !home.includes(path))
    .flatMap(({ path, text }) => {
      const buttons = (text.match(button) ?? []).filter(
        (each) => /\sname=/.test(each) && fixedWord.test(each),
      )
      return buttons.length > 0 || ofSteps.test(text) ? [path] : []
    })
