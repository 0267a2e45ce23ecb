export type { Paper } from './paper.model.ts'
