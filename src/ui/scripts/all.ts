import './live.ts'
import './markdown-area.ts'
