import { join } from 'node:path'
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser'
import { importRules } from './import-rules.ts'

export type Breach = { rule: string; from: string; to: string }

/** Follows every import below `src` of a checkout, types too, and tells which rules they break. */
export async function cruiseImports(
  root: string,
): Promise<{ modules: string[]; breaches: Breach[] }> {
  const options: ICruiseOptions = {
    baseDir: root,
    ruleSet: { forbidden: importRules.map((rule) => ({ ...rule, severity: 'error' })) },
    validate: true,
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
  }
  const { output } = await cruise(['src'], options, {
    extensions: ['.ts', '.tsx', '.js'],
    exportsFields: ['exports'],
    conditionNames: ['import', 'node', 'types'],
    modules: [join(root, 'node_modules')],
    bustTheCache: true,
  })
  const { modules, summary } = output as ICruiseResult
  return {
    modules: modules.map(({ source }) => source).filter((source) => source.startsWith('src/')),
    breaches: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  }
}
