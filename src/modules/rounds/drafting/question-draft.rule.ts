import { emptyForm, yes } from '../../../kernel/form/form.model.ts'
import { readFields, withProblems } from '../../../kernel/form/read-fields.rule.ts'
import { type Choice, mostFileQuestions, type Question } from '../question.model.ts'
import {
  hasChoices,
  hasUnit,
  type QuestionProblems,
  type QuestionRefusal,
  questionForm,
  type TypedQuestion,
} from './question-form.model.ts'

export const mostQuestions = 200
const mostChoices = 40
const longestChoice = 150

type ReadQuestion = { ok: true; question: Question } | { ok: false; problems: QuestionProblems }

/**
 * Reads a question as it was written; `before` is what it was in each version, the last last: a choice that is only moved
 * keeps its key, and no choice gets one that another has had.
 */
export function readQuestion(
  typed: TypedQuestion,
  key: string,
  before: readonly Question[],
): ReadQuestion {
  const fields = readFields(questionForm, typed)
  const { slag = '' } = fields.values
  const former = before.map((of) => ('choices' in of ? of.choices : []))
  const choices = hasChoices(slag) ? choicesIn(fields.values.valg ?? '', former) : []
  const read = withProblems(fields, {
    valg: hasChoices(slag) ? choiceProblem(choices) : null,
    enhet: hasUnit(slag) && !fields.values.enhet ? 'unit-needed' : null,
    enhetsnavn: hasUnit(slag)
      ? unitNameProblem(fields.values.enhet ?? null, fields.values.enhetsnavn ?? '')
      : null,
  })
  if (!read.ok) return { ok: false, problems: read.problems }
  const { sporsmal, hjelp, enhet, enhetsnavn, ma, vetikke, ikkeaktuelt } = read.values
  const common = {
    key,
    wording: sporsmal,
    help: hjelp,
    isRequired: ma,
    mayBeUnknown: vetikke,
    mayNotApply: ikkeaktuelt,
  }
  switch (read.values.slag) {
    case 'one':
    case 'several':
      return { ok: true, question: { ...common, kind: read.values.slag, choices } }
    case 'number':
    case 'range': {
      const unit = enhet ?? 'other'
      const unitName = unit === 'other' ? enhetsnavn : null
      return { ok: true, question: { ...common, kind: read.values.slag, unit, unitName } }
    }
    default:
      return { ok: true, question: { ...common, kind: read.values.slag } }
  }
}

/** People by what they are: counted as persons, so that few of them are hidden from others. */
const people =
  /person|menneske|people|ansatt|tilsett|employee|pasient|patient|bruker|brukar|user|innbygger|innbyggjar|inhabitant|deltaker|deltakar|participant|student|elev|barn|child|lege|doctor|sykepleier|sjukepleiar|nurse|vernepleier|fysioterapeut|jordmor|midwi|pårørende|pårørande|leder|leiar|innlagt|innlagd|inneligg|beboer|bebuar|resident|klient|client|mottaker|mottakar|søker|søkjar|flyktning|refugee|eldre|elderly|ungdom|kvinne|women|\bmenn\b|\bmen\b|jente|gutt|gut(ar|er)\b|døde|dødsfall|deaths|tilfelle|hoder|hovud|\bpas\b|\bpers\b/iu

/** Letters with spaces or points between them are read as the word that they spell. */
const spelledOut = /(?<!\p{L})\p{L}(?:[\s.]\p{L}(?!\p{L}))+/gu

function unitNameProblem(unit: string | null, name: string): QuestionRefusal | null {
  if (unit !== 'other') return unit === null || name === '' ? null : 'unit-name-unused'
  if (name === '') return 'unit-name-needed'
  const read = name.normalize('NFKC').replace(spelledOut, (word) => word.replace(/[\s.]/g, ''))
  return people.test(read) ? 'persons-by-name' : null
}

/** A line is a choice; what follows a colon and a space is its remark. */
function choicesIn(text: string, former: readonly (readonly Choice[])[]): Choice[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [, label = line, note = null] = /^(.+?): +(.+)$/.exec(line) ?? []
      return { label, note }
    })
  const latest = former.at(-1) ?? []
  let last = Math.max(0, ...former.flat().map(({ key }) => Number(key.slice(1)) || 0))
  return lines.map(({ label, note }) => {
    const same = latest.find((each) => each.label === label)
    if (!same) last += 1
    return { key: same?.key ?? `v${last}`, label, note }
  })
}

function choiceProblem(choices: readonly Choice[]): QuestionRefusal | null {
  if (choices.length < 2) return 'two-choices-needed'
  if (choices.length > mostChoices) return 'too-many-choices'
  if (choices.some(({ label, note }) => Math.max(label.length, note?.length ?? 0) > longestChoice))
    return 'choice-too-long'
  const labels = choices.map(({ label }) => label.toLocaleLowerCase('nb'))
  return new Set(labels).size < labels.length ? 'same-choice' : null
}

/** A question as one would write it into the form. */
export const typedQuestion = (question: Question): TypedQuestion => ({
  ...emptyForm(questionForm),
  slag: question.kind,
  sporsmal: question.wording,
  hjelp: question.help ?? '',
  valg:
    'choices' in question
      ? question.choices
          .map(({ label, note }) => (note === null ? label : `${label}: ${note}`))
          .join('\n')
      : '',
  enhet: 'unit' in question ? question.unit : '',
  enhetsnavn: 'unit' in question ? (question.unitName ?? '') : '',
  ma: question.isRequired ? yes : '',
  vetikke: question.mayBeUnknown ? yes : '',
  ikkeaktuelt: question.mayNotApply ? yes : '',
})

/** Is there room for one more question that asks for a file? */
export const hasRoomForFile = (questions: readonly Question[]): boolean =>
  questions.filter(({ kind }) => kind === 'file').length < mostFileQuestions

/** A key that none of the questions has or had. */
export function newQuestionKey(all: readonly (readonly Question[])[]): string {
  const numbers = all.flat().map(({ key }) => Number(key.slice(1)) || 0)
  return `s${Math.max(0, ...numbers) + 1}`
}

/** The questions with one moved a place up or down. */
export function movedQuestion(
  questions: readonly Question[],
  key: string,
  direction: 'up' | 'down',
): Question[] {
  const from = questions.findIndex((question) => question.key === key)
  const to = direction === 'up' ? from - 1 : from + 1
  const moved = questions[from]
  if (!moved || to < 0 || to >= questions.length) return [...questions]
  return questions.toSpliced(from, 1).toSpliced(to, 0, moved)
}
