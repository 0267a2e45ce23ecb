export { differenceText, sayCheck } from './checked/difference.text.ts'
export { verifyDesk } from './checked/verify-desk.command.ts'
export { keepWaiting } from './keep-waiting.command.ts'
export type { Waiting } from './waiting.model.ts'
