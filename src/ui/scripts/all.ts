import './fetch-ready.ts'
import './form-key.ts'
import './live.ts'
import './markdown-area.ts'
