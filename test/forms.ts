export { type Control, type Fields, formsOf, type ShownForm } from '../src/cli/attack/shown-form.ts'
