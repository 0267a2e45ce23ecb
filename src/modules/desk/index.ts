export { keepWaiting } from './keep-waiting.command.ts'
export type { Waiting } from './waiting.model.ts'
